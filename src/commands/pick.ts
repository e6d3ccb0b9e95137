import { createSearch } from '../core/hand/fuzzy-search.ts';
import {
  findListed,
  type MeetingsOfQuestions,
  meetingsByQuestion,
} from '../core/notes/asked-questions.ts';
import { createEntryFinder } from '../core/notes/match-questions.ts';
import type { Note } from '../core/notes/note.ts';
import { STANDARD_INPUT } from '../core/question/bank.ts';
import type { ListedQuestion } from '../core/question/by-topic.ts';
import { UserError } from '../core/report/user-error.ts';
import { countNoun, withArticle } from '../core/text/message-words.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { chooseCount, findAsker, shufflePool } from './shared/draw-pool.ts';
import type { DrawOptions, OutputOptions } from './shared/flags.ts';
import type { ChosenQuestions, Target } from './shared/into-note.ts';
import { isPlainWanted } from './shared/is-plain-wanted.ts';
import { type JobAd, openJobAd } from './shared/job-ad.ts';
import { bankNames } from './shared/open-bank.ts';
import { importIntoNote, openTarget } from './shared/open-target.ts';
import { openTerminal } from './shared/open-terminal.ts';
import { askAudience, playHand } from './shared/play-hand.ts';
import { chooseScreenStyle, printNothing, printQuestions } from './shared/print.ts';
import { isNarrowed, type Query, query } from './shared/query.ts';

/** The number of extra questions that `--minutes` deals, in case the answers are short. */
const SPARE_COUNT = 2;
const NO_TERMINAL = 'pick needs a terminal to ask on: "ask-them random" deals without one';

/**
 * Deals a hand of questions to hold, swap, find and reorder. Prints the questions that the user
 * takes, or adds them to a note.
 * @throws UserError for wrong flags or without a terminal, and as `query` and `addInto` do.
 */
export async function pick(
  options: DrawOptions,
  env: Env,
  count: number | undefined,
): Promise<ExitCode> {
  const { filters, bank, output, into, draw, job } = options;
  const mainCount = chooseCount(count, draw);
  // Refuses wrong flags before the user is asked anything. The real target needs the audiences.
  await openTarget(into, filters.for, output, env);
  const isTaken = [...bankNames(bank.bank, env), job.ad].includes(STANDARD_INPUT);
  const { terminal, close } = await openTerminal(isTaken, NO_TERMINAL, env);
  try {
    const isPlain = isPlainWanted(env);
    const play = { terminal, style: await chooseScreenStyle(output.color, env, terminal), isPlain };
    const isAsking = !isNarrowed(filters) && bank.bank.length === 0;
    const audiences = isAsking ? await askAudience(play) : filters.for;
    if (audiences === undefined) return EXIT.cancelled;
    const target = await openTarget(into, audiences, output, env);
    const given = { filters: { ...filters, for: audiences }, bank };
    const found = await query(given.filters, bank, env);
    const seed = draw.seed ?? env.newSeed();
    const ad = await openJobAd(job.ad, target, found, given, env);
    const dealt = await deal(found, target, { seed, wanted: mainCount, ad }, env);
    const { askedAt, note, ...pool } = dealt;
    if (pool.cards.length === 0) return printNothing(pool.message, output, env);
    const spareCount = draw.minutes === undefined ? 0 : SPARE_COUNT;
    const title = formatTitle(found, draw.minutes);
    const setup = { mainCount, spareCount, title, askedAt };
    const search = createSearch(found.bank.questions, found.bank.topics);
    const find = ad === undefined ? search : (words: string) => ad.mark(search(words));
    const taken = await playHand(pool, find, setup, play);
    if (taken === undefined) return EXIT.cancelled;
    const color = isPlain && output.color === 'auto' ? 'never' : output.color;
    const print = (format: OutputOptions['format']): Promise<void> =>
      printQuestions(taken, 'flat', audiences, { ...output, format, color }, env);
    if (target !== undefined) return await addTaken(taken, target, note, found, print, env);
    await print(output.format);
    return EXIT.done;
  } finally {
    close();
  }
}

/** Shuffles the questions that are new to the note; also returns the note and its meetings. */
async function deal(
  found: Query,
  target: Target | undefined,
  {
    seed,
    wanted,
    ad,
  }: { readonly seed: string; readonly wanted: number; readonly ad: JobAd | undefined },
  env: Env,
): Promise<ChosenQuestions & { readonly askedAt: MeetingsOfQuestions; readonly note?: Note }> {
  const { tags, problems } = findAsker(found, env);
  const shuffle = (left: Query): ChosenQuestions => {
    const { cards, message } = shufflePool(left, { asker: tags, seed, wanted, ad });
    // The hand is drawn over the lines above it, so these messages are shown with it.
    return { cards, message: [...problems, message].filter(Boolean).join('; ') };
  };
  if (target === undefined) return { ...shuffle(found), askedAt: new Map() };
  const { chooseFromNew, readTarget } = await importIntoNote();
  const note = await readTarget(target, env);
  const askedAt = meetingsByQuestion(note, createEntryFinder(found.bank.questions));
  return { ...chooseFromNew(target, found, shuffle)(note), askedAt, note };
}

/** Adds the taken questions that the meeting does not list yet; if that fails, prints them all. */
async function addTaken(
  taken: readonly ListedQuestion[],
  target: Target,
  earlier: Note | undefined,
  found: Query,
  print: (format: 'checklist') => Promise<void>,
  env: Env,
): Promise<ExitCode> {
  const { addInto } = await importIntoNote();
  const find = createEntryFinder(found.bank.questions);
  const choose = (note: Note): ChosenQuestions => {
    const listed = findListed(note, target.meeting, find);
    return { cards: taken.filter(({ question }) => !listed.has(question)), message: '' };
  };
  try {
    return await addInto(target, choose, env, earlier);
  } catch (error) {
    if (error instanceof UserError) await print('checklist');
    throw error;
  }
}

/** Returns the line above the hand: `For a manager, on career, pay, 10 minutes`. */
function formatTitle({ audiences, topics }: Query, minutes: number | undefined): string {
  const whom = audiences.length === 0 ? 'anyone' : withArticle(audiences.join(' or '));
  const about = topics.length === 0 ? [] : [`on ${topics.join(', ')}`];
  const time = minutes === undefined ? [] : [countNoun(minutes, 'minute')];
  return [`For ${whom}`, ...about, ...time].join(', ');
}
