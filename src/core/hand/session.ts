import { listHelp } from '../question/details.ts';
import type { Question } from '../question/question.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Search } from './fuzzy-search.ts';
import {
  addBelow,
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
import { toQuestionOfWords } from './own-words.ts';
import {
  askForWords,
  hasChosen,
  moveThroughHits,
  openSearchBox,
  type SearchBox,
  typeInto,
  updateSearchBox,
} from './search-box.ts';
import { insertText } from './text-field.ts';

/** The state of `pick`: the hand, and the search or key list that may cover it. Immutable. */
export interface Session {
  readonly hand: Hand;
  /** The open search, into which keys are typed; undefined while it is closed. */
  readonly searchBox: SearchBox | undefined;
  readonly areKeysShown: boolean;
  /** Whether Esc has asked once, and the next Esc leaves. */
  readonly isLeaving: boolean;
  /** The questions that show their follow-ups, why, good signs and red flags. */
  readonly unfolded: ReadonlySet<Question>;
  /** How many lines of the current question, hit or key list are scrolled out of view. */
  readonly scroll: number;
  readonly end: 'taken' | 'left' | undefined;
  readonly search: Search;
}

type Step = (session: Session, key: Key) => Session;

const LEAVING = 'esc again leaves without these questions, enter takes them';
/** The number of lines that a scroll key moves by, few enough for a small screen. */
const LINES_A_PAGE = 5;

/** By how many lines an action scrolls the key list, as in a pager. */
const LIST_SCROLLS: Readonly<Partial<Record<Action, number>>> = {
  ...{ 'move-up': -1, 'move-down': 1 },
  ...{ first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER },
};

/** As in fzf, a question can be held on the way through the hand. */
const MOVES_OF_HOLD: Readonly<Record<Key, number>> = { tab: 1, 'shift-tab': -1 };

const STEPS: Readonly<Record<Action, Step>> = {
  'move-up': onHand((hand) => moveCursor(hand, -1)),
  'move-down': onHand((hand) => moveCursor(hand, 1)),
  first: onHand((hand) => moveCursor(hand, Number.NEGATIVE_INFINITY)),
  last: onHand((hand) => moveCursor(hand, Number.POSITIVE_INFINITY)),
  jump: (session, key) =>
    changeHand(session, moveCursor(session.hand, Number(key) - 1 - session.hand.cursor)),
  hold: (session, key) => {
    const held = toggleHold(session.hand);
    const by = MOVES_OF_HOLD[key];
    return changeHand(session, by === undefined ? held : moveCursor(held, by));
  },
  swap: onHand(swapOne),
  'swap-others': onHand(swapOthers),
  'ask-earlier': onHand((hand) => moveSlot(hand, -1)),
  'ask-later': onHand((hand) => moveSlot(hand, 1)),
  find: (session) => openSearch(session, 'replace'),
  details: toggleDetails,
  'scroll-down': (session) => scroll(session, LINES_A_PAGE),
  'scroll-up': (session) => scroll(session, -LINES_A_PAGE),
  drop: onHand(drop),
  undo: onHand(undo),
  take: (session) =>
    session.hand.slots.length > 0
      ? { ...session, end: 'taken' }
      : say(session, 'there is nothing to take: / finds a question'),
  'take-held': takeHeld,
  add: (session) => openSearch(session, 'add'),
  'add-own': (session) => say(session, 'a first: then alt-enter adds the words that you type'),
  leave: (session) => {
    // What has been arranged would be gone.
    if (session.hand.previous === undefined || session.isLeaving)
      return { ...session, end: 'left' };
    return { ...say(session, LEAVING), isLeaving: true };
  },
  keys: (session) => ({ ...session, areKeysShown: true, scroll: 0 }),
};

/** Returns a session that begins with this hand. */
export function startSession(hand: Hand, search: Search): Session {
  return {
    hand,
    search,
    searchBox: undefined,
    areKeysShown: false,
    isLeaving: false,
    unfolded: new Set(),
    scroll: 0,
    end: undefined,
  };
}

/** Returns the session after a key. The caller has to limit `scroll` to the length of the text. */
export function update(before: Session, key: Key): Session {
  const action = findAction(key);
  const session = before.isLeaving && action !== 'leave' ? stay(before) : before;
  if (session.searchBox !== undefined) return updateSearch(session, session.searchBox, key);
  if (action === 'scroll-down' || action === 'scroll-up') return STEPS[action](session, key);
  if (action === undefined) return session;
  if (!session.areKeysShown) return STEPS[action](session, key);
  // While the key list covers the hand, keys with an action scroll the list or close it.
  const by = key === ' ' ? LINES_A_PAGE : LIST_SCROLLS[action];
  return by === undefined ? { ...session, areKeysShown: false, scroll: 0 } : scroll(session, by);
}

/**
 * Returns the session after a key that turns pages, where nothing is left to scroll: it moves through the hits,
 * or through the hand, by the number of questions on the screen.
 */
export function turnPage(session: Session, key: Key, shownCount: number): Session {
  const action = findAction(key);
  if (action !== 'scroll-down' && action !== 'scroll-up') return session;
  const page = Math.max(1, shownCount);
  const by = action === 'scroll-down' ? page : -page;
  const { searchBox, areKeysShown, hand } = session;
  if (areKeysShown) return session;
  if (searchBox === undefined) return changeHand(session, moveCursor(hand, by));
  if (!key.startsWith('page')) return session;
  return { ...session, searchBox: moveThroughHits(searchBox, by), scroll: 0 };
}

function stay(session: Session): Session {
  return { ...say(session, ''), isLeaving: false };
}

/** Returns the session after a paste: an open search gets it as one line; the hand ignores it. */
export function paste(session: Session, text: string): Session {
  const { searchBox, search } = session;
  if (searchBox === undefined) return session;
  const field = insertText(searchBox.field, cleanText(text));
  return { ...session, searchBox: typeInto(searchBox, field, search), scroll: 0 };
}

function openSearch(session: Session, purpose: SearchBox['purpose']): Session {
  return { ...session, searchBox: openSearchBox(purpose, session.search), scroll: 0 };
}

function updateSearch(session: Session, searchBox: SearchBox, key: Key): Session {
  const action = findAction(key);
  const closed = { ...session, searchBox: undefined, scroll: 0 };
  // As at a shell, Ctrl-D leaves only an empty line.
  const isDeleting = key === 'ctrl-d' && searchBox.field.text !== '';
  if (action === 'leave' && key !== 'q' && !isDeleting) return closed;
  if (action === 'take' || action === 'add-own') {
    const hand = takeFound(session.hand, searchBox, action === 'take');
    if (hand !== undefined) return changeHand(closed, hand);
    const asking = askForWords(searchBox);
    return asking === searchBox ? session : { ...session, searchBox: asking };
  }
  // Ctrl-F and Ctrl-B move in the query, as they do in readline.
  if (key === 'pagedown') return scroll(session, LINES_A_PAGE);
  if (key === 'pageup') return scroll(session, -LINES_A_PAGE);
  const updated = updateSearchBox(searchBox, key, session.search);
  return updated === searchBox ? session : { ...session, searchBox: updated, scroll: 0 };
}

/**
 * Returns the hand with the current hit if it `isWanted`, or else with the user's own words as a question, where one
 * is to be added; undefined if there is neither.
 */
function takeFound(hand: Hand, searchBox: SearchBox, isWanted: boolean): Hand | undefined {
  const { hits, cursor, purpose, field } = searchBox;
  const hit = isWanted && hasChosen(searchBox) ? hits[cursor] : undefined;
  if (purpose === 'replace') return hit && putHere(hand, hit);
  const added = hit ?? toQuestionOfWords(field.text);
  return added && addBelow(hand, added);
}

/** Ends the session with nothing but the held questions. */
function takeHeld(session: Session): Session {
  const { hand } = session;
  const slots = hand.slots.filter(({ held }) => held);
  if (slots.length === 0) return say(session, 'nothing is held: space holds a question');
  return { ...session, hand: { ...hand, slots, cursor: 0 }, end: 'taken' };
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
  return changeHand(session, withMessage(session.hand, message));
}

/** Returns a step that changes the hand, and scrolls back to the top of the current question. */
function onHand(act: (hand: Hand) => Hand): Step {
  return (session) => changeHand(session, act(session.hand));
}

function changeHand(session: Session, hand: Hand): Session {
  return { ...session, hand, scroll: 0 };
}
