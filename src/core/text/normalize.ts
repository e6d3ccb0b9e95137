import { unicodeRegExp } from './unicode-regexp.ts';

/**
 * Matches a word with any `+` and `#` after it, since `C`, `C++` and `C#` are different words. A run
 * of ten million letters would overflow the stack of the pattern, so a word ends after a million.
 */
const words = unicodeRegExp(String.raw`[\p{L}\p{M}\p{N}]{1,1000000}[+#]*`, 'gu');
const letters = unicodeRegExp(String.raw`[\p{L}\p{N}]`, 'u');
const combiningMarks = unicodeRegExp(String.raw`\p{M}`, 'gu');

/**
 * Returns the words of a text in NFKC and lower case, joined by single spaces, so that spellings of
 * one question are equal. A text without words is trimmed instead. Question ids are derived from
 * the result, which must therefore never change and must not depend on the platform.
 */
export function normalizeText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.match(words(folded))?.join(' ') ?? folded.trim();
}

/** Whether a text has a letter or a digit, of any script. */
export function hasLetters(text: string): boolean {
  return letters(text).test(text);
}

/** Lower-cases a text; `İ` becomes `i`, without the combining dot that JavaScript adds. */
export function toLower(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}

/** Compares two texts by code units, so that the order is the same in every locale. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Removes case, accents and compatibility forms, so that a search for `resume` finds `Résumé`. */
export function foldText(text: string): string {
  const decomposed = text.normalize('NFKD');
  return decomposed.replace(combiningMarks(decomposed), '').toLowerCase();
}
