import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/report/user-error.ts';
import { loadNotePart, loadNotes } from '../../../src/io/notes/load-notes.ts';
import { fakeEnv } from '../../support/fake-env.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ASKED =
  '## 2026-11-24 Café manager\n\n- [x] Who is it? ^who\n\n## 2026-11-25 peer\n\n- [x] Why? ^why\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Returns the notes loaded for the given names, as `path: company, file`. */
async function loaded(files: Files, ...names: readonly string[]): Promise<string[]> {
  const { notes } = await loadNotes(names, fakeEnv({ cwd: tempFolder(files) }));
  return notes.map(({ path, note }) => `${path}: ${note.company}, ${note.file}`);
}

/** Returns the ids of the entries loaded for a name such as `NOTE#words`. */
async function part(name: string, files: Files = { 'acme.md': ASKED }): Promise<unknown[]> {
  const { notes } = await loadNotePart(name, fakeEnv({ cwd: tempFolder(files) }));
  return notes.flatMap(({ note }) => note.entries.map(({ id }) => id));
}

describe('loadNotes', () => {
  it('refuses a note in org', async () => {
    await expect(part('acme.org', { 'acme.org': '* Who? ^who' })).rejects.toThrow(
      'cannot read acme.org: it is org, not Markdown: convert it, for example with pandoc',
    );
  });

  it('reads a note in UTF-16', async () => {
    const bytes = Buffer.from(`\ufeff${ASKED}`, 'utf16le');
    expect(await part('acme.md', { 'acme.md': bytes })).toEqual(['who', 'why']);
  });

  it.each([
    ['acme', ['acme: acme, acme.md']],
    ['acme.md', ['acme.md: acme, acme.md']],
    ['./acme', ['./acme: acme, ./acme.md']],
    ['plain', ['plain: plain, plain']],
    ['v1.2', ['v1.2: v1.2, v1.2.md']],
    ['both', ['both: both, both.md']],
  ])('loads the note named %s', async (name, expected) => {
    const files = { 'acme.md': '', plain: '', 'v1.2.md': '', 'both.md': '', 'both/a.md': ASKED };
    expect(await loaded(files, name)).toEqual(expected);
  });

  it('reads only those files of a folder that have a dated level-2 heading', async () => {
    const files = {
      'jobs/acme.md': ASKED,
      'jobs/deep/globex.md': '2026-11-24 recruiter\n---\n',
      'jobs/hooli.txt': '\ufeff## 2026-11-24\r\n',
      'jobs/initech.md': '## Recruiter, 20 Nov 2026\n',
      'jobs/list.md': '# 2026-11-24\n\n### 2026-11-25\n\n## Pay\n- Who?\n',
    };
    const expected = [
      'acme.md: acme',
      'deep/globex.md: globex',
      'hooli.txt: hooli',
      'initech.md: initech',
    ];
    const found = await loaded(files, 'jobs/');
    expect(found.map((line) => line.replace('jobs/', '').split(',')[0])).toEqual(expected);
  });

  it('reads a file once, however many paths lead to it', async () => {
    const files = { 'jobs/acme.md': ASKED };
    const found = await loaded(files, 'jobs/acme', 'jobs', './jobs/acme.md');
    expect(found).toEqual(['jobs/acme: acme, jobs/acme.md']);
  });

  it('reads a note that is not UTF-8', async () => {
    const bytes = new Uint8Array([...Buffer.from('# Acm'), 0xe9]);
    expect(await loaded({ 'acme.md': bytes }, 'acme')).toEqual(['acme: Acm\ufffd, acme.md']);
  });

  it.each([
    [['gone'], 'there is no note gone.md: "ask-them pick --into gone" begins one'],
    [['x;date'], `there is no note x;date.md: "ask-them pick --into 'x;date'" begins one`],
    [['-'], 'there is no note -.md: "ask-them pick --into ./-" begins one'],
    [['x\u0007'], 'there is no note x.md: --into with that name begins one'],
    [['x\u202e'], 'there is no note x.md: --into with that name begins one'],
    [['gone/'], 'there is no folder gone/: name another, or a note'],
    [['a b.md'], `there is no note a b.md: "ask-them pick --into 'a b.md'" begins one`],
    [
      ['empty'],
      'there is no note in empty: a note has a heading such as "## 2026-11-24 recruiter"',
    ],
  ])('suggests how to fix %j', async (names, message) => {
    await expect(loaded({ 'empty/list.md': '- Who?' }, ...names)).rejects.toThrow(
      new UserError(message),
    );
  });

  it.skipIf(isWindows)('ignores a broken link in a folder', async () => {
    const cwd = tempFolder({ 'jobs/acme.md': ASKED });
    symlinkSync('gone.md', join(cwd, 'jobs/link.md'));
    expect(await loadNotes(['jobs'], fakeEnv({ cwd }))).toMatchObject({
      notes: [{ path: join('jobs', 'acme.md') }],
      problems: [],
    });
  });

  const LOOP = 'too many symbolic links encountered (ELOOP)';

  it.skipIf(isWindows)('reports a file in a folder that cannot be read, once', async () => {
    const cwd = tempFolder({ 'jobs/acme.md': ASKED, 'jobs/huge.md': '' });
    symlinkSync('loop.md', join(cwd, 'jobs/loop.md'));
    truncateSync(join(cwd, 'jobs/huge.md'), 600_000_000);
    const { notes, problems } = await loadNotes(['jobs', 'jobs'], fakeEnv({ cwd }));
    expect(notes).toMatchObject([{ path: 'jobs/acme.md' }]);
    expect(problems).toMatchObject([
      { code: 'unreadable', file: 'jobs/huge.md' },
      { code: 'unreadable', file: 'jobs/loop.md', message: `cannot be read: ${LOOP}` },
    ]);
  });

  it.skipIf(isWindows)('refuses a folder whose only note cannot be read', async () => {
    const cwd = tempFolder({ 'jobs/list.md': '- Who?' });
    symlinkSync('loop.md', join(cwd, 'jobs/loop.md'));
    await expect(loadNotes(['jobs'], fakeEnv({ cwd }))).rejects.toThrow(
      new UserError(`cannot read jobs/loop.md: ${LOOP}`),
    );
  });

  it.skipIf(isWindows)('refuses a note that cannot be read', async () => {
    const cwd = tempFolder();
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    await expect(loadNotes(['loop'], fakeEnv({ cwd }))).rejects.toThrow(
      new UserError(`cannot read loop.md: ${LOOP}`),
    );
  });

  // Root may read any file.
  it.skipIf(isWindows || process.getuid?.() === 0)(
    'names a file that it has no permission to read',
    async () => {
      const cwd = tempFolder({ 'acme.md': ASKED });
      chmodSync(join(cwd, 'acme.md'), 0);
      await expect(loadNotes(['acme'], fakeEnv({ cwd }))).rejects.toThrow('cannot read acme.md');
    },
  );
});

describe('loadNotePart', () => {
  it.each([
    ['acme', ['who', 'why']],
    ['acme#cafe', ['who']],
    ['acme.md#MANAGER 2026-11', ['who']],
    ['acme#2026', ['who', 'why']],
    ['acme#', ['who', 'why']],
  ])('loads the part of a note that %s names', async (name, expected) => {
    expect(await part(name)).toEqual(expected);
  });

  it('looks for the words in all headings above an entry', async () => {
    const files = { 'acme.md': '# Second round\n\n## 2026-11-24 peer\n\n- [x] Why? ^why\n' };
    expect(await part('acme#second peer', files)).toEqual(['why']);
  });

  it('looks for the words in the date and the person, too', async () => {
    const files = { 'acme.md': '## [[a/mia|Mia Wong]] (HR), 1.12.2026\n\n- [x] Why? ^why\n' };
    expect(await part('acme#2026-12-01 mia wong (hr)', files)).toEqual(['why']);
    expect(await part('acme#1 dec', files)).toEqual(['why']);
    await expect(part('acme#2026-12-02', files)).rejects.toThrow('no heading in acme has');
  });

  it('refuses words that no heading has, but not a heading without questions', async () => {
    await expect(part('acme#manager zoe')).rejects.toThrow(
      new UserError('no heading in acme has "manager zoe": the headings name Café manager, peer'),
    );
    const files = { 'jobs/acme.md': ASKED, 'jobs/globex.md': '## 2026-11-26 Zoe\n' };
    expect(await part('jobs#zoe', files)).toEqual([]);
    await expect(part('acme#zoe', { 'acme.md': '' })).rejects.toThrow('the headings name nobody');
  });

  it('prefers a file with the whole name, and otherwise splits the name at the last #', async () => {
    const files = { 'c#.md': ASKED, 'c#peer.md': '- [x] ? ^other', 'jobs/acme.md': ASKED };
    expect(await part('c#', files)).toEqual(['who', 'why']);
    expect(await part('c#peer', files)).toEqual(['other']);
    expect(await part('c##peer', files)).toEqual(['why']);
    expect(await part('jobs#peer', files)).toEqual(['why']);
  });

  it('names a note that does not exist', async () => {
    await expect(part('gone#peer')).rejects.toThrow('there is no note gone.md:');
  });
});
