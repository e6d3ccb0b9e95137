import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Growth, measureGrowth, type Range } from './growth.ts';
import { HOSTILES, type Hostile, LONG_LINES } from './hostile.ts';
import { inputAt, readSeeds } from './inputs.ts';
import { loadAndRender } from './load.ts';

/** What a worker is to do; every job is a pure function of this, so that it can be done again. */
export interface Task {
  readonly kind: 'inputs' | 'growth';
  readonly seed: string;
  /** Indices of inputs, or of shapes. */
  readonly jobs: readonly number[];
}

/** What the watcher sees of a worker, even of one that hangs: places in shared memory. */
export const SHARED = { job: 0, length: 1, loads: 2 } as const;

/** What is said of a job: that it fails, and at which length of its shape, or how its shape grows. */
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
const RANGE: Range = { shortest: 128 * KB, longest: MB, longEnough: 80 };
/** Ten megabytes on one line, and their double. */
const LONG_LINE: Range = { shortest: 10 * MB, longest: 10 * MB, longEnough: 0 };

/** The shapes that growth is measured of, in the order of the jobs. */
export const SHAPES: readonly Hostile[] = [...HOSTILES, ...LONG_LINES];

/** The bytes of a job: of the input, or of the shape at a length. */
export function bytesOfJob({ kind, seed }: Task, job: number, length: number): Uint8Array {
  if (kind === 'inputs') return inputAt(seed, job, seedFiles());
  return shapeAt(job).make(length);
}

// So that no run pays for what another one left behind.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Does every job of a task; tells what fails, and in shared memory what it is at. */
export async function work(
  task: Task,
  shared: Int32Array,
  tell: (message: Message) => void,
): Promise<void> {
  const timeOf = async (job: number, length: number): Promise<number> => {
    const bytes = bytesOfJob(task, job, length);
    Atomics.store(shared, SHARED.job, job);
    Atomics.store(shared, SHARED.length, length);
    Atomics.add(shared, SHARED.loads, 1);
    if (task.kind === 'growth') collectGarbage();
    // Of the process, not of the clock: on a busy machine others take their time, too.
    const start = process.cpuUsage();
    await loadAndRender(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const job of task.jobs) {
    try {
      if (task.kind === 'inputs') await timeOf(job, 0);
      else tell({ kind: 'grown', job, growth: await growthOf(job, timeOf) });
    } catch (error) {
      const length = Atomics.load(shared, SHARED.length);
      tell({
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

let read: readonly string[] | undefined;

/** Read once a thread. */
function seedFiles(): readonly string[] {
  read ??= readSeeds(process.cwd());
  return read;
}
