import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { refuseInOurWords } from '../../src/cli/refusals.ts';

/** Returns a function that parses words with a command called `script`. */
function parse(argument: string, ...words: readonly string[]): () => unknown {
  const command = refuseInOurWords(new Command('script'))
    .configureOutput({ outputError: () => {} })
    .argument(argument)
    .option('-t, --topic <names>');
  return () => command.parse([...words], { from: 'user' }).processedArgs;
}

describe('refuseInOurWords', () => {
  it('accepts an argument that the command takes', () => {
    expect(parse('<shell>', 'zsh')()).toEqual(['zsh']);
  });

  it.each([
    ['<shell>', [], 'script needs a shell (see "script --help")'],
    ['<id>', [], 'script needs an id (see "script --help")'],
    ['[id]', ['1', '2'], 'script takes one id and flags only (see "script --help")'],
    ['[id]', ['--topic'], '--topic needs a value (see "script --help")'],
    ['[id]', ['--x=y'], 'no flag "--x": "script --help" lists them all'],
    ['[id]', ["--it's"], 'no flag "--it\'s": "script --help" lists them all'],
  ])('rewords the error of a command that takes %s, given %j', (argument, words, message) => {
    expect(parse(argument, ...words)).toThrow(
      expect.objectContaining({ name: 'UserError', message }),
    );
  });
});
