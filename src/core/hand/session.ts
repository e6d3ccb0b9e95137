import { listDetails } from '../question/details.ts';
import type { Question } from '../question/question.ts';
import type { Search } from './fuzzy-search.ts';
import {
  drop,
  type Hand,
  moveCursor,
  moveSlot,
  putHere,
  swapOne,
  swapOthers,
  toggleHold,
  undo,
  withEmptyMessage,
  withMessage,
} from './hand.ts';
import { type Action, findAction, type Key } from './key-bindings.ts';
import { pasteIntoSearchBox, type SearchBox, searchFor, updateSearchBox } from './search-box.ts';

/** What the keys of `pick` act on: the hand, and what is open over it. Every key makes a new one. */
export interface Session {
  readonly hand: Hand;
  /** The open search; while there is one, keys are typed into it. */
  readonly find: SearchBox | undefined;
  readonly areKeysShown: boolean;
  /** The questions that show their follow-ups, why, good signs and red flags. */
  readonly unfolded: ReadonlySet<Question>;
  /** How many lines of the current question or hit, or of the keys, are scrolled past. */
  readonly scroll: number;
  readonly end: 'taken' | 'left' | undefined;
  readonly search: Search;
}

type Step = (session: Session) => Session;

/** How many lines a page has: not many on a small screen. */
const PAGE = 5;

const STEPS: Readonly<Record<Action, Step>> = {
  'move-up': onHand((hand) => moveCursor(hand, -1)),
  'move-down': onHand((hand) => moveCursor(hand, 1)),
  hold: onHand(toggleHold),
  swap: onHand(swapOne),
  'swap-others': onHand(swapOthers),
  'ask-earlier': onHand((hand) => moveSlot(hand, -1)),
  'ask-later': onHand((hand) => moveSlot(hand, 1)),
  find: (session) => ({ ...session, find: searchFor('', session.search), scroll: 0 }),
  details: toggleDetails,
  'scroll-down': (session) => scroll(session, PAGE),
  'scroll-up': (session) => scroll(session, -PAGE),
  drop: onHand(drop),
  undo: onHand(undo),
  take,
  leave: (session) => ({ ...session, end: 'left' }),
  keys: (session) => ({ ...session, areKeysShown: true, scroll: 0 }),
};

/** A session that begins with this hand. */
export function startSession(hand: Hand, search: Search): Session {
  return {
    hand,
    search,
    find: undefined,
    areKeysShown: false,
    unfolded: new Set(),
    scroll: 0,
    end: undefined,
  };
}

/**
 * The session after a key. A key that means nothing changes nothing. Scrolling has no end here: where
 * a text ends on the screen, `limitScroll` knows.
 */
export function update(session: Session, key: Key): Session {
  const action = findAction(key);
  if (session.find !== undefined) return updateInSearch(session, session.find, key, action);
  if (session.areKeysShown) return updateInKeys(session, action);
  return action === undefined ? session : STEPS[action](session);
}

/** The session after a text was pasted: typed into the search; the hand has no use for texts. */
export function paste(session: Session, text: string): Session {
  const { find, search } = session;
  return find === undefined
    ? session
    : { ...session, find: pasteIntoSearchBox(find, text, search), scroll: 0 };
}

function updateInSearch(
  session: Session,
  find: SearchBox,
  key: Key,
  action: Action | undefined,
): Session {
  const closed = { ...session, find: undefined, scroll: 0 };
  if (action === 'leave') return closed;
  if (action === 'scroll-down' || action === 'scroll-up') return STEPS[action](session);
  if (action === 'take') {
    const hit = find.hits[find.cursor];
    return hit === undefined ? session : onHand((hand) => putHere(hand, hit))(closed);
  }
  const next = updateSearchBox(find, key, session.search);
  return next === find ? session : { ...session, find: next, scroll: 0 };
}

/** Over the shown keys no key can change the hand, which nobody sees. */
function updateInKeys(session: Session, action: Action | undefined): Session {
  switch (action) {
    case undefined:
      return session;
    case 'move-down':
      return scroll(session, 1);
    case 'move-up':
      return scroll(session, -1);
    case 'scroll-down':
    case 'scroll-up':
      return STEPS[action](session);
    default:
      return { ...session, areKeysShown: false, scroll: 0 };
  }
}

function toggleDetails(session: Session): Session {
  const question = session.hand.slots[session.hand.cursor]?.listed.question;
  if (question === undefined) return onHand(withEmptyMessage)(session);
  if (listDetails(question).length === 0) {
    return onHand((hand) => withMessage(hand, 'there is nothing more about this one'))(session);
  }
  const unfolded = new Set(session.unfolded);
  if (!unfolded.delete(question)) unfolded.add(question);
  return onHand((hand) => withMessage(hand, ''))({ ...session, unfolded });
}

function take(session: Session): Session {
  if (session.hand.slots.length > 0) return { ...session, end: 'taken' };
  return onHand((hand) => withMessage(hand, 'there is nothing to take: / finds a question'))(
    session,
  );
}

function scroll(session: Session, by: number): Session {
  return { ...session, scroll: Math.max(0, session.scroll + by) };
}

/** A step of the hand, which begins at the top of the current question again. */
function onHand(act: (hand: Hand) => Hand): Step {
  return (session) => ({ ...session, hand: act(session.hand), scroll: 0 });
}
