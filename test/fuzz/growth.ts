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

/** Once for most shapes; a busy machine gets more tries, of more runs each, before a shape fails. */
const RUNS_OF_TRIES = [3, 5, 7, 9];

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
  for (const runs of RUNS_OF_TRIES) {
    const growth = await measureOnce(timeOf, length, runs);
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
