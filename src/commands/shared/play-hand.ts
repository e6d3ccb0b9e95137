import { createSearch } from '../../core/hand/fuzzy-search.ts';
import { dealHand, withMessage } from '../../core/hand/hand.ts';
import { startSession } from '../../core/hand/session.ts';
import type { MeetingsOfQuestions } from '../../core/notes/asked-questions.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { AUDIENCES } from '../../core/question/tag.ts';
import type { Terminal } from '../../env.ts';
import { askChoice, askHand, type Choice } from '../../io/terminal/prompt.ts';
import { type HandLayout, limitScroll, renderScreen } from '../../render/hand/screen.ts';
import type { Style } from '../../render/style/style.ts';
import { type DrawPool, describeShortage } from './draw-pool.ts';

/** How many questions to deal, and the facts that the screen shows about them. */
export interface HandSetup {
  readonly mainCount: number;
  readonly spareCount: number;
  /** `For a manager, 10 minutes`. */
  readonly title: string;
  /** The meetings at which a question was asked already. */
  readonly askedAt: MeetingsOfQuestions;
}

const ANYONE = 'anyone';
/** To most people, a partner is somebody else. */
const PARTNER = 'partner (product, design, the business side)';
const DEFAULT_ROWS = 24;
/** On wider lines the topics at the right edge would be too far from their questions. */
const MAX_WIDTH = 100;

/** Asks whom the user meets: the audiences, none of them for anyone. Undefined if the user leaves. */
export async function askAudience(
  terminal: Terminal,
  { paint }: Style,
): Promise<readonly string[] | undefined> {
  const choices = [ANYONE, ...AUDIENCES].map(
    (value): Choice => ({ value, name: value === 'partner' ? PARTNER : value }),
  );
  const chosen = await askChoice('Who are you meeting?', choices, terminal, paint);
  if (chosen === undefined) return undefined;
  return chosen === ANYONE ? [] : [chosen];
}

/** The questions that the user takes, in their order in the hand; undefined if the user leaves. */
export async function playHand(
  pool: DrawPool,
  { mainCount, spareCount, title, askedAt }: HandSetup,
  terminal: Terminal,
  style: Style,
): Promise<readonly ListedQuestion[] | undefined> {
  const { cards, bank } = pool;
  const hand = dealHand(cards, mainCount + spareCount);
  const search = createSearch(bank.questions, bank.topics);
  const { screen } = terminal;
  // Read for each drawing: the size of the screen may change while the hand is open.
  const measureLayout = (): HandLayout => ({
    ...style,
    title,
    mainCount,
    askedAt,
    poolSize: cards.length,
    width: Math.min(screen.columns || style.width, MAX_WIDTH),
    rows: screen.rows || DEFAULT_ROWS,
  });
  const played = await askHand(
    {
      session: startSession(withMessage(hand, describeShortage(pool, mainCount) ?? ''), search),
      draw: (session) => renderScreen(session, measureLayout()),
      limitScroll: (session) => limitScroll(session, measureLayout()),
    },
    terminal,
  );
  return played?.hand.slots.map((slot) => slot.listed);
}
