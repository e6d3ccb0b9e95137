import type { Placed } from '../core/arrange.ts';
import { draw } from '../core/draw.ts';
import { heldTags, holdBack, tagsOfWholeTopics } from '../core/held-back.ts';
import type { Question } from '../core/question.ts';
import { parseTag } from '../core/tag.ts';
import { UserError } from '../core/user-error.ts';
import type { Env } from '../env.ts';
import { count } from './count.ts';
import { say } from './message.ts';
import { type OutputOptions, printNothing, sayNothingMatched } from './print.ts';
import { type FilterOptions, type Query, query } from './query.ts';

/** What to deal from, and how many. */
export interface DeckOptions extends FilterOptions, OutputOptions {
  /** The count as an argument. */
  readonly argument?: number;
  /** The count as a flag. */
  readonly count?: number;
  readonly minutes?: number;
  readonly seed?: string;
}

/** The questions that may be dealt. */
export interface Deck {
  /** In the order of the deal; at least one. */
  readonly cards: readonly Placed[];
  readonly seed: string;
  /** Every question of the bank, dealt or not. */
  readonly bank: readonly Question[];
  /** Why there are fewer cards than this; undefined where there are enough. */
  readonly shortage: (wanted: number) => string | undefined;
}

/** How many questions are dealt where nobody says. */
export const DEFAULT_COUNT = 5;
const MINUTES_A_QUESTION = 2.5;
const OFFER_TAG = 'stage/offer';

/**
 * How many questions to deal.
 * @throws UserError where more than one flag or argument says it.
 */
export function countOf({ argument, count, minutes }: DeckOptions): number {
  const [given, another] = [argument, count, minutes].filter((number) => number !== undefined);
  if (another !== undefined) {
    throw new UserError('give one of these: a count, --count or --minutes');
  }
  if (minutes !== undefined) return Math.max(1, Math.floor(minutes / MINUTES_A_QUESTION));
  return given ?? DEFAULT_COUNT;
}

/**
 * Shuffles what the filters leave and a draw does not hold back. Undefined where that is nothing;
 * then it has said why and printed an answer without questions.
 */
export async function openDeck(options: DeckOptions, env: Env): Promise<Deck | undefined> {
  const found = await query(options, env);
  const named = namedTags(found, env);
  const { free, held } = holdBack(found.selection.questions, named);
  if (free.length === 0) {
    if (held.length === 0) await sayNothingMatched(found.selection, env);
    else await say(env, allHeldMessage(held, named));
    await printNothing(options, env);
    return undefined;
  }
  const seed = options.seed ?? env.newSeed();
  const cards = draw(free, { count: free.length, seed, named: found.topics });
  const shortage = (wanted: number): string | undefined =>
    free.length < wanted ? tooFewMessage(free, held, named) : undefined;
  return { cards, seed, bank: found.bank.questions, shortage };
}

/** Every tag that says to deal what is held back: flags, whole topics, and who is asking. */
function namedTags({ bank, topics, namedTags }: Query, env: Env): string[] {
  const me = (env.variables['ASK_THEM_ME'] ?? '').split(',').map((name) => parseTag(name.trim()));
  return [
    ...namedTags,
    ...tagsOfWholeTopics(bank.questions, topics),
    ...me.filter((tag) => tag !== undefined),
  ];
}

function tooFewMessage(
  free: readonly Question[],
  held: readonly Question[],
  named: readonly string[],
): string {
  const dealt = `only ${count(free.length, 'question')} to deal`;
  return held.length === 0 ? dealt : `${dealt}; ${held.length} more ${heldBackUntil(held, named)}`;
}

function allHeldMessage(held: readonly Question[], named: readonly string[]): string {
  const what = held.length === 1 ? 'the only question left' : `all ${held.length} questions left`;
  return `${what} ${heldBackUntil(held, named)}`;
}

/** Says that questions are held back, and the flags that name them. */
function heldBackUntil(held: readonly Question[], named: readonly string[]): string {
  const tags = [...new Set(held.flatMap((question) => heldTags(question, named)))];
  const flags = tags.map((tag) => (tag === OFFER_TAG ? '--stage offer' : `--tag ${tag}`));
  const verb = held.length === 1 ? 'is' : 'are';
  return `${verb} held back from draws until named: ${flags.join(' or ')}`;
}
