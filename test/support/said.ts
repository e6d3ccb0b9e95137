import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/env.ts';
import { type FakeEnv, type FakeWorld, fakeEnv, TERMINAL } from './fake-env.ts';
import { parseWords } from './transcript.ts';

/** Command lines that have the program say something, in a folder with these files. */
export interface Section {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cases: readonly (Case | string)[];
}

/** A command line that has the program say something. */
export interface Case {
  readonly line: string;
  /** What has to be so, where the line alone does not tell. */
  readonly when?: string;
  readonly world?: FakeWorld;
  /** Makes it so, in the folder that the line is run in. */
  readonly arrange?: (folder: string) => void;
  /** Has it said where to run the line is not the way, or not all of it. */
  readonly said?: (folder: string) => Promise<string>;
}

/** A person before a terminal, whom these runs ask nothing. */
export const PLAYER: FakeWorld = {
  stdinIsTerminal: true,
  terminal: { keys: new PassThrough(), screen: new PassThrough(), onInterrupt: () => () => {} },
};

/** A problem in a file, which `check` prints as its answer. */
const PROBLEM = /: (?:error|warning): .+ \[[a-z0-9-]+\]$/u;
const ERASE = '\r\u001b[K';
/** What the folder is called in what a person reads. */
const HOME = '/home/jane';

/** What a person sees who types a line in a folder: the line, and every message. */
export async function tell(oneOf: Case | string, folder: string): Promise<string> {
  const one: Case = typeof oneOf === 'string' ? { line: oneOf } : oneOf;
  one.arrange?.(folder);
  const said = await (one.said?.(folder) ?? say(one, folder));
  const when = one.when === undefined ? '' : `# ${one.when}\n`;
  const variables = Object.entries(one.world?.variables ?? {}).map(
    ([name, value]) => `${name}=${value} `,
  );
  return `${when}$ ${variables.join('')}ask-them ${one.line}\n${said}`.replaceAll(folder, HOME);
}

async function say({ line, world }: Case, cwd: string): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, cwd, ...world });
  await run(parseWords(line), env);
  return written(env);
}

/** What is said where the first message is what the world waited for to `go` on. */
export async function sayAndThen(line: string, cwd: string, go: () => void): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, cwd });
  const { stderr } = env;
  const write = async (text: string): Promise<void> => {
    await stderr.write(text);
    if (env.written.stderr() === text) go();
  };
  await run(parseWords(line), { ...env, stderr: { ...stderr, write } });
  return written(env);
}

function written(env: FakeEnv): string {
  const lines = stripVTControlCharacters(env.written.stdout()).split('\n');
  const problems = lines.filter((text) => PROBLEM.test(text)).map((text) => `${text}\n`);
  return problems.join('') + env.written.stderr().replaceAll(ERASE, '\n');
}

/** What the hand says after these keys: below its questions, above the line of keys. */
export async function sayInHand(line: string, keys: string, cwd: string): Promise<string> {
  const lines = (await sayOnScreen(line, keys, cwd)).trimEnd().split('\n');
  return `${lines
    .slice(lines.lastIndexOf('') + 1, -1)
    .join('\n')
    .trim()}\n`;
}

/**
 * What is said to a person who types a line, then keys, and leaves with Ctrl-C, unless a key has ended
 * it; what is on the screen before that, where nothing is said.
 */
export async function sayOnScreen(line: string, keys: string, cwd: string): Promise<string> {
  const drawn: string[] = [];
  const typed = new PassThrough();
  // Like standard error it stays open, whoever ends what is piped into it.
  const screen = Object.assign(new PassThrough(), { columns: 100, rows: 40, end: () => screen });
  screen.on('data', (data) => {
    const text = stripVTControlCharacters(String(data));
    if (!text.includes('\n')) return;
    // Whoever has drawn for the first time listens to keys in a moment.
    if (drawn.push(text) === 1) setImmediate(() => typed.write(`${keys}\u0003`));
  });
  const terminal: Terminal = { keys: typed, screen, onInterrupt: () => () => {} };
  const env = fakeEnv({ ...TERMINAL, cwd, stdinIsTerminal: true, terminal });
  await run(parseWords(line), env);
  const last = drawn.findLast((text) => text.trim() !== '')?.trimEnd();
  return env.written.stderr() || `${last}\n`;
}
