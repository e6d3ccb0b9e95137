import type { Question, TopicName } from '../question/question.ts';
import { tagMatches } from '../question/tag.ts';
import { foldText } from '../text/normalize.ts';

/** One filter of the command line: the flag that asked for it, and which questions it keeps. */
export interface Filter {
  /** As a message names it: `--topic career,team`. */
  readonly flag: string;
  readonly keeps: (question: Question) => boolean;
}

/** What the filters leave; `emptiedBy` is the first of them that left nothing, and what it was given. */
export interface Selection {
  readonly questions: readonly Question[];
  readonly emptiedBy?: { readonly flag: string; readonly before: number };
}

/** The questions that every filter keeps. */
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

/** Keeps the questions on any of the topics. */
export function onTopics(question: Question, topics: ReadonlySet<TopicName>): boolean {
  return question.topics.some((topic) => topics.has(topic));
}

/** Keeps the questions that carry any of the tags, or a child of one. */
export function hasTag(question: Question, wanted: readonly string[]): boolean {
  return wanted.some((tag) => question.tags.some((carried) => tagMatches(tag, carried)));
}

/** Keeps the questions for any of the named audiences or stages, and those that suit all of them. */
export function suits(question: Question, facet: string, values: readonly string[]): boolean {
  const wanted = values.map((value) => `${facet}/${value}`);
  return !hasTag(question, [facet]) || hasTag(question, wanted);
}

/** Keeps the questions in whose text, topics, tags or id every word occurs; the words are folded. */
export function mentions(words: readonly string[]): (question: Question) => boolean {
  return ({ text, topics, tags, id }) =>
    words.every((word) =>
      [text, ...topics, ...tags, id].some((field) => foldText(field).includes(word)),
    );
}
