import { Worker } from 'node:worker_threads';
import { type Message, SHARED, type Task } from './jobs.ts';

const LOOK_EVERY_MS = 250;
/** An input takes milliseconds; a hostile shape at its full length takes seconds. */
const HANGS_AFTER_MS = { inputs: 10_000, growth: 60_000 } as const;
/** What Node gives the program itself; a worker would have four times as much to recurse on. */
const STACK_MB = 1;

/**
 * Has a worker do a task and tells what it says of the jobs. A worker that hangs or crashes is
 * ended, which fails the job that it was at, and another does the rest.
 */
export async function watch(task: Task, tell: (message: Message) => void): Promise<void> {
  let left = task.jobs;
  while (left.length > 0) {
    const stuckAt = await watchWorker({ ...task, jobs: left }, tell);
    left = stuckAt === undefined ? [] : left.slice(left.indexOf(stuckAt) + 1);
  }
}

/** Settles when the worker has ended, with the job that it did not get over, if there is one. */
function watchWorker(task: Task, tell: (message: Message) => void): Promise<number | undefined> {
  const shared = new Int32Array(new SharedArrayBuffer(Object.keys(SHARED).length * 4));
  const at = (place: number): number => Atomics.load(shared, place);
  const worker = new Worker(process.argv[1] ?? '', {
    workerData: { task, shared },
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  return new Promise((resolve) => {
    let loads = at(SHARED.loads);
    let since = performance.now();
    const end = (error?: string): void => {
      clearInterval(timer);
      worker.removeAllListeners();
      const job = at(SHARED.job);
      if (error !== undefined) tell({ kind: 'failed', job, length: at(SHARED.length), error });
      worker.terminate().then(() => resolve(error === undefined ? undefined : job));
    };
    const timer = setInterval(() => {
      if (at(SHARED.loads) !== loads) {
        loads = at(SHARED.loads);
        since = performance.now();
      }
      const limit = HANGS_AFTER_MS[task.kind];
      if (performance.now() - since > limit) end(`hangs: not done after ${limit / 1000} s`);
    }, LOOK_EVERY_MS);
    worker.on('message', tell);
    worker.on('error', (error) => end(`crashes the program: ${error}`));
    worker.on('exit', () => end());
  });
}
