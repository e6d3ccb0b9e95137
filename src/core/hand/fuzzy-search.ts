import uFuzzy from '@leeoniya/ufuzzy';
import { createLister, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { CORE_TAG } from '../question/tag.ts';
import { foldText } from '../text/normalize.ts';

/** Finds questions by a query, the best match first; an empty query finds the first questions. */
export type Search = (query: string) => readonly ListedQuestion[];

/** A question with what it is found by, folded. */
interface Searched {
  readonly question: Question;
  /** The words of its text and its id, in which a typed word may also stand inside a word. */
  readonly words: readonly string[];
  /** The words of its topics and tags, which are found by their beginnings only: `age` is no `stage`. */
  readonly names: readonly string[];
}

/** A name of a topic, folded and without its hyphens: somebody who looks for `on-call` may type `oncall`. */
interface TopicLabel {
  readonly topic: TopicName;
  readonly letters: string;
  /** The number of letters before its last word. */
  readonly lastWordStart: number;
}

/** All that is searched. */
interface Index {
  readonly searched: readonly Searched[];
  readonly labels: readonly TopicLabel[];
  /** Every word once, to correct slips. */
  readonly vocabulary: string[];
  /** All words of each question, in order. */
  readonly haystack: string[];
}

/** More hits than anybody scrolls through. */
export const MAX_HITS = 100;
/** Ranking more hits than this would delay every key press. */
const MAX_RANKED_HITS = 1000;
/** Hits of a longer query are not ranked: long queries slow uFuzzy far more than large banks do. */
const MAX_RANKED_WORDS = 3;
/** In letters. Longer words must match exactly: uFuzzy takes seconds for hundreds of letters. */
const MAX_FUZZY_WORD_LENGTH = 24;
/** In words. A longer name of a topic is not looked for. */
const MAX_NAME_WORDS = 4;
/** How well a question matches a word. In its text and id, it may be a word, begin one, or be inside one. */
const GRADE = { whole: 0, beginning: 1, inside: 2, name: 3 } as const;
/** `C`, `C++` and `C#` are different words. */
const WORD = /[\p{L}\p{N}]+[+#]*/gu;

// By default uFuzzy knows only the Latin alphabet; these classes hold the letters of every script.
// intraMode 1 allows one typo per word: an extra, missing or wrong letter, or two letters swapped.
const matcher = new uFuzzy({
  unicode: true,
  interSplit: '[^\\p{L}\\p{N}]+',
  intraChars: "[\\p{L}\\p{N}']",
  interBound: '[^\\p{L}\\p{N}]',
  intraMode: 1,
});

/**
 * Returns a search in the questions' texts, tags and ids, and in their topics with aliases. A question must have
 * every word of the query. A slip is forgiven only in a word that no question has as it was typed.
 */
export function createSearch(questions: readonly Question[], topics: readonly Topic[]): Search {
  const index = createIndex(questions, topics);
  const toListed = createLister([]);
  return (query) => {
    if (query.trim() === '') return questions.slice(0, MAX_HITS).map(toListed);
    const words = splitWords(query);
    const grades = gradeAll(words, index);
    const sortKey = (at: number): number =>
      2 * (grades.get(at) ?? 0) + (questions[at]?.tags.includes(CORE_TAG) ? 0 : 1);
    return rank([...grades.keys()], index.haystack, words)
      .toSorted((a, b) => sortKey(a) - sortKey(b))
      .slice(0, MAX_HITS)
      .flatMap((at) => questions[at] ?? [])
      .map(toListed);
  };
}

function createIndex(questions: readonly Question[], topics: readonly Topic[]): Index {
  const aliases = new Map(topics.map((topic) => [topic.name, topic.aliases]));
  const known = new Set(questions.flatMap((question) => question.topics));
  const labels = [...known].flatMap((topic) =>
    [topic, ...(aliases.get(topic) ?? [])].map((name) => toLabel(topic, name)),
  );
  const searched = questions.map((question) => ({
    question,
    words: splitWords(`${question.text} ${question.id}`),
    names: splitWords([...question.topics, ...question.tags].join(' ')),
  }));
  const vocabulary = new Set([
    ...searched.flatMap(({ words, names }) => [...words, ...names]),
    ...labels.flatMap(({ letters, lastWordStart }) => (lastWordStart === 0 ? [letters] : [])),
  ]);
  const haystack = searched.map(({ words, names }) => [...words, ...names].join(' '));
  return { searched, labels, vocabulary: [...vocabulary], haystack };
}

function splitWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

function toLabel(topic: TopicName, name: string): TopicLabel {
  const words = splitWords(name);
  const letters = words.join('');
  return { topic, letters, lastWordStart: letters.length - (words.at(-1) ?? '').length };
}

/**
 * Returns for each word the topics that it names, alone or with the words beside it. Of a name, only its last word
 * may be unfinished: `compens` and `notice per` name a topic, but `pay` does not mean `pay-gap`.
 */
function findNamed(
  words: readonly string[],
  labels: readonly TopicLabel[],
): ReadonlySet<TopicName>[] {
  const named = words.map(() => new Set<TopicName>());
  for (const start of words.keys()) {
    const longest = words.slice(start, start + MAX_NAME_WORDS);
    for (let count = 1; count <= longest.length; count += 1) {
      const typed = longest.slice(0, count).join('');
      for (const { topic, letters, lastWordStart } of labels) {
        if (typed.length <= lastWordStart || !letters.startsWith(typed)) continue;
        for (const topics of named.slice(start, start + count)) topics.add(topic);
      }
    }
  }
  return named;
}

/** Returns the indexes of the questions that have all words, with the grade of the word that matches worst. */
function gradeAll(words: readonly string[], index: Index): ReadonlyMap<number, number> {
  const named = findNamed(words, index.labels);
  let all: ReadonlyMap<number, number> | undefined;
  for (const [at, word] of words.entries()) {
    const typed = gradeEach(index.searched, word, named[at] ?? new Set());
    const grades = typed.size > 0 ? typed : gradeCorrected(word, index);
    all = all === undefined ? grades : intersect(all, grades);
  }
  return all ?? new Map();
}

function intersect(
  some: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const both = [...some].flatMap(([at, grade]) => {
    const other = others.get(at);
    return other === undefined ? [] : [[at, Math.max(grade, other)] as const];
  });
  return new Map(both);
}

/** Returns the grades for the words that were meant, if the typed one has a slip. */
function gradeCorrected(word: string, { searched, labels, vocabulary }: Index) {
  const best = new Map<number, number>();
  if (word.length > MAX_FUZZY_WORD_LENGTH) return best;
  for (const at of matcher.filter(vocabulary, word) ?? []) {
    const meant = vocabulary[at] ?? '';
    // What has the word as it was typed has been looked at.
    if (meant.includes(word)) continue;
    const [topics = new Set<TopicName>()] = findNamed([meant], labels);
    for (const [index, grade] of gradeEach(searched, meant, topics)) {
      best.set(index, Math.min(best.get(index) ?? grade, grade));
    }
  }
  return best;
}

/** Returns the indexes of the questions that have a word, or any of the topics that it names, with their grades. */
function gradeEach(
  searched: readonly Searched[],
  word: string,
  topics: ReadonlySet<TopicName>,
): ReadonlyMap<number, number> {
  const grades = searched.flatMap((one, at) => {
    const grade = gradeWord(one, word, topics);
    return grade === undefined ? [] : [[at, grade] as const];
  });
  return new Map(grades);
}

function gradeWord(
  { question, words, names }: Searched,
  typed: string,
  topics: ReadonlySet<TopicName>,
): number | undefined {
  if (words.includes(typed)) return GRADE.whole;
  if (words.some((word) => word.startsWith(typed))) return GRADE.beginning;
  if (words.some((word) => word.includes(typed))) return GRADE.inside;
  const isNamed = names.some((name) => name.startsWith(typed));
  return isNamed || question.topics.some((topic) => topics.has(topic)) ? GRADE.name : undefined;
}

/** Sorts the indexes of texts: those with the words in the typed order and close together come first. */
function rank(found: number[], haystack: string[], words: readonly string[]): readonly number[] {
  const typed = words.join(' ');
  const isTooLong =
    words.length > MAX_RANKED_WORDS || typed.length > MAX_FUZZY_WORD_LENGTH * MAX_RANKED_WORDS;
  if (isTooLong) {
    const whole = found.filter((index) => haystack[index]?.includes(typed));
    return [...new Set([...whole, ...found])];
  }
  const inOrder = matcher.filter(haystack, typed, found) ?? [];
  if (inOrder.length === 0 || inOrder.length > MAX_RANKED_HITS) return found;
  const info = matcher.info(inOrder, haystack, typed);
  const best = matcher.sort(info, haystack, typed).flatMap((order) => info.idx[order] ?? []);
  return [...new Set([...best, ...found])];
}
