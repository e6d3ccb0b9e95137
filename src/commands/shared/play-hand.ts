import type { Search } from '../../core/hand/fuzzy-search.ts';
import { dealHand, withMessage } from '../../core/hand/hand.ts';
import { paste, type Session, startSession, update } from '../../core/hand/session.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { AUDIENCES } from '../../core/question/tag.ts';
import type { Terminal } from '../../env.ts';
import {
  type HandFacts,
  type HandLayout,
  limitScroll,
  renderScreen,
} from '../../render/hand/screen.ts';
import type { Style } from '../../render/style/layout.ts';
import type { ChosenQuestions } from './into-note.ts';

// A separate bundle, which several commands load on demand.
const importPrompts = () => import('../../io/terminal/prompts.ts');

const ANYONE = 'anyone';
/** The label of the audience `partner`, because most people would misunderstand that word. */
const PARTNER = 'partner (product, design, the business side)';
export const DEFAULT_ROWS = 24;
/** In columns. On wider lines, topics at the right edge would be too far from their questions. */
const MAX_WIDTH = 100;

/** Asks whom the user meets. Returns the audience or `[]` for anyone; undefined if they leave. */
export async function askAudience(
  terminal: Terminal,
  { paint }: Style,
): Promise<readonly string[] | undefined> {
  const choices = [ANYONE, ...AUDIENCES].map((value) => ({
    value,
    name: value === 'partner' ? PARTNER : value,
  }));
  const { askChoice } = await importPrompts();
  const chosen = await askChoice('Who are you meeting?', choices, terminal, paint);
  if (chosen === undefined) return undefined;
  return chosen === ANYONE ? [] : [chosen];
}

/** Shows the hand. Returns the questions that the user takes, in order; undefined if they leave. */
export async function playHand(
  { cards, message }: ChosenQuestions,
  search: Search,
  { spareCount, ...facts }: HandFacts & { readonly spareCount: number },
  terminal: Terminal,
  style: Style,
): Promise<readonly ListedQuestion[] | undefined> {
  const hand = dealHand(cards, facts.mainCount + spareCount);
  const { screen } = terminal;
  // Measured for each drawing, because the user may resize the terminal meanwhile.
  const measureLayout = (): HandLayout => ({
    ...style,
    ...facts,
    poolSize: cards.length,
    width: Math.min(screen.columns || style.width, MAX_WIDTH),
    rows: screen.rows || DEFAULT_ROWS,
  });
  const { playOnScreen } = await importPrompts();
  const played = await playOnScreen<Session>(
    {
      session: startSession(withMessage(hand, message), search),
      draw: (session) => renderScreen(session, measureLayout()),
      update: (session, key) => limitScroll(update(session, key), measureLayout()),
      paste,
    },
    terminal,
  );
  if (played?.end !== 'taken') return undefined;
  return played.hand.slots.map((slot) => slot.listed);
}
