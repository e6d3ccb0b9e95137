import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/env.ts';
import { type FakeEnv, type FakeWorld, fakeEnv, TERMINAL } from './fake-env.ts';
import { parseWords } from './transcript.ts';

/** Command lines that make the program print messages, run in a folder with these files. */
export interface Section {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cases: readonly (Case | string)[];
}

/** A command line that makes the program print a message. */
export interface Case {
  readonly line: string;
  /** The circumstances, printed above the line: `nothing is piped into it`. */
  readonly when?: string;
  readonly world?: FakeWorld;
  /** Prepares the folder in which the line is run. */
  readonly arrange?: (folder: string) => void;
  /** Runs the line if that takes more than arguments, and returns the messages. */
  readonly run?: (folder: string) => Promise<string>;
}

/** An interactive terminal, for lines that end before they ask anything. */
export const INTERACTIVE: FakeWorld = {
  stdinIsTerminal: true,
  terminal: {
    keys: new PassThrough(),
    screen: new PassThrough(),
    onInterrupt: () => () => {},
    suspend: () => {},
    onResume: () => () => {},
  },
};

/** Matches a problem that `check` prints to standard output. */
const PROBLEM = /: (?:error|warning): .+ \[[a-z0-9-]+\]$/u;
const ERASE_LINE = '\r\u001b[K';
/** Stands for the temporary folder in messages. */
const HOME = '/home/jane';

/** Runs a case in a folder and returns its command line with the messages below it. */
export async function transcribeCase(lineOrCase: Case | string, folder: string): Promise<string> {
  const {
    line,
    when,
    world,
    arrange,
    run: runCase,
  }: Case = typeof lineOrCase === 'string' ? { line: lineOrCase } : lineOrCase;
  arrange?.(folder);
  const messages = await (runCase?.(folder) ?? runLine(line, folder, world));
  const circumstances = when === undefined ? '' : `# ${when}\n`;
  const variables = Object.entries(world?.variables ?? {}).map(
    ([name, value]) => `${name}=${value} `,
  );
  const command = `$ ${variables.join('')}ask-them ${line}\n`;
  return `${circumstances}${command}${messages}`.replaceAll(folder, HOME);
}

async function runLine(line: string, cwd: string, world: FakeWorld = {}): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, cwd, ...world });
  await run(parseWords(line), env);
  return messagesOf(env);
}

/** Runs a line, calls `release` after its first message, and returns all its messages. */
export async function runAndRelease(
  line: string,
  cwd: string,
  release: () => void,
): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, cwd });
  const { stderr } = env;
  const write = async (text: string): Promise<void> => {
    await stderr.write(text);
    if (env.written.stderr() === text) release();
  };
  await run(parseWords(line), { ...env, stderr: { ...stderr, write } });
  return messagesOf(env);
}

function messagesOf(env: FakeEnv): string {
  const lines = stripVTControlCharacters(env.written.stdout()).split('\n');
  const problems = lines.filter((text) => PROBLEM.test(text)).map((text) => `${text}\n`);
  return problems.join('') + env.written.stderr().replaceAll(ERASE_LINE, '\n');
}

/** Types keys in the hand and returns its message, between the questions and the line of keys. */
export async function runInHand(
  line: string,
  keys: string,
  cwd: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<string> {
  const lines = (await runOnScreen(line, keys, cwd, variables)).trimEnd().split('\n');
  return `${lines
    .slice(lines.lastIndexOf('') + 1, -1)
    .join('\n')
    .trim()}\n`;
}

/**
 * Runs a line on a terminal, types keys and then Ctrl-C, and returns the messages; without messages the
 * last screen.
 */
export async function runOnScreen(
  line: string,
  keys: string,
  cwd: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<string> {
  const drawn: string[] = [];
  const typed = new PassThrough();
  // Like standard error, it stays open when a stream piped into it ends.
  const screen = Object.assign(new PassThrough(), { columns: 100, rows: 40, end: () => screen });
  screen.on('data', (data) => {
    const text = stripVTControlCharacters(String(data));
    if (!text.includes('\n')) return;
    // The prompt listens to keys right after its first drawing.
    if (drawn.push(text) === 1) setImmediate(() => typed.write(`${keys}\u0003`));
  });
  const terminal: Terminal = {
    keys: typed,
    screen,
    onInterrupt: () => () => {},
    suspend: () => {},
    onResume: () => () => {},
  };
  const env = fakeEnv({ ...TERMINAL, cwd, variables, stdinIsTerminal: true, terminal });
  await run(parseWords(line), env);
  const last = drawn.findLast((text) => text.trim() !== '')?.trimEnd();
  return env.written.stderr() || `${last}\n`;
}
