import { Worker } from 'node:worker_threads';
import { type Message, SHARED, type Task } from './jobs.ts';

const POLL_INTERVAL_MS = 250;
/** Far above the usual time: an input takes milliseconds, a hostile shape at full length seconds. */
const MAX_JOB_MS = { inputs: 10_000, growth: 60_000 } as const;
/** The stack size of Node's main thread, where the program runs; a worker gets four times as much. */
const STACK_MB = 1;

/**
 * Runs a task in a worker and reports the results of its jobs. A worker that hangs or crashes is
 * ended, which fails its current job, and another worker does the rest.
 */
export async function watch(task: Task, report: (message: Message) => void): Promise<void> {
  let { jobs } = task;
  while (jobs.length > 0) {
    const failedJob = await watchWorker({ ...task, jobs }, report);
    jobs = failedJob === undefined ? [] : jobs.slice(jobs.indexOf(failedJob) + 1);
  }
}

/** Resolves when the worker has ended: with the job at which it hung or crashed, or undefined. */
function watchWorker(task: Task, report: (message: Message) => void): Promise<number | undefined> {
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
      if (error !== undefined) report({ kind: 'failed', job, length: at(SHARED.length), error });
      worker.terminate().then(() => resolve(error === undefined ? undefined : job));
    };
    const timer = setInterval(() => {
      if (at(SHARED.loads) !== loads) {
        loads = at(SHARED.loads);
        since = performance.now();
      }
      const limit = MAX_JOB_MS[task.kind];
      if (performance.now() - since > limit) end(`hangs: not done after ${limit / 1000} s`);
    }, POLL_INTERVAL_MS);
    worker.on('message', report);
    worker.on('error', (error) => end(`crashes the program: ${error}`));
    worker.on('exit', () => end());
  });
}
