import { isCore, type ListedQuestion } from '../../core/question/by-topic.ts';
import { type Detail, type Label, listDetails } from '../../core/question/details.ts';
import { facetValues } from '../../core/question/tag.ts';
import type { Layout, Style } from '../style/style.ts';
import { formatListedTopic, isGuess } from '../style/topic-label.ts';
import { splitWords, type Word, wrapWords } from '../style/wrap.ts';
import { findStatedTopics, renderUnderTopics } from './under-topics.ts';

/** For people at a terminal: wrapped to its width, `*` before the core questions, id and audience dim. */
export function renderText(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  const digits = String(questions.length).length;
  const said = findStatedTopics(questions);
  return renderUnderTopics(
    questions,
    layout,
    (topic) => `${layout.paint.bold(topic)}\n`,
    (listed, index) => {
      const number = layout.arrangement === 'flat' ? `${String(index + 1).padStart(digits)}. ` : '';
      // Under a heading that others have earned a guess has to say that it is one.
      const isTopicShown =
        layout.arrangement === 'flat' || (isGuess(listed.question) && said.has(listed.topic));
      return renderQuestion(listed, number, isTopicShown, layout);
    },
  );
}

function renderQuestion(
  listed: ListedQuestion,
  number: string,
  isTopicShown: boolean,
  layout: Layout,
): string {
  const { paint, width } = layout;
  const star = isCore(listed.question) ? paint.yellow('*') : ' ';
  const indent = 2 + number.length + 2;
  const words = [
    ...splitWords(listed.question.text),
    ...splitWords(renderMarks(listed, isTopicShown, layout), paint.dim),
  ];
  const sentence = wrapWords(words, { lead: `  ${number}${star} `, indent, width });
  if (!layout.details) return sentence;
  const details = listDetails(listed.question);
  return sentence + details.map((detail) => renderDetail(detail, indent, layout)).join('');
}

/** What stands behind the sentence: its topic where no heading says it, its audience and its id. */
function renderMarks(listed: ListedQuestion, isTopicShown: boolean, layout: Layout): string {
  const { question } = listed;
  const audiences = facetValues(question.tags, 'for');
  const isAudienceShown = layout.audience && audiences.length > 0;
  return [
    ...(isTopicShown ? [formatListedTopic(listed)] : []),
    ...(isAudienceShown ? [`(${audiences.join(', ')})`] : []),
    `^${question.id}`,
  ].join(' ');
}

/** One detail under its question, `indent` columns in; the signs in their colors. */
export function renderDetail({ label, text }: Detail, indent: number, style: Style): string {
  const { paint, width } = style;
  const paints: Record<Label, Word['paint']> = {
    'Follow-up': paint.cyan,
    Why: paint.dim,
    'Good sign': paint.green,
    'Red flag': paint.red,
  };
  const words = [...splitWords(`${label}:`, paints[label]), ...splitWords(text)];
  // What is wrapped hangs two columns further in, so that the labels stand out at the edge.
  return wrapWords(words, { lead: ' '.repeat(indent), indent: indent + 2, width });
}
