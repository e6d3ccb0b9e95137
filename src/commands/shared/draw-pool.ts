import { draw } from '../../core/choosing/draw.ts';
import { findHeldTags, findTopicTags, holdBack } from '../../core/choosing/hold-back.ts';
import { parseTag } from '../../core/question/tag.ts';
import { growTagTree } from '../../core/question/tag-tree.ts';
import { UserError } from '../../core/report/user-error.ts';
import { allOf, countNoun } from '../../core/text/message-words.ts';
import type { Env } from '../../env.ts';
import type { DrawOptions } from './flags.ts';
import type { ChosenQuestions } from './into-note.ts';
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

/** Shuffles the questions that are not held back. If they are too few, the message says why. */
export function shufflePool(
  { bank, selection, topics, namedTags }: Query,
  seed: string,
  wanted: number,
  { variables }: Env,
): ChosenQuestions {
  const me = (variables['ASK_THEM_ME'] ?? '').split(',');
  const named = growTagTree([
    namedTags,
    findTopicTags(bank.questions, topics),
    me.flatMap((name) => parseTag(name.trim()) ?? []),
  ]);
  const { free, held } = holdBack(selection.questions, named);
  const cards = draw(free, seed, topics);
  if (cards.length >= wanted) return { cards, message: '' };
  const tags = new Set(held.flatMap((question) => findHeldTags(question, named)));
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
