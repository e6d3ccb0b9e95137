import { isCore } from '../../core/question/by-topic.ts';
import { listDetails } from '../../core/question/details.ts';
import type { Question } from '../../core/question/question.ts';
import type { Style } from '../style/style.ts';
import { formatListedTopic } from '../style/topic-label.ts';
import { splitWords, wrapWords } from '../style/wrap.ts';
import { renderDetail } from './text.ts';

const FACT_INDENT = 8;

/** One question with everything known about it, for `show`. */
export function renderCard(question: Question, style: Style): string {
  const { paint, width } = style;
  const { file, line, column } = question.source;
  const star = isCore(question) ? paint.yellow('*') : ' ';
  const sentence = wrapWords(splitWords(question.text, paint.bold), {
    lead: `${star} `,
    indent: 2,
    width,
  });
  const details = listDetails(question).map((detail) => renderDetail(detail, 2, style));
  const facts = [
    ['topic', question.topics.map((topic) => formatListedTopic({ question, topic })).join(', ')],
    ['tags', question.tags.map((tag) => `#${tag}`).join(' ')],
    ['id', `^${question.id}`],
    ['from', `${file}:${line}:${column}`],
  ] as const;
  const lines = facts.map(([name, value]) => renderFact(name, value, style));
  return `${sentence}${details.join('')}\n${lines.join('')}`;
}

function renderFact(name: string, value: string, { paint, width }: Style): string {
  if (value === '') return '';
  const lead = `  ${paint.dim(name.padEnd(FACT_INDENT - 2))}`;
  return wrapWords(splitWords(value), { lead, indent: FACT_INDENT, width });
}
