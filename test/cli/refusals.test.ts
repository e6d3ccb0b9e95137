import { Argument, InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { OurCommand } from '../../src/cli/refusals.ts';

/** Parses words with a command of one argument, which takes `zsh`. */
function parse(argument: string, ...words: readonly string[]): () => unknown {
  const readShell = (value: string): string => {
    if (value === 'zsh') return value;
    throw new InvalidArgumentError('takes zsh');
  };
  const command = new OurCommand('script').addArgument(new Argument(argument).argParser(readShell));
  return () => command.parse([...words], { from: 'user' }).processedArgs;
}

describe('a command', () => {
  it('takes what it is to take', () => {
    expect(parse('<shell>', 'zsh')()).toEqual(['zsh']);
  });

  it.each([
    ['<shell>', 'script needs a shell (see "script --help")'],
    ['<id>', 'script needs an id (see "script --help")'],
  ])('says that %s is missing', (argument, message) => {
    expect(parse(argument)).toThrow(expect.objectContaining({ name: 'UserError', message }));
  });

  it('says what it takes, and takes a word for a topic only where there are topics', () => {
    expect(parse('<shell>', 'fish')).toThrow(/^script takes zsh$/u);
    expect(parse('<shell>', 'zsh', 'career')).toThrow(
      'script takes one shell and flags only (see "script --help")',
    );
  });

  it.each([
    ['career', 'career'],
    ['on call', '"on call"'],
    ['x;date', "'x;date'"],
  ])('suggests flags for %s that a shell reads as one word', (word, shown) => {
    const command = new OurCommand('list').option('--topic <names>');
    expect(() => command.parse([word], { from: 'user' })).toThrow(
      `list takes flags only (did you mean --topic ${shown} or --search ${shown}?)`,
    );
  });
});
