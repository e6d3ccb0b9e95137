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
 * often. `timesDealt` is shared by all piles of a draw; the caller raises it for each question dealt.
 */
export function createPile(
  cards: readonly ListedQuestion[],
  timesDealt: ReadonlyMap<TopicName, number>,
): TopicPile {
  const stacks = groupBy(cards.toReversed(), ({ topic }) => topic);
  const topics = new Set(cards.map(({ topic }) => topic));
  // Topics by how often they were dealt, the next one at the end. A topic that was dealt from another
  // pile since moves on when it is met, so a whole draw takes linear time.
  const lines: TopicName[][] = [[...topics].reverse()];
  let times = 0;
  const moveOn = (topic: TopicName, actual: number): void => {
    const line = lines[actual] ?? [];
    lines[actual] = line;
    if (stacks.get(topic)?.length !== 0) line.push(topic);
  };
  const findNext = (): TopicName | undefined => {
    while (times < lines.length) {
      const topic = lines[times]?.at(-1);
      if (topic === undefined) {
        times += 1;
        lines[times]?.reverse();
        continue;
      }
      const actual = timesDealt.get(topic) ?? 0;
      if (actual === times) return topic;
      lines[times]?.pop();
      moveOn(topic, actual);
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
