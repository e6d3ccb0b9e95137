import type { Question, TopicName } from '../question/question.ts';
import { tagMatches } from '../question/tag.ts';

/** What a draw leaves out unless it is named: what may offend early, and what suits only some people. */
const HELD_BACK = [
  { facet: 'stage', tag: 'stage/offer' },
  { facet: 'field', tag: 'field' },
  { facet: 'level', tag: 'level' },
] as const;
/** Any of these tags, or one below it. */
const HELD_TAG = new RegExp(`^(?:${HELD_BACK.map(({ tag }) => tag).join('|')})(?:/|$)`, 'u');

/**
 * Splits a pool into what a draw may deal and what it holds back.
 *
 * `named` are the tags that a flag, a topic or ASK_THEM_ME names. A question is free in a facet
 * where one of its tags is named: `field/data field/ml` suits who is in either.
 */
export function holdBack(
  questions: readonly Question[],
  named: readonly string[],
): { free: readonly Question[]; held: readonly Question[] } {
  const isHeldTag = (tag: string): boolean => HELD_TAG.test(tag);
  // Asked of all questions at every draw: most carry no such tag, and mostly none is named.
  const isHeldBack = (question: Question): boolean =>
    question.tags.some(isHeldTag) && (named.length === 0 || heldTags(question, named).length > 0);
  const held = questions.filter(isHeldBack);
  if (held.length === 0) return { free: questions, held };
  const heldOnes = new Set(held);
  return { free: questions.filter((question) => !heldOnes.has(question)), held };
}

/** The tags that keep a question out of a draw; naming them lets it in. */
export function heldTags(question: Question, named: readonly string[]): string[] {
  return HELD_BACK.flatMap(({ facet, tag }) => {
    const ofFacet = question.tags.filter((carried) => tagMatches(facet, carried));
    const isNamed = ofFacet.some((carried) => named.some((name) => tagMatches(name, carried)));
    return isNamed ? [] : ofFacet.filter((carried) => tagMatches(tag, carried));
  });
}

/** The held-back tags that every question of one of these topics carries: naming the topic names them. */
export function tagsOfWholeTopics(
  questions: readonly Question[],
  topics: readonly TopicName[],
): string[] {
  const named = new Set(topics);
  const shared = new Map<TopicName, readonly string[]>();
  for (const question of questions) {
    for (const topic of question.topics.filter((name) => named.has(name))) {
      const soFar = shared.get(topic) ?? heldTags(question, []);
      const still = soFar.filter((tag) => question.tags.includes(tag));
      shared.set(topic, still);
    }
  }
  return [...named].flatMap((topic) => shared.get(topic) ?? []);
}
