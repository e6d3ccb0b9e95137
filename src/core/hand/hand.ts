import type { ListedQuestion } from '../question/by-topic.ts';

/** A question in the hand. A held question stays when the others are swapped. */
export interface Slot {
  readonly listed: ListedQuestion;
  readonly held: boolean;
  /** Whether the user has added it, so that it takes no place of those that there is time for. */
  readonly added: boolean;
}

/** Questions dealt like cards, and those left to deal. Immutable: every change makes a new hand. */
export interface Hand {
  /** In the order in which to ask them. */
  readonly slots: readonly Slot[];
  /** The index of the slot that the keys act on; 0 in an empty hand. */
  readonly cursor: number;
  /** The questions not dealt yet, in the order of the deal. */
  readonly stock: readonly ListedQuestion[];
  /** The questions swapped out, dropped or replaced; dealt again only when the stock is empty. */
  readonly discards: readonly ListedQuestion[];
  /** How many of the slots there is time for, with those that the user has added; the others are spares. */
  readonly mainCount: number;
  /** A short sentence about the effect of the latest key; may be empty. */
  readonly message: string;
  /** The hand before the latest change; undefined if there has been no change. */
  readonly previous: Hand | undefined;
}

/** The message of an empty hand. */
export const EMPTY_HAND = 'the hand is empty: / finds a question, u brings the last one back';

/**
 * Returns a hand of the first `size` cards of a deal, those behind the first `mainCount` as spares; the other
 * cards are its stock.
 */
export function dealHand(
  cards: readonly ListedQuestion[],
  size: number,
  mainCount: number = size,
): Hand {
  const slots = cards.slice(0, size).map((listed) => ({ listed, held: false, added: false }));
  const stock = cards.slice(size);
  return { slots, cursor: 0, stock, discards: [], mainCount, message: '', previous: undefined };
}

/** Moves the cursor by a number of slots, but not beyond the first and the last slot. */
export function moveCursor(hand: Hand, by: number): Hand {
  return { ...hand, cursor: clampCursor(hand.slots, hand.cursor + by), message: '' };
}

/** Holds the current question, or releases it. */
export function toggleHold(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withMessage(hand, EMPTY_HAND);
  return change(hand, { slots: hand.slots.with(hand.cursor, { ...slot, held: !slot.held }) });
}

/** Holds the questions at these indexes, and no others. */
export function holdOnly(hand: Hand, indexes: readonly number[]): Hand {
  const slots = hand.slots.map((slot, index) => ({ ...slot, held: indexes.includes(index) }));
  return change(hand, { slots });
}

/** Moves the current question and the cursor by a number of slots, as far as the hand goes. */
export function moveSlot(hand: Hand, by: number): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withMessage(hand, EMPTY_HAND);
  const to = clampCursor(hand.slots, hand.cursor + by);
  if (to === hand.cursor) return withMessage(hand, '');
  const slots = hand.slots.toSpliced(hand.cursor, 1).toSpliced(to, 0, slot);
  return change(hand, { slots, cursor: to });
}

/** Swaps the current question for another one, unless it is held. */
export function swapOne(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withMessage(hand, EMPTY_HAND);
  if (slot.held) return withMessage(hand, 'this one is held: space lets it go');
  return swapSlots(hand, [hand.cursor]);
}

/** Swaps every question that is not held. */
export function swapOthers(hand: Hand): Hand {
  if (hand.slots.length === 0) return withMessage(hand, EMPTY_HAND);
  const free = [...hand.slots.keys()].filter((index) => hand.slots[index]?.held === false);
  if (free.length === 0) return withMessage(hand, 'all of them are held: space lets one go');
  return swapSlots(hand, free);
}

/** Returns how many of the questions that are not held can be swapped: as many as there are others to deal. */
export function countSwappable({ slots, stock, discards }: Hand): number {
  const freeCount = slots.filter(({ held }) => !held).length;
  return Math.min(freeCount, stock.length + discards.length);
}

/** Takes the current question out of the hand. A spare moves up, unless the question took no place. */
export function drop(hand: Hand): Hand {
  const slot = hand.slots[hand.cursor];
  if (slot === undefined) return withMessage(hand, EMPTY_HAND);
  const slots = hand.slots.toSpliced(hand.cursor, 1);
  const cursor = clampCursor(slots, hand.cursor);
  const message = slots.length === 0 ? EMPTY_HAND : 'dropped: u brings it back';
  const isFree = slot.added && hand.cursor < hand.mainCount;
  const mainCount = hand.mainCount - (isFree ? 1 : 0);
  const discards = [...hand.discards, slot.listed];
  return change(hand, { slots, cursor, discards, mainCount, message });
}

/**
 * Puts a question into the current slot, or into an empty hand, and holds it. If another slot has
 * the question already, the two slots swap their questions, so that no question appears twice.
 */
export function putHere(hand: Hand, listed: ListedQuestion): Hand {
  const isOther = ({ question }: ListedQuestion): boolean => question !== listed.question;
  const stock = hand.stock.filter(isOther);
  const discards = hand.discards.filter(isOther);
  const replaced = hand.slots[hand.cursor];
  const found: Slot = { listed, held: true, added: replaced?.added ?? false };
  if (replaced === undefined) return change(hand, { slots: [found], stock, discards });
  const at = hand.slots.findIndex((slot) => !isOther(slot.listed));
  if (at >= 0) {
    const { added = false } = hand.slots[at] ?? {};
    const swapped = hand.slots.with(at, { ...replaced, added });
    return change(hand, { slots: swapped.with(hand.cursor, found) });
  }
  const slots = hand.slots.with(hand.cursor, found);
  return change(hand, { slots, stock, discards: [...discards, replaced.listed] });
}

/**
 * Adds a question below the current one and holds it, so that the hand has one more; above the spares in any case,
 * so that these stay spares, and no other becomes one. A question that the hand has already moves there.
 */
export function addBelow(hand: Hand, listed: ListedQuestion): Hand {
  const { slots, cursor, mainCount } = hand;
  const isOther = ({ question }: ListedQuestion): boolean => question.id !== listed.question.id;
  const isOtherSlot = (slot: Slot): boolean => isOther(slot.listed);
  const own = slots.slice(0, mainCount).find((slot) => !isOtherSlot(slot));
  const end = Math.min(cursor + 1, mainCount);
  const above = slots.slice(0, end).filter(isOtherSlot);
  const below = slots.slice(end).filter(isOtherSlot);
  return change(hand, {
    slots: [...above, { listed, held: true, added: own?.added ?? true }, ...below],
    cursor: above.length,
    stock: hand.stock.filter(isOther),
    discards: hand.discards.filter(isOther),
    mainCount: mainCount + (own === undefined ? 1 : 0),
  });
}

/** Returns the hand before the latest change; without a change, the same hand with a message. */
export function undo(hand: Hand): Hand {
  return hand.previous ?? withMessage(hand, 'there is nothing to undo');
}

/** Returns the questions of a hand in order, its spares marked. */
export function takeHand({ slots, mainCount }: Hand): ListedQuestion[] {
  return slots.map(({ listed }, index) =>
    index < mainCount ? listed : { ...listed, spare: true },
  );
}

/** Returns the same hand with another message. */
export function withMessage(hand: Hand, message: string): Hand {
  return { ...hand, message };
}

/** Swaps the questions of the slots for others; if the pool runs out, the last slots stay. */
function swapSlots(hand: Hand, indexes: readonly number[]): Hand {
  const { cards, stock, discards, hasRunDry } = dealFor(hand, indexes);
  if (cards.length === 0) {
    return withMessage(hand, 'there is no other question in the pool: / finds one');
  }
  const slots = hand.slots.map((slot, index) => {
    const listed = cards[indexes.indexOf(index)];
    return listed === undefined ? slot : { ...slot, listed, held: false };
  });
  const swapped = indexes.slice(0, cards.length);
  const swappedOut = swapped.flatMap((index) => hand.slots[index]?.listed ?? []);
  const changed = change(hand, { slots, stock, discards: [...discards, ...swappedOut] });
  if (cards.length < indexes.length) {
    return withMessage(changed, `the pool has run dry: it had only ${cards.length} to swap in`);
  }
  if (!hasRunDry) return changed;
  return withMessage(changed, 'the pool has run dry: what was swapped out comes round again');
}

/** Deals a card for each of the slots, or fewer cards if the stock and the discards run out. */
function dealFor(hand: Hand, indexes: readonly number[]) {
  const topics = hand.slots.map(({ listed }) => listed.topic);
  const keptTopics = topics.filter((_, index) => !indexes.includes(index));
  const cards: ListedQuestion[] = [];
  let { stock, discards } = hand;
  let hasRunDry = false;
  while (cards.length < indexes.length) {
    if (stock.length === 0) {
      hasRunDry = true;
      [stock, discards] = [discards, []];
    }
    // Prefers a topic that neither the old nor the new hand has, then a topic only the old one has.
    const newTopics = [...keptTopics, ...cards.map(({ topic }) => topic)];
    const fresh = stock.filter(({ topic }) => !newTopics.includes(topic));
    const card = fresh.find(({ topic }) => !topics.includes(topic)) ?? fresh[0] ?? stock[0];
    if (card === undefined) break;
    stock = stock.filter((other) => other !== card);
    cards.push(card);
  }
  return { cards, stock, discards, hasRunDry };
}

function change(hand: Hand, changed: Partial<Hand>): Hand {
  return { ...hand, message: '', ...changed, previous: { ...hand, message: '' } };
}

function clampCursor(slots: readonly Slot[], cursor: number): number {
  return Math.max(0, Math.min(cursor, slots.length - 1));
}
