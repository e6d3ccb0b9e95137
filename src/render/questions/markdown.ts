import type { ListedQuestion } from '../../core/question/by-topic.ts';
import type { Layout } from '../style/style.ts';
import { renderDetailItems, renderMarkdownHeading, renderUnderTopics } from './under-topics.ts';

/** A question file: with details, reading it back gives equal questions in all but their source. */
export function renderMarkdown(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  return renderUnderTopics(
    questions,
    layout,
    renderMarkdownHeading,
    (listed) => renderItem(listed, layout) + renderDetailItems(listed.question, layout),
  );
}

function renderItem({ question }: ListedQuestion, layout: Layout): string {
  // Under a heading a single topic needs no tag of its own: the heading says it. A guess gets none
  // where no heading can mark it: a tag would say it, and who reads it back guesses the same.
  const isSaid = layout.arrangement === 'grouped' && question.topics.length === 1;
  const topics =
    isSaid || question.topicGuessed ? [] : question.topics.map((topic) => `topic/${topic}`);
  const tags = [...topics, ...question.tags].map((tag) => ` #${tag}`);
  return `- ${question.markdown}${tags.join('')} ^${question.id}\n`;
}

/** A list to tick, for people: box, sentence and id. */
export function renderChecklist(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  return renderUnderTopics(
    questions,
    layout,
    renderMarkdownHeading,
    ({ question }) =>
      `- [ ] ${question.markdown} ^${question.id}\n${renderDetailItems(question, layout)}`,
  );
}
