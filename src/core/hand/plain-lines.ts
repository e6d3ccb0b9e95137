import type { ListedQuestion } from '../question/by-topic.ts';
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
  moveSlot,
  swapOthers,
  undo,
  withMessage,
} from './hand.ts';
import { toQuestionOfWords } from './own-words.ts';

/** A command that takes words: it finds a question, or adds one. */
type WordCommand = '/' | 'a';

/** A hand where nothing is redrawn: the user types lines, and each is answered by lines. Immutable. */
export interface PlainHand {
  readonly hand: Hand;
  readonly search: Search;
  /** What was found, of which the next line says what to add; empty if nothing was searched. */
  readonly hits: readonly ListedQuestion[];
  /** How many of the hits have been said. */
  readonly saidCount: number;
  /** The command whose words the next line gives, because it came without any. */
  readonly awaited: WordCommand | undefined;
  /** Whether the last line asked to hear the hand again. */
  readonly isHandWanted: boolean;
  /** Whether the last line asked to leave an arranged hand: the next one like it leaves. */
  readonly isLeaving: boolean;
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
  ['m 3 1', 'ask number 3 as number 1'],
  ['u', 'undo the last change'],
  ['l', 'say the hand again'],
  ['/ words', 'find questions to add'],
  ['a words', 'add a question in your own words'],
  ['q', 'leave without questions'],
] as const;

const LEAVING = 'q again leaves without these questions, enter takes them';
/** More hits than these at a time are no help if one has to listen to all. */
const HITS_AT_A_TIME = 9;
const MORE = 'more';
const NUMBERS = /^\d+(?:[\s,]+\d+)*$/u;
/** A letter stands alone or in front of a space or a number, so that `all` does not add `ll`. */
const COMMAND = /^(?<name>\/|[dxam](?!\p{L}))\s*(?<rest>.*)$/su;
/** What goes on with what was found: its numbers, another search, own words. */
const ADDS: readonly string[] = ['/', 'a'] satisfies readonly WordCommand[];
/** What only the last line wanted. */
const NOTHING_WANTED = {
  ...{ hits: [], saidCount: 0, awaited: undefined, detailed: undefined },
  ...{ isHandWanted: false, isHelpWanted: false, isLeaving: false },
} as const;

/** Returns the state before the first line. */
export function startPlainHand(hand: Hand, search: Search): PlainHand {
  return { ...NOTHING_WANTED, hand, search, end: undefined };
}

/** Returns the state after a line; a line that means nothing is answered by a message. */
export function takeHandLine(before: PlainHand, line: string): PlainHand {
  const words = cleanText(line).trim();
  const { hits, awaited } = before;
  const hand = withMessage(before.hand, '');
  const state: PlainHand = { ...before, ...NOTHING_WANTED, hand };
  if (words === 'q' && hits.length === 0 && awaited === undefined) return leaveHand(before);
  if (awaited !== undefined) return words === '' ? state : takeCommand(state, awaited, words);
  const numbers = NUMBERS.test(words) ? words.split(/[\s,]+/u).map(Number) : [];
  const { name, rest = '' } = COMMAND.exec(words)?.groups ?? {};
  if (hits.length > 0 && (name === undefined || !ADDS.includes(name))) {
    if (words === '') return state;
    const { saidCount } = before;
    return takeHits({ ...state, hits, saidCount }, numbers, words);
  }
  if (numbers.length > 0) return holdNumbers(state, numbers);
  return name === undefined ? takeWord(state, words) : takeCommand(state, name, rest);
}

/** Returns the state after `q` or the end of the input (Ctrl-D), which ask once if the hand has been arranged. */
export function leaveHand(before: PlainHand): PlainHand {
  const state: PlainHand = { ...before, ...NOTHING_WANTED, hand: withMessage(before.hand, '') };
  if (before.hand.previous === undefined || before.isLeaving) return { ...state, end: 'left' };
  return { ...say(state, LEAVING), isLeaving: true };
}

/** Holds the questions of these numbers, and no others. */
function holdNumbers(state: PlainHand, numbers: readonly number[]): PlainHand {
  const { hand } = state;
  const wrong = findWrong(numbers, hand.slots.length);
  if (wrong !== undefined) return say(state, `there is no number ${wrong}`);
  return { ...state, hand: holdOnly(hand, numbers.map(toIndex)) };
}

/** Adds the hits of these numbers, or goes on to more of them; any other word changes nothing. */
function takeHits(state: PlainHand, numbers: readonly number[], word: string): PlainHand {
  const { hits, saidCount } = state;
  if (word.toLowerCase() === MORE) {
    if (saidCount === hits.length) return say(state, 'there are no more');
    return { ...state, saidCount: Math.min(saidCount + HITS_AT_A_TIME, hits.length) };
  }
  if (numbers.length === 0) {
    return say(state, `"${word}" means nothing here: type the numbers to add, or enter for none`);
  }
  const wrong = findWrong(numbers, saidCount);
  if (wrong !== undefined) return say(state, `there is no number ${wrong}`);
  const chosen = numbers.flatMap((number) => hits[toIndex(number)] ?? []);
  return chosen.reduce(add, { ...state, hits: [], saidCount: 0 });
}

function toIndex(number: number): number {
  return number - 1;
}

function findWrong(numbers: readonly number[], count: number): number | undefined {
  return numbers.find((number) => number < 1 || number > count);
}

function takeCommand(state: PlainHand, name: string, rest: string): PlainHand {
  if (name === 'a') {
    const own = toQuestionOfWords(rest);
    return own === undefined ? { ...state, awaited: name } : add(state, own);
  }
  if (name === '/') {
    if (rest === '') return { ...state, awaited: name };
    const hits = state.search(rest);
    if (hits.length === 0) return say(state, 'nothing like it');
    return { ...state, hits, saidCount: Math.min(HITS_AT_A_TIME, hits.length) };
  }
  if (name === 'm') return reorder(state, rest);
  const index = toIndex(Number(rest));
  const slot = /^\d+$/u.test(rest) ? state.hand.slots[index] : undefined;
  if (slot === undefined) return say(state, `${name} needs a number of the hand: ${name} 2`);
  if (name === 'd') return { ...state, detailed: slot.listed.question };
  return { ...state, hand: drop(at(state.hand, index)) };
}

/** Moves a question to another place, given both numbers. */
function reorder(state: PlainHand, rest: string): PlainHand {
  const { hand } = state;
  const [from = 0, to = 0, ...others] = NUMBERS.test(rest) ? rest.split(/[\s,]+/u).map(Number) : [];
  if (others.length > 0 || findWrong([from, to], hand.slots.length) !== undefined) {
    return say(state, 'm needs two numbers of the hand: m 3 1');
  }
  return { ...state, hand: moveSlot(at(hand, toIndex(from)), to - from) };
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
    case 'l':
      return { ...state, isHandWanted: true };
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
