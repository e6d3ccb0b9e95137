import { Command } from 'commander';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { addFlag } from '../../src/cli/define-command.ts';
import { describeProgram } from '../../src/cli/describe-program.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { COLOR, LIST_FLAGS, type Options } from '../../src/commands/shared/flags.ts';
import { fakeEnv } from '../support/fake-env.ts';

const program = buildProgram([], { out: [], err: [] }, fakeEnv(), {
  isDry: false,
  setExitCode: () => {},
});

describe('the flags of a command', () => {
  it('are typed by their long names', () => {
    type ListOptions = Options<typeof LIST_FLAGS>;
    expectTypeOf<ListOptions['filters']['stage']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<ListOptions['bank']['guess']>().toEqualTypeOf<boolean>();
    expectTypeOf<ListOptions['output']['limit']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ListOptions['output']['color']>().toEqualTypeOf<'auto' | 'always' | 'never'>();
  });

  it('have default values if they are not given', () => {
    const command = new Command();
    const { filters, bank } = LIST_FLAGS;
    for (const flag of [...filters.flags, ...bank.flags, COLOR]) addFlag(command, flag, fakeEnv());
    const lists = { topic: [], for: [], stage: [], tag: [], search: [], not: [], except: [] };
    expect(command.parse([], { from: 'user' }).opts()).toEqual({
      ...{ ...lists, only: [], bank: [], guess: true, color: 'auto' },
    });
  });
});

/** Runs a line, and returns what it writes to stderr. */
async function messageOf(line: string): Promise<string> {
  const env = fakeEnv();
  await run(line.split(' '), env);
  return env.written.stderr();
}

describe('a flag as the value of a flag', () => {
  it.each([
    'list --search -t',
    'list -s --json',
    'list -s x --search -h',
    '--search --json list',
    'list --search=-t --search -t',
  ])('is refused where it is a word of its own: %s', async (line) => {
    expect(await messageOf(line)).toMatch(
      /^ask-them: --search needs a value, and "-[^"]+" is a flag\n$/u,
    );
  });

  it.each(['list --search=-t', 'list --search=--json', 'list -s-t', 'list --search=-t -t pay'])(
    'is the value where it stands in the same word: %s',
    async (line) => {
      expect(await messageOf(line)).not.toContain('is a flag');
    },
  );
});

describe('a number of questions', () => {
  it.each([
    ['list --count 3', '--count', '--limit', 'list'],
    ['compare acme --count=3', '--count', '--limit', 'compare'],
    ['random --limit 3', '--limit', '--count', 'random'],
    ['pick --limit=3', '--limit', '--count', 'pick'],
  ])('has another name in other commands: %s', async (line, typed, meant, command) => {
    const help = `"ask-them ${command} --help" lists them all`;
    expect(await messageOf(line)).toBe(
      `ask-them: no flag "${typed}" (did you mean "${meant}"?): ${help}\n`,
    );
  });

  it('has no name in a command that prints all', async () => {
    expect(await messageOf('topics --limit 3')).not.toContain('did you mean');
  });
});

describe('two spellings of a flag', () => {
  it.each([
    'list --limit 1 --format md --format json --json',
    'list --limit 1 --json --format md --format json',
    'list --limit 1 --color always --no-color --color never',
  ])('do not contradict each other if the last of each says the same: %s', async (line) => {
    expect(await messageOf(line)).toBe('');
  });

  it.each([
    ['list --format json --format md --json', '--format md and --json'],
    ['list --json --format json --format md', '--json and --format md'],
    ['list --format md --json --format text', '--json and --format text'],
    ['--color always topics --no-color', '--color always and --no-color'],
  ])('contradict each other in %s', async (line, both) => {
    expect(await messageOf(line)).toBe(
      `ask-them: ${both} contradict each other: leave one of them out\n`,
    );
  });
});

describe('describeProgram', () => {
  it('marks the flags that may be repeated', () => {
    const list = describeProgram(program).commands.find(({ name }) => name === 'list');
    const repeating = list?.flags.filter(({ repeats }) => repeats).map(({ names }) => names.at(-1));
    expect(repeating).toEqual(
      ['topic', 'for', 'stage', 'tag', 'search', 'not', 'except', 'only', 'bank'].map(
        (name) => `--${name}`,
      ),
    );
  });

  it('lists all commands as choices for the argument of help', () => {
    const { commands } = describeProgram(program);
    const help = commands.find(({ name }) => name === 'help');
    expect(help?.takes).toEqual([
      commands.map(({ name }) => ({ value: name, description: expect.any(String) })),
    ]);
  });
});
