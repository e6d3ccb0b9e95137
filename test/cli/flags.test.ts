import { Command } from 'commander';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { addFlag } from '../../src/cli/define-command.ts';
import { describeProgram } from '../../src/cli/describe-program.ts';
import { buildProgram } from '../../src/cli/program.ts';
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
