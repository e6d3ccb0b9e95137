import {
  findKnown,
  findListed,
  type MeetingsOfQuestions,
  meetingsByQuestion,
} from '../core/notes/asked-questions.ts';
import { createEntryFinder } from '../core/notes/match-questions.ts';
import type { Note } from '../core/notes/note.ts';
import { STANDARD_INPUT } from '../core/question/bank.ts';
import type { ListedQuestion } from '../core/question/by-topic.ts';
import { isUserError, UserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode, type Terminal } from '../env.ts';
import { openKeyboard } from '../io/terminal/keyboard.ts';
import {
  chooseCount,
  type DrawOptions,
  type DrawPool,
  isEmpty,
  shufflePool,
} from './shared/draw-pool.ts';
import {
  addInto,
  type ChosenQuestions,
  parseTarget,
  readTarget,
  type Target,
} from './shared/into-note.ts';
import { countNoun } from './shared/messages.ts';
import { allKnownMessage, excludeQuestions } from './shared/new-questions.ts';
import { bankNames } from './shared/open-bank.ts';
import { chooseStyle, printNothing, printQuestions } from './shared/print.ts';
import { type Query, query } from './shared/query.ts';

/** With minutes, this many more are dealt, in case the answers are short. */
const SPARE_COUNT = 2;
const NO_TERMINAL = 'pick needs a terminal to ask on: "ask-them random" deals without one';

// inquirer and all that only `pick` needs is a file of its own, loaded by nobody else.
const importHand = () => import('./shared/play-hand.ts');

/** Deals a hand of questions to hold, swap, find and reorder, and prints what the user takes, or adds it to a note. */
export async function pick(options: DrawOptions, env: Env): Promise<ExitCode> {
  const mainCount = chooseCount(options);
  const spareCount = options.minutes === undefined ? 0 : SPARE_COUNT;
  // What is wrong with the flags is said before anybody is asked anything.
  parseTarget(options, env);
  const { terminal, close } = await openTerminal(options, env);
  try {
    const { askAudience, playHand } = await importHand();
    const style = await chooseStyle(options, env, env.stderr);
    const audiences = isFiltered(options) ? options.for : await askAudience(terminal, style);
    if (audiences === undefined) return EXIT.cancelled;
    const meeting = { ...options, for: audiences };
    const found = await query(meeting, env);
    const target = parseTarget(meeting, env);
    const { left, askedAt } = await excludeKnown(target, found, meeting, env);
    const deck = shufflePool(left, options.seed ?? env.newSeed(), env);
    if (isEmpty(deck)) {
      const isKnown = target !== undefined && isEmptied(left, found);
      return printNothing(isKnown ? allKnownMessage(target, found) : deck.message, options, env);
    }
    const title = formatTitle(deck, options.minutes);
    const stakes = { mainCount, spareCount, title, askedAt };
    const taken = await playHand(deck, stakes, terminal, style);
    if (taken === undefined) return EXIT.cancelled;
    if (target !== undefined) return addTaken(target, taken, found, meeting, env);
    await printQuestions(taken, meeting, 'flat', env);
    return EXIT.done;
  } finally {
    close();
  }
}

/** What may be dealt for a note, and who was asked what already. */
async function excludeKnown(
  target: Target | undefined,
  found: Query,
  options: DrawOptions,
  env: Env,
): Promise<{ readonly left: Query; readonly askedAt: MeetingsOfQuestions }> {
  if (target === undefined) return { left: found, askedAt: new Map() };
  const find = createEntryFinder(found.bank.questions);
  const note = await readTarget(target, options, env);
  const left = excludeQuestions(found, findKnown(note, target.meeting, find));
  return { left, askedAt: meetingsByQuestion(note, find) };
}

/** Whether it is the note, and no filter, that leaves nothing. */
function isEmptied({ selection: left }: Query, { selection: found }: Query): boolean {
  return left.questions.length === 0 && found.questions.length > 0;
}

/** Adds the hand to the note, whatever it knows of it but under this heading. Where it cannot, the hand is printed. */
async function addTaken(
  target: Target,
  taken: readonly ListedQuestion[],
  found: Query,
  options: DrawOptions,
  env: Env,
): Promise<ExitCode> {
  const find = createEntryFinder(found.bank.questions);
  const choose = (note: Note): ChosenQuestions => {
    const listed = findListed(note, target.meeting, find);
    return { cards: taken.filter(({ question }) => !listed.has(question)) };
  };
  try {
    return await addInto(target, choose, options, env);
  } catch (error) {
    if (isUserError(error)) {
      await printQuestions(taken, { ...options, format: 'checklist' }, 'flat', env);
    }
    throw error;
  }
}

function isFiltered({
  topic,
  for: audiences,
  stage,
  tag,
  search,
  not,
  except,
  only,
  bank,
}: DrawOptions): boolean {
  return [topic, audiences, stage, tag, search, not, except, only, bank].some(
    (filter) => filter.length > 0,
  );
}

/** What the hand is for: `For a manager, on career, pay, 10 minutes`. */
function formatTitle({ audiences, topics }: DrawPool, minutes: number | undefined): string {
  const [first] = audiences;
  const article = first !== undefined && /^[aeiou]/u.test(first) ? 'an' : 'a';
  const whom = first === undefined ? 'anyone' : `${article} ${audiences.join(' or ')}`;
  const about = topics.length === 0 ? [] : [`on ${topics.join(', ')}`];
  const time = minutes === undefined ? [] : [countNoun(minutes, 'minute')];
  return [`For ${whom}`, ...about, ...time].join(', ');
}

/**
 * The terminal to ask on. Where the questions come from standard input, the keys do not.
 * @throws UserError where there is none.
 */
async function openTerminal(
  options: DrawOptions,
  env: Env,
): Promise<{ readonly terminal: Terminal; readonly close: () => void }> {
  if (!env.stderr.isTerminal) throw new UserError(NO_TERMINAL);
  if (!bankNames(options.bank, env).includes(STANDARD_INPUT)) {
    if (!env.stdin.isTerminal) throw new UserError(NO_TERMINAL);
    return { terminal: env.terminal(), close: () => {} };
  }
  try {
    const keys = await openKeyboard();
    return { terminal: { ...env.terminal(), keys }, close: () => keys.destroy() };
  } catch (cause) {
    throw new UserError(NO_TERMINAL, { cause });
  }
}
