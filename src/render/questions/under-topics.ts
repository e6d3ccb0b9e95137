import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { listDetails } from '../../core/question/details.ts';
import type { Question, TopicName } from '../../core/question/question.ts';
import type { Layout } from '../style/style.ts';
import { formatTopic, isGuess } from '../style/topic-label.ts';

/**
 * The text of each question in turn, in a grouped arrangement with a heading wherever the topic
 * changes: marked as a guess where every question under it has the topic by a guess.
 */
export function* renderUnderTopics(
  questions: readonly ListedQuestion[],
  layout: Layout,
  heading: (topic: string) => string,
  render: (listed: ListedQuestion, index: number) => string,
): Generator<string> {
  const said = findStatedTopics(questions);
  let topic: string | undefined;
  for (const [index, listed] of questions.entries()) {
    if (layout.arrangement === 'grouped' && listed.topic !== topic) {
      yield `${topic === undefined ? '' : '\n'}${heading(formatTopic(listed.topic, !said.has(listed.topic)))}`;
      topic = listed.topic;
    }
    yield render(listed, index);
  }
}

/** The topics that some question has not only by a guess: their headings carry no mark. */
export function findStatedTopics(questions: readonly ListedQuestion[]): ReadonlySet<TopicName> {
  const said = questions.filter(({ question }) => !isGuess(question));
  return new Set(said.map(({ topic }) => topic));
}

/** The details of a question as Markdown list items under it; nothing unless they are wanted. */
export function renderDetailItems(question: Question, layout: Layout): string {
  if (!layout.details) return '';
  return listDetails(question)
    .map(({ label, text }) => `  - ${label}: ${text}\n`)
    .join('');
}

/** A topic's heading in Markdown. */
export function renderMarkdownHeading(topic: string): string {
  return `## ${topic}\n\n`;
}
