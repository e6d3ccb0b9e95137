import type { Question, TopicName } from '../question/question.ts';
import { facetValues, tagMatches } from '../question/tag.ts';
import { findLists, hasTagOrParent, type TagTree } from '../question/tag-tree.ts';
import { foldText } from '../text/normalize.ts';

/** For fewer words, reading a question once for each is faster than collecting its words. */
const MANY_WORDS = 20;

/** A filter of the command line: its flag, and a predicate for the questions to keep. */
export interface Filter {
  /** The flag and its value as messages show them: `--topic career,team`. */
  readonly flag: string;
  readonly keeps: (question: Question) => boolean;
}

/** The questions that pass all filters, or the flag that dropped the last `before` questions. */
export interface Selection {
  readonly questions: readonly Question[];
  readonly emptiedBy?: { readonly flag: string; readonly before: number };
}

/** Returns the questions that every filter keeps. */
export function applyFilters(
  questions: readonly Question[],
  filters: readonly Filter[],
): Selection {
  let left = questions;
  for (const { flag, keeps } of filters) {
    const kept = left.filter(keeps);
    if (kept.length === 0 && left.length > 0) {
      return { questions: [], emptiedBy: { flag, before: left.length } };
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

/** Counts the lists, from the first on, until one comes of which the question has no tag. */
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

/** Whether each of the words occurs in a question's text, topics, tags or id. */
export function mentions(
  { text, topics, tags, id }: Question,
  foldedWords: readonly string[],
): boolean {
  const folded = foldText([text, ...topics, ...tags, id].join('\n'));
  if (foldedWords.length <= MANY_WORDS) return foldedWords.every((word) => folded.includes(word));
  // Whole words are found without reading all of the text again for each of thousands of words.
  const whole = new Set(folded.split(/\s/u));
  return foldedWords.every((word) => whole.has(word) || folded.includes(word));
}
