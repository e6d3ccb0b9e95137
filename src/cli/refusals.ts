import type { Command } from 'commander';
import { UserError } from '../core/report/user-error.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { shellWord } from '../core/text/shell-word.ts';

/** Words a refusal of a command; `quoted` is the name that commander's message has in quotes. */
type Refusal = (command: Command, quoted: string) => string;

/** By the code of commander's error. Invalid values are missing: their parsers throw a UserError. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'commander.unknownCommand': (program) => describeUnknownCommand(program, program.args[0] ?? ''),
  'commander.unknownOption': describeUnknownFlag,
  'commander.missingArgument': (command, name) => {
    const article = /^[aeiou]/u.test(name) ? 'an' : 'a';
    return `${command.name()} needs ${article} ${name}${seeHelp(command)}`;
  },
  'commander.optionMissingArgument': (command, spelling) => {
    const [flag] = /--[\w-]+/u.exec(spelling) ?? [spelling];
    return `${flag} needs a value${seeHelp(command)}`;
  },
  'commander.excessArguments': (command) => {
    const { args, options, registeredArguments } = command;
    const [taken] = registeredArguments.map((argument) => `one ${argument.name()} and `);
    const hasFilters = options.some(({ long }) => long === '--topic');
    const wayOn = hasFilters ? suggestFilters(args[registeredArguments.length] ?? '') : '';
    return `${command.name()} takes ${taken ?? ''}flags only${wayOn || seeHelp(command)}`;
  },
};

/** Replaces commander's messages about a wrong line by ours, which suggest what to do; returns the command. */
export function refuseInOurWords(command: Command): Command {
  return command.exitOverride((error) => {
    const refusal = REFUSALS[error.code];
    // Help and version end with an error, too.
    if (refusal === undefined) throw error;
    const [, quoted = ''] = /'(.*)'/su.exec(error.message) ?? [];
    throw new UserError(refusal(command, quoted));
  });
}

/** The message about a command that does not exist. */
export function describeUnknownCommand(program: Command, name: string): string {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  const near = didYouMean(name, names);
  return `no command "${name}"${near}: "${commandLine(program)} --help" lists them all`;
}

function describeUnknownFlag(command: Command, written: string): string {
  const flag = written.replace(/=.*$/su, '');
  const owners = command.commands.filter(({ options }) =>
    options.some(({ short, long }) => flag === short || flag === long),
  );
  const owner = owners.find((one) => command.args.includes(one.name())) ?? owners[0];
  if (owner !== undefined) {
    const line = `${commandLine(owner)} ${flag}`;
    return `the flag "${flag}" goes behind a command, as in "${line}"`;
  }
  const known = [command, command.parent ?? []]
    .flat()
    .flatMap((one) => one.createHelp().visibleOptions(one))
    .flatMap(({ long }) => long ?? []);
  const near = didYouMean(flag, known);
  return `no flag "${flag}"${near}: "${commandLine(command)} --help" lists them all`;
}

/** Suggests the flags that a stray word may belong to, as in `list career`; empty for a number. */
export function suggestFilters(word: string): string {
  if (!/\p{L}/u.test(word)) return '';
  const parts = word.split(' ');
  // A phrase looks as it was likely typed.
  const isPhrase = parts.length > 1 && parts.every((part) => shellWord(part) === part);
  const shown = isPhrase ? `"${word}"` : shellWord(word);
  return ` (did you mean --topic ${shown} or --search ${shown}?)`;
}

function seeHelp(command: Command): string {
  return ` (see "${commandLine(command)} --help")`;
}

/** The command as it is typed: `ask-them list`. */
function commandLine(command: Command): string {
  return [command.parent?.name() ?? [], command.name()].flat().join(' ');
}
