import type { Question, TopicName } from './question.ts';
import { CORE_TAG } from './tag.ts';

/** A question in its place in the output, under the one topic that it is printed under. */
export interface ListedQuestion {
  readonly question: Question;
  readonly topic: TopicName;
}

/** Whether a question is among the best of its topic. */
export function isCore(question: Question): boolean {
  return question.tags.includes(CORE_TAG);
}

/** Puts questions under their first topic, or under the first of the named ones that they have. */
export function createLister(named: readonly TopicName[]): (question: Question) => ListedQuestion {
  if (named.length === 0) return (question) => ({ question, topic: question.topics[0] });
  const ranks = new Map(named.map((name, rank) => [name, rank]));
  const rankOf = (topic: TopicName): number => ranks.get(topic) ?? ranks.size;
  const first = (a: TopicName, b: TopicName): TopicName => (rankOf(b) < rankOf(a) ? b : a);
  return (question) => ({ question, topic: question.topics.reduce(first) });
}

/** Topic by topic in the order of the bank, in each the core questions first. */
export function listByTopic(
  questions: readonly Question[],
  named: readonly TopicName[],
): ListedQuestion[] {
  const place = createLister(named);
  const groups = new Map<TopicName, { core: ListedQuestion[]; others: ListedQuestion[] }>();
  for (const question of questions) {
    const listed = place(question);
    const group = groups.get(listed.topic) ?? { core: [], others: [] };
    groups.set(listed.topic, group);
    (isCore(question) ? group.core : group.others).push(listed);
  }
  return [...groups.values()].flatMap(({ core, others }) => [...core, ...others]);
}
