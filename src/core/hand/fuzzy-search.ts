import uFuzzy from '@leeoniya/ufuzzy';
import { createLister, type ListedQuestion } from '../question/by-topic.ts';
import type { Question } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { CORE_TAG } from '../question/tag.ts';
import { foldText } from '../text/normalize.ts';

/** Finds questions by a query, the best match first; an empty query finds the first questions. */
export type Search = (query: string) => readonly ListedQuestion[];

/** More hits than anybody scrolls through. */
export const MAX_HITS = 100;
/** Ranking more hits than this would delay every key press. */
const MAX_RANKED_HITS = 1000;
/** Hits of a longer query are not ranked: long queries slow uFuzzy far more than large banks do. */
const MAX_RANKED_WORDS = 3;
/** In letters. Longer words must match exactly: uFuzzy takes seconds for hundreds of letters. */
const MAX_FUZZY_WORD_LENGTH = 24;

// By default uFuzzy knows only the Latin alphabet; these classes hold the letters of every script.
// intraMode 1 allows one typo per word: an extra, missing or wrong letter, or two letters swapped.
const matcher = new uFuzzy({
  unicode: true,
  interSplit: '[^\\p{L}\\p{N}]+',
  intraChars: "[\\p{L}\\p{N}']",
  interBound: '[^\\p{L}\\p{N}]',
  intraMode: 1,
});

/** Returns a search in the questions' texts, tags and ids, and in their topics with aliases. */
export function createSearch(questions: readonly Question[], topics: readonly Topic[]): Search {
  const aliases = new Map(topics.map((topic) => [topic.name, topic.aliases]));
  const haystack = questions.map(({ text, topics, tags, id }) => {
    const names = topics.flatMap((topic) => [topic, ...(aliases.get(topic) ?? [])]);
    // Somebody who looks for `on-call` may type `oncall`.
    const hyphened = names.filter((name) => name.includes('-'));
    const joined = hyphened.map((name) => name.replaceAll('-', ''));
    return foldText([text, ...names, ...joined, ...tags, id].join(' '));
  });
  const toListed = createLister([]);
  return (query) => {
    const needle = foldText(query).trim();
    if (needle === '') return questions.slice(0, MAX_HITS).map(toListed);
    const words = needle.split(/\s+/u);
    const found = findMatches(haystack, words).flatMap((index) => questions[index] ?? []);
    return bestFirst(found, words).slice(0, MAX_HITS).map(toListed);
  };
}

/**
 * Sorts questions that have all words in their own text before those that have some in an alias or a tag, and
 * among both the `#core` ones first; otherwise the order stays.
 */
function bestFirst(questions: readonly Question[], words: readonly string[]): Question[] {
  const isInText = ({ text, id }: Question): boolean => {
    // The id says in a word or two what a question is about.
    const folded = foldText(`${text} ${id}`);
    return words.every((word) => folded.includes(word));
  };
  const ranks = new Map(
    questions.map((one) => [one, (isInText(one) ? 0 : 2) + (one.tags.includes(CORE_TAG) ? 0 : 1)]),
  );
  return questions.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Returns the indexes of texts with every word; texts with them in the typed order come first. */
function findMatches(haystack: string[], words: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const word of words) {
    if (word.length > MAX_FUZZY_WORD_LENGTH) {
      found = (found ?? [...haystack.keys()]).filter((index) => haystack[index]?.includes(word));
    } else {
      // A word without letters or digits gives null and is ignored; alone, the word finds nothing.
      found = matcher.filter(haystack, word, found) ?? found;
    }
  }
  if (found === undefined) return [];
  const typed = words.join(' ');
  const isTooLong =
    words.length > MAX_RANKED_WORDS || typed.length > MAX_FUZZY_WORD_LENGTH * MAX_RANKED_WORDS;
  const best = isTooLong
    ? found.filter((index) => haystack[index]?.includes(typed))
    : rank(matcher.filter(haystack, typed, found) ?? [], haystack, typed);
  return [...new Set([...best, ...found])];
}

function rank(indexes: number[], haystack: string[], needle: string): readonly number[] {
  if (indexes.length === 0 || indexes.length > MAX_RANKED_HITS) return indexes;
  const info = matcher.info(indexes, haystack, needle);
  return matcher.sort(info, haystack, needle).flatMap((order) => info.idx[order] ?? []);
}
