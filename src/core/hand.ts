import type { Placed } from './arrange.ts';

/** A place in the hand: a question, and whether it stays when others are swapped. */
export interface Slot {
  readonly placed: Placed;
  readonly held: boolean;
}

/** Questions dealt like cards, and what is left to deal. A value: every change makes a new one. */
export interface Hand {
  /** In the order in which to ask. */
  readonly slots: readonly Slot[];
  /** The index of the current slot, which the keys are about; 0 in an empty hand. */
  readonly cursor: number;
  /** What has not been on the table yet, in the order of the deal. */
  readonly stock: readonly Placed[];
  /** What was swapped out or dropped: it comes back only when the stock has run dry. */
  readonly discards: readonly Placed[];
  /** One short sentence about the latest change; empty where there is nothing to say. */
  readonly message: string;
  /** The hand before the latest change. */
  readonly previous: Hand | undefined;
}

const EMPTY = 'the hand is empty: / finds a question, u brings the last one back';
const RAN_DRY = 'the pool has run dry: what was swapped out comes round again';
const NO_OTHER = 'there is no other question in the pool';

/** A hand of the first `size` cards of a deal; the rest is its stock. */
export function dealHand(cards: readonly Placed[], size: number): Hand {
  const slots = cards.slice(0, size).map((placed) => ({ placed, held: false }));
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
  if (slot === undefined) return say(hand, EMPTY);
  return change(hand, { slots: hand.slots.with(hand.cursor, { ...slot, held: !slot.held }) });
}

/** Moves the current question among the others, and the cursor with it. */
export function moveSlot(hand: Hand, by: number): Hand {
  const slot = hand.slots[hand.cursor];
  const to = within(hand, hand.cursor + by);
  if (slot === undefined) return say(hand, EMPTY);
  if (to === hand.cursor) return say(hand, '');
  const slots = hand.slots.toSpliced(hand.cursor, 1).toSpliced(to, 0, slot);
  return change(hand, { slots, cursor: to });
}

/** Swaps the current question for the next of the stock, unless it is held. */
export function swapOne(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return say(hand, EMPTY);
  if (slot.held) return say(hand, 'this one is held: space lets it go');
  return swapSlots(hand, [hand.cursor]);
}

/** Swaps every question that is not held. */
export function swapOthers(hand: Hand): Hand {
  const free = [...hand.slots.keys()].filter((index) => hand.slots[index]?.held === false);
  if (hand.slots.length === 0) return say(hand, EMPTY);
  if (free.length === 0) return say(hand, 'all of them are held: space lets one go');
  return swapSlots(hand, free);
}

/** Takes the current question out of the hand. */
export function drop(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return say(hand, EMPTY);
  const slots = hand.slots.toSpliced(hand.cursor, 1);
  const cursor = within({ slots }, hand.cursor);
  return change(hand, { slots, cursor, discards: [...hand.discards, slot.placed] });
}

/**
 * Puts a question into the current slot, or into an empty hand, and holds it. Where another slot
 * has it, the two change places: no question is twice in a hand.
 */
export function putHere(hand: Hand, placed: Placed): Hand {
  const found: Slot = { placed, held: true };
  const replaced = hand.slots[hand.cursor];
  if (replaced === undefined) return change(hand, { ...without(hand, placed), slots: [found] });
  const at = hand.slots.findIndex((slot) => slot.placed.question === placed.question);
  if (at >= 0) {
    const slots = hand.slots.with(at, replaced).with(hand.cursor, found);
    return change(hand, { slots });
  }
  const { stock, discards } = without(hand, placed);
  const slots = hand.slots.with(hand.cursor, found);
  return change(hand, { slots, stock, discards: [...discards, replaced.placed] });
}

/** The hand as it was before the latest change. */
export function undo(hand: Hand): Hand {
  return hand.previous ?? say(hand, 'there is nothing to undo');
}

/** The hand with a sentence about it. */
export function say(hand: Hand, message: string): Hand {
  return { ...hand, message };
}

/** What is left to deal beside a question that gets onto the table. */
function without(hand: Hand, { question }: Placed): Pick<Hand, 'stock' | 'discards'> {
  const isOther = (other: Placed): boolean => other.question !== question;
  return { stock: hand.stock.filter(isOther), discards: hand.discards.filter(isOther) };
}

/** Deals into the slots of these indexes; where there are too few questions, the last ones stay. */
function swapSlots(hand: Hand, indexes: readonly number[]): Hand {
  const shunned = hand.slots.map((slot) => slot.placed);
  const dealt: Placed[] = [];
  let { stock, discards } = hand;
  let message = '';
  for (const _ of indexes) {
    if (stock.length === 0) {
      if (discards.length > 0) message = RAN_DRY;
      [stock, discards] = [discards, []];
    }
    const kept = hand.slots.filter((_, index) => !indexes.includes(index));
    const card = nextCard(stock, [...kept.map((slot) => slot.placed), ...dealt], shunned);
    if (card === undefined) break;
    stock = stock.filter((other) => other !== card);
    dealt.push(card);
  }
  if (dealt.length === 0) return say(hand, NO_OTHER);
  if (dealt.length < indexes.length) message = `there were only ${dealt.length} others to swap in`;
  const swapped = indexes.slice(0, dealt.length);
  const slots = hand.slots.map((slot, index) => {
    const placed = dealt[swapped.indexOf(index)];
    return placed === undefined ? slot : { placed, held: false };
  });
  const out = swapped.flatMap((index) => hand.slots[index]?.placed ?? []);
  return say(change(hand, { slots, stock, discards: [...discards, ...out] }), message);
}

/** The first card from a topic that is not on the table and, while there is one, was not there either. */
function nextCard(
  stock: readonly Placed[],
  table: readonly Placed[],
  shunned: readonly Placed[],
): Placed | undefined {
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
