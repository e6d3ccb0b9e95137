import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash64 } from './text/hash.ts';

/** Returns a whole number from 0 up to, but not including, `bound`. */
export type RandomBelow = (bound: number) => number;

/** Returns a copy in random order, each order equally likely ("inside-out" Fisher-Yates). */
export function shuffle<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const shuffled: T[] = [];
  for (const [index, item] of items.entries()) {
    const at = randomBelow(index + 1);
    shuffled.push(shuffled[at] ?? item);
    shuffled[at] = item;
  }
  return shuffled;
}

/** Returns a random source: xoroshiro128+, started with 32 bits of the SHA-256 of the seed. */
export function seededRandom(seed: string): RandomBelow {
  const generator = xoroshiro128plus(Number(BigInt.asIntN(32, hash64(seed))));
  return (bound) => uniformInt(generator, 0, bound - 1);
}
