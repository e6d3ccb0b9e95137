import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type FakeWorld, fakeEnv } from '../support/fake-env.ts';
import { isWindows, runInShell } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** What the hidden command prints, of which the scripts make candidates. */
async function complete(words: readonly string[], world: FakeWorld = {}): Promise<string> {
  const env = fakeEnv(world);
  expect(await run(['complete', ...words], env)).toBe(0);
  expect(env.written.stderr()).toBe('');
  return env.written.stdout();
}

/** The first words of its lines. */
async function namesAt(line: string, world: FakeWorld = {}): Promise<string[]> {
  const text = await complete(['fish', '--', ...line.split(' ')], world);
  return text.split('\n').flatMap((row) => row.split('\t')[0] || []);
}

describe('complete', () => {
  it('knows the commands, with what --help says of them, and hides itself', async () => {
    const text = await complete(['zsh', '--', '']);
    expect(text).toContain('list\tprint every question that the filters leave\n');
    expect(text).not.toMatch(/^complete\t/mu);
    expect(await namesAt('help ')).toEqual(await namesAt(''));
  });

  it('knows the flags of each command, and those of all', async () => {
    const flags = await namesAt('random --');
    expect(flags).toEqual(expect.arrayContaining(['--topic', '--seed', '--into', '--color']));
    expect(await namesAt('show --')).not.toContain('--topic');
  });

  it('knows the choices of a flag, command by command', async () => {
    expect(await namesAt('topics --format ')).toEqual(['text', 'plain', 'json']);
    expect(await namesAt('list --format=')).toContain('--format=checklist');
    expect(await namesAt('completion ')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('reads the bank of the line', async () => {
    expect(await namesAt('list --bank bank/deep --topic ')).toEqual(['compensation']);
    expect(await namesAt('list --bank=flat.md --topic ')).toContain('process');
    expect(await namesAt('list --bank=flat.md --no-guess --topic ')).toEqual(['other']);
  });

  it('reads the bank of ASK_THEM_BANK, else ours', async () => {
    const variables = { ASK_THEM_BANK: 'bank/deep' };
    expect(await namesAt('list --topic ', { variables })).toEqual(['compensation']);
    expect(await namesAt('list --bank built-in --topic ', { variables })).toContain('career');
    expect(await namesAt('list --topic ')).toContain('career');
  });

  it('takes ~ for the home folder', async () => {
    const variables = { HOME: tempFolder({ 'mine.md': '## Pets\n- Whose dog?\n' }) };
    expect(await namesAt('list --bank ~/mine.md --topic ', { variables })).toEqual(['pets']);
  });

  it.each(['no-such.md', '-', 'no-markdown', 'flat.md/x', '\0', '$(touch', '~nobody/x'])(
    'has no names of the bank %j, but our own words',
    async (bank) => {
      expect(await namesAt(`list --bank ${bank} --topic `)).toEqual([]);
      expect(await namesAt(`list --bank ${bank} --for `)).toContain('manager');
    },
  );

  it('leaves out the bank that is not there and keeps the other', async () => {
    const line = 'list --bank no-such.md --bank bank/deep --topic ';
    expect(await namesAt(line)).toEqual(['compensation']);
  });

  it('says nothing of what is wrong in a bank', async () => {
    expect(await namesAt('list --bank problems --topic ')).not.toEqual([]);
  });

  it('answers bash by the line, the end that it replaces, its COMP_TYPE and the columns', async () => {
    const bash = (line: string, end: string, type = '9'): Promise<string> =>
      complete(['bash', '--', line, end, type, '40']);
    expect(await bash('ask-them list --topic=career,te', 'career,te')).toBe(
      'career,team\ncareer,tech\n',
    );
    expect(await bash('ask-them list -b bank -t "th', 'th')).toBe('the-team\n');
    expect(await bash('ask-them random > ac', 'ac')).toBe(':files\n');
    expect(await bash('ask-them list --bank ', '')).toBe('built-in\n-\n:files\n');
    expect(await bash('ask-them show outgr', 'outgr', '63')).toBe('outgrown-role\n');
    expect(await bash('ask-them list --topic t', 't', '63')).toMatch(/^team {2}The team +\n/u);
    expect(await bash('', '')).toContain('list\n');
  });

  it('has no words for what is typed, and nothing to say of it', async () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('list', 'show', '--bank=', '-b', '--', '-'));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (words) => {
        const world = { cwd: tempFolder() };
        await complete(['bash', '--', `ask-them ${words.join(' ')}`, words.at(-1) ?? ''], world);
        await complete(['zsh', '--', ...words], world);
      }),
      { numRuns: 50 },
    );
  });

  it('is no failure without words, or for a shell that we do not know', async () => {
    for (const words of [['bash'], ['bash', '--'], ['fish'], ['tcsh', '--', 'x']]) {
      await complete(words);
    }
  });
});

it.skipIf(isWindows)('complete waits for no pipe', () => {
  const line = 'mkfifo pipe && "$@" complete zsh -- list --bank pipe --topic ""';
  expect(runInShell(line, [], { cwd: tempFolder() })).toMatchObject({ stdout: '', exitCode: 0 });
});
