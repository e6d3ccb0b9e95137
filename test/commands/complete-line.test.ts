import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type FakeWorld, fakeEnv } from '../support/fake-env.ts';
import { isWindows, runInShell } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Runs the hidden command, and returns the candidates that it prints for a shell. */
async function complete(words: readonly string[], world: FakeWorld = {}): Promise<string> {
  const env = fakeEnv(world);
  expect(await run(['complete', ...words], env)).toBe(0);
  expect(env.written.stderr()).toBe('');
  return env.written.stdout();
}

/** Returns the candidates at the end of a command line, without their descriptions. */
async function namesAt(line: string, world: FakeWorld = {}): Promise<string[]> {
  const text = await complete(['fish', '--', ...line.split(' ')], world);
  return text.split('\n').flatMap((row) => row.split('\t')[0] || []);
}

describe('complete', () => {
  it('offers every command except itself, with its description', async () => {
    const text = await complete(['zsh', '--', '']);
    expect(text).toContain('list\tprint every question that the filters leave\n');
    expect(text).not.toMatch(/^complete\t/mu);
    expect(await namesAt('help ')).toEqual(await namesAt(''));
  });

  it('offers the flags of the command and of the program', async () => {
    const flags = await namesAt('random --');
    expect(flags).toEqual(expect.arrayContaining(['--topic', '--seed', '--into', '--color']));
    expect(await namesAt('show --')).not.toContain('--topic');
  });

  it('offers the choices that a flag has for this command', async () => {
    expect(await namesAt('topics --format ')).toEqual(['text', 'plain', 'json']);
    expect(await namesAt('list --format=')).toContain('--format=checklist');
    expect(await namesAt('completion ')).toEqual(['bash', 'zsh', 'fish', 'powershell']);
  });

  it('offers topics of the bank that the command line names', async () => {
    expect(await namesAt('list --bank bank/deep --topic ')).toEqual(['compensation']);
    expect(await namesAt('list --bank=flat.md --topic ')).toContain('process');
    expect(await namesAt('list --bank=flat.md --no-guess --topic ')).toEqual(['other']);
  });

  it('offers topics of the bank in ASK_THEM_BANK, or else of the built-in one', async () => {
    const variables = { ASK_THEM_BANK: 'bank/deep' };
    expect(await namesAt('list --topic ', { variables })).toEqual(['compensation']);
    expect(await namesAt('list --bank built-in --topic ', { variables })).toContain('career');
    expect(await namesAt('list --topic ')).toContain('career');
  });

  it('offers the notes in ASK_THEM_NOTES, beside files, where a note is named', async () => {
    const files = { 'acme.md': '', 'my note.md': '', '$(id).md': '', 'x.pdf': '' };
    const world = { variables: { ASK_THEM_NOTES: tempFolder(files) } };
    expect(await namesAt('compare ', world)).toEqual(['acme', ':files']);
    expect(await namesAt('list --into=', world)).toEqual(['--into=acme', ':files']);
    expect(await namesAt('compare ')).toEqual([':files']);
  });

  it('offers the people in the note of --into, and in the notes to compare', async () => {
    const note = '# A\n\n## 2026-11-22 Mia Wong\n\n- [x] Why?\n\n## 2026-11-23 Tom\n\n- [x] Who?\n';
    const other = '# B\n\n## 2026-11-22 $(id)\n\n## 2026-11-23 hiring manager\n';
    const world = { cwd: tempFolder({ 'a.md': note, 'b.md': other }) };
    expect(await namesAt('list --into a --with ', world)).toEqual(['Mia', 'Tom']);
    expect(await namesAt('random -i b.md --with=', world)).toEqual(['--with=id', '--with=manager']);
    expect(await namesAt('compare a b -w ', world)).toEqual(['Mia', 'Tom', 'id', 'manager']);
    for (const line of ['list --with ', 'list --into gone --with ', 'compare gone a -w ']) {
      expect(await namesAt(line, world)).toEqual([]);
    }
  });

  it('offers the days and people of a note behind NOTE#', async () => {
    const note = '# A\n\n## 2026-11-22 Mia Wong\n\n- [x] Why?\n\n## Tom, 23 Nov 2026\n';
    const files = { 'a.md': note, 'my jobs/b.md': note };
    const folder = tempFolder(files);
    const world = { cwd: folder, variables: { HOME: folder } };
    const parts = ['2026-11-22', '2026-11-23', 'Mia', 'Tom'];
    for (const typed of ['a#', 'a.md#', '~/a#']) {
      expect(await namesAt(`debrief ${typed}`, world)).toEqual(parts.map((part) => typed + part));
    }
    expect(await namesAt('list --except=a#T', world)).toContain('--except=a#Tom');
    for (const line of ['sheet a', 'sheet gone#', 'sheet #', 'compare a#', 'list --into a#']) {
      expect(await namesAt(line, world)).toEqual([':files']);
    }
    expect(await complete(['fish', '--', 'sheet', 'my jobs/b#'], world)).toBe(':files\n');
  });

  it('expands ~ in the name of a bank to the home folder', async () => {
    const variables = { HOME: tempFolder({ 'mine.md': '## Pets\n- Whose dog?\n' }) };
    expect(await namesAt('list --bank ~/mine.md --topic ', { variables })).toEqual(['pets']);
  });

  it.each(['no-such.md', '-', 'no-markdown', 'flat.md/x', '\0', '$(touch', '~nobody/x'])(
    'offers the standard audiences, but no topics, for the unreadable bank %j',
    async (bank) => {
      expect(await namesAt(`list --bank ${bank} --topic `)).toEqual([]);
      expect(await namesAt(`list --bank ${bank} --for `)).toContain('manager');
    },
  );

  it('ignores a bank that does not exist and reads the other one', async () => {
    const line = 'list --bank no-such.md --bank bank/deep --topic ';
    expect(await namesAt(line)).toEqual(['compensation']);
  });

  it('does not report problems in a bank', async () => {
    expect(await namesAt('list --bank problems --topic ')).not.toEqual([]);
  });

  it('completes for bash, given the text to replace, COMP_TYPE and the width', async () => {
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

  it('completes for PowerShell, which puts a colon in front of each word', async () => {
    const powershell = (...words: string[]): Promise<string> =>
      complete(['powershell', ...words.map((word) => `:${word}`)]);
    expect(await powershell('li')).toContain('list\tprint every question that the filters leave\n');
    expect(await powershell('list', '--topic', 'career,pa')).toContain('career,pay\tPay');
    expect(await powershell('list', '--no')).toContain('--no-guess\t');
    expect(await powershell('list', '--', '')).toBe('');
    expect(await powershell('list', '--bank', '')).toMatch(/\n:files\n$/u);
  });

  it('prints no message, whatever the command line', async () => {
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

  it('succeeds without words to complete, and for an unknown shell', async () => {
    for (const words of [['bash'], ['bash', '--'], ['fish'], ['tcsh', '--', 'x']]) {
      await complete(words);
    }
  });
});

it.skipIf(isWindows)('complete does not block on a bank that is a named pipe', () => {
  const line = 'mkfifo pipe && "$@" complete zsh -- list --bank pipe --topic ""';
  expect(runInShell(line, [], { cwd: tempFolder() })).toMatchObject({ stdout: '', exitCode: 0 });
});
