import type { Question, TopicName } from './question.ts';
import { CORE_TAG } from './tag.ts';

/** A question in its place in the output, under the one topic that it is printed under. */
export interface Placed {
  readonly question: Question;
  readonly topic: TopicName;
}

/** Whether a question is among the best of its topic. */
export function isCore(question: Question): boolean {
  return question.tags.includes(CORE_TAG);
}

/** Puts questions under their first topic, or under the first of the named ones that they have. */
export function placer(named: readonly TopicName[]): (question: Question) => Placed {
  if (named.length === 0) return (question) => ({ question, topic: question.topics[0] });
  const ranks = new Map(named.map((name, rank) => [name, rank]));
  const rankOf = (topic: TopicName): number => ranks.get(topic) ?? ranks.size;
  const first = (a: TopicName, b: TopicName): TopicName => (rankOf(b) < rankOf(a) ? b : a);
  return (question) => ({ question, topic: question.topics.reduce(first) });
}

/** Topic by topic in the order of the bank, in each the core questions first. */
export function arrangeByTopic(
  questions: readonly Question[],
  named: readonly TopicName[],
): Placed[] {
  const place = placer(named);
  const groups = new Map<TopicName, { core: Placed[]; others: Placed[] }>();
  for (const question of questions) {
    const placed = place(question);
    const group = groups.get(placed.topic) ?? { core: [], others: [] };
    groups.set(placed.topic, group);
    (isCore(question) ? group.core : group.others).push(placed);
  }
  return [...groups.values()].flatMap(({ core, others }) => [...core, ...others]);
}
