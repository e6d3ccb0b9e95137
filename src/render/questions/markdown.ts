import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { listDetails } from '../../core/question/details.ts';
import type { Question } from '../../core/question/question.ts';
import type { Layout } from '../style/layout.ts';
import { renderUnderTopics } from './under-topics.ts';

/** A question file: with details, reading it back gives equal questions except for their source. */
export function renderMarkdown(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  return renderItems(questions, layout, (question) => {
    // A heading says a single topic already. A guessed topic is no tag either: it would read back
    // as a stated one, while a question without a topic is guessed again.
    const isInHeading = layout.arrangement === 'grouped' && question.topics.length === 1;
    const topics = isInHeading || question.topicGuessed ? [] : question.topics;
    const tags = [...topics.map((topic) => `topic/${topic}`), ...question.tags];
    return `- ${question.markdown}${tags.map((tag) => ` #${tag}`).join('')} ^${question.id}\n`;
  });
}

/** A list to tick, for people: box, sentence and id. */
export function renderChecklist(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  return renderItems(questions, layout, ({ markdown, id }) => `- [ ] ${markdown} ^${id}\n`);
}

function renderItems(
  questions: readonly ListedQuestion[],
  layout: Layout,
  renderItem: (question: Question) => string,
): Generator<string> {
  return renderUnderTopics(
    questions,
    layout,
    (topic) => `## ${topic}\n\n`,
    ({ question }) => {
      const details = layout.details ? listDetails(question) : [];
      const items = details.map(({ label, text }) => `  - ${label}: ${text}\n`);
      return renderItem(question) + items.join('');
    },
  );
}
