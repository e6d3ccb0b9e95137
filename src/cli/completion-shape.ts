import type { Argument, Command, Option } from 'commander';
import type {
  CommandShape,
  FlagShape,
  Suggestion,
  Values,
} from '../core/completing/cursor-context.ts';
import type { oneOf } from './flags.ts';

/** The program as who completes its command line sees it: what --help shows of it, and nothing hidden. */
export function describeProgram(program: Command): CommandShape {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((one) => ({ value: one.name(), description: one.description() }));
  const shape = (command: Command): Omit<CommandShape, 'commands'> => {
    const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
    const { registeredArguments } = command;
    return {
      name: command.name(),
      flags: options.map((option) => describeFlag(option, command)),
      takes: registeredArguments.map((argument) => argumentValues(argument, names)),
      repeats: registeredArguments.at(-1)?.variadic ?? false,
    };
  };
  return {
    ...shape(program),
    takes: [names],
    commands: commands.map((command) => ({ ...shape(command), commands: [] })),
  };
}

/** What repeats begins as a list. */
function describeFlag(option: Option, command: Command): FlagShape {
  const { short, long = '', required, optional, description } = option;
  return {
    names: [...(short === undefined ? [] : [short]), long],
    description,
    takes: required || optional ? (choices(option) ?? FLAG_VALUES[long] ?? 'own-words') : undefined,
    repeats: Array.isArray(command.getOptionValue(option.attributeName())),
  };
}

function argumentValues(argument: Argument, commands: readonly Suggestion[]): Values {
  const name = argument.name();
  if (name === 'command') return commands;
  return choices(argument) ?? ARGUMENT_VALUES[name] ?? 'own-words';
}

/** Of a closed set, which its reader tells. */
function choices({ parseArg }: Pick<Option, 'parseArg'>): readonly Suggestion[] | undefined {
  const reader = parseArg as Partial<ReturnType<typeof oneOf>> | undefined;
  return reader?.choices?.map((value) => ({ value, description: '' }));
}

/** What each flag with a value takes, by its long name; one of a closed set says its choices itself. */
export const FLAG_VALUES: Readonly<Record<string, Values>> = {
  '--topic': 'topics',
  '--for': 'audiences',
  '--stage': 'stages',
  '--tag': 'tags',
  '--search': 'own-words',
  '--not': 'topics-and-tags',
  '--except': 'files',
  '--only': 'files',
  '--bank': 'banks',
  '--into': 'files',
  '--with': 'own-words',
  '--date': 'own-words',
  '--limit': 'own-words',
  '--count': 'own-words',
  '--minutes': 'own-words',
  '--seed': 'own-words',
};

/** What each argument takes, by its name. */
export const ARGUMENT_VALUES: Readonly<Record<string, Values>> = {
  count: 'own-words',
  id: 'question-ids',
  file: 'banks',
  note: 'files',
};
