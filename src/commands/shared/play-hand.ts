import type { Search } from '../../core/hand/fuzzy-search.ts';
import { dealHand, takeHand, withMessage } from '../../core/hand/hand.ts';
import type { Key } from '../../core/hand/key-bindings.ts';
import { type Menu, openMenu, takeMenuLine, updateMenu } from '../../core/hand/menu.ts';
import {
  leaveHand,
  type PlainHand,
  startPlainHand,
  takeHandLine,
} from '../../core/hand/plain-lines.ts';
import { paste, type Session, startSession, turnPage, update } from '../../core/hand/session.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { AUDIENCES } from '../../core/question/tag.ts';
import type { Terminal } from '../../env.ts';
import { playInLines } from '../../io/terminal/plain-dialogue.ts';
import { describeMenu, drawMenu } from '../../render/hand/menu.ts';
import { describePlainHand } from '../../render/hand/plain-hand.ts';
import {
  countShown,
  drawScreen,
  type HandFacts,
  type HandLayout,
  limitScroll,
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

/** How to play: on a screen that is drawn again and again, or in plain lines. */
interface Play {
  readonly terminal: Terminal;
  readonly style: Style;
  readonly isPlain: boolean;
}

/** What to deal, and the facts to show with it. */
interface HandSetup extends HandFacts {
  /** The number of questions that there is time for. */
  readonly mainCount: number;
  readonly spareCount: number;
}

/** Asks whom the user meets. Returns the audience or `[]` for anyone; undefined if they leave. */
export async function askAudience({
  terminal,
  style,
  isPlain,
}: Play): Promise<readonly string[] | undefined> {
  const choices = [ANYONE, ...AUDIENCES].map((value) => ({
    value,
    name: value === 'partner' ? PARTNER : value,
  }));
  const session = openMenu('Who are you meeting?', choices);
  const played = isPlain
    ? await playInLines<Menu>({ session, describe: describeMenu, takeLine: takeMenuLine }, terminal)
    : await (await importPrompts()).playOnScreen<Menu>(
        {
          session,
          draw: (menu) => drawMenu(menu, { ...style, ...measure(terminal, style) }),
          update: updateMenu,
          paste: (menu) => menu,
        },
        terminal,
      );
  const chosen = played?.end === 'chosen' ? played.choices[played.cursor] : undefined;
  if (chosen === undefined) return undefined;
  return chosen.value === ANYONE ? [] : [chosen.value];
}

/** Returns the size of the screen, which the user may change between two drawings. */
function measure({ screen }: Terminal, style: Style): { width: number; rows: number } {
  return {
    width: Math.min(screen.columns || style.width, MAX_WIDTH),
    rows: screen.rows || DEFAULT_ROWS,
  };
}

/** Returns the session after a key, scrolled no further than to the end. */
function takeKey(session: Session, key: Key, layout: HandLayout): Session {
  const next = limitScroll(update(session, key), layout);
  if (next.scroll !== session.scroll) return next;
  return turnPage(next, key, countShown(session, layout));
}

/** Shows the hand. Returns the questions that the user takes, in order; undefined if they leave. */
export async function playHand(
  { cards, message }: ChosenQuestions,
  search: Search,
  { mainCount, spareCount, ...facts }: HandSetup,
  { terminal, style, isPlain }: Play,
): Promise<readonly ListedQuestion[] | undefined> {
  const hand = withMessage(dealHand(cards, mainCount + spareCount, mainCount), message);
  if (isPlain) {
    const played = await playInLines<PlainHand>(
      {
        session: startPlainHand(hand, search),
        describe: (state, before) => describePlainHand(state, facts, before),
        takeLine: takeHandLine,
        takeEnd: leaveHand,
      },
      terminal,
    );
    return played?.end === 'taken' ? takeHand(played.hand) : undefined;
  }
  const measureLayout = (): HandLayout => ({
    ...style,
    ...facts,
    poolSize: cards.length,
    ...measure(terminal, style),
  });
  const { playOnScreen } = await importPrompts();
  const played = await playOnScreen<Session>(
    {
      session: startSession(hand, search),
      draw: (session) => drawScreen(session, measureLayout()),
      update: (session, key) => takeKey(session, key, measureLayout()),
      paste,
    },
    terminal,
  );
  if (played?.end !== 'taken') return undefined;
  return takeHand(played.hand);
}
