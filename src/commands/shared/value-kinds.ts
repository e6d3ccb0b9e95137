import type { Values } from '../../core/completing/cursor-context.ts';
import { UserError } from '../../core/report/user-error.ts';
import { isDay } from '../../core/syntax/meeting-heading.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';

/** A kind of value that flags and arguments take. */
export interface ValueKind<Value> {
  /** The words that completion offers; undefined for a flag without a value. */
  readonly fits: Values | undefined;
  /** The value where the flag is not given. */
  readonly initial: Value;
  /**
   * Reads the text that was given for a flag or an argument; messages call it `name`. A flag that
   * may be repeated adds to its `previous` value.
   * @throws UserError for a text of another kind.
   */
  parse?(text: string, name: string, previous: Value): Value;
}

/** The kind of a flag that switches something on, and of a `--no-` flag. */
export const ON: ValueKind<boolean> = { fits: undefined, initial: false };
export const OFF: ValueKind<boolean> = { fits: undefined, initial: true };

/** A whole number from 1. */
export const COUNT: ValueKind<number | undefined> = {
  fits: 'own-words',
  initial: undefined,
  parse: (text, name) => parseCount(text, name),
};

/** A number of minutes above 0. */
export const MINUTES: ValueKind<number | undefined> = {
  fits: 'own-words',
  initial: undefined,
  parse: (text, name) => {
    const number = Number(text);
    if (/^(?:\d+\.?\d*|\.\d+)$/u.test(text) && number > 0 && Number.isFinite(number)) return number;
    throw new UserError(`${name} takes a number of minutes above 0, not "${text}"`);
  },
};

/** A day of the calendar. */
export const DAY: ValueKind<string | undefined> = {
  fits: 'own-words',
  initial: undefined,
  parse: (text, name) => {
    if (isDay(text)) return text;
    throw new UserError(`${name} takes a day such as 2026-11-24, not "${text}"`);
  },
};

/** Words, added to those of earlier uses of the flag. */
export const WORDS: ValueKind<readonly string[]> = {
  fits: 'own-words',
  initial: [],
  parse: (text, name, previous) => [...previous, ...nonEmpty(text, name).trim().split(/\s+/u)],
};

/** Tags between commas, one list for each use of the flag. */
export const TAG_LISTS: ValueKind<readonly (readonly string[])[]> = {
  fits: 'tags',
  initial: [],
  parse: (text, name, previous) => [...previous, splitNames(text, name)],
};

/** A text that is not empty. */
export function text(fits: Values): ValueKind<string | undefined> {
  return { fits, initial: undefined, parse: nonEmpty };
}

/** A path, commas and all, added to those of earlier uses. */
export function paths(fits: Values): ValueKind<readonly string[]> {
  return {
    fits,
    initial: [],
    parse: (path, name, previous) => [...previous, nonEmpty(path, name)],
  };
}

/** Names between commas, added to those of earlier uses of the flag. */
export function names(fits: Values): ValueKind<readonly string[]> {
  return {
    fits,
    initial: [],
    parse: (list, name, previous) => [...previous, ...splitNames(list, name)],
  };
}

/** One of a closed set. */
export function oneOf<const Choice extends string, Initial extends Choice | undefined>(
  choices: readonly Choice[],
  initial: Initial,
): ValueKind<Choice | Initial> {
  const fits = choices.map((value) => ({ value, description: '' }));
  return { fits, initial, parse: (text, name) => parseChoice(text, name, choices) };
}

/** Reads one of a closed set. */
export function parseChoice<Choice extends string>(
  text: string,
  name: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new UserError(`${name} takes ${list}, not "${text}"${didYouMean(text, choices)}`);
}

/** Reads a whole number from 1; a refusal ends with `wayOn`. */
export function parseCount(text: string, name: string, wayOn = ''): number {
  const number = Number(text);
  if (/^\d+$/u.test(text) && number >= 1 && Number.isSafeInteger(number)) return number;
  throw new UserError(`${name} takes a whole number from 1, not "${text}"${wayOn}`);
}

function splitNames(list: string, name: string): string[] {
  const parts = list.split(',').map((part) => part.trim());
  nonEmpty(parts.join(''), name);
  return parts.filter(Boolean);
}

/** Refuses an empty text, which is likely a shell variable that is not set. */
function nonEmpty(text: string, name: string): string {
  if (text.trim() !== '') return text;
  throw new UserError(`${name} is empty: give it a value, or leave it out`);
}
