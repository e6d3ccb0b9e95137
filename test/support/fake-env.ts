import { resolve } from 'node:path';
import type { Env, OutputStream, Terminal } from '../../src/env.ts';

/** The folder that relative paths in tests start from. */
export const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const QUESTIONS = resolve(import.meta.dirname, '../../questions');
/** The files that ship, made by `npm run build`. */
const BUILT_IN = resolve(import.meta.dirname, '../../dist/built-in.json');
const TOPIC_PHRASES = resolve(import.meta.dirname, '../../dist/topic-phrases.json');

/** The seed of a draw without `--seed`. */
const NEW_SEED = 'abc123';

/** The current day in tests. */
export const TODAY = '2026-11-24';

/** The surroundings of a run; by default pipes, no variables, and the folder of fixtures. */
export interface FakeWorld {
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly stdinIsTerminal?: boolean;
  /** The width of the streams that are terminals. */
  readonly columns?: number;
  readonly variables?: Env['variables'];
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** The terminal for `pick`; without it, asking for a terminal throws. */
  readonly terminal?: Terminal;
}

/** An Env that keeps its output. */
export interface FakeEnv extends Env {
  readonly written: { readonly stdout: () => string; readonly stderr: () => string };
}

/** Standard output and standard error on a terminal of 80 columns. */
export const TERMINAL: FakeWorld = { stdoutIsTerminal: true, stderrIsTerminal: true, columns: 80 };

/** Builds an Env from literals, with the real built-in bank and a fixed seed. */
export function fakeEnv(world: FakeWorld = {}): FakeEnv {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const { stdin = '', variables = {}, cwd = FIXTURES, columns } = world;
  return {
    stdin: {
      isTerminal: world.stdinIsTerminal ?? false,
      read: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    },
    stdout: capture(stdout, world.stdoutIsTerminal ?? false, columns),
    stderr: capture(stderr, world.stderrIsTerminal ?? false, columns),
    openTerminal: async () => {
      if (world.terminal === undefined) throw new Error('this world has no terminal');
      return { terminal: world.terminal, close: () => {} };
    },
    variables,
    cwd: () => cwd,
    builtInFolder: QUESTIONS,
    builtInFile: BUILT_IN,
    topicPhrasesFile: TOPIC_PHRASES,
    newSeed: () => NEW_SEED,
    today: () => TODAY,
    written: { stdout: () => stdout.join(''), stderr: () => stderr.join('') },
  };
}

function capture(texts: string[], isTerminal: boolean, columns: number | undefined): OutputStream {
  return {
    isTerminal,
    columns: isTerminal ? columns : undefined,
    write: async (text) => {
      texts.push(text);
    },
  };
}
