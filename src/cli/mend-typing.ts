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

/** A correction of one word, or of several words that are one value. */
interface Mend {
  /** How many of the typed words it replaces. */
  readonly length: number;
  /** The words to put in their place. */
  readonly words: Words;
  readonly fault: string;
}

/** Places of words, each with another one. */
type Places = ReadonlyMap<number, number>;

/** A flag behind any dashes. Phones and word processors make one long dash of two hyphens. */
const FLAG =
  /^(?<dashes>[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+)(?<name>[A-Za-z][A-Za-z-]*)(?<value>\d+|=.*)?$/su;
/** Spaces that no shell splits a line at: Option and space type one on a Mac. */
const UNSPLIT_SPACE = /[\u00a0\u2007\u202f\u3000]+/u;
/** The typographic quotes, those that may close each other together; which one opens depends on the language. */
const QUOTES = ['“”„', '«»', '‘’‚', '‹›'];
const OPENING_QUOTE = /^(?<flag>--?[\w-]+=)?(?<quote>[“”„«»‘’‚‹›])(?=.)/u;
const CLOSING_QUOTE = /(?<=.)[“”«»‘’‹›]$/u;
/** A quote behind which no letter comes, as one does behind an apostrophe. */
const CLOSED_QUOTE = /(?<=.)[“”«»‘’‹›](?!\p{L})/u;
/** A word at which no quoted value goes on: a flag, or one that the shell has not split at its spaces. */
const INTERRUPTION = /^--|[ \t\n]/u;

/**
 * Corrects a command line: long dashes, typographic quotes and no-break spaces, which keyboards and editors put in
 * place of the plain ones; `-topic` with one hyphen; and `-n=2`. Returns undefined for a line without any of these.
 * Words behind `--`, dashes in the value of a flag, and quotes around a single word are left alone.
 */
export function mendTyping(argv: Words, vocabulary: Vocabulary): MendedLine | undefined {
  const end = argv.indexOf('--');
  const typed = end === -1 ? argv : argv.slice(0, end);
  const closings = pairQuotes(typed);
  const words: string[] = [];
  let first: Omit<MendedLine, 'words'> | undefined;
  for (let place = 0; place < typed.length; ) {
    const mend = mendQuotes(typed, place, closings) ?? mendAt(typed, place, vocabulary);
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
  if (place > 0 && takesNextWord(words[place - 1] ?? '', vocabulary.options)) return undefined;
  return (
    mendSpaces(word, vocabulary) ?? mendDashes(word, vocabulary) ?? mendEquals(word, vocabulary)
  );
}

/** Splits `-n=2` into `-n` and `2`. Commander would read the value as `=2`. */
function mendEquals(word: string, { options }: Vocabulary): Mend | undefined {
  const [, flag = '', value = ''] = /^(-[A-Za-z])=(.+)$/su.exec(word) ?? [];
  const isKnown = options.some((option) => isCalled(option, flag) && option.required);
  return isKnown ? { length: 1, words: [flag, value], fault: 'has a "=" too many' } : undefined;
}

/** Joins the words between typographic quotes, at which the shell has split them, and removes the quotes. */
function mendQuotes(words: Words, place: number, closings: Places): Mend | undefined {
  const last = closings.get(place);
  if (last === undefined) return undefined;
  const inside = words.slice(place, last + 1).join(' ');
  const value = inside.replace(OPENING_QUOTE, '$<flag>').replace(CLOSING_QUOTE, '');
  return { length: last + 1 - place, words: [value], fault: 'has typographic quotes' };
}

/** Returns the places of the words that open a quote, each with that of the first later word that closes it. */
function pairQuotes(words: Words): Places {
  const pairs = new Map<number, number>();
  /** The first closing word behind the current one, by the kind of quote. */
  const closings = new Map<string | undefined, number>();
  for (const [place, word] of [...words.entries()].reverse()) {
    const last = closings.get(kindOf(findOpenQuote(word)));
    if (last !== undefined) pairs.set(place, last);
    if (INTERRUPTION.test(word)) closings.clear();
    else if (CLOSING_QUOTE.test(word)) closings.set(kindOf(word.at(-1)), place);
  }
  return pairs;
}

/** Returns the quote that a word opens and does not close again. */
function findOpenQuote(word: string): string | undefined {
  const { 0: opening = '', groups } = OPENING_QUOTE.exec(word) ?? {};
  const isSplit = !/[ \t\n]/u.test(word) && !CLOSED_QUOTE.test(word.slice(opening.length));
  return isSplit ? groups?.['quote'] : undefined;
}

function kindOf(quote: string | undefined): string | undefined {
  return quote && QUOTES.find((kind) => kind.includes(quote));
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
