import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Growth, measureGrowth, type Range } from './growth.ts';
import { HOSTILES, type Hostile, LONG_LINES } from './hostile.ts';
import { inputAt, readSeeds } from './inputs.ts';
import { loadAndRender } from './load.ts';

/** The jobs of a worker; each is a pure function of its task, so that it can be repeated. */
export interface Task {
  readonly kind: 'inputs' | 'growth';
  readonly seed: string;
  /** Indexes of inputs, or of shapes. */
  readonly jobs: readonly number[];
}

/** The layout of the shared memory in which the watcher sees the progress of a worker, even a hanging one. */
export const SHARED = { job: 0, length: 1, loads: 2 } as const;

/** The result of a job: an error, and the length of the shape that caused it, or the growth of a shape. */
export type Message =
  | {
      readonly kind: 'failed';
      readonly job: number;
      readonly length: number;
      readonly error: string;
    }
  | { readonly kind: 'grown'; readonly job: number; readonly growth: Growth };

const KB = 1024;
const MB = 1024 * KB;
const RANGE: Range = { shortest: 128 * KB, longest: MB, minTime: 80 };
/** Ten megabytes on one line, and twice as many. */
const LONG_LINE: Range = { shortest: 10 * MB, longest: 10 * MB, minTime: 0 };

/** The shapes whose growth is measured, in the order of the jobs. */
export const SHAPES: readonly Hostile[] = [...HOSTILES, ...LONG_LINES];

/** Makes the bytes of a job: an input, or a shape at a length. */
export function bytesOfJob({ kind, seed }: Task, job: number, length: number): Uint8Array {
  if (kind === 'inputs') return inputAt(seed, job, seedFiles());
  return shapeAt(job).make(length);
}

// Collecting garbage between runs keeps one run from paying for another.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Does every job of a task; reports failures and growth, and its progress in shared memory. */
export async function work(
  task: Task,
  shared: Int32Array,
  report: (message: Message) => void,
): Promise<void> {
  const timeOf = async (job: number, length: number): Promise<number> => {
    const bytes = bytesOfJob(task, job, length);
    Atomics.store(shared, SHARED.job, job);
    Atomics.store(shared, SHARED.length, length);
    Atomics.add(shared, SHARED.loads, 1);
    if (task.kind === 'growth') collectGarbage();
    // CPU time, since on a busy machine other processes take a share of the clock time.
    const start = process.cpuUsage();
    await loadAndRender(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const job of task.jobs) {
    try {
      if (task.kind === 'inputs') await timeOf(job, 0);
      else report({ kind: 'grown', job, growth: await growthOf(job, timeOf) });
    } catch (error) {
      const length = Atomics.load(shared, SHARED.length);
      report({
        kind: 'failed',
        job,
        length,
        error: error instanceof Error ? `${error.stack}` : `${error}`,
      });
    }
  }
}

function growthOf(
  job: number,
  timeOf: (job: number, length: number) => Promise<number>,
): Promise<Growth> {
  const range = job < HOSTILES.length ? RANGE : LONG_LINE;
  return measureGrowth((length) => timeOf(job, length), range);
}

function shapeAt(job: number): Hostile {
  const shape = SHAPES[job];
  if (shape === undefined) throw new Error(`there is no shape ${job}`);
  return shape;
}

let seeds: readonly string[] | undefined;

/** Reads the files once per thread. */
function seedFiles(): readonly string[] {
  seeds ??= readSeeds(process.cwd());
  return seeds;
}
