import uFuzzy from '@leeoniya/ufuzzy';
import { createLister, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { foldText } from '../text/normalize.ts';

/** Finds the questions that a query means, the best match first; all of them where nothing is typed. */
export type Search = (query: string) => readonly ListedQuestion[];

/** A search, and what folds the questions for it ahead of the first query. */
export interface Searcher {
  readonly search: Search;
  /** Folds so many more, and says whether some are left. */
  readonly foldNext: (count: number) => boolean;
}

/** More than anybody scrolls through. */
const MOST_HITS = 100;
/** To rank more than this would be felt at every key. */
const MOST_RANKED = 1000;

/** In the order typed, too: uFuzzy's time for that grows with what is typed more than with the bank. */
const MOST_RANKED_WORDS = 3;
const LONGEST_WITH_SLIP = 24;

// uFuzzy knows the Latin alphabet unless told: letters and digits of every script make words here.
// One slip a word is forgiven: a letter too many, too few, another, or two that changed places.
const matcher = new uFuzzy({
  unicode: true,
  interSplit: '[^\\p{L}\\p{N}]+',
  intraChars: "[\\p{L}\\p{N}']",
  interBound: '[^\\p{L}\\p{N}]',
  intraMode: 1,
});

/**
 * Searches text, topics and their other names, tags and id of these questions. Folds each once: what is
 * not folded yet, at the first query.
 */
export function searcher(questions: readonly Question[], topics: readonly Topic[]): Searcher {
  const haystack: string[] = [];
  const fold = folder(topics);
  const place = createLister([]);
  const foldNext = (count: number): boolean => {
    const next = questions.slice(haystack.length, haystack.length + count);
    for (const question of next) haystack.push(fold(question));
    return haystack.length < questions.length;
  };
  const search: Search = (query) => {
    const needle = foldText(query).trim();
    if (needle === '') return questions.slice(0, MOST_HITS).map(place);
    foldNext(questions.length);
    const indexes = searchIn(haystack, needle.split(/\s+/u)).slice(0, MOST_HITS);
    return indexes.flatMap((index) => questions[index] ?? []).map(place);
  };
  return { search, foldNext };
}

/**
 * The indexes of the texts that have every word, in whatever order: the best of those that have them
 * in the order typed at the top.
 */
function searchIn(haystack: string[], words: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const word of words) {
    // A slip is sought letter by letter: in a very long word that takes seconds, and helps nobody.
    if (word.length > LONGEST_WITH_SLIP) {
      found = (found ?? [...haystack.keys()]).filter((index) => haystack[index]?.includes(word));
      continue;
    }
    // Null for what has no letter in it: passed over beside words, it finds nothing by itself.
    found = matcher.filter(haystack, word, found) ?? found;
  }
  if (found === undefined) return [];
  const typed = words.join(' ');
  if (words.length > MOST_RANKED_WORDS || typed.length > LONGEST_WITH_SLIP * MOST_RANKED_WORDS) {
    return withBestFirst(
      found.filter((index) => haystack[index]?.includes(typed)),
      found,
    );
  }
  // One word is found by what it is ranked by, unless it was too long to look for slips in.
  const isFound = words.length === 1 && typed.length <= LONGEST_WITH_SLIP;
  const inOrder = isFound ? found : (matcher.filter(haystack, typed, found) ?? []);
  return withBestFirst(rank(inOrder, haystack, typed), found);
}

/** The best of what was found, and the rest behind them. */
function withBestFirst(best: readonly number[], found: readonly number[]): readonly number[] {
  return [...new Set([...best, ...found])];
}

function rank(indexes: number[], haystack: string[], needle: string): readonly number[] {
  if (indexes.length === 0 || indexes.length > MOST_RANKED) return indexes;
  const info = matcher.info(indexes, haystack, needle);
  return matcher.sort(info, haystack, needle).flatMap((at) => info.idx[at] ?? []);
}

/** All that is searched of a question, folded. */
function folder(topics: readonly Topic[]): (question: Question) => string {
  const aliases = new Map(topics.map((topic) => [topic.name, topic.aliases]));
  // Many questions have the same topics.
  const known = new Map<string, string>();
  return ({ text, topics, tags, id }) => {
    const key = topics.join(' ');
    const names = known.get(key) ?? namesOf(topics, aliases);
    known.set(key, names);
    return foldText(`${text} ${names} ${tags.join(' ')} ${id}`);
  };
}

/** All that people may call these topics. */
function namesOf(
  topics: readonly TopicName[],
  aliases: ReadonlyMap<TopicName, readonly TopicName[]>,
): string {
  const names = topics.flatMap((topic) => [topic, ...(aliases.get(topic) ?? [])]);
  // Who looks for on-call may type oncall.
  const joined = names.filter((name) => name.includes('-')).map((name) => name.replaceAll('-', ''));
  return [...names, ...joined].join(' ');
}
