import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { cleanText } from '../../src/core/text/sanitize.ts';
import { fakeEnv, TERMINAL } from '../support/fake-env.ts';
import { hostileNames } from '../support/hostile-names.ts';
import { isWindows, programVariables } from '../support/program.ts';
import { hasShell } from '../support/shell.ts';
import { suggestionsOf } from '../support/suggestions.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NAMES = hostileNames(200);
const BANK = '## pay\n\n- Who decides? ^who-decides\n';
const NOTE = '# A\n\n## 2026-11-20 peer\n\n- [x] Who decides? ^who-decides\n';
const GLOBEX = '# Globex\n';

/** A line that a message suggests, and the words that it should give to its first word. */
interface Suggestion {
  readonly line: string;
  readonly words: readonly string[];
}

/** Matches the words of a command up to the double quote behind it. */
const WORDS = String.raw`(?:ask-them|mkdir) (?:'[^']*'|\\.|[^'"\\])*`;
/** Matches a message that ends with a command: the first words of its effect follow. */
const AT_END = new RegExp(
  String.raw`^.*"(${WORDS})" (?:begins one|makes it|plans some|lists them all|lists the topics|prints every id)\n$`,
  'su',
);

async function messageOf(words: readonly string[], cwd: string): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, cwd });
  await run(words, env);
  return env.written.stderr();
}

/** Returns what a message suggests to run, which should be these words, or nothing at all. */
async function expectSuggestion(
  argv: readonly string[],
  words: readonly string[],
  cwd = tempFolder(),
): Promise<Suggestion[]> {
  const message = await messageOf(argv, cwd);
  const line = AT_END.exec(message)?.[1];
  const isShown = words.every((word) => cleanText(word) === word);
  expect(line !== undefined, `${JSON.stringify(argv)}: ${message}`).toBe(isShown);
  return line === undefined ? [] : [{ line, words }];
}

/** Returns the command that has a topic in place of a stray word. */
async function suggestedFilter(name: string): Promise<Suggestion[]> {
  // The name of a topic is cleaned of most signs, so the word finds it if it has a letter.
  const bank = `${BANK}\n## ${name.replace(/[\r\n]/gu, ' ')}\n\n- Who else decides?\n`;
  const cwd = tempFolder({ 'bank.md': bank });
  const message = await messageOf(['list', '--bank', 'bank.md', '--', name], cwd);
  const words = suggestionsOf(message).find(([command]) => command === 'list');
  const line = /"(ask-them list --bank bank.md --(?:topic|search) .*)"\?\)\n$/su.exec(message)?.[1];
  if (words === undefined || line === undefined) return [];
  expect(words.at(-1)).toBe(cleanText(name).trim());
  return [{ line, words: ['ask-them', ...words] }];
}

/** Returns the next command of `compare` for a note and a bank of this name. */
async function suggestedNext(name: string): Promise<Suggestion[]> {
  const [note, bank] = [`${name}.md`, `${name}-bank.md`];
  const cwd = tempFolder({ 'a.md': NOTE, [note]: GLOBEX, [bank]: BANK });
  const message = await messageOf(['compare', '--bank', bank, '--', 'a', note], cwd);
  const line = message.split('\n').find((one) => one.startsWith('ask-them list'));
  expect(line !== undefined, `${JSON.stringify(name)}: ${message}`).toBe(cleanText(name) === name);
  const words = ['ask-them', 'list', '--only', 'a', '--except', note];
  return line === undefined ? [] : [{ line, words: [...words, '--bank', bank, '--into', note] }];
}

/** Returns the command of `compare` that deals what the user must know for a note of this name. */
async function suggestedMust(name: string): Promise<Suggestion[]> {
  const note = `${name}.md`;
  const files = { 'a.md': NOTE, [note]: GLOBEX, 'bank.md': BANK.replace('?', '? #must') };
  const message = await messageOf(
    ['compare', '--bank', 'bank.md', '--', 'a', note],
    tempFolder(files),
  );
  const line = message.split('\n').find((one) => one.startsWith('ask-them pick'));
  expect(line !== undefined, `${JSON.stringify(name)}: ${message}`).toBe(cleanText(name) === name);
  const words = ['ask-them', 'pick', '--tag', 'must', '--except', note, '--bank', 'bank.md'];
  return line === undefined ? [] : [{ line, words: [...words, '--into', note] }];
}

/** Returns the command of `sheet` for a note of this name in which nothing is planned. */
function suggestedPlan(name: string): Promise<Suggestion[]> {
  const note = `${name}.md`;
  const from = ['--bank', 'bank.md'];
  const words = ['ask-them', 'random', '5', ...from, '--into', note];
  const cwd = tempFolder({ 'bank.md': BANK, [note]: GLOBEX });
  return expectSuggestion(['sheet', ...from, '--', note], words, cwd);
}

async function suggestionsFor(name: string): Promise<Suggestion[]> {
  // A name that ends in a backslash is that of a folder.
  const note = name.endsWith('\\') ? `${name}x` : name;
  const begin = ['ask-them', 'pick', '--into', note];
  // The bank and these flags are read first, so the built-in bank need not be.
  const list = ['list', '--bank', 'bank.md'];
  const cwd = tempFolder({ 'bank.md': BANK });
  // In a folder that does not exist, no note can be begun.
  mkdirSync(join(cwd, posix.dirname(note)), { recursive: true });
  const found = [
    expectSuggestion(['compare', '--', note], begin, cwd),
    expectSuggestion([...list, '--only', `${note}#`], begin, cwd),
    expectSuggestion([...list, '--into', `${name}/acme`], ['mkdir', '-p', name], cwd),
    expectSuggestion(
      [...list, '--topic', `x${name}`],
      ['ask-them', 'topics', '--bank', 'bank.md'],
      cwd,
    ),
    expectSuggestion(
      [...list, '--not', `x${name}`],
      ['ask-them', 'topics', '--bank', 'bank.md'],
      cwd,
    ),
    expectSuggestion(
      ['show', '--bank', 'bank.md', '--', `x${name}`],
      ['ask-them', 'list', '--bank', 'bank.md'],
      cwd,
    ),
    expectSuggestion(['help', '--', `x${name}`], ['ask-them', '--help'], cwd),
    expectSuggestion(['list', `--x${name}`], ['ask-them', 'list', '--help'], cwd),
    suggestedFilter(name),
    suggestedNext(name),
    suggestedMust(name),
    suggestedPlan(name),
  ];
  return (await Promise.all(found)).flat();
}

/** How a shell reads lines from standard input; interactive bash and zsh expand `!`. */
interface Pasting {
  readonly shell: 'bash' | 'zsh' | 'fish';
  readonly args: readonly string[];
  readonly expands: boolean;
}

const SHELLS: readonly Pasting[] = [
  { shell: 'bash', args: ['--noprofile', '--norc'], expands: false },
  { shell: 'bash', args: ['--noprofile', '--norc', '-i'], expands: true },
  { shell: 'zsh', args: ['-f'], expands: false },
  { shell: 'zsh', args: ['-f', '-i'], expands: true },
  { shell: 'fish', args: ['--no-config', '--private'], expands: false },
];

/** Pastes lines into a shell that has only `ask-them` and `mkdir`; returns the words they got. */
function paste(lines: readonly string[], shell: string, args: readonly string[], cwd: string) {
  const record = `{ printf '%s\\0' "\${0##*/}" "$@"; printf '\\n\\0'; } >>"$RECORD"`;
  const tools = tempFolder({
    'ask-them': `#!/bin/sh\n${record}\n`,
    mkdir: `#!/bin/sh\n${record}\nexec /bin/mkdir "$@"\n`,
    record: '',
    lines: lines.map((line) => `${line}\n`).join(''),
  });
  for (const name of ['ask-them', 'mkdir']) chmodSync(join(tools, name), 0o755);
  const path = spawnSync('sh', ['-c', `command -v ${shell}`], { encoding: 'utf8' }).stdout.trim();
  const input = openSync(join(tools, 'lines'), 'r');
  const { stdout, stderr } = spawnSync(path, args, {
    cwd,
    env: {
      ...programVariables({ LC_ALL: 'C.UTF-8', HOME: tempFolder(), HISTFILE: '/dev/null' }),
      PATH: tools,
      RECORD: join(tools, 'record'),
    },
    // A file, because fish reads no lines from the socket that Node would pass.
    stdio: [input, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(input);
  const records = readFileSync(join(tools, 'record'), 'utf8').split('\0\n\0').slice(0, -1);
  return { output: stdout + stderr, ran: records.map((one) => one.split('\0')) };
}

describe.skipIf(isWindows)('a suggested command with a hostile name', () => {
  it('runs nothing else in any shell, and the program gets the name', async () => {
    const found: Suggestion[] = [];
    for (const name of NAMES) found.push(...(await suggestionsFor(name)));
    const suggestions = [...new Map(found.map((one) => [one.line, one])).values()];
    expect(suggestions.length).toBeGreaterThan(NAMES.length * 3);
    for (const shell of SHELLS.filter((one) => hasShell(one.shell))) pasteAll(suggestions, shell);
  }, 600_000);
});

function pasteAll(suggestions: readonly Suggestion[], { shell, args, expands }: Pasting): void {
  const [cwd, expected] = [tempFolder(), tempFolder()];
  for (const { words } of suggestions) {
    if (words[0] === 'mkdir') mkdirSync(join(expected, words[2] ?? ''), { recursive: true });
  }
  const probe = ['ask-them probe', 'ask-them again !!'];
  const lines = [...probe, ...suggestions.map(({ line }) => line)];
  const { ran, output } = paste(lines, shell, args, cwd);
  const name = [shell, ...args].join(' ');
  const again = expands ? ['ask-them', 'probe'] : ['!!'];
  expect(ran[1], name).toEqual(['ask-them', 'again', ...again]);
  // A path that begins with a hyphen is written `./-x`.
  const got = ran.slice(2).map((words) => words.map(withoutDot));
  expect(got, name).toEqual(suggestions.map(({ words }) => words.map(withoutDot)));
  const list = (folder: string) => readdirSync(folder, { recursive: true }).sort();
  expect(list(cwd), name).toEqual(list(expected));
  if (!expands) expect(output, name).toBe('');
}

function withoutDot(word: string): string {
  return word.startsWith('./-') ? word.slice(2) : word;
}
