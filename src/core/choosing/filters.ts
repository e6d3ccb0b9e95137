import type { Question, TopicName } from '../question/question.ts';
import { tagMatches } from '../question/tag.ts';
import { foldText } from '../text/normalize.ts';

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
export function hasTag(question: Question, wanted: readonly string[]): boolean {
  return wanted.some((tag) => question.tags.some((carried) => tagMatches(tag, carried)));
}

/** Whether a question has any of the facet's given values, or none at all, which suits everyone. */
export function suits(question: Question, facet: string, values: readonly string[]): boolean {
  const wanted = values.map((value) => `${facet}/${value}`);
  return !hasTag(question, [facet]) || hasTag(question, wanted);
}

/** Whether each of the words occurs in a question's text, topics, tags or id. */
export function mentions(
  { text, topics, tags, id }: Question,
  foldedWords: readonly string[],
): boolean {
  const folded = [text, ...topics, ...tags, id].map(foldText);
  return foldedWords.every((word) => folded.some((part) => part.includes(word)));
}
