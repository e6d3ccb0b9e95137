import type { Command } from 'commander';
import type { CommandShape } from '../core/completing/cursor-context.ts';
import { FlagOption, OperandArgument } from './define-command.ts';

/** Describes the program for completion: the commands, flags and arguments that `--help` shows. */
export function describeProgram(program: Command): CommandShape {
  const help = program.createHelp();
  const names = help
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), description: command.description() }));
  const describe = (command: Command): CommandShape => ({
    name: command.name(),
    flags: [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].map((flag) => {
      const { short = [], long = '', description } = flag;
      // Only a FlagOption takes a value: commander's --help and --version do not, nor --json and --no-color.
      const kind = flag instanceof FlagOption ? flag.kind : undefined;
      const repeats = Array.isArray(kind?.initial);
      return { names: [short, long].flat(), description, takes: kind?.fits, repeats };
    }),
    // Every argument is an OperandArgument but that of `help`, which is the name of a command.
    takes: command.registeredArguments.map((argument) =>
      argument instanceof OperandArgument ? argument.fits : names,
    ),
    repeats: command.registeredArguments.at(-1)?.variadic ?? false,
    commands: help.visibleCommands(command).map(describe),
  });
  return { ...describe(program), takes: [names] };
}
