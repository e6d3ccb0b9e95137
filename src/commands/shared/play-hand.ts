import { setImmediate } from 'node:timers/promises';
import { searcher } from '../../core/hand/fuzzy-search.ts';
import { dealHand, withMessage } from '../../core/hand/hand.ts';
import { type Session, startSession } from '../../core/hand/session.ts';
import type { MeetingsOfQuestions } from '../../core/notes/asked-questions.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { AUDIENCES } from '../../core/question/tag.ts';
import type { Terminal } from '../../env.ts';
import { askChoice, askHand, type Choice } from '../../io/terminal/prompt.ts';
import { type HandLayout, limitScroll, renderScreen } from '../../render/hand/screen.ts';
import type { Style } from '../../render/style/style.ts';
import { type DrawPool, describeShortage } from './draw-pool.ts';

/** How many questions there is time for, how many spares, and what the hand is for. */
export interface HandSetup {
  readonly mainCount: number;
  readonly spareCount: number;
  /** `For a manager, 10 minutes`. */
  readonly title: string;
  /** Who was asked a question already. */
  readonly askedAt: MeetingsOfQuestions;
}

const ANYONE = 'anyone';
/** A word that means somebody else to most people. */
const PARTNER = 'partner (product, design, the business side)';
/** Some milliseconds' work: a key that is pressed meanwhile waits for no longer. */
const FOLDED_AT_ONCE = 5000;
const DEFAULT_ROWS = 24;
/** Wider than this, the topics would be too far from their questions to be seen with them. */
const WIDEST = 100;

/** Asks whom the user meets: the audiences, none of them for anyone. Undefined where the user leaves. */
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

/** The questions that the user takes, in the order taken; undefined where the user leaves. */
export async function playHand(
  deck: DrawPool,
  { mainCount, spareCount, title, askedAt }: HandSetup,
  terminal: Terminal,
  style: Style,
): Promise<readonly ListedQuestion[] | undefined> {
  const { cards, bank } = deck;
  const hand = dealHand(cards, mainCount + spareCount);
  const { search, foldNext } = searcher(bank.questions, bank.topics);
  const { screen } = terminal;
  // The size is looked up for each drawing: it changes while the hand is open.
  const table = (): HandLayout => ({
    ...style,
    title,
    mainCount,
    askedAt,
    poolSize: cards.length,
    width: Math.min(screen.columns || style.width, WIDEST),
    rows: screen.rows || DEFAULT_ROWS,
  });
  let isOpen = true;
  void whileIdle(() => isOpen && foldNext(FOLDED_AT_ONCE));
  try {
    const played = await askHand(
      {
        session: startSession(withMessage(hand, describeShortage(deck, mainCount) ?? ''), search),
        draw: (now: Session) => renderScreen(now, table()),
        limitScroll: (now: Session) => limitScroll(now, table()),
      },
      terminal,
    );
    return played?.hand.slots.map((slot) => slot.listed);
  } finally {
    isOpen = false;
  }
}

/** Works piece by piece behind what is drawn and typed, until there is nothing left to do. */
async function whileIdle(work: () => boolean): Promise<void> {
  do await setImmediate();
  while (work());
}
