import { groupBy } from '../group-by.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import type { TopicName } from '../question/question.ts';

/** Questions to deal, those of the topics that were dealt least often first. */
export interface TopicPile {
  /** Returns how often the topic of the next question was dealt; undefined if none is left. */
  readonly countNext: () => number | undefined;
  /** Takes the next question; undefined if none is left. */
  readonly takeNext: () => ListedQuestion | undefined;
}

/**
 * Piles up questions. Those of one topic keep their order, and so do topics that were dealt equally
 * often. All piles of a draw share `timesDealt`; the caller raises it for each question that it takes.
 */
export function createPile(
  cards: readonly ListedQuestion[],
  timesDealt: ReadonlyMap<TopicName, number>,
): TopicPile {
  const stacks = groupBy(cards.toReversed(), ({ topic }) => topic);
  const topics = new Set(cards.map(({ topic }) => topic));
  // The topics, by how often they were dealt when they were put here; the next one is the last. A topic
  // that was dealt since is put further on when it is met, so that a whole draw takes linear time.
  const topicsByTimes: TopicName[][] = [[...topics].reverse()];
  let times = 0;
  const putFurtherOn = (topic: TopicName, actualTimes: number): void => {
    if (stacks.get(topic)?.length === 0) return;
    const later = topicsByTimes[actualTimes] ?? [];
    topicsByTimes[actualTimes] = later;
    later.push(topic);
  };
  const findNext = (): TopicName | undefined => {
    while (times < topicsByTimes.length) {
      const topic = topicsByTimes[times]?.at(-1);
      if (topic === undefined) {
        times += 1;
        // Whatever was put here first is to be next.
        topicsByTimes[times]?.reverse();
        continue;
      }
      const actualTimes = timesDealt.get(topic) ?? 0;
      if (actualTimes === times) return topic;
      topicsByTimes[times]?.pop();
      putFurtherOn(topic, actualTimes);
    }
    return undefined;
  };
  return {
    countNext: () => (findNext() === undefined ? undefined : times),
    takeNext: () => {
      const topic = findNext();
      return topic === undefined ? undefined : stacks.get(topic)?.pop();
    },
  };
}
