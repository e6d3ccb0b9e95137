import { createLister, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { CORE_TAG } from '../question/tag.ts';
import { toFoundWords, toSearchWords } from '../text/search-words.ts';

/** Finds questions by a query, the best match first; an empty query finds all, in their order. */
export type Search = (query: string) => readonly ListedQuestion[];

/** A question with what it is found by. Its words stand between spaces. */
interface Searched {
  readonly question: Question;
  /** Its text and its id, in which a typed word may also stand inside a word. */
  readonly text: string;
  /** Its topics and tags, which are found by their beginnings only: `age` is no `stage`. */
  readonly names: string;
}

/** A name of a topic, without its hyphens: somebody who looks for `on-call` may type `oncall`. */
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
}

/** Whether any of some words, each behind a space, begins with a typed one. */
type Begins = (words: string, typed: string) => boolean;

/** More hits than anybody scrolls through. */
export const MAX_HITS = 100;
/** In words. A longer name of a topic is not looked for. */
const MAX_NAME_WORDS = 6;
/**
 * How well a question matches a word. In its text and id, it may be a word, begin one, or be inside one. Otherwise
 * it may name a topic or a tag, or begin the name of a topic whose last word is yet to be typed.
 */
const GRADE = { whole: 0, beginning: 1, inside: 2, name: 3, unfinishedName: 4, none: 5 } as const;
/** A slip is forgiven only in these: a shorter word with a slip is another word, and so is `C++`. */
const LONG_WORD = /^\p{L}{4,}$/u;
/** In letters. With a wrong or an extra letter, a shorter word is another word. */
const MIN_LENGTH_WITH_WRONG_LETTER = 5;
/** The spread of words that do not stand in the typed order: more than of any others. */
const OUT_OF_ORDER = 1_000_000;

/**
 * Returns a search in the questions' texts, tags and ids, and in their topics with aliases. A question must have
 * every word of the query. A slip is forgiven only in a word that no question has as it was typed.
 */
export function createSearch(questions: readonly Question[], topics: readonly Topic[]): Search {
  const index = createIndex(questions, topics);
  const toListed = createLister([]);
  const all = questions.map(toListed);
  return (query) => {
    if (query.trim() === '') return all;
    const words = toSearchWords(query);
    const grades = gradeAll(words, index);
    return index.searched
      .map((one, at) => ({ one, grade: grades[at] ?? GRADE.none }))
      .filter(({ grade }) => isHit(grade))
      .map(({ one, grade }) => {
        const core = one.question.tags.includes(CORE_TAG) ? 0 : 1;
        return { one, grade, spread: measureSpread(one.text, words), core };
      })
      .toSorted((a, b) => a.grade - b.grade || a.spread - b.spread || a.core - b.core)
      .slice(0, MAX_HITS)
      .map(({ one }) => toListed(one.question));
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
    text: ` ${toFoundWords(`${question.text} ${question.id}`).join(' ')} `,
    names: ` ${toSearchWords([...question.topics, ...question.tags].join(' ')).join(' ')} `,
  }));
  return { searched, labels };
}

function toLabel(topic: TopicName, name: string): TopicLabel {
  const words = toSearchWords(name);
  const letters = words.join('');
  return { topic, letters, lastWordStart: letters.length - (words.at(-1) ?? '').length };
}

/** Returns for each question, in order, the grade of the word that it matches worst. */
function gradeAll(words: readonly string[], { searched, labels }: Index): readonly number[] {
  let worst = searched.map(() => (words.length === 0 ? GRADE.none : GRADE.whole) as number);
  for (const [at, word] of words.entries()) {
    const gradeBy = (begins: Begins): number[] => {
      const topics = findNamed(words, at, labels, begins);
      return searched.map((one) => gradeWord(one, word, topics, begins));
    };
    const asTyped = gradeBy(isBegun);
    const grades = asTyped.some(isHit) ? asTyped : gradeBy(isBegunWithSlip);
    worst = worst.map((grade, one) => Math.max(grade, grades[one] ?? GRADE.none));
    if (!worst.some(isHit)) break;
  }
  return worst;
}

/**
 * Returns the topics that a word names, alone or with the words beside it, with their grades. Of a name, only the
 * last word may be unfinished: `compens` and `notice per` name a topic, but in `pay team`, `pay` does not mean
 * `pay-gap`. At the end of the query, words may also be missing, since a name may still be typed there.
 */
function findNamed(
  words: readonly string[],
  at: number,
  labels: readonly TopicLabel[],
  begins: Begins,
): ReadonlyMap<TopicName, number> {
  const named = new Map<TopicName, number>();
  for (const { typed, isAtEnd } of joinAround(words, at)) {
    for (const { topic, letters, lastWordStart } of labels) {
      const isLastBegun = typed.length > lastWordStart;
      if (!(isLastBegun || isAtEnd) || !begins(` ${letters}`, typed)) continue;
      const grade = isLastBegun ? GRADE.name : GRADE.unfinishedName;
      named.set(topic, Math.min(named.get(topic) ?? grade, grade));
    }
  }
  return named;
}

/** Returns a word alone and joined with words beside it, and whether the last of them is the last of all. */
function joinAround(words: readonly string[], at: number): { typed: string; isAtEnd: boolean }[] {
  const joined = [];
  for (let start = Math.max(0, at + 1 - MAX_NAME_WORDS); start <= at; start += 1) {
    const mostEnd = Math.min(start + MAX_NAME_WORDS, words.length);
    for (let end = at + 1; end <= mostEnd; end += 1) {
      joined.push({ typed: words.slice(start, end).join(''), isAtEnd: end === words.length });
    }
  }
  return joined;
}

function isHit(grade: number): boolean {
  return grade < GRADE.none;
}

function gradeWord(
  { question, text, names }: Searched,
  typed: string,
  topics: ReadonlyMap<TopicName, number>,
  begins: Begins,
): number {
  if (text.includes(` ${typed} `)) return GRADE.whole;
  if (begins(text, typed)) return GRADE.beginning;
  if (text.includes(typed)) return GRADE.inside;
  if (begins(names, typed)) return GRADE.name;
  const grades = question.topics.map((topic) => topics.get(topic) ?? GRADE.none);
  return grades.reduce((best, grade) => Math.min(best, grade), GRADE.none);
}

const isBegun: Begins = (words, typed) => words.includes(` ${typed}`);

/** Forgives one slip, which is not in the first letter. */
const isBegunWithSlip: Begins = (words, typed) => {
  if (!LONG_WORD.test(typed)) return false;
  const first = ` ${typed[0]}`;
  for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, start + 1)) {
    if (hasSlip(typed, words, start + 1)) return true;
  }
  return false;
};

/** Whether a word stands in a text, at an index, with one slip. The space between two words is a letter here. */
function hasSlip(typed: string, text: string, start: number): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === text[start + at]) at += 1;
  const rest = typed.slice(at + 1);
  const swapped = typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
  const isMissing = text.startsWith(typed.slice(at), start + at + 1);
  if (isMissing || text.startsWith(swapped, start + at)) return true;
  const isExtra = text.startsWith(rest, start + at);
  const isWrong = text.startsWith(rest, start + at + 1);
  return typed.length >= MIN_LENGTH_WITH_WRONG_LETTER && (isExtra || isWrong);
}

/** Returns in how many letters the words stand in a text, in the typed order, each as a word or the beginning of one. */
function measureSpread(text: string, words: readonly string[]): number {
  const [first = '', ...others] = words.map((word) => ` ${word}`);
  if (others.length === 0) return 0;
  let least = OUT_OF_ORDER;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start;
    for (const word of others) end = end < 0 ? end : text.indexOf(word, end + 1);
    if (end < 0) break;
    least = Math.min(least, end - start);
  }
  return least;
}
