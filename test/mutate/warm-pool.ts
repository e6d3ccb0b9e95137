import type { Plugin } from 'vite';
import {
  type PoolOptions,
  type PoolWorker,
  ThreadsPoolWorker,
  type WorkerRequest,
} from 'vitest/node';

declare module 'vitest' {
  /** The values that Stryker's runner provides to the tests. */
  interface ProvidedContext {
    readonly globalNamespace: string;
    readonly mutantActivation: 'static' | 'runtime' | undefined;
  }
}

type Listener = (message: unknown) => void;

/** The thread of the last run, with the modules that it has imported. */
let warm: ThreadsPoolWorker | undefined;

/**
 * A thread that outlives its run: for the next mutant its modules are imported already, and only
 * the mutant is switched on. A mutant with an effect while modules load needs a new thread.
 */
class WarmWorker implements PoolWorker {
  readonly name = 'warm';
  readonly #options: PoolOptions;
  readonly #listeners: [event: string, listener: Listener][] = [];
  #worker: ThreadsPoolWorker | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { mutantActivation } = this.#options.project.getProvidedContext();
    const isStatic = mutantActivation === 'static';
    this.#worker = (isStatic ? undefined : warm) ?? new ThreadsPoolWorker(this.#options);
    await this.#worker.start();
    if (!isStatic) warm = this.#worker;
  }

  async stop(): Promise<void> {
    if (this.#worker !== warm) return this.#worker?.stop();
    for (const [event, listener] of this.#listeners) this.#worker?.off(event, listener);
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    this.#worker?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.#worker?.off(event, listener);
  }

  send(message: WorkerRequest): void {
    if (message?.type !== 'stop' || this.#worker !== warm) this.#worker?.send(message);
    else this.#answer({ type: 'stopped', __vitest_worker_response__: true });
  }

  #answer(message: unknown): void {
    for (const [event, listener] of this.#listeners) if (event === 'message') listener(message);
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

const pool = {
  name: 'warm',
  createPoolWorker: (options: PoolOptions): PoolWorker => new WarmWorker(options),
};

/** Makes vitest run all tests in the same thread, run after run. */
export const warmPool: Plugin = {
  name: 'warm-pool',
  configureVitest({ project, vitest }) {
    Object.assign(project.config, { pool: pool.name, poolRunner: pool });
    vitest.onClose(() => warm?.stop());
  },
};
