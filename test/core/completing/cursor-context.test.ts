import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CommandShape,
  type FlagShape,
  findCursorContext,
} from '../../../src/core/completing/cursor-context.ts';

const flag = (names: string, takes?: FlagShape['takes'], repeats = false): FlagShape => ({
  ...{ names: names.split(' '), description: `effect of ${names}`, takes, repeats },
});
const BANK = flag('-b --bank', 'banks', true);
const HELP = flag('-h --help');
const WHEN = [
  { value: 'always', description: '' },
  { value: 'never', description: '' },
];
const COLOR = flag('--color', WHEN);
const LIST: CommandShape = {
  ...{ name: 'list', takes: [], repeats: false, commands: [] },
  flags: [
    flag('-t --topic', 'topics', true),
    flag('--seed', 'own-words'),
    flag('--no-guess'),
    flag('--details'),
    ...[BANK, HELP, COLOR],
  ],
};
const SHOW: CommandShape = {
  ...{ name: 'show', takes: ['question-ids'], repeats: true, commands: [] },
  flags: [BANK, HELP, COLOR],
};
const RANDOM: CommandShape = { ...LIST, name: 'random', takes: ['own-words'] };
const COMPARE: CommandShape = {
  ...{ name: 'compare', takes: ['files'], repeats: true, commands: [] },
  flags: [BANK, flag('-i --into', 'files'), flag('-w --with', 'persons')],
};
const COMMANDS = ['list', 'show', 'random'].map((value) => ({ value, description: '' }));
const PROGRAM: CommandShape = {
  ...{ name: 'ask-them', takes: [COMMANDS], repeats: false, flags: [HELP, COLOR] },
  commands: [LIST, SHOW, RANDOM, COMPARE],
};

/** Returns the context of the cursor at the end of a line. */
function at(line: string): ReturnType<typeof findCursorContext> {
  return findCursorContext(line.split(' '), PROGRAM);
}

/** Returns the kind of values that fit at the end of a line, or the values themselves. */
function fitsAt(line: string): string | string[] {
  const { fits } = at(line);
  return typeof fits === 'string' ? fits : fits.map(({ value }) => value);
}

const ALL_FLAGS = ['--topic', '--seed', '--no-guess', '--details', '--bank', '--help', '--color'];

describe('the property fits', () => {
  it.each([
    ['', ['list', 'show', 'random']],
    ['li', ['list', 'show', 'random']],
    ['--color ', ['always', 'never']],
    ['--color=', ['always', 'never']],
    ['--color never ', ['list', 'show', 'random']],
    ['-', ['--help', '--color']],
    ['list --topic ', 'topics'],
    ['list --topic=', 'topics'],
    ['list -t ', 'topics'],
    ['list -tca', 'topics'],
    ['list --bank ', 'banks'],
    ['list --topic --bank', 'topics'],
    ['list --topic pay --bank ', 'banks'],
    ['--color never list --topic ', 'topics'],
    ['show ', 'question-ids'],
    ['show --bank x ', 'question-ids'],
    ['show a b ', 'question-ids'],
    ['show -- -', 'question-ids'],
    ['list --seed ', []],
    ['list x', []],
    ['list -- ', []],
    ['frob ', []],
    ['frob --', []],
    ['list --frob=', ALL_FLAGS],
    ['list --details=', ['--topic', '--seed', '--no-guess', '--details', ...ALL_FLAGS.slice(4)]],
  ])('after "%s" is %j', (line, fits) => {
    expect(fitsAt(line)).toEqual(fits);
  });

  it.each(['list ', 'list -', 'list --', 'random '])('after "%s" is the list of flags', (line) => {
    expect(fitsAt(line)).toEqual(ALL_FLAGS);
  });

  it('leaves out flags that are given already, unless they may be repeated', () => {
    const line = 'list --details --topic pay --color=never -b x --';
    expect(fitsAt(line)).toEqual(['--topic', '--seed', '--no-guess', '--bank', '--help']);
  });

  it('contains a short flag only if that has been typed', () => {
    expect(fitsAt('list -t')).toContain('-t');
    expect(fitsAt('list -t')).not.toContain('--topic');
    expect(fitsAt('list -')).not.toContain('-t');
  });
});

describe('the property prefix', () => {
  it.each([
    ['list --topic ca', '', 'ca'],
    ['list --topic=ca', '--topic=', 'ca'],
    ['list -tca', '-t', 'ca'],
    ['list --topic pay,ca', 'pay,', 'ca'],
    ['list --topic=pay,on-call,', '--topic=pay,on-call,', ''],
    ['list --bank=a,b', '--bank=', 'a,b'],
    ['list --bank a=b', '', 'a=b'],
    ['show a', '', 'a'],
    ['show ^a', '^', 'a'],
    ['list --tag ^a', '', '^a'],
  ])('of "%s" is %j', (line, prefix, typed) => {
    expect(at(line)).toMatchObject({ prefix, typed });
  });
});

describe('findCursorContext', () => {
  it('returns the earlier items of a list and of the same flag as taken', () => {
    expect(at('list -t pay,role --topic team,').taken).toEqual(
      expect.arrayContaining(['pay', 'role', 'team']),
    );
  });

  it('returns the earlier arguments as taken', () => {
    expect(at('show a --bank x b ').taken).toEqual(['a', 'b']);
  });

  it('returns the banks on the line, and whether topics are guessed', () => {
    const line = 'list -b one --bank=two -bthree --bank four --topic ';
    expect(at(line)).toMatchObject({ banks: ['one', 'two', 'three', 'four'], guess: true });
    expect(at('list --no-guess --topic ')).toMatchObject({ banks: [], guess: false });
    expect(at('show -- --bank x ').banks).toEqual([]);
  });

  it('returns the notes on the line: the last of --into, and those that are compared', () => {
    expect(at('compare a b --with ')).toMatchObject({ fits: 'persons', notes: ['a', 'b'] });
    expect(at('compare -i a --into b --with ').notes).toEqual(['b']);
    expect(at('show a --topic ').notes).toEqual([]);
  });
});

it('findCursorContext splits the last of any words into prefix and typed text', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('list', 'show', '--', '-t', '--topic', '-b='));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { prefix, typed } = findCursorContext(words, PROGRAM);
      expect(prefix + typed).toBe(words.at(-1) ?? '');
    }),
  );
});
