import type { ListedQuestion } from '../question/by-topic.ts';

/** A place in the hand: a question, and whether it stays when others are swapped. */
export interface Slot {
  readonly listed: ListedQuestion;
  readonly held: boolean;
}

/** Questions dealt like cards, and what is left to deal. A value: every change makes a new one. */
export interface Hand {
  /** In the order in which to ask. */
  readonly slots: readonly Slot[];
  /** The index of the current slot, which the keys are about; 0 in an empty hand. */
  readonly cursor: number;
  /** What has not been on the table yet, in the order of the deal. */
  readonly stock: readonly ListedQuestion[];
  /** What was swapped out or dropped: it comes back only when the stock has run dry. */
  readonly discards: readonly ListedQuestion[];
  /** One short sentence about the latest change; empty where there is nothing to say. */
  readonly message: string;
  /** The hand before the latest change. */
  readonly previous: Hand | undefined;
}

const EMPTY = 'the hand is empty: / finds a question, u brings the last one back';
const DROPPED = 'dropped: u brings it back';
const RAN_DRY = 'the pool has run dry: what was swapped out comes round again';
const NO_OTHER = 'there is no other question in the pool: / finds one';

/** A hand of the first `size` cards of a deal; the rest is its stock. */
export function dealHand(cards: readonly ListedQuestion[], size: number): Hand {
  const slots = cards.slice(0, size).map((listed) => ({ listed, held: false }));
  const stock = cards.slice(size);
  return { slots, cursor: 0, stock, discards: [], message: '', previous: undefined };
}

/** Moves the cursor and stops at the ends. */
export function moveCursor(hand: Hand, by: number): Hand {
  return { ...hand, cursor: within(hand, hand.cursor + by), message: '' };
}

/** Holds the current question, or lets it go. */
export function toggleHold(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withEmptyMessage(hand);
  return change(hand, { slots: hand.slots.with(hand.cursor, { ...slot, held: !slot.held }) });
}

/** Moves the current question among the others, and the cursor with it. */
export function moveSlot(hand: Hand, by: number): Hand {
  const slot = hand.slots[hand.cursor];
  const to = within(hand, hand.cursor + by);
  if (slot === undefined) return withEmptyMessage(hand);
  if (to === hand.cursor) return withMessage(hand, '');
  const slots = hand.slots.toSpliced(hand.cursor, 1).toSpliced(to, 0, slot);
  return change(hand, { slots, cursor: to });
}

/** Swaps the current question for the next of the stock, unless it is held. */
export function swapOne(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withEmptyMessage(hand);
  if (slot.held) return withMessage(hand, 'this one is held: space lets it go');
  return swapSlots(hand, [hand.cursor]);
}

/** Swaps every question that is not held. */
export function swapOthers(hand: Hand): Hand {
  const free = [...hand.slots.keys()].filter((index) => hand.slots[index]?.held === false);
  if (hand.slots.length === 0) return withEmptyMessage(hand);
  if (free.length === 0) return withMessage(hand, 'all of them are held: space lets one go');
  return swapSlots(hand, free);
}

/** Takes the current question out of the hand. */
export function drop(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withEmptyMessage(hand);
  const slots = hand.slots.toSpliced(hand.cursor, 1);
  const cursor = within({ slots }, hand.cursor);
  const dropped = change(hand, { slots, cursor, discards: [...hand.discards, slot.listed] });
  return slots.length === 0 ? withEmptyMessage(dropped) : withMessage(dropped, DROPPED);
}

/**
 * Puts a question into the current slot, or into an empty hand, and holds it. Where another slot
 * has it, the two change places: no question is twice in a hand.
 */
export function putHere(hand: Hand, listed: ListedQuestion): Hand {
  const found: Slot = { listed, held: true };
  const replaced = hand.slots[hand.cursor];
  if (replaced === undefined) return change(hand, { ...without(hand, listed), slots: [found] });
  const at = hand.slots.findIndex((slot) => slot.listed.question === listed.question);
  if (at >= 0) {
    const slots = hand.slots.with(at, replaced).with(hand.cursor, found);
    return change(hand, { slots });
  }
  const { stock, discards } = without(hand, listed);
  const slots = hand.slots.with(hand.cursor, found);
  return change(hand, { slots, stock, discards: [...discards, replaced.listed] });
}

/** The hand as it was before the latest change. */
export function undo(hand: Hand): Hand {
  return hand.previous ?? withMessage(hand, 'there is nothing to undo');
}

/** The hand with a sentence about it. */
export function withMessage(hand: Hand, message: string): Hand {
  return { ...hand, message };
}

/** The hand with what an empty one has to say. */
export function withEmptyMessage(hand: Hand): Hand {
  return withMessage(hand, EMPTY);
}

/** What is left to deal beside a question that gets onto the table. */
function without(hand: Hand, { question }: ListedQuestion): Pick<Hand, 'stock' | 'discards'> {
  const isOther = (other: ListedQuestion): boolean => other.question !== question;
  return { stock: hand.stock.filter(isOther), discards: hand.discards.filter(isOther) };
}

/** Swaps the questions of these slots for others; where there are too few, the last of them stay. */
function swapSlots(hand: Hand, indexes: readonly number[]): Hand {
  const kept = hand.slots.filter((_, index) => !indexes.includes(index));
  const { cards, stock, discards, hasRunDry } = dealOthers(hand, kept, indexes.length);
  if (cards.length === 0) return withMessage(hand, NO_OTHER);
  const swapped = indexes.slice(0, cards.length);
  const slots = hand.slots.map((slot, index) => {
    const listed = cards[swapped.indexOf(index)];
    return listed === undefined ? slot : { listed, held: false };
  });
  const out = swapped.flatMap((index) => hand.slots[index]?.listed ?? []);
  const changed = change(hand, { slots, stock, discards: [...discards, ...out] });
  if (cards.length < indexes.length) {
    return withMessage(changed, `the pool has run dry: it had only ${cards.length} to swap in`);
  }
  return withMessage(changed, hasRunDry ? RAN_DRY : '');
}

interface Others extends Pick<Hand, 'stock' | 'discards'> {
  readonly cards: readonly ListedQuestion[];
  readonly hasRunDry: boolean;
}

/** The next cards for slots beside those that are kept: as many as there are, if not as many as wanted. */
function dealOthers(hand: Hand, kept: readonly Slot[], wanted: number): Others {
  const shunned = hand.slots.map((slot) => slot.listed);
  const table = kept.map((slot) => slot.listed);
  const cards: ListedQuestion[] = [];
  let { stock, discards } = hand;
  let hasRunDry = false;
  while (cards.length < wanted) {
    if (stock.length === 0) {
      hasRunDry = true;
      [stock, discards] = [discards, []];
    }
    const card = nextCard(stock, [...table, ...cards], shunned);
    if (card === undefined) break;
    stock = stock.filter((other) => other !== card);
    cards.push(card);
  }
  return { cards, stock, discards, hasRunDry };
}

/** The first card from a topic that is not on the table and, while there is one, was not there either. */
function nextCard(
  stock: readonly ListedQuestion[],
  table: readonly ListedQuestion[],
  shunned: readonly ListedQuestion[],
): ListedQuestion | undefined {
  const onTable = new Set(table.map(({ topic }) => topic));
  const before = new Set(shunned.map(({ topic }) => topic));
  const fresh = stock.filter(({ topic }) => !onTable.has(topic));
  return fresh.find(({ topic }) => !before.has(topic)) ?? fresh[0] ?? stock[0];
}

function change(hand: Hand, changed: Partial<Hand>): Hand {
  return { ...hand, ...changed, message: '', previous: { ...hand, message: '' } };
}

function within({ slots }: Pick<Hand, 'slots'>, cursor: number): number {
  return Math.max(0, Math.min(cursor, slots.length - 1));
}
