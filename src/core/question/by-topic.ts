import { groupBy } from '../group-by.ts';
import type { Question, TopicName } from './question.ts';
import { CORE_TAG } from './tag.ts';

/** Words of a job ad, and the line of the ad in which they begin, from 1. */
export interface AdQuote {
  readonly line: number;
  readonly quote: string;
  /** The index of its sentence in the ad: words of one sentence make one claim. */
  readonly sentence: number;
  /** Whether the words answer the question; else they provoke it. */
  readonly answers?: true;
}

/** A question, and one of its topics: the topic under which the question is listed. */
export interface ListedQuestion {
  readonly question: Question;
  readonly topic: TopicName;
  /** With a job ad: its words about the question, or that it does not seem to say anything. */
  readonly ad?: AdQuote | 'not found';
  /** Whether it was taken for the case that there is time left. */
  readonly spare?: true;
}

/** Whether a question is among the best of its topic. */
export function isCore(question: Question): boolean {
  return question.tags.includes(CORE_TAG);
}

/** Returns a function that lists a question under its earliest topic in `named`, else its first. */
export function createLister(named: readonly TopicName[]): (question: Question) => ListedQuestion {
  const ranks = new Map(named.map((name, rank) => [name, rank]));
  const getRank = (topic: TopicName): number => ranks.get(topic) ?? ranks.size;
  const first = (a: TopicName, b: TopicName): TopicName => (getRank(b) < getRank(a) ? b : a);
  return (question) => ({ question, topic: question.topics.reduce(first) });
}

/** Groups questions by topic, in the order given, but with the core questions first in a group. */
export function listByTopic(
  questions: readonly Question[],
  named: readonly TopicName[],
): ListedQuestion[] {
  const groups = groupBy(questions.map(createLister(named)), ({ topic }) => topic);
  return [...groups.values()].flatMap((group) => [
    ...group.filter(({ question }) => isCore(question)),
    ...group.filter(({ question }) => !isCore(question)),
  ]);
}
