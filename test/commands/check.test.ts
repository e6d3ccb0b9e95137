import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Checks a path in a folder with these files, and returns what was written to each stream. */
async function check(files: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const env = fakeEnv({ cwd: tempFolder(files) });
  const code = await run(['check', ...names], env);
  return { code, stdout: env.written.stdout(), stderr: env.written.stderr() };
}

const WAY_OUT = 'no question is read: write each as an item, such as "- [ ] Who decides?"';
const BARE = 'Who decides on raises?\nthe lead\n\nHow big is the team?\n8\n';

describe('check of a file without questions', () => {
  it.each([
    ['an empty file', '', 'acme.md'],
    ['only front matter', '---\ncompany: Acme\n---\n', 'acme.md'],
    ['prose', 'We met. Was it nice? Yes.\n', 'acme.md'],
    ['a heading with a date', '## 2026-12-01 Jane\n', 'acme'],
    ['prose under one', '# Acme\n\n## 2026-12-01 Jane\n\nWe met.\n', 'Acme'],
  ])('says of %s that nothing is read', async (_, text, name) => {
    const { code, stdout, stderr } = await check({ 'acme.md': text }, 'acme');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`${name}: ${WAY_OUT}\nno questions in 1 file\n`);
  });

  it.each([
    ['with', '## 2026-12-01 Jane\n\n', [3, 6]],
    ['without', '# Acme\n\n', [3, 6]],
    ['without, below front matter', '---\ncompany: Who?\n---\n', [4, 7]],
  ])('warns about each question without a bullet, %s a date', async (_, head, lines) => {
    const { stdout, stderr } = await check({ 'acme.md': head + BARE }, 'acme');
    const found = [...stdout.matchAll(/^acme\.md:(\d+):.*begin the line with "- " \[(.*)\]$/gmu)];
    expect(found.map(([, line, code]) => [Number(line), code])).toEqual(
      lines.map((line) => [line, 'unread-question']),
    );
    expect(stderr).toContain(WAY_OUT);
    expect(stderr).not.toContain('no problems');
  });

  it.each([
    ['code', '```\nlet a = b ?\nc : d\n```\n'],
    ['a comment', '%% Who? %%\n'],
    ['prose', 'It was nice. Did she say so?\nShe did.\n'],
  ])('does not warn about %s', async (_, text) => {
    expect((await check({ 'acme.md': text }, 'acme')).stdout).toBe('');
  });

  it('says so of the files that are named, and not of the others in a folder', async () => {
    const files = { 'jobs/a.md': 'Prose.\n', 'jobs/b.md': '## pay\n- Who pays?\n', 'c.md': '' };
    const { stderr } = await check(files, 'jobs', 'c');
    expect(stderr).toBe(`c.md: ${WAY_OUT}\nno problems in 3 files, 1 question\n`);
  });

  it('says so of standard input', async () => {
    expect((await check({}, '-')).stderr).toContain(`<stdin>: ${WAY_OUT}`);
  });
});

describe('check of a bank', () => {
  const BANK = '## pay\n\n- [ ] Who pays? ^who-pays\n  - Why: it is theirs\n';

  it('does not take the details of its questions for answers', async () => {
    const { stderr } = await check({ 'bank.md': BANK }, 'bank');
    expect(stderr).toBe('no problems in 1 file, 1 question\n');
    expect((await check({})).stderr).not.toContain('answered');
  });

  it('takes a copy of it with a tick or a verdict for a note', async () => {
    const ticked = { 'bank.md': BANK.replace('[ ]', '[x]') };
    expect((await check(ticked, 'bank')).stderr).toContain('1 asked');
    const judged = { 'bank.md': `${BANK}- [ ] Who left? #red\n` };
    expect((await check(judged, 'bank')).stderr).toContain('1 verdict');
  });
});
