import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type FakeWorld, fakeEnv, TERMINAL } from '../support/fake-env.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { parseWords } from '../support/transcript.ts';

const BANK = ['one', 'two', 'three'].map((id) => `- Who is ${id}? ^${id}\n`).join('');
const ANN = '## 2026-11-20 Ann\n\n- [ ] Who is one? ^one\n';
const BOB = '## 2026-11-21 Bob\n\n- [x] Who is two? ^two\n';

/** Runs a command line in a folder, and returns what it wrote. */
async function runIn(cwd: string, line: string, world: FakeWorld = TERMINAL) {
  const env = fakeEnv({ ...world, cwd });
  const code = await run(parseWords(line), env);
  return { code, stdout: env.written.stdout(), stderr: env.written.stderr() };
}

describe('sheet', () => {
  it('takes the questions of the newest meeting, or of the newest in a part of the note', async () => {
    const cwd = tempFolder({ 'acme.md': `${BOB}\n${ANN}- [ ] Who is two? ^two\n` });
    const { code, stdout, stderr } = await runIn(cwd, 'sheet acme#ann');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('acme - Ann - 20 Nov 2026\n');
    expect(stdout).toContain(' 2. Who is two?\n');
    expect((await runIn(cwd, 'sheet acme')).code).toBe(1);
  });

  it('takes all questions of a note without dates, and names nobody', async () => {
    const cwd = tempFolder({ 'acme.md': '# Acme\n\n- [ ] Who?\n\n## Ann\n\n- [ ] Why?\n' });
    const { stdout } = await runIn(cwd, 'sheet acme');
    expect(stdout).toMatch(/^Acme\n\n 1\. Who\?\n/u);
    expect(stdout).toContain(' 2. Why?\n');
  });

  it('is text in a pipe, too, and the same on a wide terminal', async () => {
    const cwd = tempFolder({ 'acme.md': ANN });
    const { stdout } = await runIn(cwd, 'sheet acme', {});
    const wide = await runIn(cwd, 'sheet acme', { ...TERMINAL, columns: 200 });
    expect(wide.stdout).toBe(stdout);
    expect(await runIn(cwd, 'sheet acme --color always')).toMatchObject({ stdout });
  });

  it.each([
    [2.4, 1],
    [2.5, 1],
    [5, 2],
    [7.4, 2],
    [100, 3],
  ])('has lines for as many questions as %d minutes are enough for', async (minutes, count) => {
    const cwd = tempFolder({
      'acme.md': `## 2026-11-20 Ann\n\n${BANK.replaceAll('- ', '- [ ] ')}`,
    });
    const { stdout } = await runIn(cwd, `sheet acme --minutes ${minutes}`);
    expect(stdout.match(/____$/gmu)).toHaveLength(3 * count);
    expect(stdout.includes('if there is time')).toBe(count < 3);
  });

  it.each([
    ['sheet acme --bank bank.md', 'ask-them random 5 --bank bank.md --into acme'],
    ['sheet acme#bob --bank bank.md', 'ask-them random 5 --bank bank.md --into acme --with Bob'],
  ])('suggests what plans questions that it prints: %s', async (line, command) => {
    const cwd = tempFolder({ 'acme.md': BOB, 'bank.md': BANK });
    const { code, stdout, stderr } = await runIn(cwd, line);
    const message = 'nothing is planned in acme.md, 21 Nov 2026 Bob';
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`ask-them: ${message}: "${command}" plans some\n`);
    await runIn(cwd, command.replace('ask-them ', ''));
    expect((await runIn(cwd, line)).stdout).toContain(' 1. Who is ');
  });

  it('suggests nothing for a note that nothing can be added to', async () => {
    const { stderr } = await runIn(tempFolder({ plain: BOB }), 'sheet plain');
    expect(stderr).toMatch(/Bob: random with --into plans some\n$/u);
  });

  it('suggests to plan for anybody if a folder is named', async () => {
    const { stderr } = await runIn(tempFolder({ 'vault/acme.md': BOB }), 'sheet vault');
    expect(stderr).toContain('"ask-them random 5 --into vault/acme.md" plans some');
  });

  it('takes the only note of a folder, and refuses a folder of several', async () => {
    const one = tempFolder({ 'vault/acme.md': ANN });
    expect((await runIn(one, 'sheet vault')).code).toBe(0);
    const two = tempFolder({ 'vault/acme.md': ANN, 'vault/globex.md': ANN });
    const message = 'ask-them: vault is a folder of 2 notes: name one of them\n';
    expect(await runIn(two, 'sheet vault')).toEqual({ code: 2, stdout: '', stderr: message });
  });
});
