import type { Values } from '../../core/completing/cursor-context.ts';
import { UserError } from '../../core/report/user-error.ts';
import { isDay } from '../../core/syntax/calendar-day.ts';
import { didYouMean } from '../../core/text/message-words.ts';

/** The shells that we have a completion script for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** A kind of value that a flag takes, such as a count or a day. */
export interface ValueKind<Value> {
  /** The values that completion offers, or their kind; undefined for a flag without a value. */
  readonly fits: Values | undefined;
  /** The value if the flag is not given. */
  readonly initial: Value;
  /** Parses the text after the flag `name`; a flag that may be repeated adds to `previous`. */
  parse?(text: string, name: string, previous: Value): Value;
}

/** Parses the value of a flag or argument. @throws UserError whose message begins with `name`. */
type Parse<Value> = (text: string, name: string) => Value;

/** `ON` is for a flag that switches something on; `OFF` is for a `--no-` flag. */
export const ON: ValueKind<boolean> = { fits: undefined, initial: false };
export const OFF: ValueKind<boolean> = { fits: undefined, initial: true };

export const COUNT = single('own-words', (text, name) => parseCount(text, name));
export const MINUTES = single('own-words', (text, name) => {
  const number = Number(text);
  const isNumber = /^(?:\d+(?:\.\d*)?|\.\d+)$/u.test(text);
  if (isNumber && number > 0 && Number.isFinite(number)) return number;
  throw new UserError(`${name} takes a number of minutes above 0, not "${text}"`);
});
export const DAY = single('own-words', (text, name) => {
  if (isDay(text)) return text;
  throw new UserError(`${name} takes a day such as 2026-11-24, not "${text}"`);
});
export const TEXT = single('own-words', nonEmpty);
export const PERSON = single('persons', nonEmpty);
export const PATH = single('files', nonEmpty);
export const WORDS = list('own-words', (text, name) => nonEmpty(text, name).trim().split(/\s+/u));
/** A list of tag lists, one for each time that the flag is given. */
export const TAG_LISTS = list('tags', (text, name) => [splitNames(text, name)]);

/** Returns the kind of a list of paths, which are not split at commas. */
export function paths(fits: Values): ValueKind<readonly string[]> {
  return list(fits, (path, name) => [nonEmpty(path, name)]);
}

/** Returns the kind of a list of names with commas in between: `career,pay`. */
export function names(fits: Values): ValueKind<readonly string[]> {
  return list(fits, splitNames);
}

/** Returns the kind of a value from a closed set. */
export function oneOf<const Choice extends string, Initial extends Choice | undefined>(
  choices: readonly Choice[],
  initial: Initial,
): ValueKind<Choice | Initial> {
  const fits = choices.map((value) => ({ value, description: '' }));
  return { fits, initial, parse: (text, name) => parseChoice(text, name, choices) };
}

/** Returns the kind of a single value; if the flag is repeated, the last value counts. */
function single<Value>(fits: Values, parse: Parse<Value>): ValueKind<Value | undefined> {
  return { fits, initial: undefined, parse };
}

/** Returns the kind of a list, to which each use of the flag adds. */
function list<Value>(fits: Values, parse: Parse<Value[]>): ValueKind<readonly Value[]> {
  const initial: Value[] = [];
  return {
    ...{ fits, initial },
    parse: (text, name, previous: Value[]) => {
      const values = parse(text, name);
      if (previous === initial) return values;
      // Not copied: the flag may be used thousands of times.
      for (const value of values) previous.push(value);
      return previous;
    },
  };
}

/** What people call a choice of ours. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['md', 'markdown'],
  ['pwsh', 'powershell'],
]);

/** Returns the choice that the text names. @throws UserError if it names none. */
export function parseChoice<Choice extends string>(
  text: string,
  name: string,
  choices: readonly Choice[],
): Choice {
  const wanted = OTHER_NAMES.get(text) ?? text;
  const chosen = choices.find((choice) => choice === wanted);
  if (chosen !== undefined) return chosen;
  const all = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new UserError(`${name} takes ${all}, not "${text}"${didYouMean(text, choices)}`);
}

/** Parses a whole number of at least 1. @throws the error that `refuse` makes of a message. */
export function parseCount(
  text: string,
  name: string,
  refuse: (message: string) => Error = (message) => new UserError(message),
): number {
  const number = Number(text);
  if (/^\d+$/u.test(text) && number >= 1 && Number.isSafeInteger(number)) return number;
  throw refuse(`${name} takes a whole number from 1, not "${text}"`);
}

function splitNames(text: string, name: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  nonEmpty(parts.join(''), name);
  return parts.filter(Boolean);
}

/** Returns the text. @throws UserError if it is blank, as from a shell variable that is not set. */
function nonEmpty(text: string, name: string): string {
  if (text.trim() !== '') return text;
  throw new UserError(`${name} is empty: give it a value, or leave it out`);
}
