import { draw } from '../../core/choosing/draw.ts';
import { findHeldTags, findTopicTags, holdBack } from '../../core/choosing/hold-back.ts';
import { findDefaultField, type NamedAsker, resolveAsker } from '../../core/choosing/who-asks.ts';
import type { Question } from '../../core/question/question.ts';
import { growTagTree, type TagTree } from '../../core/question/tag-tree.ts';
import { UserError } from '../../core/report/user-error.ts';
import { allOf, countNoun } from '../../core/text/message-words.ts';
import type { Env } from '../../env.ts';
import { countForMinutes, DEFAULT_COUNT } from './draw-count.ts';
import type { DrawOptions } from './flags.ts';
import type { ChosenQuestions } from './into-note.ts';
import type { JobAd } from './job-ad.ts';
import { nothingMatchedMessage } from './print.ts';
import type { Query } from './query.ts';

const OFFER_TAG = 'stage/offer';
/** The most flags that a message names; it only counts the others. */
const MAX_FLAGS = 3;

/** Returns the number of questions to deal. @throws UserError if it is given in several ways. */
export function chooseCount(
  argument: number | undefined,
  { count, minutes }: DrawOptions['draw'],
): number {
  const [given, another] = [argument, count, minutes].filter((number) => number !== undefined);
  if (another !== undefined) {
    throw new UserError('a count, --count and --minutes all say how many: give one of them');
  }
  if (minutes !== undefined) return countForMinutes(minutes);
  return given ?? DEFAULT_COUNT;
}

/** Reads `ASK_THEM_ME`. */
export function findAsker({ bank }: Query, { variables }: Env): NamedAsker {
  return resolveAsker(variables['ASK_THEM_ME'] ?? '', bank);
}

/** How to shuffle: for an asker with these tags, and into the order of a job ad if there is one. */
interface Shuffle {
  readonly asker: readonly string[];
  readonly seed: string;
  readonly wanted: number;
  readonly ad: Pick<JobAd, 'order'> | undefined;
}

/**
 * Shuffles the questions that are not held back, without those that the job ad answers. If they are fewer than
 * wanted, the message says why.
 */
export function shufflePool(
  { bank, selection, topics, namedTags }: Query,
  { asker, seed, wanted, ad }: Shuffle,
): ChosenQuestions {
  const topicTags = findTopicTags(bank.questions, topics);
  const byDefault = findDefaultField([...namedTags, ...asker]);
  const tree = growTagTree([[...namedTags, ...asker, ...topicTags, ...byDefault]]);
  const { free, held } = holdBack(selection.questions, tree);
  // `--tag` has filtered the pool already. Beside an asker, its tags shall not be preferred as well.
  const flagTags = asker.length === 0 ? [] : namedTags.filter((tag) => tag !== OFFER_TAG);
  const unnamed = growTagTree([[...flagTags, ...topicTags, ...byDefault]]);
  const isNamed = (question: Question) => findHeldTags(question, unnamed).length > 0;
  const drawn = draw(free, { seed, topics, isNamed });
  const cards = ad?.order(drawn) ?? drawn;
  if (cards.length >= wanted) return { cards, message: '' };
  const answered = drawn.length - cards.length;
  const heldBack = held.length === 0 ? '' : heldBackMessage(held, tree);
  if (cards.length > 0) {
    const dealt = `only ${countNoun(cards.length, 'question')} to deal`;
    const byAd = answered === 0 ? '' : `the ad answers ${answered} more`;
    const kept = heldBack === '' ? '' : `${held.length} more ${heldBack}`;
    return { cards, message: [dealt, byAd, kept].filter(Boolean).join('; ') };
  }
  if (answered > 0) {
    const byAd = `nothing to deal: the ad answers ${allOf(answered, 'question')}`;
    return { cards, message: heldBack === '' ? byAd : `${byAd}; ${held.length} more ${heldBack}` };
  }
  const all = `${allOf(held.length, 'question')} left ${heldBack}`;
  return { cards, message: heldBack === '' ? nothingMatchedMessage(selection) : all };
}

/** Returns `are held back from draws until named: --stage offer or --tag field/ml`. */
function heldBackMessage(held: readonly Question[], tree: TagTree): string {
  const tags = [...new Set(held.flatMap((question) => findHeldTags(question, tree)))].sort();
  const flags = tags.map((tag) => (tag === OFFER_TAG ? '--stage offer' : `--tag ${tag}`));
  const more = flags.length - MAX_FLAGS;
  const others = more > 0 ? `, or ${countNoun(more, 'other tag')}` : '';
  const verb = held.length === 1 ? 'is' : 'are';
  const named = flags.slice(0, MAX_FLAGS).join(' or ');
  return `${verb} held back from draws until named: ${named}${others}`;
}
