import { trimEnding } from '../guessing/guess-words.ts';
import { foldText } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** A word of a text, and the part of the text that it is. */
export interface TextWord {
  /** See `toStem`. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const words = unicodeRegExp(
  String.raw`[\p{N}](?:[\p{N}.,]*[\p{N}])?[kK]?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,59}[+#]{0,2}(?:['’][\p{L}]{1,3}(?![\p{L}]))?|[€$£%]`,
  'gu',
);
const NUMBER = /^\p{N}[\p{N}.,]*k?$/u;
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten zwei drei vier fünf deux trois quatre cinq';
/** Stands for any number in a cue: `# days a week`. */
export const ANY_NUMBER = '#';

/** Returns a word as it is compared: without case, accents and the endings that `trimEnding` takes off. */
export function toStem(word: string): string {
  const folded = foldText(word).replace(/['’]s?$/u, '');
  return trimEnding(folded.replace(/['’]/gu, ''));
}

/** Returns the stems of words with spaces in between. */
export function stemSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map(toStem));
}

const numberStems = stemSet(NUMBER_WORDS);

/** Whether a word is a number, in digits or as a word up to ten. */
export function isNumber(stem: string): boolean {
  return NUMBER.test(stem) || numberStems.has(stem);
}

/** Finds the words, numbers and currency signs of a text, in order. */
export function findWords(text: string): TextWord[] {
  const found: TextWord[] = [];
  const pattern = words(text);
  pattern.lastIndex = 0;
  // `matchAll` would copy the pattern, which takes longer than to find the few words of a cue.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [word] = match;
    const stem = toStem(word);
    // A letter that is nothing but an accent has no stem.
    if (stem !== '') found.push({ stem, start: match.index, end: match.index + word.length });
  }
  return found;
}
