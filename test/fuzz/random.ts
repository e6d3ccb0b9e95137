import type { RandomBelow } from '../../src/core/seeded-random.ts';

/** One of some things; there has to be one. */
export function oneOf<T>(things: readonly T[], randomBelow: RandomBelow): T {
  const thing = things[randomBelow(things.length)];
  if (thing === undefined) throw new Error('nothing to take one of');
  return thing;
}

/** A piece of a text or list: where it begins and where it ends, at most `longest` further on. */
export function pieceOf(
  { length }: { readonly length: number },
  longest: number,
  randomBelow: RandomBelow,
): [start: number, end: number] {
  const start = randomBelow(length + 1);
  return [start, start + randomBelow(Math.min(longest, length - start) + 1)];
}
