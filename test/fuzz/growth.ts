/**
 * The most that the time may grow when the input doubles: six times at four times the input. Quadratic
 * work makes it four times as long.
 */
export const MAX_GROWTH_RATIO = Math.sqrt(6);

/** The time that an input takes, and the time for twice the length. */
export interface Growth {
  /** In bytes; of a command line, its number of names, levels or files. */
  readonly length: number;
  /** Medians in milliseconds. */
  readonly once: number;
  readonly twice: number;
  readonly ratio: number;
}

/** The lengths to measure at. */
export interface Range {
  readonly shortest: number;
  readonly longest: number;
  /** The length doubles until an input takes this long, in milliseconds: shorter times are noise. */
  readonly minTime: number;
}

/**
 * The first try is enough for most shapes. A busy machine gets more of them, with more runs, and at
 * another length: an overflowing cache slows down at one length, a slow algorithm at every length.
 */
const TRIES = [
  { runs: 3, times: 1 },
  { runs: 5, times: 1 },
  { runs: 5, times: 2 },
  { runs: 7, times: 2 },
] as const;

/**
 * Measures a length and its double in turns, and returns the try with the lowest ratio. A ratio that
 * is too high is measured again: noise makes it higher or lower, a slow algorithm always higher.
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
    if (best.ratio <= MAX_GROWTH_RATIO) break;
  }
  if (best === undefined) throw new Error('nothing was measured');
  return best;
}

async function findLength(
  timeOf: (length: number) => Promise<number>,
  { shortest, longest, minTime }: Range,
): Promise<number> {
  let length = shortest;
  while (length < longest && (await timeOf(length)) < minTime) length *= 2;
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
