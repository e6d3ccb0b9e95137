import { describe, expect, it } from 'vitest';
import { MAX_GROWTH_RATIO, measureGrowth } from './growth.ts';

const RANGE = { shortest: 100, longest: 1600, minTime: 800 };

/** Multiplies the time for a length by a factor that depends on the number of the call. */
function noisy(timeOf: (length: number) => number, noise: (call: number) => number) {
  let call = 0;
  return async (length: number): Promise<number> => timeOf(length) * noise(call++);
}

const quiet = (): number => 1;
const linear = (length: number): number => length;
const quadratic = (length: number): number => (length * length) / 1000;

describe('measureGrowth', () => {
  it('measures at the first length that takes long enough, and at its double', async () => {
    const growth = await measureGrowth(noisy(linear, quiet), RANGE);
    expect(growth).toEqual({ length: 800, once: 800, twice: 1600, ratio: 2 });
  });

  it('measures at the longest length if none takes long enough', async () => {
    const growth = await measureGrowth(
      noisy(() => 1, quiet),
      RANGE,
    );
    expect(growth).toMatchObject({ length: 1600, ratio: 1 });
  });

  it('finds quadratic growth', async () => {
    const { ratio } = await measureGrowth(noisy(quadratic, quiet), RANGE);
    expect(ratio).toBe(4);
  });

  it('finds quadratic growth among noise', async () => {
    const noise = (call: number): number => (call % 5 === 0 ? 3 : 1);
    const { ratio } = await measureGrowth(noisy(quadratic, noise), RANGE);
    expect(ratio).toBeGreaterThan(MAX_GROWTH_RATIO);
  });

  it('measures again if noise made the ratio too high', async () => {
    // The first four calls find the length; then the doubles of the first try are slowed down.
    const noise = (call: number): number => (call >= 4 && call < 10 && call % 2 === 1 ? 3 : 1);
    const { ratio } = await measureGrowth(noisy(linear, noise), RANGE);
    expect(ratio).toBe(2);
  });
});
