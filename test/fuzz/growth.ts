/** An input whose double takes more than this many times as long grows too fast. */
export const MOST_GROWTH = 2.6;

/** How long an input takes and how long its double. */
export interface Growth {
  /** Of the input, in bytes. */
  readonly length: number;
  /** In milliseconds, medians. */
  readonly once: number;
  readonly twice: number;
  readonly ratio: number;
}

/** Where to look for growth. */
export interface Range {
  readonly shortest: number;
  readonly longest: number;
  /** The length doubles until an input takes so long, in milliseconds: what is shorter is noise. */
  readonly longEnough: number;
}

/**
 * One try is enough for most shapes. A busy machine gets more, with more runs each, and at another
 * length: a cache that overflows makes one step, a slow algorithm is slow at every length.
 */
const TRIES = [
  { runs: 3, times: 1 },
  { runs: 5, times: 1 },
  { runs: 5, times: 2 },
  { runs: 7, times: 2 },
] as const;

/**
 * Measures a length and its double in turns. What grows too fast is measured again and fails only
 * if it does so every time: noise makes a ratio now larger and now smaller, a slow algorithm always larger.
 */
export async function measureGrowth(
  timeOf: (length: number) => Promise<number>,
  range: Range,
): Promise<Growth> {
  const length = await findLength(timeOf, range);
  let best: Growth | undefined;
  for (const { runs, times } of TRIES) {
    const growth = await measureOnce(timeOf, length * times, runs);
    if (best === undefined || growth.ratio < best.ratio) best = growth;
    if (best.ratio <= MOST_GROWTH) break;
  }
  if (best === undefined) throw new Error('nothing was measured');
  return best;
}

async function findLength(
  timeOf: (length: number) => Promise<number>,
  { shortest, longest, longEnough }: Range,
): Promise<number> {
  let length = shortest;
  while (length < longest && (await timeOf(length)) < longEnough) length *= 2;
  return length;
}

async function measureOnce(
  timeOf: (length: number) => Promise<number>,
  length: number,
  runs: number,
): Promise<Growth> {
  const onces: number[] = [];
  const twices: number[] = [];
  for (let run = 0; run < runs; run++) {
    onces.push(await timeOf(length));
    twices.push(await timeOf(2 * length));
  }
  const [once, twice] = [medianOf(onces), medianOf(twices)];
  return { length, once, twice, ratio: twice / once };
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
