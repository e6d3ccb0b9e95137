import { isCore } from '../../core/question/by-topic.ts';
import { CUE_LABELS, type Detail, listDetails } from '../../core/question/details.ts';
import type { Question } from '../../core/question/question.ts';
import type { Style } from '../style/layout.ts';
import { formatListedTopicLabel } from '../style/topic-label.ts';
import { splitWords, wrapLines } from '../style/wrap.ts';
import { renderDetail } from './text.ts';

const FACT_INDENT = 8;
const MAX_PHRASES = 6;

/** Shows the first phrases for job ads: there may be dozens. */
function shorten({ label, text }: Detail): Detail {
  const phrases = CUE_LABELS.includes(label) ? text.split(', ') : [];
  if (phrases.length <= MAX_PHRASES) return { label, text };
  const first = phrases.slice(0, MAX_PHRASES).join(', ');
  return { label, text: `${first} and ${phrases.length - MAX_PHRASES} more` };
}

/** Renders a question with everything known about it, for `show`. */
export function renderCard(question: Question, style: Style): string {
  const { paint, width } = style;
  const { file, line, column } = question.source;
  const prefix = `${isCore(question) ? paint.yellow('*') : ' '} `;
  const facts = [
    [
      'topic',
      question.topics.map((topic) => formatListedTopicLabel({ question, topic })).join(', '),
    ],
    ['tags', question.tags.map((tag) => `#${tag}`).join(' ')],
    ['id', `^${question.id}`],
    ['from', `${file}:${line}:${column}`],
  ] as const;
  const lines = [
    ...wrapLines(splitWords(question.text, paint.bold), { prefix, indent: 2, width }),
    ...listDetails(question).flatMap((detail) => renderDetail(shorten(detail), 2, style)),
    '',
    ...facts.flatMap(([name, value]) => {
      const prefix = `  ${paint.dim(name.padEnd(FACT_INDENT - 2))}`;
      return value === ''
        ? []
        : wrapLines(splitWords(value), { prefix, indent: FACT_INDENT, width });
    }),
  ];
  return `${lines.join('\n')}\n`;
}
