import leven from 'leven';
import { foldText } from './normalize.ts';

const MAX_SUGGESTIONS = 3;
/** Shorter words are part of almost every name. */
const MIN_PART_LENGTH = 3;

/**
 * The end of a message about an unknown name, ` (did you mean "career"?)`, or nothing. Names that
 * contain the word or are contained in it come first, then those within a Levenshtein distance of a
 * third of its letters (at least two).
 */
export function didYouMean(word: string, names: readonly string[]): string {
  const folded = foldText(word);
  const maxDistance = Math.max(2, Math.floor(folded.length / 3));
  const measureDistance = (name: string): number => {
    const foldedName = foldText(name);
    const isLong = Math.min(folded.length, foldedName.length) >= MIN_PART_LENGTH;
    const isPart = foldedName.includes(folded) || folded.includes(foldedName);
    return isLong && isPart ? 0 : leven(folded, foldedName, { maxDistance: maxDistance + 1 });
  };
  const nearest = [...new Set(names)]
    .map((name) => ({ name, distance: measureDistance(name) }))
    .filter(({ name, distance }) => distance <= maxDistance && distance < name.length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => `"${name}"`);
  return nearest.length === 0 ? '' : ` (did you mean ${nearest.join(' or ')}?)`;
}
