import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Spaces and marks between a person and a date, as members of a character class. */
export const MARKS = String.raw`\s,:;|·•/→–—\-`;

/** Flags, joiners and variation selectors go with the emoji that they belong to. */
const emoji = unicodeRegExp(
  String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3]+`,
  'gu',
);
const BRACKETS = /[[\]]/gu;
/** A time of day, with its words: `at 14:30`, `10:00 am`, `14.30 Uhr`, `2pm`, `14h30`. */
const time = unicodeRegExp(
  [
    String.raw`(?:(?<![\p{L}])(?:at|um|à|alle)\s|@\s?)?(?<![\d:.])`,
    String.raw`(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:[ap]m|uhr|h))?|\d{1,2}(?:\.\d{2})?\s?(?:[ap]m|uhr))`,
    String.raw`(?!:?\d|[\p{L}])`,
  ].join(''),
  'giu',
);
const PARENTHESES_AND_MARKS = /[\s,;:|()（）]+/gu;
/** Begins at the first parenthesis, so that a run of them takes no quadratic time. */
const EMPTY_PARENTHESES = /^([^(（]*)[(（].*[)）]/su;
const MARK_IN_PARENTHESES = /([(（]) ?[,;:|] ?| ?[,;:|] ?(?=[)）])/gu;
const SECOND_MARK = /([,;|]) ?(?=[,;|])/gu;
const BARE_WITH = /^(?:(?:[Ww]ith|[Mm]it|[Aa]vec|con) (?=\S))+/u;
const MARKS_AROUND = new RegExp(`^[${MARKS}]+|(?<![${MARKS}])[${MARKS}]+$`, 'gu');
const ACCENTS = /[\u0300-\u036f]/gu;

/**
 * Returns the person in the words of a heading: without brackets, emoji, times of day, marks at both
 * ends, and a bare `with`.
 */
export function cleanPerson(words: string): string {
  const shown = words.replace(emoji(words), ' ').replace(BRACKETS, '');
  return shown
    .replace(time(shown), ' ')
    .replace(/\s+/gu, ' ')
    .replace(PARENTHESES_AND_MARKS, (run) => run.replace(EMPTY_PARENTHESES, '$1 '))
    .replace(MARK_IN_PARENTHESES, '$1')
    .replace(SECOND_MARK, '')
    .replace(MARKS_AROUND, '')
    .replace(BARE_WITH, '');
}

/** Returns a name without case, accents and compatibility forms, for comparison. */
export function foldName(name: string): string {
  const decomposed = name.normalize('NFKD').toLowerCase();
  return decomposed.replace(ACCENTS, '').normalize('NFC');
}
