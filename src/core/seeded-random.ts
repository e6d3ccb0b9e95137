import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash64 } from './text/hash.ts';

/** Returns a whole number from 0 up to, but not including, `bound`. */
export type RandomBelow = (bound: number) => number;

/** A copy in random order, each order equally likely (Fisher-Yates, the "inside-out" version). */
export function shuffle<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const shuffled: T[] = [];
  for (const [index, item] of items.entries()) {
    const at = randomBelow(index + 1);
    shuffled.push(shuffled[at] ?? item);
    shuffled[at] = item;
  }
  return shuffled;
}

/** A random source that is a pure function of the seed's text: xoroshiro128+ on 32 bits of its SHA-256. */
export function seededRandom(seed: string): RandomBelow {
  const generator = xoroshiro128plus(Number(BigInt.asIntN(32, hash64(seed))));
  return (bound) => uniformInt(generator, 0, bound - 1);
}
