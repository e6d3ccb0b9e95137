import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSlashes } from '../../../src/io/files/paths.ts';
import { describeMissingFolder, findNote, listNoteNames } from '../../../src/io/notes/find-note.ts';
import { fakeEnv } from '../../support/fake-env.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Finds a name in a folder with these files, among which `vault/` is ASK_THEM_NOTES if it is set. */
function find(name: string, files: readonly string[], notes?: string) {
  const cwd = tempFolder(Object.fromEntries(files.map((file) => [file, ''])));
  return findNote(name, fakeEnv({ cwd, variables: { ASK_THEM_NOTES: notes } }));
}

describe('findNote', () => {
  it.each([
    ['acme', ['acme.mdx', 'acme.txt'], 'acme.txt'],
    ['acme', ['acme.txt', 'acme.markdown'], 'acme.markdown'],
    ['acme', ['Acme', 'acme.md'], 'acme.md'],
    ['./acme', ['acme.md'], './acme.md'],
    ['jobs/acme', ['jobs/acme.md'], 'jobs/acme.md'],
  ])('finds the file that %s names among %j', (name, files, path) => {
    expect(find(name, files)).toEqual({ path, kind: 'file' });
  });

  it.each([
    ['Globex', ['globex.md'], 'globex.md', 'Globex.md'],
    ['globex.md', ['Globex.MD'], 'Globex.MD', 'globex.md'],
    ['jobs/ÅBO', ['jobs/A\u030abo.txt'], 'jobs/A\u030abo.txt', 'jobs/ÅBO.md'],
    ['./Globex', ['globex.md', 'globex.txt', 'other.md'], './globex.md', './Globex.md'],
  ])('finds %s in another case among %j', (name, files, path, insteadOf) => {
    expect(find(name, files)).toEqual({ path, kind: 'file', insteadOf });
  });

  it('finds a name whose accents are encoded in another way, and says nothing of it', () => {
    expect(find('\u00c5bo', ['A\u030abo.md'])).toEqual({ path: 'A\u030abo.md', kind: 'file' });
  });

  it.skipIf(process.platform !== 'linux')('finds the exact one of two that differ in case', () => {
    expect(find('Globex', ['globex.md', 'Globex.md'])).toEqual({ path: 'Globex.md', kind: 'file' });
    expect(find('GLOBEX', ['globex.md', 'Globex.md']).kind).toBe('missing');
  });

  it.each([
    ['acme', 'acme.md'],
    ['v1.2', 'v1.2.md'],
    ['St. Gallen', 'St. Gallen.md'],
    ['acme.txt', 'acme.txt'],
    ['gone/acme', 'gone/acme.md'],
    ['n'.repeat(250), `${'n'.repeat(250)}.md`],
  ])('says where %s would be created', (name, path) => {
    expect(find(name, ['other.md'])).toEqual({ path, kind: 'missing' });
  });

  it('finds a folder only where there is no note of its name', () => {
    expect(find('jobs', ['jobs/a.md'])).toEqual({ path: 'jobs', kind: 'folder' });
    expect(find('jobs', ['jobs/a.md', 'jobs.md'])).toEqual({ path: 'jobs.md', kind: 'file' });
    expect(find('jobs/', ['jobs/.md', 'jobs.md'])).toEqual({ path: 'jobs/', kind: 'folder' });
  });

  it.skipIf(isWindows)('takes no link that leads nowhere or to a folder for a note', () => {
    const cwd = tempFolder({ 'jobs/a.md': '' });
    symlinkSync('gone.md', join(cwd, 'Acme.md'));
    symlinkSync('jobs', join(cwd, 'Globex.md'));
    expect(findNote('acme', fakeEnv({ cwd })).kind).toBe('missing');
    expect(findNote('globex', fakeEnv({ cwd })).kind).toBe('missing');
  });

  it.each([
    ['acme', ['acme.md', 'vault/acme.md'], 'file', 'vault/acme.md'],
    ['Acme', ['vault/acme.md'], 'file', 'vault/acme.md'],
    ['acme', ['acme.md', 'vault/other.md'], 'missing', 'vault/acme.md'],
    ['acme.md', ['acme.md', 'vault/acme.md'], 'file', 'acme.md'],
    ['acme', ['acme', 'vault/acme.md'], 'file', 'acme'],
    ['./acme', ['acme.md', 'vault/acme.md'], 'file', './acme.md'],
    ['jobs', ['jobs/a.md', 'vault/jobs/b.md'], 'folder', 'vault/jobs'],
    ['.', ['vault/acme.md'], 'folder', '.'],
    ['acme', [], 'missing', 'vault/acme.md'],
  ])('finds %s among %j if vault is ASK_THEM_NOTES', (name, files, kind, path) => {
    expect(find(name, files, 'vault')).toMatchObject({
      kind,
      path: path.replace('vault/', join('vault', '/')),
    });
  });

  it('expands ~ in ASK_THEM_NOTES, and ignores it if it is empty', () => {
    const HOME = tempFolder({ 'acme.md': '' });
    const variables = { HOME, ASK_THEM_NOTES: '~' };
    const found = findNote('acme', fakeEnv({ cwd: tempFolder(), variables }));
    expect(found).toEqual({ path: join(HOME, 'acme.md'), kind: 'file' });
    expect(find('acme', ['acme.md'], '')).toEqual({ path: 'acme.md', kind: 'file' });
  });
});

describe('describeMissingFolder', () => {
  const makeJobs = () => tempFolder({ 'jobs/2026/acme.md': '', 'vault.md': '' });

  it.each([
    ['jbos/acme.md', 'the folder jbos does not exist (did you mean "jobs"?)'],
    ['jobs/2025/acme.md', 'the folder jobs/2025 does not exist (did you mean "2026"?)'],
    ['jbos/2026/acme.md', 'the folder jbos does not exist (did you mean "jobs"?)'],
    ['./-x/acme.md', 'the folder ./-x does not exist'],
    ['valt/acme.md', 'the folder valt does not exist'],
    ['acme.md', undefined],
    ['jobs/globex.md', undefined],
  ])('of %s says: %s', (path, message) => {
    expect(describeMissingFolder(path, fakeEnv({ cwd: makeJobs() }))).toBe(message);
  });

  it('names the variable that the folder comes from', () => {
    const cwd = makeJobs();
    const path = join(cwd, 'jbos/acme.md');
    const describeIn = (notes: string) =>
      describeMissingFolder(path, fakeEnv({ cwd, variables: { ASK_THEM_NOTES: notes } }));
    const near = 'does not exist (did you mean "jobs"?)';
    expect(describeIn(join(cwd, 'jbos/'))).toBe(
      `the folder ${withSlashes(join(cwd, 'jbos'))} (ASK_THEM_NOTES) ${near}`,
    );
    expect(describeIn(join(cwd, 'jobs'))).not.toContain('ASK_THEM');
  });
});

describe('listNoteNames', () => {
  it('lists each name once, without hidden files, folders and other files', () => {
    const folder = tempFolder({ 'a.md': '', 'a.txt': '', '.b.md': '', 'c.pdf': '', 'v1.2.MD': '' });
    mkdirSync(join(folder, 'd.md'));
    expect(listNoteNames(folder)).toEqual(['a', 'v1.2']);
    expect(listNoteNames(join(folder, 'gone'))).toEqual([]);
  });
});
