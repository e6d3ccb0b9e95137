import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CommandLine, type Prepared, prepareCommandLine } from './command-line.ts';
import { type Growth, measureGrowth, type Range } from './growth.ts';
import { HOSTILES, LONG_LINES } from './hostile.ts';
import { inputAt, readSeeds } from './inputs.ts';
import { loadAndRender } from './load.ts';
import { LONG_ARGUMENTS } from './long-arguments.ts';
import { MANY_FILES } from './many-files.ts';
import { NOTES } from './notes.ts';

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

/** Names, levels or files. */
const COUNT: Range = { shortest: 4000, longest: 64_000, minTime: 200 };

/** A family of inputs: the bytes of a file, or a command line, at any length. */
interface Shape {
  readonly name: string;
  readonly range: Range;
  readonly make: (length: number) => Uint8Array | CommandLine;
}

/** The shapes whose growth is measured, in the order of the jobs. */
export const SHAPES: readonly Shape[] = [
  ...[...HOSTILES, ...NOTES].map((shape) => ({ ...shape, range: RANGE })),
  ...LONG_LINES.map((shape) => ({ ...shape, range: LONG_LINE })),
  ...[...LONG_ARGUMENTS, ...MANY_FILES].map((shape) => ({ ...shape, range: COUNT })),
];

/** Makes the input of a job to keep it in a file; a command line is kept as JSON. */
export function bytesOfJob(task: Task, job: number, length: number): Uint8Array {
  const input = inputOfJob(task, job, length);
  return input instanceof Uint8Array ? input : Buffer.from(JSON.stringify(input));
}

/** Makes an input, or a shape at a length. */
function inputOfJob({ kind, seed }: Task, job: number, length: number): Uint8Array | CommandLine {
  return kind === 'inputs' ? inputAt(seed, job, seedFiles()) : shapeAt(job).make(length);
}

function prepare(input: Uint8Array | CommandLine): Prepared {
  if (!(input instanceof Uint8Array)) return prepareCommandLine(input);
  return { run: () => loadAndRender(input), cleanUp: () => {} };
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
    const { run, cleanUp } = prepare(inputOfJob(task, job, length));
    Atomics.store(shared, SHARED.job, job);
    Atomics.store(shared, SHARED.length, length);
    Atomics.add(shared, SHARED.loads, 1);
    if (task.kind === 'growth') collectGarbage();
    // CPU time, since on a busy machine other processes take a share of the clock time.
    const start = process.cpuUsage();
    try {
      await run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    } finally {
      cleanUp();
    }
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
  return measureGrowth((length) => timeOf(job, length), shapeAt(job).range);
}

function shapeAt(job: number): Shape {
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
