import { isCore, type ListedQuestion } from '../../core/question/by-topic.ts';
import { type Detail, type Label, listHelp } from '../../core/question/details.ts';
import { isGuess } from '../../core/question/question.ts';
import { facetValues } from '../../core/question/tag.ts';
import type { Layout, Style } from '../style/layout.ts';
import { SPARES_TITLE } from '../style/spares.ts';
import { formatListedTopicLabel } from '../style/topic-label.ts';
import { splitWords, type Word, wrapLines, wrapWords } from '../style/wrap.ts';
import { formatAd, formatAdHeading } from './ad-words.ts';
import { renderUnderTopics } from './under-topics.ts';

/** Renders questions for a terminal: `*` before a core question; topic, audiences, id dimmed. */
export function renderText(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  const { paint, width, arrangement } = layout;
  const digits = String(questions.length).length;
  const firstSpare = questions.findIndex(({ spare }) => spare === true);
  return renderUnderTopics(
    questions,
    layout,
    (heading) => wrapWords(splitWords(heading, paint.bold), { width }),
    (listed, index, isStated) => {
      const { question } = listed;
      const number = arrangement === 'flat' ? `${String(index + 1).padStart(digits)}. ` : '';
      const prefix = `  ${number}${isCore(question) ? paint.yellow('*') : ' '} `;
      const indent = 2 + number.length + 2;
      const details = layout.details ? listHelp(question) : [];
      const lines = [
        ...(index === firstSpare ? [`  ${paint.dim(SPARES_TITLE)}`] : []),
        ...renderQuestion(listed, isStated, { prefix, indent }, layout),
        ...details.flatMap((detail) => renderDetail(detail, indent, layout)),
      ];
      return `${lines.join('\n')}\n`;
    },
  );
}

/** Renders a question, and on a line of their own the words of a job ad that are not its heading. */
function renderQuestion(
  listed: ListedQuestion,
  isStated: boolean,
  { prefix, indent }: { readonly prefix: string; readonly indent: number },
  { arrangement, audience, paint, width }: Layout,
): string[] {
  const { question } = listed;
  // Under a heading without the guess mark, a question with a guessed topic shows `~career`.
  const isTopicShown = arrangement !== 'grouped' || (isStated && isGuess(question));
  const audiences = audience ? facetValues(question.tags, 'for') : [];
  const marks = [
    ...(isTopicShown ? [formatListedTopicLabel(listed)] : []),
    ...(audiences.length > 0 ? [`(${audiences.join(', ')})`] : []),
  ];
  const id = `^${question.id}`;
  const adWords = formatAd(listed);
  const isHeading = arrangement === 'by-ad' && adWords === formatAdHeading(listed);
  const toLines = (text: string, dimmed: readonly string[], start: string): string[] => {
    const words = [...splitWords(text), ...splitWords(dimmed.join(' '), paint.dim)];
    return wrapLines(words, { prefix: start, indent, width });
  };
  if (adWords === '' || isHeading) return toLines(question.text, [...marks, id], prefix);
  const below = toLines(adWords, [id], ' '.repeat(indent));
  return [...toLines(question.text, marks, prefix), ...below];
}

/** Renders the lines of a detail, `indent` columns from the left, with its label in color. */
export function renderDetail({ label, text }: Detail, indent: number, style: Style): string[] {
  const { paint, width } = style;
  const paints: Record<Label, Word['paint']> = {
    'Follow-up': paint.cyan,
    Why: paint.dim,
    'Good sign': paint.green,
    'Red flag': paint.red,
    Ad: paint.dim,
    'Unless ad': paint.dim,
  };
  const words = [...splitWords(`${label}:`, paints[label]), ...splitWords(text)];
  // Wrapped lines are indented by two more columns, so that the labels stand out at the left.
  return wrapLines(words, { prefix: ' '.repeat(indent), indent: indent + 2, width });
}
