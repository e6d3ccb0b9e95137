import { createLister, isCore, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import { type RandomBelow, seededRandom, shuffledRanks } from '../seeded-random.ts';
import { ranked } from './id-order.ts';

/** What to draw: how many, by which seed, and the topics that `--topic` named, if any. */
export interface DrawOptions {
  readonly count: number;
  readonly seed: string;
  readonly named: readonly TopicName[];
}

/**
 * Draws without replacement, the best first and spread over the topics: the pool sorted by id, the
 * core questions shuffled and behind them the others shuffled, dealt from the top in rounds in
 * which each topic gives at most one. The same pool and seed give the same draw on every platform
 * and in every release.
 */
export function draw(
  pool: readonly Question[],
  { count, seed, named }: DrawOptions,
): ListedQuestion[] {
  const core = pool.filter(isCore);
  const others = core.length === 0 ? pool : pool.filter((question) => !isCore(question));
  const randomBelow = seededRandom(seed);
  return dealInRounds(deckOf([core, others], randomBelow), createLister(named), count);
}

/** Each of these sorted and shuffled, one behind the other, as far as anybody looks at them. */
function* deckOf(
  parts: readonly (readonly Question[])[],
  randomBelow: RandomBelow,
): Generator<Question> {
  for (const part of parts) {
    const at = ranked(part);
    for (const rank of shuffledRanks(part.length, randomBelow)) {
      const question = at(rank);
      if (question !== undefined) yield question;
    }
  }
}

/**
 * A topic's first card goes into the first round, its second into the second; rounds keep the deck's
 * order. Ends where the first round has enough.
 */
function dealInRounds(
  deck: Iterable<Question>,
  place: (question: Question) => ListedQuestion,
  count: number,
): ListedQuestion[] {
  const rounds: ListedQuestion[][] = [];
  const dealt = new Map<TopicName, number>();
  for (const question of deck) {
    const card = place(question);
    const round = dealt.get(card.topic) ?? 0;
    dealt.set(card.topic, round + 1);
    rounds[round] ??= [];
    rounds[round].push(card);
    if (rounds[0]?.length === count) break;
  }
  return rounds.flat().slice(0, count);
}
