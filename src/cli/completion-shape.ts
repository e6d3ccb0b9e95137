import type { Argument, Command, Option } from 'commander';
import type {
  CommandShape,
  FlagShape,
  Suggestion,
  Values,
} from '../core/completing/cursor-context.ts';
import { FlagOption, OperandArgument } from './define-command.ts';

/** Describes the program for completion: the commands, flags and arguments that `--help` shows. */
export function describeProgram(program: Command): CommandShape {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((one) => ({ value: one.name(), description: one.description() }));
  const describe = (command: Command): Omit<CommandShape, 'commands'> => {
    const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
    const { registeredArguments } = command;
    return {
      name: command.name(),
      flags: options.map(describeFlag),
      takes: registeredArguments.map((argument) => argumentValues(argument, names)),
      repeats: registeredArguments.at(-1)?.variadic ?? false,
    };
  };
  return {
    ...describe(program),
    takes: [names],
    commands: commands.map((command) => ({ ...describe(command), commands: [] })),
  };
}

/** The flags that are no FlagOption are commander's own, --help and --version, without a value. */
function describeFlag(option: Option): FlagShape {
  const { short = [], long = '', description } = option;
  const kind = option instanceof FlagOption ? option.kind : undefined;
  const repeats = Array.isArray(kind?.initial);
  return { names: [short, long].flat(), description, takes: kind?.fits, repeats };
}

/** The one argument that is no operand is that of `help`, which takes the name of a command. */
function argumentValues(argument: Argument, commands: readonly Suggestion[]): Values {
  return argument instanceof OperandArgument ? argument.fits : commands;
}
