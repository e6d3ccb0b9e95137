import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { isGuess } from '../../core/question/question.ts';
import type { Layout } from '../style/layout.ts';
import { formatTopicLabel } from '../style/topic-label.ts';

/**
 * Renders each question in turn. In a grouped arrangement, adds a heading wherever the topic
 * changes; the heading has a guess mark if the topic is guessed for all of its questions.
 */
export function* renderUnderTopics(
  questions: readonly ListedQuestion[],
  layout: Layout,
  renderHeading: (topic: string) => string,
  render: (listed: ListedQuestion, index: number, isTopicStated: boolean) => string,
): Generator<string> {
  const withStatedTopic = questions.filter(({ question }) => !isGuess(question));
  const statedTopics = new Set(withStatedTopic.map(({ topic }) => topic));
  let topic: string | undefined;
  for (const [index, listed] of questions.entries()) {
    const isStated = statedTopics.has(listed.topic);
    if (layout.arrangement === 'grouped' && listed.topic !== topic) {
      const heading = renderHeading(formatTopicLabel(listed.topic, !isStated));
      yield `${topic === undefined ? '' : '\n'}${heading}`;
      topic = listed.topic;
    }
    yield render(listed, index, isStated);
  }
}
