import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv, TODAY } from '../support/fake-env.ts';
import { suggestionsOf } from '../support/suggestions.ts';
import { tempFolder } from '../support/temp-folder.ts';

const BAD = '- Whose dog is it? ^pet\n- Whose cat is it? ^pet\n';
const OWN = '## work life\n\n- Who leaves at five? #for/owner #mine ^leaves-five\n';

/** Types a line, and returns the lines that the message suggests, without `ask-them`. */
async function meantBy(...typed: readonly string[]): Promise<string[]> {
  const env = fakeEnv({
    cwd: tempFolder({
      'own.md': OWN,
      'bad.md': BAD,
      'acme.md': '# Acme\n',
      'has-all.md': `# Acme\n\n## ${TODAY}\n\n- [ ] Who leaves at five? ^leaves-five\n`,
    }),
  });
  expect(await run(typed, env)).toBe(2);
  expect(env.written.stdout()).toBe('');
  return suggestionsOf(env.written.stderr()).map((words) => words.join(' '));
}

describe('a line that cannot run', () => {
  it.each([
    ['serach pay', 'list --search pay'],
    ['fnid pay', 'list --search pay'],
    ['lst pay', 'list --topic pay'],
    ['careers', 'list --topic career'],
    ['hireing', 'list --topic hiring'],
    ['manager', 'list --for manager'],
    ['Managers', 'list --for manager'],
    ['recuriter', 'list --for recruiter'],
    ['offer', 'list --stage offer'],
    ['team', 'list --topic team'],
    ['core', 'list --tag core'],
    ['5 pay', 'random 5 --topic pay'],
    ['tags pay', 'topics --topic pay'],
    ['why people leave', 'list --topic people'],
    ['version', '--version'],
    ['topic careers', 'list --topic career'],
    ['list for manager', 'list --for manager'],
    ['random 3 topic=pay', 'random 3 --topic pay'],
    ['list —count=2 -t pay', 'list --limit=2 -t pay'],
    ['list topic: pay', 'list --topic pay'],
    ['list topic = pay', 'list --topic pay'],
    ['-n=2', 'random -n 2'],
    ['random -i=acme', 'random -i acme'],
    ['chek', 'check'],
    ['chek own.md', 'check own.md'],
    ['chek bad.md', 'check bad.md'],
    ['check bad.md —format json', 'check bad.md --format json'],
    ['compar acme', 'compare acme'],
    ['sheeet acme', 'sheet acme'],
    ['debrif acme', 'debrief acme'],
    ['list --details=1 --topic pay', 'list --details --topic pay'],
    ['list manager', 'list --for manager'],
    ['list 5 career', 'list --limit 5 --topic career'],
    ['random 3 on call', 'random 3 --topic on call'],
    ['pick hirring --minutes 5', 'pick --minutes 5 --topic hiring'],
    ['random manager --into acme', 'random --into acme --for manager'],
    ['list pay --into acme --with Ana', 'list --into acme --with Ana --topic pay'],
    ['list own.md', 'list --bank own.md'],
    ['work-life --bank own.md', 'list --topic work-life --bank own.md'],
    ['owner --bank own.md', 'list --for owner --bank own.md'],
    ['mine --bank own.md', 'list --tag mine --bank own.md'],
    ['--topic pay', 'list --topic pay'],
    ['--into acme', 'random --into acme'],
    ['-i acme --topic pay', 'random -i acme --topic pay'],
    ['--topic pay career', 'list --topic pay --topic career'],
    ['--for manager pay', 'list --for manager --topic pay'],
    ['—topic pay', 'list --topic pay'],
    ['–topic=pay', 'list --topic=pay'],
    ['−t pay', 'list -t pay'],
    ['list —topc pay', 'list --topic pay'],
    ['—search “on call”', 'list --search on call'],
    ['list --search “on call”', 'list --search on call'],
    ['random --into „acme inc“', 'random --into acme inc'],
    ['-topic pay', 'list --topic pay'],
    ['—help', '--help'],
  ])('"%s" is told "%s"', async (typed, line) => {
    expect(await meantBy(...typed.split(' '))).toEqual([line]);
  });

  it('is told of both if a name is that of two things', async () => {
    expect(await meantBy('team lead')).toEqual(['list --for team lead', 'list --topic team lead']);
  });

  it.each([
    'frobnicate',
    'compar acme globex',
    'debrif globex',
    'chek gone.md',
    'careers --for zebra',
    'list frobnicate',
    'list pay --topic zebra',
    '--topic careers',
    '—topic careers',
    'career --bank gone.md',
    'list pay --with Ana',
    'pick pay --date 2026-11-24',
    'list pay --into acme --format json',
    'random pay --into -',
    'list pay --into gone/acme',
    'list mine --bank own.md --into has-all',
    'h',
  ])('"%s" is told of no line, since none finds anything', async (typed) => {
    expect(await meantBy(...typed.split(' '))).toEqual([]);
  });

  it.each([
    [
      'lst pay --bank -',
      'no command "lst" (did you mean "list"?): "ask-them --help" lists them all',
    ],
    [
      'list pay --bank -',
      'list takes flags only (words go behind --topic or --search: "ask-them list --help")',
    ],
    [
      'random pay --ad -',
      'random takes a whole number from 1, not "pay" (words go behind --topic or --search: "ask-them random --help")',
    ],
    ['—topic pay --bank -', '"—topic" begins with a long dash: write "--topic"'],
    ['--topic pay --bank -', 'the flag "--topic" needs a command, such as "list"'],
    ['chek -', 'no command "chek" (did you mean "check"?): "ask-them --help" lists them all'],
  ])('"%s" is not tried, since standard input may never end', async (typed, message) => {
    const env = fakeEnv();
    const stdin = { isTerminal: true, read: () => new Promise<Uint8Array>(() => {}) };
    expect(await run(typed.split(' '), { ...env, stdin })).toBe(2);
    expect(env.written.stderr()).toBe(`ask-them: ${message}\n`);
  });

  it.each([
    'list pay --bank gone.md',
    'random career --except gone.md',
    'pick pay --ad gone.md',
    'career --bank gone.md',
  ])('"%s" is told that the file does not exist', async (typed) => {
    const env = fakeEnv({ cwd: tempFolder() });
    await run(typed.split(' '), env);
    expect(env.written.stderr()).toMatch(/; there is no file or folder gone\.md\n$/u);
  });

  it('is not tried if the message names only a flag', async () => {
    const env = fakeEnv();
    const cwd = (): string => {
      throw new Error('a file is looked for');
    };
    expect(await run(['check', '--bnk', 'own.md'], { ...env, cwd })).toBe(2);
    expect(env.written.stderr()).toContain('no flag "--bnk" (did you mean "--bank"?)');
  });

  it('is not repeated at full length in a message', async () => {
    const env = fakeEnv();
    await run(['list', '--topic', 'x'.repeat(100_000)], env);
    const shown = `"${'x'.repeat(100)}…"`;
    expect(env.written.stderr()).toBe(
      `ask-them: no topic ${shown}: "ask-them topics" lists them all\n`,
    );
  });

  it.each(['career', 'random career', 'pick career', '--topic career'])(
    '"%s --into" changes no note',
    async (typed) => {
      const cwd = tempFolder({ 'acme.md': '# Acme\n' });
      for (const note of ['acme', 'globex']) {
        const env = fakeEnv({ cwd });
        await run([...typed.split(' '), '--into', note], env);
        expect(suggestionsOf(env.written.stderr())).toHaveLength(1);
      }
      expect(readdirSync(cwd)).toEqual(['acme.md']);
      expect(readFileSync(join(cwd, 'acme.md'), 'utf8')).toBe('# Acme\n');
    },
  );
});
