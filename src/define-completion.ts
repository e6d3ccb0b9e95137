import { Argument, type Command } from 'commander';
import { shapeOf } from './command-shapes.ts';
import { SHELLS, type Shell } from './commands/shell.ts';
import type { Define, Finish } from './define.ts';
import type { Env } from './env.ts';
import { oneOf } from './flags.ts';

/** `completion`. */
export const defineCompletion: Define = (command, env, finish) => {
  const shells = new Argument('<shell>', 'bash, zsh or fish').argParser(oneOf(SHELLS));
  command.addArgument(shells).action(async (shell: Shell) => {
    const { completion } = await import('./commands/completion.ts');
    finish(await completion(shell, env));
  });
};

/** Adds the hidden command that the scripts of `completion` ask, to a program that has all the others. */
export function addComplete(program: Command, env: Env, finish: Finish): void {
  program
    .command('complete', { hidden: true })
    .argument('<shell>')
    .argument('[words...]')
    .action(async (shell: string, words: string[]) => {
      const { complete } = await import('./commands/complete.ts');
      finish(await complete(shell, words, shapeOf(program), env));
    });
}
