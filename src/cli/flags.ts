import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../core/syntax/calendar-day.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { COLOR_WHENS } from '../render/style/style.ts';

const FILTERS = 'Filters (a,b is a or b; different flags must all hold):';
const QUESTIONS = 'Questions:';
const NOTE = 'Note:';

/** The headings in --help of what draws, of what prints and of what is in notes. */
export const DRAW = 'Draw:';
export const OUTPUT = 'Output:';
export const ANSWERS = 'Answers:';

/** Adds `--no-guess` to a command that shows topics. */
export function addGuessFlag(command: Command): Command {
  return command.addOption(
    new Option('--no-guess', 'leave questions without a topic under "other"').helpGroup(QUESTIONS),
  );
}

/** Adds `--bank` to a command. */
export function addBankFlag(command: Command): Command {
  return addList(
    command,
    new Option(
      '-b, --bank <path>',
      'question file or folder, "-" or "built-in"; repeat for several',
    )
      .helpGroup(QUESTIONS)
      .argParser(addPath),
  );
}

/** Adds the filters, and `--bank`, to a command. */
export function addFilterFlags(command: Command): Command {
  const filters = [
    new Option('-t, --topic <names>', 'on any of these topics, or their aliases').argParser(
      addNames,
    ),
    new Option(
      '-f, --for <audiences>',
      'for recruiter, manager, peer, partner or executive',
    ).argParser(addNames),
    new Option('--stage <stages>', 'at the screen, onsite, final or offer stage').argParser(
      addNames,
    ),
    new Option('--tag <tags>', 'with any of these tags; repeat it for both').argParser(
      (value: string, previous: string[][]) => [...previous, addNames(value, [])],
    ),
    new Option(
      '-s, --search <words>',
      'where every word occurs in text, topics, tags or id',
    ).argParser((value: string, previous: string[]) => [
      ...previous,
      ...nonEmpty(value).trim().split(/\s+/u),
    ]),
    new Option('--not <names>', 'on none of these topics and with none of these tags').argParser(
      addNames,
    ),
    new Option(
      '--except <note>',
      'not asked yet in this note; NOTE#words is part of one',
    ).argParser(addPath),
    new Option('--only <note>', 'asked in this note, or in NOTE#words').argParser(addPath),
  ];
  for (const filter of filters) addList(command, filter.helpGroup(FILTERS));
  return addBankFlag(addGuessFlag(command));
}

/** Adds `--format`, with the formats that a command has, and the one of a pipe where it is another. */
export function addFormatFlag(
  command: Command,
  formats: readonly string[],
  pipe = 'text',
): Command {
  const use = pipe === 'text' ? 'default: text' : `text on a terminal, ${pipe} in a pipe`;
  return command.addOption(
    new Option('--format <name>', `${formats.join(', ')} (${use})`)
      .helpGroup(OUTPUT)
      .argParser(oneOf(formats)),
  );
}

/** Adds `--details`. */
export function addDetailsFlag(command: Command): Command {
  const words = 'add follow-ups, why, good signs and red flags';
  return command.addOption(new Option('--details', words).helpGroup(OUTPUT));
}

/** Adds `--into`, and what says whom it is for. */
export function addIntoFlags(command: Command): Command {
  const flags = [
    new Option('-i, --into <note>', 'add them to this note as a checklist, and print nothing'),
    new Option('-w, --with <name>', 'the person in its heading (what --for says)'),
    new Option('--date <day>', 'the day in its heading, as 2026-11-24 (today)').argParser(parseDay),
  ];
  for (const flag of flags) {
    flag.helpGroup(NOTE);
    command.addOption(flag.parseArg === undefined ? flag.argParser(nonEmpty) : flag);
  }
  return command;
}

/** The flag of every command. */
export function colorFlag(): Option {
  return new Option('--color <when>', `when to color: ${COLOR_WHENS.join(', ')}`)
    .default('auto')
    .argParser(oneOf(COLOR_WHENS));
}

/** Reads a whole number from 1. */
export function parseCount(value: string): number {
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= 1 && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError(`takes a whole number from 1, not "${value}"`);
}

/** Reads minutes: a number above 0. */
export function parseMinutes(value: string): number {
  const number = Number(value);
  if (/^(?:\d+\.?\d*|\.\d+)$/u.test(value) && number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError(`takes a number of minutes above 0, not "${value}"`);
}

/** Reads a day of the calendar. */
function parseDay(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError(`takes a day such as 2026-11-24, not "${value}"`);
}

/** A path as it is, commas and all, added to those of the flag's earlier uses. */
function addPath(value: string, previous: string[]): string[] {
  return [...previous, nonEmpty(value)];
}

/** Names between commas, added to those of the flag's earlier uses. */
function addNames(value: string, previous: string[]): string[] {
  const names = value.split(',').map((name) => name.trim());
  nonEmpty(names.join(''));
  return [...previous, ...names.filter(Boolean)];
}

/** Refuses an empty text, as of a variable that is not set. */
export function nonEmpty(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('is empty: give it a value, or leave it out');
}

/** Reads one of a closed set, which it also tells: completion has a use for it. */
export function oneOf<const Choice extends string>(choices: readonly Choice[]) {
  const read = (value: string): Choice => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const names = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
    throw new InvalidArgumentError(`takes ${names}, not "${value}"${didYouMean(value, choices)}`);
  };
  return Object.assign(read, { choices });
}

/** An option that may be repeated starts as an empty list, which --help need not tell. */
function addList(command: Command, option: Option): Command {
  command.addOption(option);
  command.setOptionValue(option.attributeName(), []);
  return command;
}
