import { groupBy } from '../group-by.ts';
import type { Question, TopicName } from '../question/question.ts';
import { tagMatches } from '../question/tag.ts';

/** Tags that a draw leaves out unless they are named: too early for most meetings, or not for everyone. */
const HELD_BACK = [
  { facet: 'stage', tag: 'stage/offer' },
  { facet: 'field', tag: 'field' },
  { facet: 'level', tag: 'level' },
] as const;

/** Splits a pool by whether a draw deals a question; a flag, a topic or ASK_THEM_ME names tags. */
export function holdBack(
  questions: readonly Question[],
  named: readonly string[],
): { free: readonly Question[]; held: readonly Question[] } {
  const byFree = groupBy(questions, (question) => findHeldTags(question, named).length === 0);
  return { free: byFree.get(true) ?? [], held: byFree.get(false) ?? [] };
}

/** The tags that keep a question out of a draw; one named tag of a facet is enough to let it in. */
export function findHeldTags({ tags }: Question, named: readonly string[]): string[] {
  return HELD_BACK.flatMap(({ facet, tag }) => {
    const facetTags = tags.filter((carried) => tagMatches(facet, carried));
    const isNamed = facetTags.some((carried) => named.some((name) => tagMatches(name, carried)));
    return isNamed ? [] : facetTags.filter((carried) => tagMatches(tag, carried));
  });
}

/** The held-back tags that every question of one of these topics carries: to name the topic is to name them. */
export function findTopicTags(
  questions: readonly Question[],
  topics: readonly TopicName[],
): string[] {
  const named = new Set(topics);
  const shared = new Map<TopicName, readonly string[]>();
  for (const question of questions) {
    for (const topic of question.topics.filter((name) => named.has(name))) {
      const tags = shared.get(topic) ?? findHeldTags(question, []);
      const stillShared = tags.filter((tag) => question.tags.includes(tag));
      shared.set(topic, stillShared);
    }
  }
  return [...named].flatMap((topic) => shared.get(topic) ?? []);
}
