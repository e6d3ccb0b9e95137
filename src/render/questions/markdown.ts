import { readHeading } from '../../core/language/heading-meaning.ts';
import { asks } from '../../core/language/question-signs.ts';
import { toAdItem } from '../../core/question/ad-quote.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { type Detail, listDetails, listHelp } from '../../core/question/details.ts';
import type { Question, TopicName } from '../../core/question/question.ts';
import { SPARE_TAG } from '../../core/question/tag.ts';
import type { Layout } from '../style/layout.ts';
import { renderUnderTopics } from './under-topics.ts';

/** Renders a question file. With details, it reads back as the same questions but for `source`. */
export function renderMarkdown(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  const areNames = new Map<TopicName, boolean>();
  for (const topic of new Set(questions.map(({ question }) => question.topics[0]))) {
    areNames.set(topic, readHeading(topic).namesTopic && !asks(topic));
  }
  return renderItems(questions, layout, listDetails, ({ question, spare }) => {
    // The heading already names the topic of a question that has only one. A guessed topic must not
    // become a tag, which would read back as stated; without a tag, the topic is guessed again.
    // A heading like `general` would read back as none, and one like `parlez-nous` as a question.
    const [topic] = question.topics;
    const isGrouped = layout.arrangement === 'grouped' && question.topics.length === 1;
    const isInHeading = isGrouped && areNames.get(topic) === true;
    const topics = isInHeading || question.topicGuessed ? [] : question.topics;
    const spares = spare === true ? [SPARE_TAG] : [];
    const tags = [...topics.map((topic) => `topic/${topic}`), ...question.tags, ...spares];
    return `- ${question.markdown}${tags.map((tag) => ` #${tag}`).join('')} ^${question.id}\n`;
  });
}

/** Renders a list for people to tick: each question with a checkbox and its id. */
export function renderChecklist(
  questions: readonly ListedQuestion[],
  layout: Layout,
): Generator<string> {
  return renderItems(
    questions,
    layout,
    listHelp,
    ({ question: { markdown, id }, spare }) =>
      `- [ ] ${markdown}${spare === true ? ` #${SPARE_TAG}` : ''} ^${id}\n`,
  );
}

function renderItems(
  questions: readonly ListedQuestion[],
  layout: Layout,
  list: (question: Question) => readonly Detail[],
  renderItem: (listed: ListedQuestion) => string,
): Generator<string> {
  return renderUnderTopics(
    questions,
    layout,
    // The words of a job ad are no topic, so they are no heading.
    (heading) => (layout.arrangement === 'by-ad' ? `${heading}:\n\n` : `## ${heading}\n\n`),
    (listed) => {
      const { question, ad } = listed;
      const details = layout.details ? list(question) : [];
      const quote = typeof ad === 'object' ? [`  ${toAdItem(ad)}\n`] : [];
      const items = details.map(({ label, text }) => `  - ${label}: ${text}\n`);
      return [renderItem(listed), ...quote, ...items].join('');
    },
  );
}
