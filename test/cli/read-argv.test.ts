import { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readArgv } from '../../src/cli/read-argv.ts';
import { parseWords } from '../support/transcript.ts';

const read = (line: string) => readArgv(parseWords(line), COMMANDS).join(' ');

describe('readArgv', () => {
  it.each([
    ['--topic career list', 'list --topic career'],
    ['-t career list -n 2', 'list -t career -n 2'],
    ['-tcareer --for=peer list', 'list -tcareer --for=peer'],
    ['-n5 random', 'random -n5'],
    ['--details --json list', 'list --details --json'],
    ['--no-color --color never topics', 'topics --no-color --color never'],
    ['--frobnicate list', 'list --frobnicate'],
    ['--except random list', 'list --except random'],
  ])('puts the command of "%s" first', (typed, words) => {
    expect(read(typed)).toBe(words);
  });

  it.each([
    '',
    'list --topic pay',
    '--topic list',
    '--topic',
    '--help',
    '-- list',
    '- list',
    '-t x y',
  ])('leaves "%s" as it is', (typed) => {
    expect(read(typed)).toBe(typed);
  });

  it('shows only the word if the line cannot be printed', () => {
    expect(() => read('list —topic \u001b')).toThrow(
      '"—topic" begins with a long dash: write "--topic"',
    );
  });

  it('leaves a dash in front of other words, and in a line to complete', () => {
    for (const typed of [
      'list --search —stuff',
      'compare –x.md',
      'check -- —topic',
      'complete zsh -- list —topic',
    ]) {
      expect(read(typed)).toBe(typed);
    }
  });
});

it('a flag takes a value in all commands or in none, so that it may stand in front of any', () => {
  const options = COMMANDS.flatMap(({ flags }) =>
    flags.map(({ spelling }) => new Option(spelling)),
  );
  const takes = new Map<string, boolean>();
  for (const { short, long, required } of options) {
    for (const name of [short ?? [], long ?? []].flat()) {
      expect([name, takes.get(name) ?? required]).toEqual([name, required]);
      takes.set(name, required);
    }
  }
});
