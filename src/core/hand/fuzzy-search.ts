import uFuzzy from '@leeoniya/ufuzzy';
import { createLister, type ListedQuestion } from '../question/by-topic.ts';
import type { Question } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { foldText } from '../text/normalize.ts';

/** Finds questions by a query, the best match first; an empty query finds the first questions. */
export type Search = (query: string) => readonly ListedQuestion[];

/** More than anybody scrolls through. */
const MAX_HITS = 100;
/** Ranking more hits than this would delay every key press. */
const MAX_RANKED_HITS = 1000;
/** uFuzzy takes far longer to rank a long query than a large bank. */
const MAX_RANKED_WORDS = 3;
/** In longer words a typo is not looked for: uFuzzy takes seconds for a word of hundreds of letters. */
const MAX_FUZZY_WORD_LENGTH = 24;

// By default uFuzzy knows the Latin alphabet only: here letters and digits of every script make words.
// intraMode 1 forgives one typo a word: a letter too many, missing, wrong, or two letters swapped.
const matcher = new uFuzzy({
  unicode: true,
  interSplit: '[^\\p{L}\\p{N}]+',
  intraChars: "[\\p{L}\\p{N}']",
  interBound: '[^\\p{L}\\p{N}]',
  intraMode: 1,
});

/** Makes a search of the text, topics and their aliases, tags and id of these questions. */
export function createSearch(questions: readonly Question[], topics: readonly Topic[]): Search {
  const aliases = new Map(topics.map((topic) => [topic.name, topic.aliases]));
  const haystack = questions.map(({ text, topics, tags, id }) => {
    const names = topics.flatMap((topic) => [topic, ...(aliases.get(topic) ?? [])]);
    // Somebody who looks for on-call may type oncall.
    const hyphened = names.filter((name) => name.includes('-'));
    const joined = hyphened.map((name) => name.replaceAll('-', ''));
    return foldText([text, ...names, ...joined, ...tags, id].join(' '));
  });
  const toListed = createLister([]);
  return (query) => {
    const needle = foldText(query).trim();
    if (needle === '') return questions.slice(0, MAX_HITS).map(toListed);
    const indexes = findMatches(haystack, needle.split(/\s+/u)).slice(0, MAX_HITS);
    return indexes.flatMap((index) => questions[index] ?? []).map(toListed);
  };
}

/** The indexes of the texts with every word, in any order; those with the words as typed come first. */
function findMatches(haystack: string[], words: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const word of words) {
    if (word.length > MAX_FUZZY_WORD_LENGTH) {
      found = (found ?? [...haystack.keys()]).filter((index) => haystack[index]?.includes(word));
    } else {
      // Null for a word without letters: it is ignored beside words, and finds nothing by itself.
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
