import type { Command, Option } from 'commander';
import { UserError } from '../core/report/user-error.ts';
import { didYouMean, findNearest, withArticle } from '../core/text/message-words.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { shellLine } from '../core/text/shell-line.ts';
import type { Env } from '../env.ts';
import { didYouMeanLines, Misread, type Readings, type Words } from './misread.ts';
import { isCalled, splitLine } from './split-line.ts';
import { readAsFilters } from './words-as-filters.ts';

/** The names for a number of questions. A command has one of them at most. */
const SIZES = ['--count', '--limit'];

/** Returns our error about a wrong command line, or its message; `quoted` comes from commander's message. */
type Refusal = (command: Command, quoted: string) => string | UserError;

/** Our messages by commander's error code. For invalid values, our parsers throw UserErrors. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'commander.unknownOption': (command, written) =>
    misreadSize(command, written) ?? misreadFlag(command, written),
  'commander.missingArgument': (command, name) =>
    `${command.name()} needs ${withArticle(name)}${seeHelp(command)}`,
  'commander.optionMissingArgument': (command, spelling) => {
    const [flag] = /--[\w-]+/u.exec(spelling) ?? [spelling];
    return `${flag} needs a value${seeHelp(command)}`;
  },
  'commander.excessArguments': (command) => {
    const [taken = ''] = command.registeredArguments.map((one) => `one ${one.name()} and `);
    return misreadOperands(command, `${command.name()} takes ${taken}flags only`);
  },
};

/** Returns the command, made to throw UserErrors with our messages, which suggest a remedy. */
export function refuseInOurWords(command: Command): Command {
  return command.exitOverride((error) => {
    const refusal = REFUSALS[error.code];
    // commander throws after help and version, too.
    if (refusal === undefined) throw error;
    const [, quoted = ''] = /'(.*)'/su.exec(error.message) ?? [];
    const refused = refusal(command, cleanText(quoted));
    throw typeof refused === 'string' ? new UserError(refused) : refused;
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

/** Returns the error for the name that a number of questions has in other commands. */
function misreadSize(command: Command, written: string): Misread | undefined {
  const flag = nameFlag(written);
  const own = SIZES.find((name) => command.options.some((option) => isCalled(option, name)));
  if (own === undefined || !SIZES.includes(flag)) return undefined;
  const meant = own + written.slice(flag.length);
  const words = wordsOf(command);
  return new Misread(
    () => [[words.map((word) => (word === written ? meant : word))]],
    `no flag "${flag}" (did you mean "${own}"?): "${commandLine(command)} --help" lists them all`,
  );
}

function misreadFlag(command: Command, written: string): UserError {
  const flag = nameFlag(written);
  const words = wordsOf(command);
  const owners = findOwners(command, flag);
  if (owners.length > 0) {
    return new Misread(
      () => owners.map((owner) => [[owner.name(), ...words]]),
      ([line]) => {
        const shown = line && shellLine([command.name(), ...line]);
        const wayOn = shown ? `as in "${shown}"` : `such as "${owners[0]?.name()}"`;
        return `the flag "${flag}" needs a command, ${wayOn}`;
      },
    );
  }
  const name = written.replace(/=.*$/su, '');
  const options = [command, command.parent ?? []]
    .flat()
    .flatMap((one) => one.createHelp().visibleOptions(one));
  if (written !== name && options.some((option) => isCalled(option, name))) {
    const without = words.map((word) => (word === written ? name : word));
    return new Misread(
      () => [[without]],
      (lines) => `${name} takes no value${didYouMeanLines(lines)}`,
    );
  }
  const shorts = options.flatMap(({ short }) => short ?? []);
  const otherCase = shorts.filter((short) => short.toLowerCase() === name.toLowerCase());
  const longs = options.flatMap(({ long }) => long ?? []);
  const known = otherCase.length > 0 ? otherCase : longs;
  const near = didYouMean(name, known);
  const mend = (word: string, meant: string) =>
    word === written ? meant + written.slice(name.length) : word;
  return new Misread(
    () => findNearest(name, known).map((meant) => [words.map((word) => mend(word, meant))]),
    `no flag "${name}"${near}: "${commandLine(command)} --help" lists them all`,
  );
}

/** Returns the words of the whole command line, with the name of the command in front. */
export function wordsOf(command: Command): Words {
  let program = command;
  while (program.parent !== null) program = program.parent;
  // Commander declares no type for the words that it was given.
  return 'rawArgs' in program && Array.isArray(program.rawArgs) ? program.rawArgs : [];
}

/** Returns the flag of a word: `--topic` for `--topic=pay`, `-n` for `-n5`. */
function nameFlag(word: string): string {
  return word.startsWith('--') ? word.replace(/=.*$/su, '') : word.slice(0, 2);
}

/**
 * Returns the commands to which flags without a command belong: those that have them all, else the first with
 * this one. `random` comes first for a count alone, which says how many to draw, and for `--into`: `list` would
 * add all questions to the note.
 */
function findOwners(program: Command, flag: string): readonly Command[] {
  const typed = program.args.filter((word) => word.startsWith('-')).map(nameFlag);
  const hasAll = (flags: readonly string[]) => (command: Command) =>
    flags.every((name) => command.options.some((option) => isCalled(option, name)));
  const fitting = program.commands.filter(hasAll(typed));
  const isDraw =
    typed.every((name) => name === '-n') || typed.some((name) => ['-i', '--into'].includes(name));
  const draws = fitting.filter((one) => isDraw && one.name() === 'random');
  const owners = [...draws, ...fitting];
  return owners.length > 0 ? owners : program.commands.filter(hasAll([flag])).slice(0, 1);
}

/** Returns the error for words that a command does not take: they may stand for filters or for a count. */
export function misreadOperands(command: Command, problem: string): Misread {
  return new Misread(
    (env) => readOperands(command, env),
    (lines) => `${problem}${didYouMeanLines(lines) || seeFlags(command)}`,
  );
}

function readOperands(command: Command, env: Env): Readings {
  const { options, registeredArguments } = command;
  const { flags, counts, words } = splitOperands(command);
  const isLimit = registeredArguments.length === 0 && hasFlag(command, '--limit');
  const limits = isLimit ? counts.flatMap((count) => ['--limit', count]) : counts;
  const line = [command.name(), ...limits, ...flags];
  if (words.length === 0) return [[line]];
  if (!hasFlag(command, '--topic')) return [];
  const { named, loose } = readAsFilters(words, env);
  const groups = [...nameFlags(words, options), ...named, ...loose];
  return groups.map((group) => group.map((filter) => [...line, ...filter]));
}

/** Splits the line of a command, and its operands into counts and words. */
function splitOperands(command: Command) {
  const { flags, operands } = splitLine(wordsOf(command).slice(1), command.options);
  const isCount = (word: string) => /^-?[1-9]\d*$/u.test(word);
  const counts = operands.filter(isCount).map((word) => word.replace('-', ''));
  return { flags, counts, words: operands.filter((word) => !isCount(word)) };
}

function hasFlag({ options }: Command, flag: string): boolean {
  return options.some(({ long }) => long === flag);
}

/** Says behind which flags words go, if there are any and the command has filters, and where the help is. */
function seeFlags(command: Command): string {
  const areFilters = hasFlag(command, '--topic') && splitOperands(command).words.length > 0;
  return areFilters
    ? ` (words go behind --topic or --search: "${commandLine(command)} --help")`
    : seeHelp(command);
}

/** Returns the flag that words name without hyphens: `--for manager` for `for manager` and `for=manager`. */
function nameFlags(words: Words, options: readonly Option[]): Readings {
  const [, name, ...values] = /^([a-z]+)(?:\s*[=:]\s*|\s+)(\S.*)$/su.exec(words.join(' ')) ?? [];
  const isFlag = options.some((option) => isCalled(option, `--${name}`) && option.required);
  return isFlag ? [[[`--${name}`, values.join('')]]] : [];
}

function seeHelp(command: Command): string {
  return ` (see "${commandLine(command)} --help")`;
}

/** Returns a command as it is typed: `ask-them list`. */
function commandLine(command: Command): string {
  return [command.parent?.name() ?? [], command.name()].flat().join(' ');
}
