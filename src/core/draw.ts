import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isCore, type Placed, placer } from './arrange.ts';
import { hash64 } from './hash.ts';
import type { Question, TopicName } from './question.ts';
import { compareTexts } from './words.ts';

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
  const randomBelow = seededRandom(seed);
  const sorted = [...pool].sort(byIdThenText);
  const deck = [
    ...shuffle(sorted.filter(isCore), randomBelow),
    ...shuffle(
      sorted.filter((question) => !isCore(question)),
      randomBelow,
    ),
  ];
  return dealInRounds(deck.map(placer(named))).slice(0, count);
}

/** A copy in random order, each order as likely as any other (Fisher-Yates, Durstenfeld's version). */
export function shuffle<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const shuffled: T[] = [];
  for (const [index, item] of items.entries()) {
    const at = randomBelow(index + 1);
    const displaced = shuffled[at];
    if (displaced !== undefined) shuffled.push(displaced);
    shuffled[at] = item;
  }
  return shuffled;
}

/** A random source that is a pure function of the seed's text: xoroshiro128+ on 32 bits of its SHA-256. */
export function seededRandom(seed: string): RandomBelow {
  const generator = xoroshiro128plus(Number(BigInt.asIntN(32, hash64(seed))));
  return (bound) => uniformInt(generator, 0, bound - 1);
}

/** A topic's first card goes into the first round, its second into the second; rounds keep the deck's order. */
function dealInRounds(deck: readonly Placed[]): Placed[] {
  const rounds: Placed[][] = [];
  const dealt = new Map<TopicName, number>();
  for (const card of deck) {
    const round = dealt.get(card.topic) ?? 0;
    dealt.set(card.topic, round + 1);
    rounds[round] ??= [];
    rounds[round].push(card);
  }
  return rounds.flat();
}

function byIdThenText(a: Question, b: Question): number {
  return compareTexts(a.id, b.id) || compareTexts(a.text, b.text);
}
