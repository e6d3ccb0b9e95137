import type { Placed } from './arrange.ts';
import type { Search } from './find.ts';
import {
  drop,
  type Hand,
  moveCursor,
  moveSlot,
  putHere,
  say,
  swapOne,
  swapOthers,
  toggleHold,
  undo,
} from './hand.ts';
import { type Action, actionOf, KEYS, type Key } from './keys.ts';
import { detailsOf } from './labels.ts';
import type { Question } from './question.ts';

/** What the keys of `pick` act on: the hand, and what is open over it. A value, like the hand. */
export interface Sitting {
  readonly hand: Hand;
  /** The open search; while there is one, keys are typed into it. */
  readonly find: Find | undefined;
  readonly areKeysShown: boolean;
  /** The questions that show their follow-ups, why, good signs and red flags. */
  readonly unfolded: ReadonlySet<Question>;
  /** How many details of the current question, or lines of the keys, are scrolled past. */
  readonly scroll: number;
  readonly end: 'taken' | 'left' | undefined;
  readonly search: Search;
}

/** A search as far as it is typed, its hits, and the index of the current one. */
export interface Find {
  readonly query: string;
  readonly hits: readonly Placed[];
  readonly cursor: number;
}

type Step = (sitting: Sitting) => Sitting;

const STEPS: Readonly<Record<Action, Step>> = {
  'move-up': onHand((hand) => moveCursor(hand, -1)),
  'move-down': onHand((hand) => moveCursor(hand, 1)),
  hold: onHand(toggleHold),
  swap: onHand(swapOne),
  'swap-others': onHand(swapOthers),
  'ask-earlier': onHand((hand) => moveSlot(hand, -1)),
  'ask-later': onHand((hand) => moveSlot(hand, 1)),
  find: (sitting) => type(sitting, ''),
  details: toggleDetails,
  'scroll-down': (sitting) => scroll(sitting, 1, detailCount(sitting)),
  'scroll-up': (sitting) => scroll(sitting, -1, detailCount(sitting)),
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

/** The sitting after a key. A key that means nothing changes nothing. */
export function update(sitting: Sitting, key: Key): Sitting {
  if (sitting.find !== undefined) return updateFind(sitting, sitting.find, key);
  const action = actionOf(key);
  if (sitting.areKeysShown) return updateKeys(sitting, action);
  return action === undefined ? sitting : STEPS[action](sitting);
}

function updateFind(sitting: Sitting, find: Find, key: Key): Sitting {
  const closed = { ...sitting, find: undefined };
  switch (key) {
    case 'escape':
      return closed;
    case 'enter': {
      const hit = find.hits[find.cursor];
      return hit === undefined ? sitting : onHand((hand) => putHere(hand, hit))(closed);
    }
    case 'up':
    case 'ctrl-p':
      return { ...sitting, find: { ...find, cursor: Math.max(find.cursor - 1, 0) } };
    case 'down':
    case 'ctrl-n': {
      const last = Math.max(find.hits.length - 1, 0);
      return { ...sitting, find: { ...find, cursor: Math.min(find.cursor + 1, last) } };
    }
    case 'backspace':
      return type(sitting, [...find.query].slice(0, -1).join(''));
    case 'ctrl-w':
      return type(sitting, find.query.replace(/\S*\s*$/u, ''));
    case 'ctrl-u':
      return type(sitting, '');
    default:
      // The name of a key that types nothing is longer than the one character of a key that does.
      return [...key].length === 1 ? type(sitting, find.query + key) : sitting;
  }
}

/** Over the shown keys no key can change the hand, which nobody sees. */
function updateKeys(sitting: Sitting, action: Action | undefined): Sitting {
  if (action === 'move-down' || action === 'scroll-down')
    return scroll(sitting, 1, KEYS.length - 1);
  if (action === 'move-up' || action === 'scroll-up') return scroll(sitting, -1, KEYS.length - 1);
  return action === undefined ? sitting : { ...sitting, areKeysShown: false, scroll: 0 };
}

function type(sitting: Sitting, query: string): Sitting {
  return { ...sitting, find: { query, hits: sitting.search(query), cursor: 0 } };
}

function toggleDetails(sitting: Sitting): Sitting {
  const question = sitting.hand.slots[sitting.hand.cursor]?.placed.question;
  if (question === undefined || detailsOf(question).length === 0) {
    return onHand((hand) => say(hand, 'there is nothing more about this one'))(sitting);
  }
  const unfolded = new Set(sitting.unfolded);
  if (!unfolded.delete(question)) unfolded.add(question);
  return onHand((hand) => say(hand, ''))({ ...sitting, unfolded });
}

function take(sitting: Sitting): Sitting {
  if (sitting.hand.slots.length > 0) return { ...sitting, end: 'taken' };
  return onHand((hand) => say(hand, 'there is nothing to take: / finds a question'))(sitting);
}

function scroll(sitting: Sitting, by: number, most: number): Sitting {
  return { ...sitting, scroll: Math.max(0, Math.min(sitting.scroll + by, most)) };
}

/** How many details the current question shows. */
function detailCount({ hand, unfolded }: Sitting): number {
  const question = hand.slots[hand.cursor]?.placed.question;
  return question !== undefined && unfolded.has(question) ? detailsOf(question).length : 0;
}

/** A step of the hand, which begins at the top of the current question again. */
function onHand(act: (hand: Hand) => Hand): Step {
  return (sitting) => ({ ...sitting, hand: act(sitting.hand), scroll: 0 });
}
