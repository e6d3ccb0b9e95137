import leven from 'leven';
import { foldText } from './normalize.ts';

const MAX_SUGGESTIONS = 3;
/** In characters. A shorter word is part of almost every name, so a match means nothing. */
const MIN_PART_LENGTH = 3;
/** In characters. No name is mistyped at greater length, and Levenshtein distances take quadratic time. */
const MAX_WORD_LENGTH = 100;

/** In characters. A shorter name with two typos is another word. */
const LONG_NAME = 5;

/** Returns the end of a message about an unknown name, ` (did you mean "career"?)`, or an empty string. */
export function didYouMean(word: string, names: readonly string[]): string {
  const nearest = findNearest(word, names).map((name) => `"${name}"`);
  return nearest.length === 0 ? '' : ` (did you mean ${nearest.join(' or ')}?)`;
}

/**
 * Returns the names that are most like a word, three at most: names that contain the word or are part of
 * it, then names within a Levenshtein distance of 2 or a third of the word's length, whichever is greater.
 */
export function findNearest(word: string, names: readonly string[]): string[] {
  const folded = foldText(word);
  if (folded.length > MAX_WORD_LENGTH) return [];
  const maxDistance = Math.max(2, Math.floor(folded.length / 3));
  const measureDistance = (name: string): number => {
    const foldedName = foldText(name);
    const isLong = Math.min(folded.length, foldedName.length) >= MIN_PART_LENGTH;
    const isPart = foldedName.includes(folded) || folded.includes(foldedName);
    return isLong && isPart ? 0 : leven(folded, foldedName, { maxDistance: maxDistance + 1 });
  };
  return [...new Set(names)]
    .map((name) => ({ name, distance: measureDistance(name) }))
    .filter(({ name, distance }) => distance <= maxDistance && distance < name.length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}

/**
 * Returns the names of which a word is a typo: the same letters in another order, or after the same first
 * letter one other letter, in a longer name two.
 */
export function findTypos(word: string, names: readonly string[]): string[] {
  const folded = foldText(word);
  if (folded.length > MAX_WORD_LENGTH) return [];
  const sortLetters = (text: string): string => [...text].sort().join('');
  const letters = sortLetters(folded);
  return [...new Set(names)].filter((name) => {
    if (name.length < MIN_PART_LENGTH) return name === folded;
    if (sortLetters(name) === letters) return true;
    const most = name.length < LONG_NAME ? 1 : 2;
    return name[0] === folded[0] && leven(folded, name, { maxDistance: most + 1 }) <= most;
  });
}

/** Cuts words that are longer than any path, 4,096 characters, so that a message fits a screen. */
export function cutLongWords(message: string): string {
  return message.replace(
    /[^\s"]{4097,}/gu,
    (word) => `${[...word.slice(0, 200)].slice(0, 100).join('')}…`,
  );
}

/** Returns `the only question`, `both questions` or `all 3 questions`. */
export function allOf(number: number, noun: string): string {
  if (number === 1) return `the only ${noun}`;
  return number === 2 ? `both ${noun}s` : `all ${countNoun(number, noun)}`;
}

/** Returns `1 question` or `2 questions`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Returns a noun with its article: `a note`, `an id`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}
