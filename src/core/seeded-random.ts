import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash64 } from './text/hash.ts';

/** Returns a whole number from 0 up to, and without, `bound`. */
export type RandomBelow = (bound: number) => number;

/** A copy in random order, each order as likely as any other. */
export function shuffle<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const ranks = shuffledRanks(items.length, randomBelow);
  return [...ranks].flatMap((rank) => items.slice(rank, rank + 1));
}

/** The numbers from 0 up to, and without, `size` in random order (Fisher-Yates, Durstenfeld's version). */
export function shuffledRanks(size: number, randomBelow: RandomBelow): Uint32Array {
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
