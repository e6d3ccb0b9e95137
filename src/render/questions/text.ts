import { isCore, type ListedQuestion } from '../../core/question/by-topic.ts';
import { type Detail, type Label, listDetails } from '../../core/question/details.ts';
import { isGuess } from '../../core/question/question.ts';
import { facetValues } from '../../core/question/tag.ts';
import type { Layout, Style } from '../style/layout.ts';
import { formatListedTopicLabel } from '../style/topic-label.ts';
import { splitWords, type Word, wrapLines } from '../style/wrap.ts';
import { renderUnderTopics } from './under-topics.ts';

/** Renders questions for a terminal: `*` before a core question; topic, audiences, id dimmed. */
export function renderText(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  const { paint, width } = layout;
  const digits = String(questions.length).length;
  return renderUnderTopics(
    questions,
    layout,
    (topic) => `${paint.bold(topic)}\n`,
    (listed, index, isStated) => {
      const { question } = listed;
      const isFlat = layout.arrangement === 'flat';
      const number = isFlat ? `${String(index + 1).padStart(digits)}. ` : '';
      const prefix = `  ${number}${isCore(question) ? paint.yellow('*') : ' '} `;
      const indent = 2 + number.length + 2;
      // Under a heading without the guess mark, a question with a guessed topic shows `~career`.
      const isTopicShown = isFlat || (isStated && isGuess(question));
      const audiences = layout.audience ? facetValues(question.tags, 'for') : [];
      const marks = [
        ...(isTopicShown ? [formatListedTopicLabel(listed)] : []),
        ...(audiences.length > 0 ? [`(${audiences.join(', ')})`] : []),
        `^${question.id}`,
      ];
      const words = [...splitWords(question.text), ...splitWords(marks.join(' '), paint.dim)];
      const details = layout.details ? listDetails(question) : [];
      const lines = [
        ...wrapLines(words, { prefix, indent, width }),
        ...details.flatMap((detail) => renderDetail(detail, indent, layout)),
      ];
      return `${lines.join('\n')}\n`;
    },
  );
}

/** Renders the lines of a detail, `indent` columns from the left, with its label in color. */
export function renderDetail({ label, text }: Detail, indent: number, style: Style): string[] {
  const { paint, width } = style;
  const paints: Record<Label, Word['paint']> = {
    'Follow-up': paint.cyan,
    Why: paint.dim,
    'Good sign': paint.green,
    'Red flag': paint.red,
  };
  const words = [...splitWords(`${label}:`, paints[label]), ...splitWords(text)];
  // Wrapped lines are indented by two more columns, so that the labels stand out at the left.
  return wrapLines(words, { prefix: ' '.repeat(indent), indent: indent + 2, width });
}
