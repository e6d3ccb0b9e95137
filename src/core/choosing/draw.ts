import { createLister, isCore, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { compareTexts } from '../text/normalize.ts';

/** The number of questions to draw, the random seed, and the topics that `--topic` names. */
export interface DrawOptions {
  readonly count: number;
  readonly seed: string;
  readonly named: readonly TopicName[];
}

/**
 * Draws questions without replacement, in rounds: each round takes at most one question of every
 * topic, and a topic's core questions come first. The same pool and options give the same draw on
 * any platform and in any release, whatever the order of the pool.
 */
export function draw(
  pool: readonly Question[],
  { count, seed, named }: DrawOptions,
): ListedQuestion[] {
  const sorted = pool.toSorted((a, b) => compareTexts(a.id, b.id) || compareTexts(a.text, b.text));
  const core = sorted.filter(isCore);
  const others = sorted.filter((question) => !isCore(question));
  const randomBelow = seededRandom(seed);
  const deck = [...shuffle(core, randomBelow), ...shuffle(others, randomBelow)];
  return dealInRounds(deck.map(createLister(named))).slice(0, count);
}

/** Returns the first card of each topic, then the second cards, and so on, each in deck order. */
function dealInRounds(deck: readonly ListedQuestion[]): ListedQuestion[] {
  const dealt = new Map<TopicName, number>();
  const rounds = deck.map((card) => {
    const round = dealt.get(card.topic) ?? 0;
    dealt.set(card.topic, round + 1);
    return { card, round };
  });
  return rounds.toSorted((a, b) => a.round - b.round).map(({ card }) => card);
}
