import { draw } from '../../core/choosing/draw.ts';
import { findHeldTags, findTopicTags, holdBack } from '../../core/choosing/hold-back.ts';
import type { Bank } from '../../core/question/bank.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import type { Question, TopicName } from '../../core/question/question.ts';
import { parseTag } from '../../core/question/tag.ts';
import { UserError } from '../../core/report/user-error.ts';
import type { Env } from '../../env.ts';
import type { IntoOptions } from './into-note.ts';
import { allOf, countNoun } from './messages.ts';
import { nothingMatchedMessage, type OutputOptions } from './print.ts';
import type { FilterOptions, Query } from './query.ts';

/** What to deal from, and how many. */
export interface DrawOptions extends FilterOptions, OutputOptions, IntoOptions {
  /** The count as an argument. */
  readonly argument?: number;
  /** The count as a flag. */
  readonly count?: number;
  readonly minutes?: number;
  readonly seed?: string;
}

/** The questions that may be dealt. */
export interface DrawPool {
  /** In the order of the deal; at least one. */
  readonly cards: readonly ListedQuestion[];
  readonly seed: string;
  /** All that was loaded, dealt or not. */
  readonly bank: Bank;
  /** The topics and audiences that flags named. */
  readonly topics: readonly TopicName[];
  readonly audiences: readonly string[];
  /** What the filters left and a draw holds back, and the tags that were named. */
  readonly held: readonly Question[];
  readonly named: readonly string[];
}

/** How many questions are dealt where nobody says. */
export const DEFAULT_COUNT = 5;
const MINUTES_A_QUESTION = 2.5;
const OFFER_TAG = 'stage/offer';

/**
 * How many questions to deal.
 * @throws UserError where more than one flag or argument says it.
 */
export function chooseCount({ argument, count, minutes }: DrawOptions): number {
  const [given, another] = [argument, count, minutes].filter((number) => number !== undefined);
  if (another !== undefined) {
    throw new UserError('a count, --count and --minutes all say how many: give one of them');
  }
  if (minutes !== undefined) return Math.max(1, Math.floor(minutes / MINUTES_A_QUESTION));
  return given ?? DEFAULT_COUNT;
}

/** Why there is nothing to deal. */
export interface EmptyPool {
  readonly cards: readonly [];
  readonly message: string;
}

/** Shuffles what the filters leave and a draw does not hold back, and deals all of it or so many. */
export function shufflePool(
  found: Query,
  seed: string,
  env: Env,
  wanted?: number,
): DrawPool | EmptyPool {
  const named = collectNamedTags(found, env);
  const { free, held } = holdBack(found.selection.questions, named);
  if (free.length === 0) {
    const message =
      held.length === 0 ? nothingMatchedMessage(found.selection) : allHeldMessage(held, named);
    return { cards: [], message };
  }
  const cards = draw(free, { count: wanted ?? free.length, seed, named: found.topics });
  const { bank, topics, audiences } = found;
  return { cards, seed, bank, topics, audiences, held, named };
}

/** Whether there is nothing to deal. */
export function isEmpty(deck: DrawPool | EmptyPool): deck is EmptyPool {
  return deck.cards.length === 0;
}

/** Why there are fewer cards than this; undefined where there are enough. */
export function describeShortage(
  { cards, held, named }: DrawPool,
  wanted: number,
): string | undefined {
  if (cards.length >= wanted) return undefined;
  const dealt = `only ${countNoun(cards.length, 'question')} to deal`;
  return held.length === 0 ? dealt : `${dealt}; ${held.length} more ${heldBackUntil(held, named)}`;
}

/** Every tag that says to deal what is held back: flags, whole topics, and who is asking. */
function collectNamedTags({ bank, topics, namedTags }: Query, env: Env): string[] {
  const me = (env.variables['ASK_THEM_ME'] || undefined)?.split(',') ?? [];
  return [
    ...namedTags,
    ...findTopicTags(bank.questions, topics),
    ...me.flatMap((name) => parseTag(name.trim()) ?? []),
  ];
}

function allHeldMessage(held: readonly Question[], named: readonly string[]): string {
  return `${allOf(held.length, 'question')} left ${heldBackUntil(held, named)}`;
}

/** Says that questions are held back, and the flags that name them. */
function heldBackUntil(held: readonly Question[], named: readonly string[]): string {
  const tags = [...new Set(held.flatMap((question) => findHeldTags(question, named)))];
  const flags = tags.map((tag) => (tag === OFFER_TAG ? '--stage offer' : `--tag ${tag}`));
  const verb = held.length === 1 ? 'is' : 'are';
  return `${verb} held back from draws until named: ${flags.join(' or ')}`;
}
