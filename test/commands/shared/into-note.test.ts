import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { addInto } from '../../../src/commands/shared/into-note.ts';
import { toQuestionOfWords } from '../../../src/core/hand/own-words.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
import { EXIT } from '../../../src/env.ts';
import { fakeEnv, TERMINAL, TODAY } from '../../support/fake-env.ts';
import { INTERACTIVE } from '../../support/message-runner.ts';
import { questionsIn } from '../../support/read-list.ts';
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

/** Runs command lines one after the other in a folder that holds the bank and these files. */
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

const SEED_HINT = '--seed abc123 repeats this draw into the note as it was\n';

const list = (...argv: string[]) => ['list', '--bank', 'bank.md', ...argv];

async function idsAfter(note: string, ...argv: string[]): Promise<unknown[]> {
  const { read } = await runIn({ 'acme.md': note }, list('--into', 'acme', ...argv));
  const before = parseNote(note, 'acme.md').entries.length;
  return parseNote(await read('acme.md'), 'acme.md')
    .entries.slice(before)
    .map(({ id }) => id);
}

describe('random --into', () => {
  const random = (...argv: string[]) => ['random', '2', '--bank', 'bank.md', '--into', ...argv];
  it('says its seed, which repeats the draw into the same note', async () => {
    const commands = [random('acme'), random('globex', '--seed', 'abc123')];
    const { runs, read } = await runIn({ 'acme.md': '# A\n', 'globex.md': '# A\n' }, ...commands);
    const added = '2 questions added to NOTE.md, 2026-11-24\n';
    expect(runs.map(({ stderr }) => stderr)).toEqual([
      added.replace('NOTE', 'acme') + SEED_HINT,
      added.replace('NOTE', 'globex'),
    ]);
    expect(await read('globex.md')).toBe(await read('acme.md'));
  });

  it('says no seed if it adds nothing', async () => {
    const { last } = await runIn({ 'acme.md': '' }, list('--into', 'acme'), random('acme'));
    expect(last).toMatchObject({
      code: EXIT.negative,
      stderr: expect.not.stringContaining('--seed'),
    });
  });
});

describe('--into', () => {
  it.each(['vault/', '.', '..', 'vault/.'])('refuses %s, which is a folder', async (name) => {
    const { last } = await runIn({ 'vault/acme.md': NOTE }, list('--into', name));
    const stderr = `ask-them: ${name} is a folder: name a note in it\n`;
    expect(last).toEqual({ code: EXIT.failure, stdout: '', stderr });
  });

  it('creates a note, prints nothing to stdout and reports the addition on stderr', async () => {
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
      stderr: `3 questions added to acme-corp.md (new), ${TODAY} manager\n`,
    });
  });

  it('titles a note after its file, and reports its path with / on Windows, too', async () => {
    const path = join('notes', 'acme');
    const { last, read } = await runIn({ 'notes/other.md': '' }, list('--into', path));
    expect(await read('notes/acme.md')).toContain('\n# Acme\n');
    expect(last?.stderr).toContain('3 questions added to notes/acme.md (new), ');
  });

  it('adds follow-ups with --details, but neither reasons nor signs', async () => {
    const { read } = await runIn({}, list('--into', 'acme', '--details'));
    const note = await read('acme.md');
    expect(note).toContain('  - Follow-up: What helped?\n  - Answer:\n');
    expect(note).not.toContain('a path exists');
  });

  it('does not add the same questions twice', async () => {
    const again = list('--into', 'acme', '--with', 'Jane');
    const { runs, read } = await runIn({}, again, again);
    expect(runs[1]?.code).toBe(1);
    expect(runs[1]?.stderr).toBe(
      'ask-them: nothing to add: acme.md already has all 3 questions, asked or to ask\n',
    );
    expect((await read('acme.md')).match(/\^/gu)).toHaveLength(3);
  });

  it('adds six questions in two draws of three, and no ticked or settled one again', async () => {
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

  it('adds a question again for another person, unless it is tagged #once', async () => {
    expect(await idsAfter(NOTE, '--with', 'recruiter')).toEqual(['outgrown-role']);
    expect(await idsAfter(NOTE, '--with', 'manager')).toEqual(['outgrown-role', 'who-decides']);
  });

  it('adds to the meeting with the person whom part of a name means', async () => {
    const asked = '- [x] Who decides? ^who-decides\n';
    const files = { 'acme.md': `## Tue 24 Nov, [[Mia Wong]] (recruiter) ☎️\n\n${asked}` };
    const { last, read } = await runIn(files, list('--into', 'acme', '--with', 'mia'));
    expect(last?.stderr).toBe(`2 questions added to acme.md, ${TODAY} Mia Wong (recruiter)\n`);
    const note = await read('acme.md');
    expect(note.startsWith(files['acme.md'])).toBe(true);
    expect(note.match(/##|\^who-decides/gu)).toHaveLength(2);
  });

  it('reports that fewer questions than wanted could be added', async () => {
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
      `1 question added to acme.md, ${TODAY} recruiter\nask-them: only 1 question to deal\n${SEED_HINT}`,
    );
  });

  it.each([
    ['--with without --into', ['--with', 'Jane'], '--with is for a note: add --into NOTE'],
    ['--date without --into', ['--date', '2026-11-24'], '--date is for a note: add --into NOTE'],
    [
      '--format with --into',
      ['--into', 'acme', '--format', 'json'],
      '--into adds a checklist to a note',
    ],
    [
      'a day that does not exist',
      ['--into', 'acme', '--date', '2026-02-30'],
      '--date takes a day such as 2026-11-24, not "2026-02-30"',
    ],
    ['a note in a folder that does not exist', ['--into', 'jobs/acme'], 'mkdir -p'],
    ['an empty name', ['--into', ''], '--into is empty: give it a value, or leave it out'],
  ])('refuses %s', async (_, argv, message) => {
    const { last } = await runIn({}, list(...argv));
    expect(last?.code).toBe(2);
    expect(last?.stderr).toContain(message);
  });
});

describe('pick --into', () => {
  it.each([
    ['a folder', 'jobs', 'jobs.md is a folder: name a note in it'],
    ['a note that is not UTF-8', 'latin-1', 'cannot add to latin-1.md: some of its bytes are not'],
    ['a folder that does not exist', 'gone/acme', 'cannot write gone/acme.md: there is no folder'],
  ])('refuses %s before it deals a hand', async (_, name, message) => {
    const latin1 = Uint8Array.of(0x23, 0x20, 0xe4, 0x0a);
    const cwd = tempFolder({ 'bank.md': BANK, 'jobs.md/x': '', 'latin-1.md': latin1 });
    const env = fakeEnv({ ...INTERACTIVE, stderrIsTerminal: true, cwd });
    const code = await run(['pick', '--bank', 'bank.md', '--into', name], env);
    expect(code).toBe(EXIT.failure);
    expect(env.written.stderr()).toContain(`ask-them: ${message}`);
  });
});

describe('addInto', () => {
  const [who, why] = questionsIn('- Who?\n- Why? ^why\n').map(createLister([]));
  if (who === undefined || why === undefined) throw new Error('not two questions');
  // No file yields such a question, because the reader escapes its id among the words.
  const unreadable = { ...why, question: { ...why.question, markdown: 'Why? ^so then' } };
  const leftOut = 'is left out, because a note would not hold it as it is: reword it';
  const message = `"Why?" ^why (f.md:2) ${leftOut}`;

  async function add(...cards: readonly ListedQuestion[]) {
    const cwd = tempFolder();
    const env = fakeEnv({ ...TERMINAL, cwd });
    const meeting = { date: TODAY, person: 'Ann' };
    const file = { typed: 'acme.md', name: 'acme.md', path: join(cwd, 'acme.md') };
    const target = { ...file, variable: '', taken: '', meeting, audiences: [], details: false };
    const code = await addInto(target, () => ({ cards, message: '' }), env);
    return { code, stderr: env.written.stderr(), files: await readdir(cwd) };
  }

  it('names a question that a note would not hold as it is, and adds the others', async () => {
    const stderr = `ask-them: ${message}\n1 question added to acme.md (new), ${TODAY} Ann\n`;
    expect(await add(unreadable, who)).toEqual({ code: EXIT.done, stderr, files: ['acme.md'] });
  });

  it('begins no note if there are no others', async () => {
    const stderr = `ask-them: ${message}\nask-them: nothing added to acme.md\n`;
    expect(await add(unreadable)).toEqual({ code: EXIT.negative, stderr, files: [] });
  });

  it.each([
    'Why `#a b` and #red?',
    '<!-- Why zork?',
    '~~~ Why zork?',
    '[] Why zork?',
    '--- Why zork?',
    'Why zork? #red',
    'Why zork ^here',
    'Why zork? <b',
    'Answer: why zork?',
  ])('holds own words that Markdown would read otherwise: %s', async (words) => {
    const own = toQuestionOfWords(words);
    if (own === undefined) throw new Error('no words');
    const { code, stderr } = await add(own, who);
    expect(stderr).toBe(`2 questions added to acme.md (new), ${TODAY} Ann\n`);
    expect(code).toBe(EXIT.done);
  });

  it('says own words that no note would hold', async () => {
    const own = toQuestionOfWords('-');
    if (own === undefined) throw new Error('no words');
    const { stderr } = await add(own);
    expect(stderr).toBe(`ask-them: "-" ${leftOut}\nask-them: nothing added to acme.md\n`);
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

  it('leave out ticked and settled questions, or keep only ticked ones', async () => {
    expect(await listed('--except', 'acme')).toEqual([]);
    expect(await listed('--only', 'acme.md')).toEqual(['who-decides', 'people-left']);
  });

  it('consider only headings that contain the words after #', async () => {
    expect(await listed('--except', 'acme#lee ann')).toEqual(['who-decides', 'people-left']);
    expect(await listed('--only', 'acme#ann')).toEqual([]);
    expect(await listed('--except', 'acme#Réçruiter')).toEqual(['outgrown-role']);
  });

  it('accept folders, and several notes', async () => {
    expect(await listed('--except', 'jobs')).toEqual(['outgrown-role']);
    expect(await listed('--except', 'jobs', '--except', 'acme#ann')).toEqual([]);
  });

  it('are named in the message if they leave no question, and refuse a missing note', async () => {
    const { last } = await runIn({ 'acme.md': settled }, list('--except', 'acme'));
    expect(last?.stderr).toContain('nothing matched: --except acme leaves none of 3 questions');
    const { last: gone } = await runIn({}, list('--only', 'globex#jane'));
    expect(gone?.code).toBe(2);
    expect(gone?.stderr).toContain(
      'there is no note globex.md: "ask-them pick --into globex" begins one',
    );
  });
});
