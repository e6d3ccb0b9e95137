import { groupBy } from '../group-by.ts';
import type { Question, TopicName } from './question.ts';
import { CORE_TAG } from './tag.ts';

/** A question with the one of its topics that it is listed under. */
export interface ListedQuestion {
  readonly question: Question;
  readonly topic: TopicName;
}

/** Whether a question is among the best of its topic. */
export function isCore(question: Question): boolean {
  return question.tags.includes(CORE_TAG);
}

/** Lists questions under their first topic, or under the first of the named topics that they have. */
export function createLister(named: readonly TopicName[]): (question: Question) => ListedQuestion {
  const ranks = new Map(named.map((name, rank) => [name, rank]));
  const getRank = (topic: TopicName): number => ranks.get(topic) ?? ranks.size;
  const first = (a: TopicName, b: TopicName): TopicName => (getRank(b) < getRank(a) ? b : a);
  return (question) => ({ question, topic: question.topics.reduce(first) });
}

/** Groups questions by topic, in the order of the bank, with the core questions first in each group. */
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
