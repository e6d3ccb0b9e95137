import type { Question, TopicName } from '../question/question.ts';
import { facetValues, tagMatches } from '../question/tag.ts';
import { findLists, hasTagOrParent, type TagTree } from '../question/tag-tree.ts';
import { foldText } from '../text/normalize.ts';

/** For fewer words, reading a question once for each is faster than collecting its words. */
const MANY_WORDS = 20;

/** A word of `--search`. */
export interface SearchedWord {
  readonly folded: string;
  /** The topics that the word names, alone or with the words beside it: `notice period`. */
  readonly topics: ReadonlySet<TopicName>;
}

/** A filter of the command line: its flag, and a predicate for the questions to keep. */
export interface Filter {
  /** The flag and its value as messages show them: `--topic career,team`. */
  readonly flag: string;
  readonly keeps: (question: Question) => boolean;
  /** Returns the end of the message about this filter if it keeps no question. */
  readonly suggest?: () => string;
}

/** The questions that pass all filters, or the flag that dropped the last `before` questions. */
export interface Selection {
  readonly questions: readonly Question[];
  readonly emptiedBy?: {
    readonly flag: string;
    readonly before: number;
    /** The end of the message about it, such as ` (did you mean "salary"?)`, or empty. */
    readonly suggestion: string;
  };
}

/** Returns the questions that every filter keeps. */
export function applyFilters(
  questions: readonly Question[],
  filters: readonly Filter[],
): Selection {
  let left = questions;
  for (const { flag, keeps, suggest } of filters) {
    const kept = left.filter(keeps);
    if (kept.length === 0 && left.length > 0) {
      const suggestion = suggest?.() ?? '';
      return { questions: [], emptiedBy: { flag, before: left.length, suggestion } };
    }
    left = kept;
  }
  return { questions: left };
}

/** Whether a question has any of the topics. */
export function isOnTopic({ topics }: Question, wanted: ReadonlySet<TopicName>): boolean {
  return topics.some((topic) => wanted.has(topic));
}

/** Whether a question has any of the tags, or a child of any: `field/ml` is a child of `field`. */
export function hasTag({ tags }: Question, wanted: TagTree): boolean {
  return tags.some((tag) => hasTagOrParent(tag, wanted));
}

/** Counts the lists of tags at the start of `lists` of which a question has a tag each. */
export function countMetLists({ tags }: Question, lists: TagTree): number {
  const met = new Set(tags.flatMap((tag) => findLists(tag, lists)));
  let count = 0;
  while (met.has(count)) count += 1;
  return count;
}

/** Whether a question has any of the facet's wanted values, or none at all, which suits everyone. */
export function suits({ tags }: Question, facet: string, wanted: TagTree): boolean {
  if (!tags.some((tag) => tagMatches(facet, tag))) return true;
  return facetValues(tags, facet).some((value) => hasTagOrParent(value, wanted));
}

/** Whether each of the words occurs in a question's text, topics, tags or id, or names its topic. */
export function mentions(question: Question, words: readonly SearchedWord[]): boolean {
  const { text, topics, tags, id } = question;
  const folded = foldText([text, ...topics, ...tags, id].join('\n'));
  // Whole words are found without reading all of the text again for each of thousands of words.
  const whole = new Set(words.length > MANY_WORDS ? folded.split(/\s/u) : []);
  return words.every((word) => {
    const isInText = whole.has(word.folded) || folded.includes(word.folded);
    return isInText || isOnTopic(question, word.topics);
  });
}
