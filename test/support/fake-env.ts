import { resolve } from 'node:path';
import type { Env, OutputStream, Terminal } from '../../src/env.ts';

/** The folder that relative paths in tests start from. */
export const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const QUESTIONS = resolve(import.meta.dirname, '../../questions');
/** As they ship: `npm run build` makes them. */
const BUILT_IN = resolve(import.meta.dirname, '../../dist/built-in.json');
const TOPIC_MODEL = resolve(import.meta.dirname, '../../dist/topic-model.json');

/** The seed of a draw that was given none. */
const NEW_SEED = 'abc123';

/** The day that it is in tests. */
export const TODAY = '2026-11-24';

/** What a test says of its world; what it leaves out is a pipe, without variables, in the fixtures. */
export interface FakeWorld {
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly stdinIsTerminal?: boolean;
  /** Of the streams that are terminals. */
  readonly columns?: number;
  readonly variables?: Env['variables'];
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** For a test that plays a hand; else nobody may ask for it. */
  readonly terminal?: Terminal;
}

/** An Env that keeps what was written. */
export interface FakeEnv extends Env {
  readonly written: { readonly stdout: () => string; readonly stderr: () => string };
}

/** A terminal for a person: answer and messages, 80 columns. */
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
    terminal: () => {
      if (world.terminal === undefined) throw new Error('this world has no terminal');
      return world.terminal;
    },
    variables,
    cwd,
    builtInFolder: QUESTIONS,
    builtInFile: BUILT_IN,
    topicModelFile: TOPIC_MODEL,
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
