import { groupBy } from '../group-by.ts';
import type { Question, TopicName } from '../question/question.ts';
import { MUST_TAG, tagMatches } from '../question/tag.ts';
import { growTagTree, hasTagOrParent, type TagTree } from '../question/tag-tree.ts';

/**
 * For each facet the tags that hold a question back, because it suits few meetings: unless one of them is
 * named, or the question also has a tag of the facet that holds nothing back.
 */
const HELD_BACK = [
  { facet: 'stage', tag: 'stage/offer' },
  { facet: 'field', tag: 'field' },
  { facet: 'level', tag: 'level' },
] as const;

/** Splits questions into those that a draw may deal and those held back, as `findHeldTags` says. */
export function holdBack(
  questions: readonly Question[],
  named: TagTree,
): { free: readonly Question[]; held: readonly Question[] } {
  const byFree = groupBy(questions, (question) => findHeldTags(question, named).length === 0);
  return { free: byFree.get(true) ?? [], held: byFree.get(false) ?? [] };
}

/**
 * Returns the tags of a question that hold it back. A question for the final round and for the offer has
 * none, because it suits a meeting before the offer as well; nor has one that the user must know.
 */
export function findHeldTags({ tags }: Question, named: TagTree): string[] {
  if (tags.includes(MUST_TAG)) return [];
  return HELD_BACK.flatMap(({ facet, tag }) => {
    const facetTags = tags.filter((carried) => tagMatches(facet, carried));
    const isFree = facetTags.some(
      (carried) => !tagMatches(tag, carried) || hasTagOrParent(carried, named),
    );
    return isFree ? [] : facetTags;
  });
}

/** Returns the held-back tags that all of a topic's questions have: the topic implies them. */
export function findTopicTags(
  questions: readonly Question[],
  topics: readonly TopicName[],
): string[] {
  const named = new Set(topics);
  const noTags = growTagTree([]);
  const shared = new Map<TopicName, readonly string[]>();
  for (const question of questions) {
    for (const topic of question.topics.filter((name) => named.has(name))) {
      const tags = shared.get(topic) ?? findHeldTags(question, noTags);
      const carried = new Set(question.tags);
      const stillShared = tags.filter((tag) => carried.has(tag));
      shared.set(topic, stillShared);
    }
  }
  return [...named].flatMap((topic) => shared.get(topic) ?? []);
}
