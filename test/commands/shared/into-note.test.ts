import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { EXIT } from '../../../src/env.ts';
import { fakeEnv, TERMINAL, TODAY } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const BANK = `
## work

- Where did they go? #for/manager ^outgrown-role
  - Follow-up: What helped?
  - Why: a path exists
- Who decides? ^who-decides
- How many people left? #once ^people-left
`;
const NOTE = `# Acme

## 2026-11-20 recruiter

- [x] Who decides? ^who-decides
- [x] How many people left? ^people-left
`;

/** Runs command lines one after the other in a folder of their own; the bank is in it. */
async function runIn(files: Record<string, string>, ...commands: readonly string[][]) {
  const cwd = tempFolder({ 'bank.md': BANK, ...files });
  const runs = [];
  for (const argv of commands) {
    const env = fakeEnv({ ...TERMINAL, cwd });
    const code = await run(argv, env);
    runs.push({ code, stdout: env.written.stdout(), stderr: env.written.stderr() });
  }
  const read = (name: string) => readFile(join(cwd, name), 'utf8');
  return { runs, last: runs.at(-1), read };
}

const list = (...argv: string[]) => ['list', '--bank', 'bank.md', ...argv];

async function idsAfter(note: string, ...argv: string[]): Promise<unknown[]> {
  const { read } = await runIn({ 'acme.md': note }, list('--into', 'acme', ...argv));
  const before = parseNote(note, 'acme.md').entries.length;
  return parseNote(await read('acme.md'), 'acme.md')
    .entries.slice(before)
    .map(({ id }) => id);
}

describe('--into', () => {
  it.each(['vault/', '.', '..', 'vault/.'])(
    'takes %s for no note: it is a folder',
    async (name) => {
      const { last } = await runIn({ 'vault/acme.md': NOTE }, list('--into', name));
      const stderr = `ask-them: ${name} is a folder: name a note in it\n`;
      expect(last).toEqual({ code: EXIT.failure, stdout: '', stderr });
    },
  );

  it('makes a note, prints nothing and says what went where', async () => {
    const { last, read } = await runIn({}, list('--into', 'acme-corp', '--for', 'manager'));
    expect(await read('acme-corp.md')).toBe(`---
tags: [interview]
---
# Acme Corp

## ${TODAY} manager

- [ ] Where did they go? ^outgrown-role
  - Answer:
- [ ] Who decides? ^who-decides
  - Answer:
- [ ] How many people left? ^people-left
  - Answer:
`);
    expect(last).toEqual({
      ...{ code: 0, stdout: '' },
      stderr: `3 questions added to acme-corp.md, ${TODAY} manager\n`,
    });
  });

  it('knows the name of a note in a folder, on Windows, too', async () => {
    const path = join('notes', 'acme');
    const { last, read } = await runIn({ 'notes/other.md': '' }, list('--into', path));
    expect(await read('notes/acme.md')).toContain('\n# Acme\n');
    expect(last?.stderr).toContain('3 questions added to notes/acme.md, ');
  });

  it('adds follow-ups with --details, and nothing that tells what to hope for', async () => {
    const { read } = await runIn({}, list('--into', 'acme', '--details'));
    const note = await read('acme.md');
    expect(note).toContain('  - Follow-up: What helped?\n  - Answer:\n');
    expect(note).not.toContain('a path exists');
  });

  it('adds the same again only once', async () => {
    const again = list('--into', 'acme', '--with', 'Jane');
    const { runs, read } = await runIn({}, again, again);
    expect(runs[1]?.code).toBe(1);
    expect(runs[1]?.stderr).toBe(
      'ask-them: nothing to add: acme.md already has all 3 questions, asked or to ask\n',
    );
    expect((await read('acme.md')).match(/\^/gu)).toHaveLength(3);
  });

  it('deals six questions to one person in two draws of three, and no ticked one ever again', async () => {
    const draw = ['random', '3', '--into', 'acme', '--with', 'hiring manager'];
    const { read } = await runIn({}, draw, draw);
    const note = await read('acme.md');
    const { entries } = parseNote(note, 'acme.md');
    expect(new Set(entries.map(({ id }) => id)).size).toBe(6);
    expect(note.match(/^## /gmu)).toHaveLength(1);
    const ticked = note.replace('- [ ]', '- [x]').replace('- [ ]', '- [-]');
    const more = ['list', '--into', 'acme', '--with', 'Hiring Manager', '--date', '2026-12-01'];
    const later = await runIn({ 'acme.md': ticked }, more);
    const added = parseNote(await later.read('acme.md'), 'acme.md').entries.slice(6);
    const [first, second, third] = entries.map(({ id }) => id);
    expect(added.map(({ id }) => id)).not.toContain(first);
    expect(added.map(({ id }) => id)).not.toContain(second);
    expect(added.map(({ id }) => id)).toContain(third);
  });

  it('asks another person the same, but not for a fact that somebody has told', async () => {
    expect(await idsAfter(NOTE, '--with', 'recruiter')).toEqual(['outgrown-role']);
    expect(await idsAfter(NOTE, '--with', 'manager')).toEqual(['outgrown-role', 'who-decides']);
  });

  it('says why a draw is short', async () => {
    const { last } = await runIn({ 'acme.md': NOTE }, [
      'random',
      '3',
      '--bank',
      'bank.md',
      '--into',
      'acme',
      '--with',
      'recruiter',
    ]);
    expect(last?.stderr).toBe(
      `1 question added to acme.md, ${TODAY} recruiter\nonly 1 question to deal\n`,
    );
  });

  it.each([
    ['--with', ['--with', 'Jane'], '--with is for a note: add --into NOTE'],
    ['--date', ['--date', '2026-11-24'], '--date is for a note: add --into NOTE'],
    ['--format', ['--into', 'acme', '--format', 'json'], '--into adds a checklist to a note'],
    [
      'no day',
      ['--into', 'acme', '--date', '2026-02-30'],
      '--date takes a day such as 2026-11-24, not "2026-02-30"',
    ],
    ['no folder', ['--into', 'jobs/acme'], 'mkdir -p'],
    ['no name', ['--into', ''], '--into is empty: give it a value, or leave it out'],
  ])('refuses %s', async (_, argv, message) => {
    const { last } = await runIn({}, list(...argv));
    expect(last?.code).toBe(2);
    expect(last?.stderr).toContain(message);
  });
});

describe('--except and --only', () => {
  const idsIn = (text: string | undefined) =>
    text?.match(/\^[a-z-]+/gu)?.map((id) => id.slice(1)) ?? [];
  const settled = `${NOTE}\n## 2026-11-21 Ann Lee\n\n- [-] Where did they go? ^outgrown-role\n`;
  const listed = async (...argv: string[]) => {
    const { last } = await runIn({ 'acme.md': settled, 'jobs/acme.md': NOTE }, list(...argv));
    return idsIn(last?.stdout);
  };

  it('leave out what is ticked or settled, and keep what is ticked', async () => {
    expect(await listed('--except', 'acme')).toEqual([]);
    expect(await listed('--only', 'acme.md')).toEqual(['who-decides', 'people-left']);
  });

  it('look only under headings with the words', async () => {
    expect(await listed('--except', 'acme#lee ann')).toEqual(['who-decides', 'people-left']);
    expect(await listed('--only', 'acme#ann')).toEqual([]);
    expect(await listed('--except', 'acme#Réçruiter')).toEqual(['outgrown-role']);
  });

  it('take all notes of a folder, and several of each', async () => {
    expect(await listed('--except', 'jobs')).toEqual(['outgrown-role']);
    expect(await listed('--except', 'jobs', '--except', 'acme#ann')).toEqual([]);
  });

  it('say which of them left nothing, and where there is no such note', async () => {
    const { last } = await runIn({ 'acme.md': settled }, list('--except', 'acme'));
    expect(last?.stderr).toContain('nothing matched: --except acme leaves none of 3 questions');
    const { last: gone } = await runIn({}, list('--only', 'globex#jane'));
    expect(gone?.code).toBe(2);
    expect(gone?.stderr).toContain(
      'there is no note globex.md: "ask-them pick --into globex" begins one',
    );
  });
});
