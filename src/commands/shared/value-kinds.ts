import type { Values } from '../../core/completing/cursor-context.ts';
import { UserError } from '../../core/report/user-error.ts';
import { isDay } from '../../core/syntax/calendar-day.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';

/** The shells that we have a completion script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** A kind of value that flags take. */
export interface ValueKind<Value> {
  /** The words that completion offers; undefined for a flag without a value. */
  readonly fits: Values | undefined;
  /** The value where the flag is not given. */
  readonly initial: Value;
  /** Reads the text behind a flag called `name`; a flag that may be repeated adds to `previous`. */
  parse?(text: string, name: string, previous: Value): Value;
}

/** Reads the value of a flag or an argument. @throws UserError that begins with `name`. */
type Parse<Value> = (text: string, name: string) => Value;

/** For a flag that switches something on, and for a `--no-` flag. */
export const ON: ValueKind<boolean> = { fits: undefined, initial: false };
export const OFF: ValueKind<boolean> = { fits: undefined, initial: true };

export const COUNT = single('own-words', (text, name) => parseCount(text, name));
export const MINUTES = single('own-words', (text, name) => {
  const number = Number(text);
  if (/^(?:\d+\.?\d*|\.\d+)$/u.test(text) && number > 0 && Number.isFinite(number)) return number;
  throw new UserError(`${name} takes a number of minutes above 0, not "${text}"`);
});
export const DAY = single('own-words', (text, name) => {
  if (isDay(text)) return text;
  throw new UserError(`${name} takes a day such as 2026-11-24, not "${text}"`);
});
export const TEXT = single('own-words', nonEmpty);
export const PATH = single('files', nonEmpty);
export const WORDS = list('own-words', (text, name) => nonEmpty(text, name).trim().split(/\s+/u));
/** One list of tags for each use of the flag. */
export const TAG_LISTS = list('tags', (text, name) => [splitNames(text, name)]);

/** Paths, which may have commas in them. */
export function paths(fits: Values): ValueKind<readonly string[]> {
  return list(fits, (path, name) => [nonEmpty(path, name)]);
}

/** Names between commas. */
export function names(fits: Values): ValueKind<readonly string[]> {
  return list(fits, splitNames);
}

/** One of a closed set. */
export function oneOf<const Choice extends string, Initial extends Choice | undefined>(
  choices: readonly Choice[],
  initial: Initial,
): ValueKind<Choice | Initial> {
  const fits = choices.map((value) => ({ value, description: '' }));
  return { fits, initial, parse: (text, name) => parseChoice(text, name, choices) };
}

/** A value that is given at most once. */
function single<Value>(fits: Values, parse: Parse<Value>): ValueKind<Value | undefined> {
  return { fits, initial: undefined, parse };
}

/** Values that add up where a flag is repeated. */
function list<Value>(fits: Values, parse: Parse<Value[]>): ValueKind<readonly Value[]> {
  return {
    ...{ fits, initial: [] },
    parse: (text, name, previous) => [...previous, ...parse(text, name)],
  };
}

/** Reads one of a closed set. */
export function parseChoice<Choice extends string>(
  text: string,
  name: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  const all = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new UserError(`${name} takes ${all}, not "${text}"${didYouMean(text, choices)}`);
}

/** Reads a whole number from 1; a refusal ends with `wayOn`. */
export function parseCount(text: string, name: string, wayOn = ''): number {
  const number = Number(text);
  if (/^\d+$/u.test(text) && number >= 1 && Number.isSafeInteger(number)) return number;
  throw new UserError(`${name} takes a whole number from 1, not "${text}"${wayOn}`);
}

function splitNames(text: string, name: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  nonEmpty(parts.join(''), name);
  return parts.filter(Boolean);
}

/** Refuses an empty text: likely a shell variable that is not set. */
function nonEmpty(text: string, name: string): string {
  if (text.trim() !== '') return text;
  throw new UserError(`${name} is empty: give it a value, or leave it out`);
}
