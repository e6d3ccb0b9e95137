import { draw } from '../core/draw.ts';
import { heldTags, holdBack, tagsOfWholeTopics } from '../core/held-back.ts';
import type { Question } from '../core/question.ts';
import { parseTag } from '../core/tag.ts';
import { UserError } from '../core/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { count } from './count.ts';
import { hint, say } from './message.ts';
import { type OutputOptions, printNothing, printQuestions, sayNothingMatched } from './print.ts';
import { type FilterOptions, type Query, query } from './query.ts';

/** The options of `random`. */
export interface RandomOptions extends FilterOptions, OutputOptions {
  /** The count as an argument. */
  readonly argument?: number;
  /** The count as a flag. */
  readonly count?: number;
  readonly minutes?: number;
  readonly seed?: string;
}

/** How many questions a draw deals where nobody says. */
export const DEFAULT_COUNT = 5;
const MINUTES_A_QUESTION = 2.5;
const OFFER_TAG = 'stage/offer';

/** Prints some of the questions that the filters leave, the best first, spread over the topics. */
export async function random(options: RandomOptions, env: Env): Promise<ExitCode> {
  const wanted = countOf(options);
  const found = await query(options, env);
  if (found.selection.questions.length === 0) {
    await sayNothingMatched(found.selection, env);
    return printNothing(options, env);
  }
  const named = namedTags(found, env);
  const { free, held } = holdBack(found.selection.questions, named);
  if (free.length === 0) {
    await say(env, allHeldMessage(held, named));
    return printNothing(options, env);
  }
  const seed = options.seed ?? env.newSeed();
  const drawn = draw(free, { count: wanted, seed, named: found.topics });
  await printQuestions(drawn, options, 'flat', env);
  if (options.seed === undefined) await hint(env, `--seed ${seed} deals these again`);
  if (drawn.length < wanted) await hint(env, tooFewMessage(free, held, named));
  return EXIT.done;
}

function countOf({ argument, count, minutes }: RandomOptions): number {
  const [given, another] = [argument, count, minutes].filter((number) => number !== undefined);
  if (another !== undefined) {
    throw new UserError('give one of these: a count, --count or --minutes');
  }
  if (minutes !== undefined) return Math.max(1, Math.floor(minutes / MINUTES_A_QUESTION));
  return given ?? DEFAULT_COUNT;
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
