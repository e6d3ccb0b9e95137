import type { RandomBelow } from '../../src/core/seeded-random.ts';

/**
 * Picks an item at random.
 * @throws Error for an empty list.
 */
export function pickOne<T>(items: readonly T[], randomBelow: RandomBelow): T {
  const item = items[randomBelow(items.length)];
  if (item === undefined) throw new Error('no item to pick');
  return item;
}

/** Picks a random range of a text or list, as start and end; at most `maxLength` long. */
export function pickRange(
  { length }: { readonly length: number },
  maxLength: number,
  randomBelow: RandomBelow,
): [start: number, end: number] {
  const start = randomBelow(length + 1);
  return [start, start + randomBelow(Math.min(maxLength, length - start) + 1)];
}
