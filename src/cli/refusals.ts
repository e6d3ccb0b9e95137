import type { Command } from 'commander';
import { UserError } from '../core/report/user-error.ts';
import { didYouMean, withArticle } from '../core/text/message-words.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { shellLine } from '../core/text/shell-line.ts';

/** Returns our message about a wrong command line; `quoted` comes from commander's message. */
type Refusal = (command: Command, quoted: string) => string;

/** Our messages by commander's error code. For invalid values, our parsers throw UserErrors. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'commander.unknownOption': describeUnknownFlag,
  'commander.missingArgument': (command, name) =>
    `${command.name()} needs ${withArticle(name)}${seeHelp(command)}`,
  'commander.optionMissingArgument': (command, spelling) => {
    const [flag] = /--[\w-]+/u.exec(spelling) ?? [spelling];
    return `${flag} needs a value${seeHelp(command)}`;
  },
  'commander.excessArguments': (command) => {
    const { args, options, registeredArguments } = command;
    const [taken] = registeredArguments.map((argument) => `one ${argument.name()} and `);
    const hasFilters = options.some(({ long }) => long === '--topic');
    const [extra = ''] = args.slice(registeredArguments.length);
    const wayOn = suggestLimit(extra, command) || (hasFilters ? suggestFilters(extra) : '');
    return `${command.name()} takes ${taken ?? ''}flags only${wayOn || seeHelp(command)}`;
  },
};

/** Returns the command, made to throw UserErrors with our messages, which suggest a remedy. */
export function refuseInOurWords(command: Command): Command {
  return command.exitOverride((error) => {
    const refusal = REFUSALS[error.code];
    // commander throws after help and version, too.
    if (refusal === undefined) throw error;
    const [, quoted = ''] = /'(.*)'/su.exec(error.message) ?? [];
    throw new UserError(refusal(command, cleanText(quoted)));
  });
}

/** Returns the message about a command that has no help. */
export function describeUnknownCommand(program: Command, typed: string): string {
  const name = cleanText(typed);
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  const near = didYouMean(name, names);
  return `no command "${name}"${near}: "${commandLine(program)} --help" lists them all`;
}

function describeUnknownFlag(command: Command, written: string): string {
  const flag = written.replace(/=.*$/su, '');
  const owner = findOwner(command, nameFlag(written));
  if (owner !== undefined) {
    const line = shellLine([command.name(), owner.name(), ...command.args]);
    const example = line === undefined ? '' : `, as in "${line}"`;
    return `the flag "${nameFlag(written)}" needs a command${example}`;
  }
  const known = [command, command.parent ?? []]
    .flat()
    .flatMap((one) => one.createHelp().visibleOptions(one))
    .flatMap(({ long }) => long ?? []);
  const near = didYouMean(flag, known);
  return `no flag "${flag}"${near}: "${commandLine(command)} --help" lists them all`;
}

/** Returns the flag of a word: `--topic` for `--topic=pay`, `-n` for `-n5`. */
function nameFlag(word: string): string {
  return word.startsWith('--') ? word.replace(/=.*$/su, '') : word.slice(0, 2);
}

/**
 * Returns the command to which flags without a command belong: the first that has them all. A count alone
 * says how many to draw.
 */
function findOwner(program: Command, flag: string): Command | undefined {
  const typed = program.args.filter((word) => word.startsWith('-')).map(nameFlag);
  const hasAll = (flags: readonly string[]) => (command: Command) =>
    flags.every((name) =>
      command.options.some(({ short, long }) => name === short || name === long),
    );
  const fitting = program.commands.filter(hasAll(typed));
  const isCount = typed.every((name) => name === '-n');
  const draw = fitting.find((one) => isCount && one.name() === 'random');
  return draw ?? fitting[0] ?? program.commands.find(hasAll([flag]));
}

/** Returns ` (did you mean --limit 5?)` for a number, or for a `-5`, if the command has that flag. */
function suggestLimit(typed: string, { options }: Command): string {
  const [count] = /(?<=^-?)[1-9]\d*$/u.exec(typed) ?? [];
  const hasLimit = options.some(({ long }) => long === '--limit');
  return count !== undefined && hasLimit ? ` (did you mean --limit ${count}?)` : '';
}

/** Returns ` (did you mean --topic pay or --search pay?)`; empty for a word without letters. */
export function suggestFilters(typed: string): string {
  const word = cleanText(typed);
  if (!/\p{L}/u.test(word)) return '';
  const flags = ['--topic', '--search'].map((flag) => shellLine([flag, word]));
  return ` (did you mean ${flags.join(' or ')}?)`;
}

function seeHelp(command: Command): string {
  return ` (see "${commandLine(command)} --help")`;
}

/** Returns a command as it is typed: `ask-them list`. */
function commandLine(command: Command): string {
  return [command.parent?.name() ?? [], command.name()].flat().join(' ');
}
