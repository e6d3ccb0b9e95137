import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { isGuess } from '../../core/question/question.ts';
import type { Layout } from '../style/layout.ts';
import { formatTopicLabel } from '../style/topic-label.ts';
import { formatAdHeading } from './ad-words.ts';

/**
 * Renders each question in turn. Adds a heading wherever the topic changes, if questions are grouped, or the
 * words of the job ad, if they are arranged by it. The heading has a guess mark if the topic is guessed for
 * all of its questions.
 */
export function* renderUnderTopics(
  questions: readonly ListedQuestion[],
  layout: Layout,
  renderHeading: (topic: string) => string,
  render: (listed: ListedQuestion, index: number, isTopicStated: boolean) => string,
): Generator<string> {
  const withStatedTopic = questions.filter(({ question }) => !isGuess(question));
  const statedTopics = new Set(withStatedTopic.map(({ topic }) => topic));
  let last: string | undefined;
  for (const [index, listed] of questions.entries()) {
    const isStated = statedTopics.has(listed.topic);
    const heading =
      layout.arrangement === 'by-ad'
        ? formatAdHeading(listed)
        : formatTopicLabel(listed.topic, !isStated);
    if (layout.arrangement !== 'flat' && heading !== last) {
      yield `${last === undefined ? '' : '\n'}${renderHeading(heading)}`;
      last = heading;
    }
    yield render(listed, index, isStated);
  }
}
