import leven from 'leven';
import { foldText } from './normalize.ts';

const MOST = 3;

/**
 * The names that a mistyped word may have meant, best first, at most three: those it begins or is
 * part of, else those within a third of its letters (at least two) by Levenshtein distance.
 */
export function findNearest(word: string, names: readonly string[]): string[] {
  const folded = foldText(word);
  const reach = Math.max(2, Math.floor(folded.length / 3));
  const distance = (name: string): number => {
    const candidate = foldText(name);
    const isLong = Math.min(folded.length, candidate.length) > 2;
    const isPart = candidate.includes(folded) || folded.includes(candidate);
    return isLong && isPart ? 0 : leven(folded, candidate, { maxDistance: reach + 1 });
  };
  return [...new Set(names)]
    .map((name) => ({ name, distance: distance(name) }))
    .filter((near) => near.distance <= reach && near.distance < near.name.length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map((near) => near.name);
}

/** The end of a message about an unknown name: `did you mean "career"?`, or nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = findNearest(word, names).map((name) => `"${name}"`);
  return near.length === 0 ? '' : ` (did you mean ${near.join(' or ')}?)`;
}
