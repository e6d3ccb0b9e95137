import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isCore, type Placed, placer } from './arrange.ts';
import { hash64 } from './hash.ts';
import type { Question, TopicName } from './question.ts';
import { ranked } from './ranks.ts';

/** Returns a whole number from 0 up to, and without, `bound`. */
export type RandomBelow = (bound: number) => number;

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
export function draw(pool: readonly Question[], { count, seed, named }: DrawOptions): Placed[] {
  const core = pool.filter(isCore);
  const others = core.length === 0 ? pool : pool.filter((question) => !isCore(question));
  const randomBelow = seededRandom(seed);
  return dealInRounds(deckOf([core, others], randomBelow), placer(named), count);
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

/** A copy in random order, each order as likely as any other. */
export function shuffle<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const ranks = shuffledRanks(items.length, randomBelow);
  return [...ranks].flatMap((rank) => items.slice(rank, rank + 1));
}

/** The numbers from 0 up to, and without, `size` in random order (Fisher-Yates, Durstenfeld's version). */
function shuffledRanks(size: number, randomBelow: RandomBelow): Uint32Array {
  const ranks = new Uint32Array(size);
  for (let rank = 0; rank < size; rank += 1) {
    const at = randomBelow(rank + 1);
    ranks[rank] = ranks[at] ?? rank;
    ranks[at] = rank;
  }
  return ranks;
}

/** A random source that is a pure function of the seed's text: xoroshiro128+ on 32 bits of its SHA-256. */
export function seededRandom(seed: string): RandomBelow {
  const generator = xoroshiro128plus(Number(BigInt.asIntN(32, hash64(seed))));
  return (bound) => uniformInt(generator, 0, bound - 1);
}

/**
 * A topic's first card goes into the first round, its second into the second; rounds keep the deck's
 * order. Ends where the first round has enough.
 */
function dealInRounds(
  deck: Iterable<Question>,
  place: (question: Question) => Placed,
  count: number,
): Placed[] {
  const rounds: Placed[][] = [];
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
