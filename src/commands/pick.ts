import { UserError } from '../core/user-error.ts';
import { type Env, EXIT, type ExitCode, type Terminal } from '../env.ts';
import { STANDARD_INPUT } from '../io/bank-names.ts';
import { openKeyboard } from '../io/keyboard.ts';
import { count } from './count.ts';
import { countOf, type Deck, type DeckOptions, openDeck } from './deck.ts';
import { bankNames } from './open-bank.ts';
import { printQuestions, styleFor } from './print.ts';

/** With minutes, this many more are dealt, in case the answers are short. */
const SPARE_COUNT = 2;
const NO_TERMINAL = 'pick needs a terminal to ask on: "ask-them random" deals without one';

// inquirer and all that only `pick` needs is a file of its own, loaded by nobody else.
const game = () => import('./play.ts');

/** Deals a hand of questions to hold, swap, find and reorder, and prints what the user takes. */
export async function pick(options: DeckOptions, env: Env): Promise<ExitCode> {
  const mainCount = countOf(options);
  const spareCount = options.minutes === undefined ? 0 : SPARE_COUNT;
  const { terminal, close } = openTerminal(options, env);
  try {
    const { askAudience, play } = await game();
    const style = styleFor(options, env, env.stderr);
    const audiences = isFiltered(options) ? options.for : await askAudience(terminal, style);
    if (audiences === undefined) return EXIT.cancelled;
    const meeting = { ...options, for: audiences };
    const deck = await openDeck(meeting, env);
    if (deck === undefined) return EXIT.nothing;
    const title = titleOf(deck, options.minutes);
    const taken = await play(deck, { mainCount, spareCount, title }, terminal, style);
    if (taken === undefined) return EXIT.cancelled;
    await printQuestions(taken, meeting, 'flat', env);
    return EXIT.done;
  } finally {
    close();
  }
}

function isFiltered({
  topic,
  for: audiences,
  stage,
  tag,
  search,
  not,
  bank,
}: DeckOptions): boolean {
  return [topic, audiences, stage, tag, search, not, bank].some((filter) => filter.length > 0);
}

/** What the hand is for: `For a manager, on career, pay, 10 minutes`. */
function titleOf({ audiences, topics }: Deck, minutes: number | undefined): string {
  const [first] = audiences;
  const article = first !== undefined && /^[aeiou]/u.test(first) ? 'an' : 'a';
  const whom = first === undefined ? 'anyone' : `${article} ${audiences.join(' or ')}`;
  const about = topics.length === 0 ? [] : [`on ${topics.join(', ')}`];
  const time = minutes === undefined ? [] : [count(minutes, 'minute')];
  return [`For ${whom}`, ...about, ...time].join(', ');
}

/**
 * The terminal to ask on. Where the questions come from standard input, the keys do not.
 * @throws UserError where there is none.
 */
function openTerminal(
  options: DeckOptions,
  env: Env,
): { readonly terminal: Terminal; readonly close: () => void } {
  if (!env.stderr.isTerminal) throw new UserError(NO_TERMINAL);
  if (!bankNames(options.bank, env).includes(STANDARD_INPUT)) {
    if (!env.stdin.isTerminal) throw new UserError(NO_TERMINAL);
    return { terminal: env.terminal(), close: () => {} };
  }
  try {
    const keys = openKeyboard();
    return { terminal: { ...env.terminal(), keys }, close: () => keys.destroy() };
  } catch (cause) {
    throw new UserError(NO_TERMINAL, { cause });
  }
}
