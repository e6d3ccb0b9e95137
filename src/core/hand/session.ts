import { detailsOf, type Question } from '../question/question.ts';
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
import { type Action, actionOf, type Key } from './key-bindings.ts';
import { type Find, findBy, pasteIntoFind, updateFind } from './search-box.ts';

/** What the keys of `pick` act on: the hand, and what is open over it. Every key makes a new one. */
export interface Sitting {
  readonly hand: Hand;
  /** The open search; while there is one, keys are typed into it. */
  readonly find: Find | undefined;
  readonly areKeysShown: boolean;
  /** The questions that show their follow-ups, why, good signs and red flags. */
  readonly unfolded: ReadonlySet<Question>;
  /** How many lines of the current question or hit, or of the keys, are scrolled past. */
  readonly scroll: number;
  readonly end: 'taken' | 'left' | undefined;
  readonly search: Search;
}

type Step = (sitting: Sitting) => Sitting;

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
  find: (sitting) => ({ ...sitting, find: findBy('', sitting.search), scroll: 0 }),
  details: toggleDetails,
  'scroll-down': (sitting) => scroll(sitting, PAGE),
  'scroll-up': (sitting) => scroll(sitting, -PAGE),
  drop: onHand(drop),
  undo: onHand(undo),
  take,
  leave: (sitting) => ({ ...sitting, end: 'left' }),
  keys: (sitting) => ({ ...sitting, areKeysShown: true, scroll: 0 }),
};

/** A sitting that begins with this hand. */
export function openSitting(hand: Hand, search: Search): Sitting {
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
 * The sitting after a key. A key that means nothing changes nothing. Scrolling has no end here: where
 * a text ends on the screen, `limitScroll` knows.
 */
export function update(sitting: Sitting, key: Key): Sitting {
  const action = actionOf(key);
  if (sitting.find !== undefined) return inFind(sitting, sitting.find, key, action);
  if (sitting.areKeysShown) return inKeys(sitting, action);
  return action === undefined ? sitting : STEPS[action](sitting);
}

/** The sitting after a text was pasted: typed into the search; the hand has no use for texts. */
export function paste(sitting: Sitting, text: string): Sitting {
  const { find, search } = sitting;
  return find === undefined
    ? sitting
    : { ...sitting, find: pasteIntoFind(find, text, search), scroll: 0 };
}

function inFind(sitting: Sitting, find: Find, key: Key, action: Action | undefined): Sitting {
  const closed = { ...sitting, find: undefined, scroll: 0 };
  if (action === 'leave') return closed;
  if (action === 'scroll-down' || action === 'scroll-up') return STEPS[action](sitting);
  if (action === 'take') {
    const hit = find.hits[find.cursor];
    return hit === undefined ? sitting : onHand((hand) => putHere(hand, hit))(closed);
  }
  const next = updateFind(find, key, sitting.search);
  return next === find ? sitting : { ...sitting, find: next, scroll: 0 };
}

/** Over the shown keys no key can change the hand, which nobody sees. */
function inKeys(sitting: Sitting, action: Action | undefined): Sitting {
  switch (action) {
    case undefined:
      return sitting;
    case 'move-down':
      return scroll(sitting, 1);
    case 'move-up':
      return scroll(sitting, -1);
    case 'scroll-down':
    case 'scroll-up':
      return STEPS[action](sitting);
    default:
      return { ...sitting, areKeysShown: false, scroll: 0 };
  }
}

function toggleDetails(sitting: Sitting): Sitting {
  const question = sitting.hand.slots[sitting.hand.cursor]?.placed.question;
  if (question === undefined) return onHand(withEmptyMessage)(sitting);
  if (detailsOf(question).length === 0) {
    return onHand((hand) => withMessage(hand, 'there is nothing more about this one'))(sitting);
  }
  const unfolded = new Set(sitting.unfolded);
  if (!unfolded.delete(question)) unfolded.add(question);
  return onHand((hand) => withMessage(hand, ''))({ ...sitting, unfolded });
}

function take(sitting: Sitting): Sitting {
  if (sitting.hand.slots.length > 0) return { ...sitting, end: 'taken' };
  return onHand((hand) => withMessage(hand, 'there is nothing to take: / finds a question'))(
    sitting,
  );
}

function scroll(sitting: Sitting, by: number): Sitting {
  return { ...sitting, scroll: Math.max(0, sitting.scroll + by) };
}

/** A step of the hand, which begins at the top of the current question again. */
function onHand(act: (hand: Hand) => Hand): Step {
  return (sitting) => ({ ...sitting, hand: act(sitting.hand), scroll: 0 });
}
