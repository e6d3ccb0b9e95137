import { readHeading } from '../../core/language/heading-meaning.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { listDetails } from '../../core/question/details.ts';
import type { Question } from '../../core/question/question.ts';
import type { Layout } from '../style/layout.ts';
import { renderUnderTopics } from './under-topics.ts';

/** Renders a question file. With details, it reads back as the same questions but for `source`. */
export function renderMarkdown(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  return renderItems(questions, layout, (question) => {
    // The heading already names the topic of a question that has only one. A guessed topic must not
    // become a tag, which would read back as stated; without a tag, the topic is guessed again.
    // A heading like `general` would read back as none.
    const [topic] = question.topics;
    const isGrouped = layout.arrangement === 'grouped' && question.topics.length === 1;
    const isInHeading = isGrouped && readHeading(topic).namesTopic;
    const topics = isInHeading || question.topicGuessed ? [] : question.topics;
    const tags = [...topics.map((topic) => `topic/${topic}`), ...question.tags];
    return `- ${question.markdown}${tags.map((tag) => ` #${tag}`).join('')} ^${question.id}\n`;
  });
}

/** Renders a list for people to tick: each question with a checkbox and its id. */
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
