import type { ListedQuestion } from '../question/by-topic.ts';
import { toOwnQuestion } from '../question/own-question.ts';
import type { Question } from '../question/question.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Search } from './fuzzy-search.ts';
import {
  addBelow,
  drop,
  EMPTY_HAND,
  type Hand,
  holdOnly,
  moveCursor,
  swapOthers,
  undo,
  withMessage,
} from './hand.ts';

/** A hand where nothing is redrawn: the user types lines, and each is answered by lines. Immutable. */
export interface PlainHand {
  readonly hand: Hand;
  readonly search: Search;
  /** What was found, of which the next line says what to add; empty if nothing was searched. */
  readonly hits: readonly ListedQuestion[];
  /** The question whose details the last line asked for. */
  readonly detailed: Question | undefined;
  /** Whether the last line asked what there is to type. */
  readonly isHelpWanted: boolean;
  readonly end: 'taken' | 'left' | undefined;
}

/** What there is to type, and what it does. */
export const LINES = [
  ['1,3', 'hold just these'],
  ['r', 'swap all that are not held'],
  ['enter', 'take all of them in this order'],
  ['H', 'take only the held ones'],
  ['d 2', 'say the follow-ups, why and signs of number 2'],
  ['x 2', 'drop number 2'],
  ['u', 'undo the last change'],
  ['/ words', 'find questions to add'],
  ['a words', 'add a question in your own words'],
  ['q', 'leave without questions'],
] as const;

/** More hits than these are no help if one has to listen to all. */
const MAX_SPOKEN_HITS = 9;
const NUMBERS = /^\d+(?:[\s,]+\d+)*$/u;
const COMMAND = /^(?<name>[dxa/])\s*(?<rest>.*)$/su;

/** Returns the state before the first line. */
export function startPlainHand(hand: Hand, search: Search): PlainHand {
  return {
    ...{ hand, search, hits: [] },
    ...{ detailed: undefined, isHelpWanted: false, end: undefined },
  };
}

/** Returns the state after a line; a line that means nothing is answered by a message. */
export function takeHandLine(before: PlainHand, line: string): PlainHand {
  const words = cleanText(line).trim();
  const { hits } = before;
  const hand = withMessage(before.hand, '');
  const state: PlainHand = {
    ...before,
    ...{ hand, hits: [], detailed: undefined, isHelpWanted: false },
  };
  if (hits.length > 0 && words === '') return state;
  if (NUMBERS.test(words)) return takeNumbers(state, words.split(/[\s,]+/u).map(Number), hits);
  const command = COMMAND.exec(words)?.groups;
  if (command !== undefined) return takeCommand(state, command['name'], command['rest'] ?? '');
  return takeWord(state, words);
}

/** Holds the questions of these numbers, or adds the hits of these numbers if there are any. */
function takeNumbers(
  state: PlainHand,
  numbers: readonly number[],
  hits: readonly ListedQuestion[],
): PlainHand {
  const { hand } = state;
  const count = hits.length > 0 ? hits.length : hand.slots.length;
  const wrong = numbers.find((number) => number < 1 || number > count);
  if (wrong !== undefined) return { ...say(state, `there is no number ${wrong}`), hits };
  const indexes = numbers.map((number) => number - 1);
  if (hits.length === 0) return { ...state, hand: holdOnly(hand, indexes) };
  return indexes.flatMap((index) => hits[index] ?? []).reduce(add, state);
}

function takeCommand(state: PlainHand, name = '', rest: string): PlainHand {
  if (name === 'a') {
    return rest === ''
      ? say(state, 'a needs words: a Who decides?')
      : add(state, toOwnQuestion(rest));
  }
  if (name === '/') {
    const found = rest === '' ? [] : state.search(rest).slice(0, MAX_SPOKEN_HITS);
    return found.length === 0 ? say(state, 'nothing like it') : { ...state, hits: found };
  }
  const index = Number(rest) - 1;
  const slot = /^\d+$/u.test(rest) ? state.hand.slots[index] : undefined;
  if (slot === undefined) return say(state, `${name} needs a number of the hand: ${name} 2`);
  if (name === 'd') return { ...state, detailed: slot.listed.question };
  return { ...state, hand: drop(at(state.hand, index)) };
}

function takeWord(state: PlainHand, word: string): PlainHand {
  const { hand } = state;
  switch (word) {
    case '':
      return hand.slots.length === 0 ? say(state, EMPTY_HAND) : { ...state, end: 'taken' };
    case 'r': {
      const isAllHeld = hand.slots.length > 0 && hand.slots.every(({ held }) => held);
      return isAllHeld
        ? say(state, 'all of them are held: type the numbers to keep')
        : { ...state, hand: swapOthers(hand) };
    }
    case 'H': {
      const slots = hand.slots.filter(({ held }) => held);
      if (slots.length === 0) return say(state, 'nothing is held: type the numbers to hold');
      return { ...state, hand: { ...hand, slots, cursor: 0 }, end: 'taken' };
    }
    case 'u':
      return { ...state, hand: undo(hand) };
    case 'q':
      return { ...state, end: 'left' };
    case '?':
      return { ...state, isHelpWanted: true };
    default:
      return say(state, `"${word}" means nothing here: ? says what to type`);
  }
}

/** Adds a question behind those that there is time for, in front of the spares. */
function add(state: PlainHand, listed: ListedQuestion): PlainHand {
  const { hand } = state;
  return { ...state, hand: addBelow(at(hand, hand.mainCount - 1), listed) };
}

function at(hand: Hand, index: number): Hand {
  return moveCursor(hand, index - hand.cursor);
}

function say(state: PlainHand, message: string): PlainHand {
  return { ...state, hand: withMessage(state.hand, message) };
}
