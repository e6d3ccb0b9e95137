import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv, TERMINAL } from '../support/fake-env.ts';
import { tempFolder } from '../support/temp-folder.ts';

it.each(['--except', '--only', '--search'])(
  'compare names the flags as the reason if %s leaves out every answer',
  async (flag) => {
    const files = { 'acme.md': '- [x] Who decides? ^who\n', 'globex.md': '# Globex\n' };
    const env = fakeEnv({ cwd: tempFolder(files) });
    const value = { '--except': 'acme', '--only': 'globex', '--search': 'xylophone' }[flag] ?? '';
    expect(await run(['compare', 'acme', flag, value], env)).toBe(1);
    expect(env.written.stderr()).toBe(
      'ask-them: nothing to compare among what the flags leave: no question is ticked ([x]) or answered\n',
    );
  },
);

const DAY = '## 2026-12-01 Ann\n\n';

/** Returns the title of a company and its asked questions, by their ids. */
function noteOf(company: string, ...ids: readonly string[]): string {
  const asked = ids.map((id) => `- [x] Who is ${id}? ^${id}\n`);
  return `# ${company}\n\n${DAY}${asked.join('')}`;
}

/** Runs a command line on a terminal, and returns what it wrote. */
async function onTerminal(words: readonly string[], cwd: string) {
  const env = fakeEnv({ ...TERMINAL, cwd, variables: { NO_COLOR: '1' } });
  await run(words, env);
  return env.written;
}

it.each([
  { flags: [], counts: [2, 2, 1] },
  { flags: ['--search', 'who'], counts: [2, 2, 1] },
  { flags: ['--except', 'd'], counts: [2, 1, 1] },
  { flags: ['--only', 'b'], counts: [2, 1] },
  { flags: ['--only', 'd'], counts: [1] },
])(
  'compare $flags suggests commands that add as many questions as it says',
  async ({ flags, counts }) => {
    const cwd = tempFolder({
      'bank.md': ['one', 'two', 'three', 'four'].map((id) => `- Who is ${id}? ^${id}\n`).join(''),
      'a.md': noteOf('A', 'one'),
      'b.md': noteOf('B', 'one', 'two'),
      'c.md': noteOf('C', 'three'),
      'd.md': noteOf('D', 'one'),
    });
    const words = ['compare', 'a', 'b', 'c', '--bank', 'bank.md', ...flags];
    const lines = (await onTerminal(words, cwd)).stderr().split('\n').filter(Boolean);
    const effects = lines.filter((line) => line.startsWith('to ask '));
    const commands = lines.filter((line) => line.startsWith('ask-them list '));
    expect(effects.map((line) => Number(/\d+/u.exec(line)?.[0]))).toEqual(counts);
    for (const [index, command] of commands.entries()) {
      const added = await onTerminal(command.split(' ').slice(1), cwd);
      expect(added.stderr()).toMatch(new RegExp(`^${counts[index]} questions? added to`, 'u'));
    }
  },
);

it.each([[], ['--search', 'one'], ['--with', 'ann'], ['--only', 'a']])(
  'compare %j suggests to deal as many questions tagged #must as it says',
  async (...flags) => {
    const ids = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const cwd = tempFolder({
      'bank.md': ids.map((id) => `- Who is ${id}? #stage/offer #must ^${id}\n`).join(''),
      'a.md': noteOf('A', 'one', 'two'),
      'b.md': `${noteOf('B', 'one')}- [-] Who is three? ^three\n- [ ] Who is four? ^four\n`,
      'c.md': '# C\n',
    });
    const words = ['compare', 'a', 'b', 'c', '--bank', 'bank.md', ...flags];
    const lines = (await onTerminal(words, cwd)).stderr().split('\n');
    const index = lines.findIndex((line) => line.endsWith(' tagged #must:'));
    const [count] = /\d+/u.exec(lines[index] ?? '') ?? [];
    const line = (lines[index + 1] ?? '').replace(' pick ', ' random ');
    const added = await onTerminal(line.split(' ').slice(1), cwd);
    expect(added.stderr()).toMatch(new RegExp(`^${count} questions? added to c\\.md`, 'u'));
  },
);

it('compare cuts a long answer only on a terminal', async () => {
  const lines = Array.from({ length: 199 }, (_, index) => `    line ${index + 2}\n`).join('');
  const text = `# Acme\n\n${DAY}- [x] Who?\n  - Answer: line 1\n${lines}    #vague\n`;
  const cwd = tempFolder({ 'acme.md': text });
  for (const flags of [[], ['--open']]) {
    const words = ['compare', 'acme', ...flags];
    const shown = (await onTerminal(words, cwd)).stdout();
    expect(shown).toMatch(/\n +line 20\n +… 180 more lines: acme\.md:5\n/u);
    for (const format of ['text', 'markdown', 'html', 'json']) {
      const env = fakeEnv({ cwd });
      await run([...words, '--format', format], env);
      expect(env.written.stdout()).toContain('line 200');
      expect(env.written.stdout()).not.toContain('more lines');
    }
    const page = (await onTerminal([...words, '--format', 'html'], cwd)).stdout();
    expect(page).toContain('line 200');
  }
});

it('compare finds a person by a heading of a note without any date, and names nobody', async () => {
  const cwd = tempFolder({ 'acme.md': '## Jane\n\n- [x] Who?\n  - me\n\n## Tom\n\n- [x] Why?\n' });
  const shown = (await onTerminal(['compare', 'acme', '--with', 'jane'], cwd)).stdout();
  expect(shown).toContain('    acme  . me\n');
  expect(shown).not.toMatch(/Why|Jane|Tom/u);
  const open = (await onTerminal(['compare', 'acme', '--open'], cwd)).stdout();
  expect(open).toBe('acme\n  ticked, no answer\n    Why?\n');
});
