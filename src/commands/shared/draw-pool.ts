import { draw } from '../../core/choosing/draw.ts';
import { hasTag } from '../../core/choosing/filters.ts';
import { findHeldTags, findTopicTags, holdBack } from '../../core/choosing/hold-back.ts';
import { findDefaultField, isAskerTag, resolveAsker } from '../../core/choosing/who-asks.ts';
import type { Question } from '../../core/question/question.ts';
import { growTagTree } from '../../core/question/tag-tree.ts';
import { UserError } from '../../core/report/user-error.ts';
import { allOf, countNoun } from '../../core/text/message-words.ts';
import type { Env } from '../../env.ts';
import type { DrawOptions } from './flags.ts';
import type { ChosenQuestions } from './into-note.ts';
import { say } from './messages.ts';
import { nothingMatchedMessage } from './print.ts';
import type { Query } from './query.ts';

/** The number of questions that are dealt by default. */
export const DEFAULT_COUNT = 5;
const MINUTES_PER_QUESTION = 2.5;
const OFFER_TAG = 'stage/offer';

/** Returns the number of questions to deal. @throws UserError if it is given in several ways. */
export function chooseCount(
  argument: number | undefined,
  { count, minutes }: DrawOptions['draw'],
): number {
  const [given, another] = [argument, count, minutes].filter((number) => number !== undefined);
  if (another !== undefined) {
    throw new UserError('a count, --count and --minutes all say how many: give one of them');
  }
  if (minutes !== undefined) return Math.max(1, Math.floor(minutes / MINUTES_PER_QUESTION));
  return given ?? DEFAULT_COUNT;
}

/** Returns the tags that `ASK_THEM_ME` names; says on stderr which names no question has. */
export async function findAsker({ bank }: Query, env: Env): Promise<readonly string[]> {
  const { tags, problems } = resolveAsker(env.variables['ASK_THEM_ME'] ?? '', bank);
  for (const problem of problems) await say(env, problem);
  return tags;
}

/**
 * Shuffles the questions that are not held back, for the asker of `findAsker`. If they are fewer than
 * wanted, the message says why.
 */
export function shufflePool(
  { bank, selection, topics, namedTags }: Query,
  asker: readonly string[],
  seed: string,
  wanted: number,
): ChosenQuestions {
  const named = [...namedTags, ...asker, ...findTopicTags(bank.questions, topics)];
  const tree = growTagTree([[...named, ...findDefaultField(named)]]);
  const { free, held } = holdBack(selection.questions, tree);
  const forAsker = growTagTree([[...namedTags, ...asker].filter(isAskerTag)]);
  const isForAsker = (question: Question): boolean => hasTag(question, forAsker);
  const cards = draw(free, { seed, topics, isForAsker });
  if (cards.length >= wanted) return { cards, message: '' };
  const tags = new Set(held.flatMap((question) => findHeldTags(question, tree)));
  const flags = [...tags].map((tag) => (tag === OFFER_TAG ? '--stage offer' : `--tag ${tag}`));
  const verb = held.length === 1 ? 'is' : 'are';
  const until = `${verb} held back from draws until named: ${flags.join(' or ')}`;
  const dealt = `only ${countNoun(cards.length, 'question')} to deal`;
  if (cards.length > 0) {
    return { cards, message: held.length === 0 ? dealt : `${dealt}; ${held.length} more ${until}` };
  }
  const all = `${allOf(held.length, 'question')} left ${until}`;
  return { cards, message: held.length === 0 ? nothingMatchedMessage(selection) : all };
}
