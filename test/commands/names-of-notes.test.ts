import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv, TERMINAL, TODAY } from '../support/fake-env.ts';
import { tempFolder } from '../support/temp-folder.ts';

const BANK = '- Who pays? ^who-pays\n';
/** Asks a question with the file's own name and has a day that `check` reports, to know it by. */
const noteOf = (file: string) =>
  `# ${file}\n\n## 2026-11-20 Ann\n\n- [x] Who wrote ${file}?\n\n## 2026-13-45 Ann\n`;

/** Runs a command in a new folder with these notes, and tells what it wrote to which stream. */
async function runWith(files: readonly string[], argv: readonly string[], notes?: string) {
  const entries = files.map((file) => [file, noteOf(file)]);
  const cwd = tempFolder({ ...Object.fromEntries(entries), 'bank/bank.md': BANK });
  const variables = notes === undefined ? {} : { ASK_THEM_NOTES: join(cwd, notes) };
  const env = fakeEnv({ ...TERMINAL, cwd, variables });
  const code = await run(argv, env);
  return { code, cwd, stdout: env.written.stdout(), stderr: env.written.stderr() };
}

/** Returns the files that each way to name a note takes; none if it says that there is no note. */
async function takenBy(name: string, files: readonly string[], notes?: string) {
  const filesIn = (text: string) => files.filter((file) => text.includes(`Who wrote ${file}?`));
  const bank = ['--bank', 'bank', ...files.flatMap((file) => ['--bank', file])];
  const compared = await runWith(files, ['compare', name, '--format', 'json'], notes);
  const only = await runWith(files, ['list', '--only', name, ...bank, '--format', 'json'], notes);
  const all = await runWith(files, ['list', '--except', name, ...bank, '--format', 'json'], notes);
  const checked = await runWith(files, ['check', name, '--format', 'json'], notes);
  const problems = checked.stdout.replaceAll(`${checked.cwd}/`, '');
  const sheet = await runWith(files, ['sheet', name], notes);
  const nothing = sheet.stderr.replaceAll(`${sheet.cwd}/`, '');
  const into = await runWith(files, ['list', '--bank', 'bank', '--into', name], notes);
  const paths = readdirSync(into.cwd, { recursive: true, encoding: 'utf8' });
  const written = paths.filter((path) => {
    return /\.|plain/u.test(path) && !path.startsWith('bank') && wasWritten(join(into.cwd, path));
  });
  const left = new Set(filesIn(all.stdout));
  return {
    compare: filesIn(compared.stdout),
    only: filesIn(only.stdout),
    except: all.code === 2 ? [] : files.filter((file) => !left.has(file)),
    sheet: files.filter((file) => nothing.includes(` planned in ${file},`)),
    check: files.filter((file) => problems.includes(`"file":"${file}"`)),
    into: written.map((path) => path.replaceAll('\\', '/')),
  };
}

function wasWritten(path: string): boolean {
  return readFileSync(path, 'utf8').includes('^who-pays');
}

const all = (file: string) => ({
  ...{ compare: [file], only: [file], except: [file], check: [file], sheet: [file], into: [file] },
});
const none = { compare: [], only: [], except: [], check: [], sheet: [] };

describe('the name of a note', () => {
  it.each([
    ['plain', ['plain', 'plain.md'], 'plain'],
    ['plain', ['plain'], 'plain'],
    ['acme', ['acme.md', 'globex.md'], 'acme.md'],
    ['acme.md', ['acme.md', 'acme.md.md'], 'acme.md'],
    ['acme', ['acme.txt'], 'acme.txt'],
    ['acme', ['acme.mdx', 'acme.markdown'], 'acme.markdown'],
    ['v1.2', ['v1.2.md', 'v1.1.md'], 'v1.2.md'],
    ['vault', ['vault.md', 'vault/a.md'], 'vault.md'],
    ['Globex', ['globex.md', 'acme.md'], 'globex.md'],
    ['ACME.md', ['acme.md'], 'acme.md'],
    ['jobs/Acme', ['jobs/acme.md', 'acme.md'], 'jobs/acme.md'],
  ])('%s among %j is %s everywhere', async (name, files, file) => {
    expect(await takenBy(name, files)).toEqual(all(file));
  });

  it.each([
    ['acm', ['acme.md'], 'acm.md'],
    ['v1.3', ['v1.2.md'], 'v1.3.md'],
    ['jobs/acme', ['acme.md', 'jobs/globex.md'], 'jobs/acme.md'],
  ])('%s among %j is a new note %s', async (name, files, file) => {
    expect(await takenBy(name, files)).toEqual({ ...none, into: [file] });
  });

  it('of a folder stands for its notes where they are read, and is refused by --into', async () => {
    const files = ['vault/a.md', 'other.md'];
    expect(await takenBy('vault', files)).toEqual({ ...all('vault/a.md'), into: [] });
    const { code, stderr } = await runWith(files, ['list', '--into', 'vault']);
    const wayOut = 'name a note in it, or vault.md beside it';
    expect([code, stderr]).toEqual([2, `ask-them: vault is a folder: ${wayOut}\n`]);
  });

  it('without a folder is looked up in ASK_THEM_NOTES', async () => {
    const files = ['home/acme.md', 'globex.md', 'home/globex.md'];
    expect(await takenBy('Acme', files, 'home')).toEqual(all('home/acme.md'));
    expect(await takenBy('globex', files, 'home')).toMatchObject({ into: ['home/globex.md'] });
    expect(await takenBy('./globex', files, 'home')).toMatchObject({ into: ['globex.md'] });
    expect(await takenBy('hooli', files, 'home')).toEqual({ ...none, into: ['home/hooli.md'] });
  });
});

describe('a missing note', () => {
  it.each([
    ['list', '--except', 'acm'],
    ['list', '--only', 'acm#peer'],
    ['compare', 'acm'],
    ['compare', 'jobs/acm.md'],
    ['sheet', 'acm'],
    ['sheet', 'acm#peer'],
  ])('is told with a similar name: %s %s %s', async (...argv) => {
    const { code, stderr } = await runWith(['acme.md', 'zzz.md', 'jobs/acme.txt'], argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ask-them: there is no note \S*acm\.md \(did you mean "acme"\?\): /u);
  });

  it('is told with the names in ASK_THEM_NOTES', async () => {
    const { stderr } = await runWith(['home/acme.md'], ['compare', 'acm'], 'home');
    expect(stderr).toContain('home/acm.md (did you mean "acme"?)');
  });
});

describe('check of a missing note', () => {
  it.each([
    [['acm'], 'acm: error: there is no such file or folder (did you mean "acme"?)'],
    [['zzz'], 'zzz: error: there is no such file or folder ['],
    [
      ['acme#Ann'],
      'acme#Ann: error: acme#Ann is a part of a note, for debrief, sheet, --except and --only: write acme here',
    ],
  ])('says how %j may be meant, and checks the other files', async (names, message) => {
    const { code, stdout } = await runWith(
      ['acme.md'],
      ['check', ...names, 'acme', '--color', 'never'],
    );
    expect(code).toBe(1);
    expect(stdout).toContain(message);
    expect(stdout).toContain('acme.md:7:1');
  });

  it('suggests names in ASK_THEM_NOTES', async () => {
    const { stdout } = await runWith(['home/acme.md'], ['check', 'acm'], 'home');
    expect(stdout).toContain('(did you mean "acme"?)');
  });
});

describe('a part of a note', () => {
  it.each([
    ['compare', 'acme#Ann'],
    ['list', '--into', 'acme#Ann'],
  ])('is refused by %s', async (...argv) => {
    const { code, stderr } = await runWith(['acme.md'], argv);
    const wayOut = 'write acme here, and --with for the person';
    expect(code).toBe(2);
    expect(stderr).toBe(
      `ask-them: acme#Ann is a part of a note, for debrief, sheet, --except and --only: ${wayOut}\n`,
    );
  });

  it('is no part if it has an ending, or if there is no such note', async () => {
    const argv = ['list', '--bank', 'bank', '--into'];
    expect((await runWith(['acme.md'], [...argv, 'acme#2.md'])).code).toBe(0);
    expect((await runWith(['acme.md'], [...argv, 'c#'])).code).toBe(0);
  });
});

describe('--into', () => {
  it('refuses a name that several people in the note have, unless it is an audience', async () => {
    const cwd = tempFolder({
      'acme.md': '## 2026-11-20 Mia Wong, manager\n\n## 2026-11-21 Mia Smith, manager\n',
      'bank.md': BANK,
    });
    const add = async (...argv: readonly string[]) => {
      const env = fakeEnv({ ...TERMINAL, cwd });
      const code = await run(['list', '--bank', 'bank.md', '--into', 'acme', ...argv], env);
      return [code, env.written.stderr()];
    };
    const message = '"mia" may be Mia Wong, manager or Mia Smith, manager: write more of the name';
    expect(await add('--with', 'mia')).toEqual([2, `ask-them: ${message}\n`]);
    expect(readFileSync(join(cwd, 'acme.md'), 'utf8')).not.toContain('who-pays');
    expect(await add('--for', 'manager')).toEqual([
      0,
      `1 question added to acme.md, ${TODAY} manager\n`,
    ]);
  });

  it('says once which note it took', async () => {
    const argv = ['list', '--bank', 'bank', '--except', 'Globex', '--into', 'Globex'];
    const { stderr } = await runWith(['globex.md'], argv);
    expect(stderr).toBe(
      'ask-them: Globex.md does not exist: using globex.md\n' +
        `1 question added to globex.md, ${TODAY}\n`,
    );
  });

  it('says that several people have one heading, unless --with names one', async () => {
    const argv = ['list', '--bank', 'bank', '--into', 'acme', '--for'];
    const hint = '"manager, peer" is one heading for several people: to keep their answers apart';
    expect((await runWith([], [...argv, 'manager,peer'])).stderr).toContain(hint);
    expect((await runWith([], [...argv, 'manager'])).stderr).not.toContain('several people');
    const named = await runWith([], [...argv, 'manager,peer', '--with', 'Ann']);
    expect(named.stderr).not.toContain('several people');
  });
});
