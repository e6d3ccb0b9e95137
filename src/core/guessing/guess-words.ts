import { foldText } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

const words = unicodeRegExp(String.raw`[\p{L}\p{N}]+[+#]*`, 'gu');
/** Matches the part to remove: `team's`, `you're`, `don't` become `team`, `you`, `do`. */
const contraction = unicodeRegExp(String.raw`(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?![\p{L}])`, 'gu');
const LIGATURE = /[ßœæ]/gu;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae' };

/**
 * Returns the words of a text without case, accents, hyphens and apostrophes: `What's the
 * work-life balance?` gives `what the work life balance`.
 */
export function guessWords(text: string): string[] {
  const folded = foldText(text).replace(LIGATURE, (letter) => LETTERS[letter] ?? letter);
  const bare = folded.replace(contraction(folded), '');
  return bare.match(words(bare)) ?? [];
}

const REGULAR_WORD = /^[a-z]{4,40}$/u;
const PLURAL = /(?<=[^siu])s$/u;
const ING_OR_ED = /(?<=[aeiouy].*)(?:ing|(?<!e)ed)$/u;
const SHORTEST_STEM = 3;
const DOUBLED_CONSONANT = /([bdgmnprt])\1$/u;
/** Words that end like a form of another word, which they are not. */
const NO_FORMS = new Set(['during', 'evening', 'meeting', 'morning']);

/**
 * Takes the endings of plural, `-ing`, `-ed` and a final `-e` off a word of `guessWords`, so that
 * the forms of an English word are equal: `planned`, `plans` and `planning` become `plan`. The result
 * need not be a word: `hire`, `hired` and `hiring` become `hir`.
 */
export function trimEnding(word: string): string {
  if (!REGULAR_WORD.test(word)) return word;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(PLURAL, '');
  if (NO_FORMS.has(singular)) return singular;
  const stem = singular.endsWith('ied')
    ? `${singular.slice(0, -3)}y`
    : singular.replace(ING_OR_ED, '');
  if (stem === singular || stem.length < SHORTEST_STEM) return trimFinalE(singular);
  return trimFinalE(stem.replace(DOUBLED_CONSONANT, '$1'));
}

function trimFinalE(word: string): string {
  return word.length > SHORTEST_STEM && /[^e]e$/u.test(word) ? word.slice(0, -1) : word;
}
