import { describe, expect, it } from 'vitest';
import {
  dealHand,
  drop,
  type Hand,
  moveCursor,
  moveSlot,
  putHere,
  swapOne,
  swapOthers,
  toggleHold,
  undo,
  withMessage,
} from '../../../src/core/hand/hand.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
import { questionsIn } from '../../support/read-list.ts';

/** Cards of these names, each named by its topic and a number: `pay1 team1`. */
function cards(names: string): ListedQuestion[] {
  const items = names.split(' ').map((name) => `- ${name} #topic/${name.replace(/\d+$/u, '')}`);
  return questionsIn(items.join('\n')).map(createLister([]));
}

const deal = (names: string, size: number) => dealHand(cards(names), size);
const card = (name: string): ListedQuestion => cards(name)[0] ?? never();
const inStock = (hand: Hand, name: string): ListedQuestion =>
  hand.stock.find(({ question }) => question.text === name) ?? never();
const NO_CARDS = dealHand([], 5);
const EMPTY = 'the hand is empty: / finds a question, u brings the last one back';
const RAN_DRY = 'the pool has run dry: what was swapped out comes round again';

function never(): never {
  throw new Error('no such card');
}

/** A hand at a glance, `>` before the current question and `*` behind the held ones: `>pay1 team1*`. */
function table({ slots, cursor }: Hand): string {
  return slots
    .map(({ listed: { question }, held }, index) => {
      return `${index === cursor ? '>' : ''}${question.text}${held ? '*' : ''}`;
    })
    .join(' ');
}

const names = (listed: readonly ListedQuestion[]) =>
  listed.map(({ question }) => question.text).join(' ');
/** Holds the questions at these places and goes back to the first. */
const hold = (hand: Hand, ...places: readonly number[]) =>
  places.reduce((held, place) => at(toggleHold(at(held, place)), 0), hand);
/** The hand with the cursor at this place. */
const at = (hand: Hand, place: number) => moveCursor(hand, place - hand.cursor);
const times = (count: number, act: (hand: Hand) => Hand, hand: Hand) =>
  Array.from({ length: count }).reduce<Hand>(act, hand);

describe('dealHand', () => {
  it('puts the first cards on the table, none held, and the rest into the stock', () => {
    const hand = deal('pay1 team1 pay2 team2', 2);
    expect(table(hand)).toBe('>pay1 team1');
    expect(names(hand.stock)).toBe('pay2 team2');
    expect(hand).toMatchObject({ discards: [], message: '', previous: undefined });
  });

  it('deals a smaller hand where there are fewer cards', () => {
    expect(table(deal('pay1 team1', 5))).toBe('>pay1 team1');
  });

  it('deals an empty hand from nothing', () => {
    expect(NO_CARDS).toMatchObject({ slots: [], cursor: 0, stock: [] });
  });
});

describe('moveCursor', () => {
  const hand = deal('pay1 team1 hours1', 3);

  it.each([
    ['down', 0, 1, 'pay1 >team1 hours1'],
    ['up', 2, -1, 'pay1 >team1 hours1'],
    ['down at the end: stays', 2, 1, 'pay1 team1 >hours1'],
    ['up at the beginning: stays', 0, -1, '>pay1 team1 hours1'],
    ['past the end: stops there', 0, 9, 'pay1 team1 >hours1'],
  ])('%s', (_, from, by, expected) => {
    expect(table(moveCursor(at(hand, from), by))).toBe(expected);
  });

  it('stays at 0 in an empty hand', () => {
    expect(moveCursor(NO_CARDS, 1).cursor).toBe(0);
    expect(moveCursor(NO_CARDS, -1).cursor).toBe(0);
  });

  it('takes the message away and is nothing to undo', () => {
    const moved = moveCursor(withMessage(hand, 'hello'), 1);
    expect(moved.message).toBe('');
    expect(moved.previous).toBeUndefined();
  });
});

describe('toggleHold', () => {
  it('holds the current question, and lets it go', () => {
    const held = toggleHold(at(deal('pay1 team1', 2), 1));
    expect(table(held)).toBe('pay1 >team1*');
    expect(table(toggleHold(held))).toBe('pay1 >team1');
  });

  it('says that the hand is empty', () => {
    expect(toggleHold(NO_CARDS)).toEqual({ ...NO_CARDS, message: EMPTY });
  });
});

describe('moveSlot', () => {
  const hand = hold(deal('pay1 team1 hours1', 3), 0);

  it('moves the current question down, and the cursor and its hold with it', () => {
    expect(table(moveSlot(hand, 1))).toBe('team1 >pay1* hours1');
    expect(table(moveSlot(moveSlot(hand, 1), 1))).toBe('team1 hours1 >pay1*');
  });

  it('moves it up', () => {
    expect(table(moveSlot(at(hand, 2), -1))).toBe('pay1* >hours1 team1');
  });

  it.each([
    ['up', 0, -1],
    ['down', 2, 1],
  ])('changes nothing at the end of the way %s, and says nothing', (_, place, by) => {
    const before = withMessage(at(hand, place), 'hello');
    expect(moveSlot(before, by)).toEqual({ ...before, message: '' });
  });

  it('says that the hand is empty', () => {
    expect(moveSlot(NO_CARDS, 1)).toEqual({ ...NO_CARDS, message: EMPTY });
  });
});

describe('swapOne', () => {
  it('deals the next card of the stock into the current slot', () => {
    const hand = swapOne(at(deal('pay1 team1 hours1 role1', 2), 1));
    expect(table(hand)).toBe('pay1 >hours1');
    expect(names(hand.stock)).toBe('role1');
    expect(names(hand.discards)).toBe('team1');
    expect(hand.message).toBe('');
  });

  it('skips the topics on the table while there is another', () => {
    const hand = swapOne(deal('pay1 team1 team2 pay2 hours1', 2));
    expect(table(hand)).toBe('>hours1 team1');
    expect(names(hand.stock)).toBe('team2 pay2');
  });

  it('prefers the topic that goes to those that stay', () => {
    expect(table(swapOne(deal('pay1 team1 team2 pay2', 2)))).toBe('>pay2 team1');
  });

  it('deals the next card of all where every topic is on the table', () => {
    expect(table(swapOne(deal('pay1 team1 team2 team3', 2)))).toBe('>team2 team1');
  });

  it('leaves a held question alone and says how to let it go', () => {
    const hand = hold(deal('pay1 team1 hours1', 2), 0);
    expect(swapOne(hand)).toEqual({ ...hand, message: 'this one is held: space lets it go' });
  });

  it('deals what was swapped out only when the stock is dry, and says so', () => {
    const last = times(2, swapOne, deal('pay1 team1 hours1 role1', 2));
    expect(last).toMatchObject({ stock: [], message: '' });
    const round = swapOne(last);
    expect(table(round)).toBe('>pay1 team1');
    expect(names(round.stock)).toBe('hours1');
    expect(names(round.discards)).toBe('role1');
    expect(round.message).toBe(RAN_DRY);
    expect(swapOne(round).message).toBe('');
  });

  it('says so where the pool is no larger than the hand', () => {
    const hand = deal('pay1 team1', 2);
    expect(swapOne(hand)).toEqual({
      ...hand,
      message: 'there is no other question in the pool: / finds one',
    });
  });

  it('says that the hand is empty', () => {
    expect(swapOne(NO_CARDS)).toEqual({ ...NO_CARDS, message: EMPTY });
  });
});

describe('swapOthers', () => {
  it('deals the next cards into every slot', () => {
    const hand = swapOthers(deal('pay1 team1 hours1 role1 tech1', 2));
    expect(table(hand)).toBe('>hours1 role1');
    expect(names(hand.stock)).toBe('tech1');
    expect(names(hand.discards)).toBe('pay1 team1');
  });

  it('leaves the held ones and the cursor where they are', () => {
    const hand = at(hold(deal('pay1 team1 hours1 role1 tech1', 3), 1), 2);
    expect(table(swapOthers(hand))).toBe('role1 team1* >tech1');
  });

  it('deals from topics that were not there, then from those that go, then from any', () => {
    const hand = hold(deal('pay1 team1 hours1 pay2 team2 pay3 hours2 role1', 3), 0);
    expect(table(swapOthers(hand))).toBe('>pay1* role1 team2');
    const two = hold(deal('pay1 team1 pay2 pay3', 2), 0);
    expect(table(swapOthers(two))).toBe('>pay1* pay2');
  });

  it('does not deal one topic twice while there is another', () => {
    expect(table(swapOthers(deal('pay1 team1 role1 role2 tech1', 2)))).toBe('>role1 tech1');
  });

  it('goes on with what was swapped out before, and says so', () => {
    const hand = swapOthers(swapOne(deal('pay1 team1 hours1 role1', 2)));
    expect(table(hand)).toBe('>role1 pay1');
    expect(names(hand.stock)).toBe('');
    expect(names(hand.discards)).toBe('hours1 team1');
    expect(hand.message).toBe(RAN_DRY);
  });

  it('swaps the first ones where there are too few others, and says how many there were', () => {
    const hand = swapOthers(deal('pay1 team1 hours1 role1 tech1', 3));
    expect(table(hand)).toBe('>role1 tech1 hours1');
    expect(names(hand.discards)).toBe('pay1 team1');
    expect(hand.message).toBe('the pool has run dry: it had only 2 to swap in');
  });

  it('says so where there is no other', () => {
    const hand = deal('pay1 team1', 2);
    expect(swapOthers(hand)).toEqual({
      ...hand,
      message: 'there is no other question in the pool: / finds one',
    });
  });

  it('says so where all are held', () => {
    const hand = hold(deal('pay1 team1 hours1', 2), 0, 1);
    expect(swapOthers(hand)).toEqual({
      ...hand,
      message: 'all of them are held: space lets one go',
    });
  });

  it('says that the hand is empty', () => {
    expect(swapOthers(NO_CARDS)).toEqual({ ...NO_CARDS, message: EMPTY });
  });
});

describe('drop', () => {
  it('takes the current question out, and the next one is current', () => {
    const hand = drop(at(deal('pay1 team1 hours1 role1', 3), 1));
    expect(table(hand)).toBe('pay1 >hours1');
    expect(names(hand.stock)).toBe('role1');
    expect(names(hand.discards)).toBe('team1');
  });

  it('moves the cursor up from the last one', () => {
    expect(table(drop(at(deal('pay1 team1', 2), 1)))).toBe('>pay1');
  });

  it('says how to get it back', () => {
    expect(drop(deal('pay1 team1', 2)).message).toBe('dropped: u brings it back');
  });

  it('drops a held one, too, and the last one of all', () => {
    const hand = drop(hold(deal('pay1', 1), 0));
    expect(hand).toMatchObject({ slots: [], cursor: 0, message: EMPTY });
    expect(names(hand.discards)).toBe('pay1');
  });

  it('says that the hand is empty', () => {
    expect(drop(NO_CARDS)).toEqual({ ...NO_CARDS, message: EMPTY });
  });
});

describe('putHere', () => {
  it('puts a question from outside into the current slot and holds it', () => {
    const hand = putHere(at(deal('pay1 team1 hours1', 2), 1), card('tech1'));
    expect(table(hand)).toBe('pay1 >tech1*');
    expect(names(hand.stock)).toBe('hours1');
    expect(names(hand.discards)).toBe('team1');
  });

  it('takes it out of the stock', () => {
    const hand = deal('pay1 team1 hours1 role1', 2);
    const found = putHere(hand, inStock(hand, 'role1'));
    expect(table(found)).toBe('>role1* team1');
    expect(names(found.stock)).toBe('hours1');
    expect(names(found.discards)).toBe('pay1');
  });

  it('takes it out of what was swapped out', () => {
    const hand = deal('pay1 team1 hours1', 2);
    const found = putHere(at(swapOne(hand), 1), hand.slots[0]?.listed ?? never());
    expect(table(found)).toBe('hours1 >pay1*');
    expect(names(found.discards)).toBe('team1');
  });

  it('changes places with the slot that has it already, and that one stays as held as it was', () => {
    const hand = hold(deal('pay1 team1 hours1', 3), 0);
    const last = hand.slots[2]?.listed ?? never();
    const found = putHere(hand, last);
    expect(table(found)).toBe('>hours1* team1 pay1*');
    expect(found).toMatchObject({ stock: [], discards: [] });
  });

  it('holds the current question where that is the one', () => {
    const hand = deal('pay1 team1', 2);
    expect(table(putHere(hand, hand.slots[0]?.listed ?? never()))).toBe('>pay1* team1');
  });

  it('replaces a held question, too', () => {
    const hand = hold(deal('pay1 team1', 2), 0);
    expect(table(putHere(hand, card('tech1')))).toBe('>tech1* team1');
  });

  it('goes into an empty hand, out of what is left to deal', () => {
    const hand = times(2, drop, deal('pay1 team1 hours1', 2));
    const fromStock = putHere(hand, inStock(hand, 'hours1'));
    expect(table(fromStock)).toBe('>hours1*');
    expect(fromStock.stock).toEqual([]);
    const dropped = putHere(hand, hand.discards[0] ?? never());
    expect(names(dropped.discards)).toBe('team1');
  });
});

describe('undo', () => {
  const hand = deal('pay1 team1 hours1 role1 tech1', 3);

  it.each<[string, (hand: Hand) => Hand]>([
    ['a hold', toggleHold],
    ['a swap', swapOne],
    ['a swap of all', swapOthers],
    ['a drop', drop],
    ['a find', (before) => putHere(before, card('tech2'))],
    ['a move', (before) => moveSlot(before, -1)],
  ])('takes %s back, the cursor included', (_, act) => {
    const before = at(hand, 2);
    const after = act(before);
    expect(table(after)).not.toBe(table(before));
    expect(undo(moveCursor(after, -1))).toEqual(before);
  });

  it('goes back change by change, to the first hand', () => {
    const chain = [hand];
    for (const act of [toggleHold, drop, swapOne, swapOthers]) {
      chain.push(act(chain.at(-1) ?? never()));
    }
    const last = chain.at(-1) ?? never();
    const back = chain.toReversed().map((_, count) => table(times(count, undo, last)));
    expect(back).toEqual(chain.toReversed().map(table));
    expect(times(4, undo, last)).toEqual(hand);
  });

  it('brings no message back', () => {
    expect(undo(toggleHold(withMessage(hand, 'hello')))).toEqual(hand);
  });

  it('does not count what changed nothing', () => {
    const held = toggleHold(hand);
    expect(undo(swapOne(held))).toEqual(hand);
    expect(undo(moveSlot(held, -1))).toEqual(hand);
  });

  it('says so where there is nothing to undo', () => {
    expect(undo(hand)).toEqual({ ...hand, message: 'there is nothing to undo' });
  });
});

describe('withMessage', () => {
  it('changes the message only', () => {
    const hand = toggleHold(deal('pay1', 1));
    expect(withMessage(hand, 'hello')).toEqual({ ...hand, message: 'hello' });
  });
});
