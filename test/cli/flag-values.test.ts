import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { ARGUMENT_VALUES, describeProgram, FLAG_VALUES } from '../../src/cli/completion-shape.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { fakeEnv } from '../support/fake-env.ts';

const program = buildProgram([], { out: '', err: '' }, fakeEnv(), () => {});
const commands: readonly Command[] = [program, ...program.createHelp().visibleCommands(program)];
const isClosedSet = (parse: unknown): boolean => typeof parse === 'function' && 'choices' in parse;

describe('completion knows what is taken', () => {
  it('by every flag that takes a value, and lists no other', () => {
    const flags = commands
      .flatMap(({ options }) => options)
      .filter(({ required, parseArg }) => required && !isClosedSet(parseArg));
    expect(new Set(flags.map(({ long }) => long))).toEqual(new Set(Object.keys(FLAG_VALUES)));
  });

  it('by every argument, and lists no other', () => {
    const names = commands
      .flatMap(({ registeredArguments }) => registeredArguments)
      .filter(({ parseArg }) => !isClosedSet(parseArg))
      .map((argument) => argument.name());
    const known = [...Object.keys(ARGUMENT_VALUES), 'command'];
    expect(new Set(names)).toEqual(new Set(known));
  });
});

it('a flag repeats where its values add up', () => {
  const list = describeProgram(program).commands.find(({ name }) => name === 'list');
  const repeating = list?.flags.filter(({ repeats }) => repeats).map(({ names }) => names.at(-1));
  expect(repeating).toEqual([
    ...[
      '--topic',
      '--for',
      '--stage',
      '--tag',
      '--search',
      '--not',
      '--except',
      '--only',
      '--bank',
    ],
  ]);
});
