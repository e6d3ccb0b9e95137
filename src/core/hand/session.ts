import { listHelp } from '../question/details.ts';
import type { Question } from '../question/question.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Search } from './fuzzy-search.ts';
import {
  drop,
  EMPTY_HAND,
  type Hand,
  moveCursor,
  moveSlot,
  putHere,
  swapOne,
  swapOthers,
  toggleHold,
  undo,
  withMessage,
} from './hand.ts';
import { type Action, findAction, type Key } from './key-bindings.ts';
import { type SearchBox, searchFor, updateSearchBox } from './search-box.ts';

/** The state of `pick`: the hand, and the search or key list that may cover it. Immutable. */
export interface Session {
  readonly hand: Hand;
  /** The open search, into which keys are typed; undefined while it is closed. */
  readonly searchBox: SearchBox | undefined;
  readonly areKeysShown: boolean;
  /** The questions that show their follow-ups, why, good signs and red flags. */
  readonly unfolded: ReadonlySet<Question>;
  /** How many lines of the current question, hit or key list are scrolled out of view. */
  readonly scroll: number;
  readonly end: 'taken' | 'left' | undefined;
  readonly search: Search;
}

type Step = (session: Session) => Session;

/** The number of lines that a scroll key moves by, few enough for a small screen. */
const LINES_A_PAGE = 5;

const STEPS: Readonly<Record<Action, Step>> = {
  'move-up': onHand((hand) => moveCursor(hand, -1)),
  'move-down': onHand((hand) => moveCursor(hand, 1)),
  hold: onHand(toggleHold),
  swap: onHand(swapOne),
  'swap-others': onHand(swapOthers),
  'ask-earlier': onHand((hand) => moveSlot(hand, -1)),
  'ask-later': onHand((hand) => moveSlot(hand, 1)),
  find: (session) => ({ ...session, searchBox: searchFor('', session.search), scroll: 0 }),
  details: toggleDetails,
  'scroll-down': (session) => scroll(session, LINES_A_PAGE),
  'scroll-up': (session) => scroll(session, -LINES_A_PAGE),
  drop: onHand(drop),
  undo: onHand(undo),
  take: (session) =>
    session.hand.slots.length > 0
      ? { ...session, end: 'taken' }
      : say(session, 'there is nothing to take: / finds a question'),
  leave: (session) => ({ ...session, end: 'left' }),
  keys: (session) => ({ ...session, areKeysShown: true, scroll: 0 }),
};

/** Returns a session that begins with this hand. */
export function startSession(hand: Hand, search: Search): Session {
  return {
    hand,
    search,
    searchBox: undefined,
    areKeysShown: false,
    unfolded: new Set(),
    scroll: 0,
    end: undefined,
  };
}

/** Returns the session after a key. The caller has to limit `scroll` to the length of the text. */
export function update(session: Session, key: Key): Session {
  const action = findAction(key);
  if (action === 'scroll-down' || action === 'scroll-up') return STEPS[action](session);
  if (session.searchBox !== undefined) return updateSearch(session, session.searchBox, key);
  if (action === undefined) return session;
  if (!session.areKeysShown) return STEPS[action](session);
  // While the key list covers the hand, keys with an action scroll the list or close it.
  if (action === 'move-down') return scroll(session, 1);
  if (action === 'move-up') return scroll(session, -1);
  return { ...session, areKeysShown: false, scroll: 0 };
}

/** Returns the session after a paste: an open search gets it as one line; the hand ignores it. */
export function paste(session: Session, text: string): Session {
  const { searchBox, search } = session;
  if (searchBox === undefined) return session;
  const query = searchBox.query + cleanText(text);
  return { ...session, searchBox: searchFor(query, search), scroll: 0 };
}

function updateSearch(session: Session, searchBox: SearchBox, key: Key): Session {
  const action = findAction(key);
  const closed = { ...session, searchBox: undefined, scroll: 0 };
  if (action === 'leave') return closed;
  if (action === 'take') {
    const hit = searchBox.hits[searchBox.cursor];
    return hit === undefined ? session : onHand((hand) => putHere(hand, hit))(closed);
  }
  const updated = updateSearchBox(searchBox, key, session.search);
  return updated === searchBox ? session : { ...session, searchBox: updated, scroll: 0 };
}

function toggleDetails(session: Session): Session {
  const question = session.hand.slots[session.hand.cursor]?.listed.question;
  if (question === undefined) return say(session, EMPTY_HAND);
  if (listHelp(question).length === 0) {
    return say(session, 'there is nothing more about this one');
  }
  const unfolded = new Set(session.unfolded);
  if (!unfolded.delete(question)) unfolded.add(question);
  return say({ ...session, unfolded }, '');
}

function scroll(session: Session, by: number): Session {
  return { ...session, scroll: Math.max(0, session.scroll + by) };
}

function say(session: Session, message: string): Session {
  return onHand((hand) => withMessage(hand, message))(session);
}

/** Returns a step that changes the hand, and scrolls back to the top of the current question. */
function onHand(act: (hand: Hand) => Hand): Step {
  return (session) => ({ ...session, hand: act(session.hand), scroll: 0 });
}
