import { createLister, isCore, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { compareTexts } from '../text/normalize.ts';

/**
 * Puts all questions of a pool into the order of a draw, in rounds: each round takes at most one question
 * of every topic, and a topic's core questions come first. `named` are the topics that `--topic` names. The
 * same pool, seed and names give the same order on any platform, whatever the order of the pool.
 */
export function draw(
  pool: readonly Question[],
  seed: string,
  named: readonly TopicName[],
): ListedQuestion[] {
  const sorted = pool.toSorted((a, b) => compareTexts(a.id, b.id) || compareTexts(a.text, b.text));
  const core = sorted.filter(isCore);
  const others = sorted.filter((question) => !isCore(question));
  const randomBelow = seededRandom(seed);
  const deck = [...shuffle(core, randomBelow), ...shuffle(others, randomBelow)];
  return dealInRounds(deck.map(createLister(named)));
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
