import type { ListedQuestion } from '../../core/question/by-topic.ts';
import type { TopicName } from '../../core/question/question.ts';
import type { Layout } from '../style/style.ts';
import { formatTopic, isGuess } from '../style/topic-label.ts';

/**
 * The text of each question in turn. A grouped arrangement has a heading wherever the topic
 * changes, marked as a guess if every question under it has the topic by a guess.
 */
export function* renderUnderTopics(
  questions: readonly ListedQuestion[],
  layout: Layout,
  renderHeading: (topic: string) => string,
  render: (listed: ListedQuestion, index: number) => string,
): Generator<string> {
  const stated = findStatedTopics(questions);
  let topic: string | undefined;
  for (const [index, listed] of questions.entries()) {
    if (layout.arrangement === 'grouped' && listed.topic !== topic) {
      const label = formatTopic(listed.topic, !stated.has(listed.topic));
      yield `${topic === undefined ? '' : '\n'}${renderHeading(label)}`;
      topic = listed.topic;
    }
    yield render(listed, index);
  }
}

/** The topics that at least one question has not only by a guess. */
export function findStatedTopics(questions: readonly ListedQuestion[]): ReadonlySet<TopicName> {
  const stated = questions.filter(({ question }) => !isGuess(question));
  return new Set(stated.map(({ topic }) => topic));
}
