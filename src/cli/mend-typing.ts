import type { Option } from 'commander';
import { findNearest } from '../core/text/message-words.ts';
import type { Words } from './misread.ts';
import { isCalled, takesNextWord } from './split-line.ts';

/** The names that a command line may have. */
export interface Vocabulary {
  readonly commands: Words;
  readonly options: readonly Option[];
}

/** A command line as it was meant, and the first word in it that a keyboard or an editor has changed. */
export interface MendedLine {
  readonly words: Words;
  /** What is wrong with the word, as in `"—topic" begins with a long dash`. */
  readonly fault: string;
  readonly typed: string;
  readonly meant: string;
}

/** A word, or several that belong together, with what they should be. */
interface Mend {
  /** How many words were typed. */
  readonly length: number;
  readonly words: Words;
  readonly fault: string;
}

/** A flag behind any dashes. Phones and word processors make one long dash of two hyphens. */
const FLAG =
  /^(?<dashes>[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+)(?<name>[A-Za-z][A-Za-z-]*)(?<value>\d+|=.*)?$/su;
/** Spaces that no shell splits a line at: Option and space type one on a Mac. */
const UNSPLIT_SPACE = /[\u00a0\u2007\u202f\u3000]+/u;
/** A typographic quote where a value begins; which one opens depends on the language. */
const OPENING_QUOTE = /^(?<flag>--?[\w-]+=)?[“”„«»‘’‚‹›](?=.)/u;
const CLOSING_QUOTE = /(?<=.)[“”«»‘’‹›]$/u;

/**
 * Mends what keyboards and editors do to a command line: long dashes, typographic quotes, spaces that no
 * shell splits at, `-topic` with one hyphen and `-n=2`. Returns undefined for a line without any of these.
 * Words behind `--`, and dashes in the value of a flag, are left alone.
 */
export function mendTyping(argv: Words, vocabulary: Vocabulary): MendedLine | undefined {
  const end = argv.indexOf('--');
  const typed = end === -1 ? argv : argv.slice(0, end);
  const words: string[] = [];
  let first: Omit<MendedLine, 'words'> | undefined;
  for (let place = 0; place < typed.length; ) {
    const mend = mendAt(typed, place, vocabulary);
    if (mend === undefined) words.push(typed[place] ?? '');
    else {
      for (const word of mend.words) words.push(word);
      const bad = typed.slice(place, place + mend.length).join(' ');
      first ??= { fault: mend.fault, typed: bad, meant: mend.words.join(' ') };
    }
    place += mend?.length ?? 1;
  }
  return first && { words: [...words, ...argv.slice(typed.length)], ...first };
}

function mendAt(words: Words, place: number, vocabulary: Vocabulary): Mend | undefined {
  const word = words[place] ?? '';
  const quoted = mendQuotes(words, place);
  if (quoted !== undefined) return quoted;
  if (place > 0 && takesNextWord(words[place - 1] ?? '', vocabulary.options)) return undefined;
  return (
    mendSpaces(word, vocabulary) ?? mendDashes(word, vocabulary) ?? mendEquals(word, vocabulary)
  );
}

/** Splits `-n=2`, of which commander would take `=2` for the value. */
function mendEquals(word: string, { options }: Vocabulary): Mend | undefined {
  const [, flag = '', value = ''] = /^(-[A-Za-z])=(.+)$/su.exec(word) ?? [];
  const isKnown = options.some((option) => isCalled(option, flag) && option.required);
  return isKnown ? { length: 1, words: [flag, value], fault: 'has a "=" too many' } : undefined;
}

/** Joins the words between typographic quotes, and removes the quotes. */
function mendQuotes(words: Words, place: number): Mend | undefined {
  const opening = OPENING_QUOTE.exec(words[place] ?? '');
  if (opening === null) return undefined;
  const last = words.findIndex((word, index) => index >= place && CLOSING_QUOTE.test(word));
  if (last === -1) return undefined;
  const { flag = '' } = opening.groups ?? {};
  const inside = words.slice(place, last + 1).join(' ');
  const value = inside.slice(opening[0].length).replace(CLOSING_QUOTE, '');
  return { length: last + 1 - place, words: [flag + value], fault: 'has typographic quotes' };
}

/** Splits a word such as `list --topic` if a command or a flag is in front of its space. */
function mendSpaces(word: string, vocabulary: Vocabulary): Mend | undefined {
  const parts = word.split(UNSPLIT_SPACE).filter(Boolean);
  const [first = '', ...others] = parts;
  if (others.length === 0) return undefined;
  const words = parts.flatMap((part) => mendDashes(part, vocabulary)?.words ?? part);
  const { commands, options } = vocabulary;
  const isKnown = [first, words[0] ?? ''].some(
    (name) => commands.includes(name) || options.some((option) => isCalled(option, name)),
  );
  const fault = 'has a no-break space, at which no shell splits';
  return isKnown ? { length: 1, words, fault } : undefined;
}

/** Gives a flag its hyphens. An unknown name behind a long dash needs a flag that is nearly it. */
function mendDashes(word: string, { options }: Vocabulary): Mend | undefined {
  const { dashes = '', name = '', value = '' } = FLAG.exec(word)?.groups ?? {};
  const flag = `${name.length === 1 ? '-' : '--'}${name}`;
  const isTyped = dashes === '--' || (dashes === '-' && name.length === 1);
  if (name === '' || isTyped) return undefined;
  const isLong = /[^-]/u.test(dashes);
  const isKnown = options.some((option) => isCalled(option, flag));
  const names = options.flatMap(({ long }) => long ?? []);
  if (!isKnown && !(isLong && findNearest(flag, names).length > 0)) return undefined;
  const fault = isLong ? 'begins with a long dash' : 'has the wrong number of hyphens';
  return { length: 1, words: [flag + value], fault };
}
