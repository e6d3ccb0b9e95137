import uFuzzy from '@leeoniya/ufuzzy';
import type { Placed } from './arrange.ts';
import { foldText } from './words.ts';

/** Finds the questions that a query means, the best match first; all of them where nothing is typed. */
export type Search = (query: string) => readonly Placed[];

/** More than anybody scrolls through. */
const MOST_HITS = 100;
/** To rank more than this would be felt at every key. */
const MOST_RANKED = 1000;

// uFuzzy knows the Latin alphabet unless told: letters and digits of every script make words here.
// One slip a word is forgiven: a letter too many, too few, another, or two that changed places.
const matcher = new uFuzzy({
  unicode: true,
  interSplit: '[^\\p{L}\\p{N}]+',
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\p{N}|\\p{N}\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{N}']",
  intraContr: "'\\p{L}{1,2}\\b",
  interBound: '[^\\p{L}\\p{N}]',
  intraMode: 1,
});

/** Searches text, topics, tags and id of these questions. Folds them once, when first asked. */
export function searcher(questions: readonly Placed[]): Search {
  let haystack: string[] | undefined;
  return (query) => {
    const needle = foldText(query).trim();
    if (needle === '') return questions.slice(0, MOST_HITS);
    haystack ??= questions.map(toHay);
    const indexes = searchIn(haystack, needle);
    return indexes.slice(0, MOST_HITS).flatMap((index) => questions[index] ?? []);
  };
}

/**
 * The indexes of the texts that have every word: those that have them in the order typed first, the
 * best of them at the top. Word by word it takes the same time for any order of any number of words;
 * uFuzzy's own search tries the orders one by one.
 */
function searchIn(haystack: string[], needle: string): readonly number[] {
  let found: number[] | undefined;
  for (const word of needle.split(/\s+/u)) {
    // Null for what has no letter in it, which anything has.
    found = matcher.filter(haystack, word, found) ?? found;
  }
  const inOrder = matcher.filter(haystack, needle, found) ?? [];
  return [...new Set([...rank(inOrder, haystack, needle), ...(found ?? [])])];
}

function rank(indexes: number[], haystack: string[], needle: string): readonly number[] {
  if (indexes.length === 0 || indexes.length > MOST_RANKED) return indexes;
  const info = matcher.info(indexes, haystack, needle);
  return matcher.sort(info, haystack, needle).flatMap((at) => info.idx[at] ?? []);
}

function toHay({ question: { text, topics, tags, id } }: Placed): string {
  return foldText([text, ...topics, ...tags, id].join(' '));
}
