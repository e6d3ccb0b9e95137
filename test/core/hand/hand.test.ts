import { describe, expect, it } from 'vitest';
import {
  addBelow,
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

/** Makes cards from names that consist of a topic and a number: `pay1 team1`. */
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

/** Lists the questions of a hand: `>pay1 team1*` has its cursor at `pay1` and holds `team1`. */
function show({ slots, cursor }: Hand): string {
  return slots
    .map(({ listed: { question }, held }, index) => {
      return `${index === cursor ? '>' : ''}${question.text}${held ? '*' : ''}`;
    })
    .join(' ');
}

const names = (listed: readonly ListedQuestion[]) =>
  listed.map(({ question }) => question.text).join(' ');
/** Holds the questions at these indexes and moves the cursor back to the first. */
const hold = (hand: Hand, ...indexes: readonly number[]) =>
  indexes.reduce((held, index) => at(toggleHold(at(held, index)), 0), hand);
const at = (hand: Hand, index: number) => moveCursor(hand, index - hand.cursor);
const times = (count: number, act: (hand: Hand) => Hand, hand: Hand) =>
  Array.from({ length: count }).reduce<Hand>(act, hand);

describe('dealHand', () => {
  it('deals the first cards, none held, and keeps the rest as stock', () => {
    const hand = deal('pay1 team1 pay2 team2', 2);
    expect(show(hand)).toBe('>pay1 team1');
    expect(names(hand.stock)).toBe('pay2 team2');
    expect(hand).toMatchObject({ discards: [], message: '', previous: undefined });
  });

  it('deals a smaller hand when there are fewer cards', () => {
    expect(show(deal('pay1 team1', 5))).toBe('>pay1 team1');
  });

  it('deals an empty hand from no cards', () => {
    expect(NO_CARDS).toMatchObject({ slots: [], cursor: 0, stock: [] });
  });
});

describe('moveCursor', () => {
  const hand = deal('pay1 team1 hours1', 3);

  it.each([
    ['down', 0, 1, 'pay1 >team1 hours1'],
    ['up', 2, -1, 'pay1 >team1 hours1'],
    ['not down from the last question', 2, 1, 'pay1 team1 >hours1'],
    ['not up from the first question', 0, -1, '>pay1 team1 hours1'],
    ['only to the last question, however far it should go', 0, 9, 'pay1 team1 >hours1'],
  ])('moves the cursor: %s', (_, from, by, expected) => {
    expect(show(moveCursor(at(hand, from), by))).toBe(expected);
  });

  it('leaves the cursor at 0 in an empty hand', () => {
    expect(moveCursor(NO_CARDS, 1).cursor).toBe(0);
    expect(moveCursor(NO_CARDS, -1).cursor).toBe(0);
  });

  it('clears the message and cannot be undone', () => {
    const moved = moveCursor(withMessage(hand, 'hello'), 1);
    expect(moved.message).toBe('');
    expect(moved.previous).toBeUndefined();
  });
});

describe('toggleHold', () => {
  it('holds the current question, and releases it', () => {
    const held = toggleHold(at(deal('pay1 team1', 2), 1));
    expect(show(held)).toBe('pay1 >team1*');
    expect(show(toggleHold(held))).toBe('pay1 >team1');
  });
});

describe('moveSlot', () => {
  const hand = hold(deal('pay1 team1 hours1', 3), 0);

  it('moves the current question down, with the cursor and its hold', () => {
    expect(show(moveSlot(hand, 1))).toBe('team1 >pay1* hours1');
    expect(show(moveSlot(moveSlot(hand, 1), 1))).toBe('team1 hours1 >pay1*');
  });

  it('moves the current question up', () => {
    expect(show(moveSlot(at(hand, 2), -1))).toBe('pay1* >hours1 team1');
  });

  it.each([
    ['up', 0, -1],
    ['down', 2, 1],
  ])('only clears the message if the question cannot move further %s', (_, index, by) => {
    const before = withMessage(at(hand, index), 'hello');
    expect(moveSlot(before, by)).toEqual({ ...before, message: '' });
  });
});

describe('swapOne', () => {
  it('deals the next card of the stock into the current slot', () => {
    const hand = swapOne(at(deal('pay1 team1 hours1 role1', 2), 1));
    expect(show(hand)).toBe('pay1 >hours1');
    expect(names(hand.stock)).toBe('role1');
    expect(names(hand.discards)).toBe('team1');
    expect(hand.message).toBe('');
  });

  it('skips topics that are in the hand if the stock has another topic', () => {
    const hand = swapOne(deal('pay1 team1 team2 pay2 hours1', 2));
    expect(show(hand)).toBe('>hours1 team1');
    expect(names(hand.stock)).toBe('team2 pay2');
  });

  it('prefers the topic of the swapped question to the topics of the other questions', () => {
    expect(show(swapOne(deal('pay1 team1 team2 pay2', 2)))).toBe('>pay2 team1');
  });

  it('deals the next card when every topic is in the hand', () => {
    expect(show(swapOne(deal('pay1 team1 team2 team3', 2)))).toBe('>team2 team1');
  });

  it('leaves a held question alone and says how to release it', () => {
    const hand = hold(deal('pay1 team1 hours1', 2), 0);
    expect(swapOne(hand)).toEqual({ ...hand, message: 'this one is held: space lets it go' });
  });

  it('deals swapped questions again only when the stock is empty, and says so', () => {
    const last = times(2, swapOne, deal('pay1 team1 hours1 role1', 2));
    expect(last).toMatchObject({ stock: [], message: '' });
    const round = swapOne(last);
    expect(show(round)).toBe('>pay1 team1');
    expect(names(round.stock)).toBe('hours1');
    expect(names(round.discards)).toBe('role1');
    expect(round.message).toBe(RAN_DRY);
    expect(swapOne(round).message).toBe('');
  });
});

describe('swapOthers', () => {
  it('deals the next cards into every slot', () => {
    const hand = swapOthers(deal('pay1 team1 hours1 role1 tech1', 2));
    expect(show(hand)).toBe('>hours1 role1');
    expect(names(hand.stock)).toBe('tech1');
    expect(names(hand.discards)).toBe('pay1 team1');
  });

  it('leaves the held questions and the cursor in place', () => {
    const hand = at(hold(deal('pay1 team1 hours1 role1 tech1', 3), 1), 2);
    expect(show(swapOthers(hand))).toBe('role1 team1* >tech1');
  });

  it('deals from new topics first, then from those of the swapped questions, then from any', () => {
    const hand = hold(deal('pay1 team1 hours1 pay2 team2 pay3 hours2 role1', 3), 0);
    expect(show(swapOthers(hand))).toBe('>pay1* role1 team2');
    const two = hold(deal('pay1 team1 pay2 pay3', 2), 0);
    expect(show(swapOthers(two))).toBe('>pay1* pay2');
  });

  it('deals no topic twice while there is another', () => {
    expect(show(swapOthers(deal('pay1 team1 role1 role2 tech1', 2)))).toBe('>role1 tech1');
  });

  it('deals swapped questions again when the stock is empty, and says so', () => {
    const hand = swapOthers(swapOne(deal('pay1 team1 hours1 role1', 2)));
    expect(show(hand)).toBe('>role1 pay1');
    expect(names(hand.stock)).toBe('');
    expect(names(hand.discards)).toBe('hours1 team1');
    expect(hand.message).toBe(RAN_DRY);
  });

  it('swaps only the first questions if there are too few others, and says how many', () => {
    const hand = swapOthers(deal('pay1 team1 hours1 role1 tech1', 3));
    expect(show(hand)).toBe('>role1 tech1 hours1');
    expect(names(hand.discards)).toBe('pay1 team1');
    expect(hand.message).toBe('the pool has run dry: it had only 2 to swap in');
  });

  it('changes nothing if all questions are held, and says so', () => {
    const hand = hold(deal('pay1 team1 hours1', 2), 0, 1);
    expect(swapOthers(hand)).toEqual({
      ...hand,
      message: 'all of them are held: space lets one go',
    });
  });
});

describe('drop', () => {
  it('removes the current question and moves the cursor to the next', () => {
    const hand = drop(at(deal('pay1 team1 hours1 role1', 3), 1));
    expect(show(hand)).toBe('pay1 >hours1');
    expect(names(hand.stock)).toBe('role1');
    expect(names(hand.discards)).toBe('team1');
  });

  it('moves the cursor up from the last question', () => {
    expect(show(drop(at(deal('pay1 team1', 2), 1)))).toBe('>pay1');
  });

  it('says how to bring the question back', () => {
    expect(drop(deal('pay1 team1', 2)).message).toBe('dropped: u brings it back');
  });

  it('drops a held question, even the last of the hand', () => {
    const hand = drop(hold(deal('pay1', 1), 0));
    expect(hand).toMatchObject({ slots: [], cursor: 0, message: EMPTY });
    expect(names(hand.discards)).toBe('pay1');
  });
});

describe('putHere', () => {
  it('puts a question from outside into the current slot and holds it', () => {
    const hand = putHere(at(deal('pay1 team1 hours1', 2), 1), card('tech1'));
    expect(show(hand)).toBe('pay1 >tech1*');
    expect(names(hand.stock)).toBe('hours1');
    expect(names(hand.discards)).toBe('team1');
  });

  it('moves a question from the stock into the current slot', () => {
    const hand = deal('pay1 team1 hours1 role1', 2);
    const found = putHere(hand, inStock(hand, 'role1'));
    expect(show(found)).toBe('>role1* team1');
    expect(names(found.stock)).toBe('hours1');
    expect(names(found.discards)).toBe('pay1');
  });

  it('moves a question from the discards into the current slot', () => {
    const hand = deal('pay1 team1 hours1', 2);
    const found = putHere(at(swapOne(hand), 1), hand.slots[0]?.listed ?? never());
    expect(show(found)).toBe('hours1 >pay1*');
    expect(names(found.discards)).toBe('team1');
  });

  it('swaps the current question with the one found if both are in the hand', () => {
    const hand = hold(deal('pay1 team1 hours1', 3), 0);
    const last = hand.slots[2]?.listed ?? never();
    const found = putHere(hand, last);
    expect(show(found)).toBe('>hours1* team1 pay1*');
    expect(found).toMatchObject({ stock: [], discards: [] });
  });

  it('holds the current question if that is the one found', () => {
    const hand = deal('pay1 team1', 2);
    expect(show(putHere(hand, hand.slots[0]?.listed ?? never()))).toBe('>pay1* team1');
  });

  it('replaces a held question, too', () => {
    const hand = hold(deal('pay1 team1', 2), 0);
    expect(show(putHere(hand, card('tech1')))).toBe('>tech1* team1');
  });

  it('puts a question from the stock or the discards into an empty hand', () => {
    const hand = times(2, drop, deal('pay1 team1 hours1', 2));
    const fromStock = putHere(hand, inStock(hand, 'hours1'));
    expect(show(fromStock)).toBe('>hours1*');
    expect(fromStock.stock).toEqual([]);
    const dropped = putHere(hand, hand.discards[0] ?? never());
    expect(names(dropped.discards)).toBe('team1');
  });
});

describe('addBelow', () => {
  it('adds a held question below the current one, without taking a place', () => {
    const hand = addBelow(at(deal('pay1 team1 tech1', 2), 0), card('own1'));
    expect(show(hand)).toBe('pay1 >own1* team1');
    expect(hand.mainCount).toBe(3);
    expect(undo(hand).mainCount).toBe(2);
  });

  it('takes a question of the pool out of it', () => {
    const hand = deal('pay1 team1 tech1', 2);
    const added = addBelow(at(hand, 1), inStock(hand, 'tech1'));
    expect(show(added)).toBe('pay1 team1 >tech1*');
    expect(added.stock).toEqual([]);
  });

  it('moves a question that is in the hand already', () => {
    const hand = deal('pay1 team1 tech1', 3);
    const last = hand.slots[2]?.listed ?? never();
    const moved = addBelow(hand, last);
    expect(show(moved)).toBe('pay1 >tech1* team1');
    expect(moved.mainCount).toBe(3);
    expect(show(addBelow(at(hand, 2), last))).toBe('pay1 team1 >tech1*');
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
  ])('reverts %s, cursor included', (_, act) => {
    const before = at(hand, 2);
    const after = act(before);
    expect(show(after)).not.toBe(show(before));
    expect(undo(moveCursor(after, -1))).toEqual(before);
  });

  it('reverts one change after the other, back to the first hand', () => {
    const chain = [hand];
    for (const act of [toggleHold, drop, swapOne, swapOthers]) {
      chain.push(act(chain.at(-1) ?? never()));
    }
    const last = chain.at(-1) ?? never();
    const back = chain.toReversed().map((_, count) => show(times(count, undo, last)));
    expect(back).toEqual(chain.toReversed().map(show));
    expect(times(4, undo, last)).toEqual(hand);
  });

  it('does not bring the message back', () => {
    expect(undo(toggleHold(withMessage(hand, 'hello')))).toEqual(hand);
  });

  it('skips moves that changed nothing', () => {
    const held = toggleHold(hand);
    expect(undo(swapOne(held))).toEqual(hand);
    expect(undo(moveSlot(held, -1))).toEqual(hand);
  });

  it('says that there is nothing to undo', () => {
    expect(undo(hand)).toEqual({ ...hand, message: 'there is nothing to undo' });
  });
});

describe('withMessage', () => {
  it('changes only the message', () => {
    const hand = toggleHold(deal('pay1', 1));
    expect(withMessage(hand, 'hello')).toEqual({ ...hand, message: 'hello' });
  });
});

describe('an empty hand', () => {
  it.each<[string, (hand: Hand) => Hand]>([
    ['a hold', toggleHold],
    ['a move', (hand) => moveSlot(hand, 1)],
    ['a swap', swapOne],
    ['a swap of all', swapOthers],
    ['a drop', drop],
  ])('answers %s by saying that it is empty', (_, act) => {
    expect(act(NO_CARDS)).toEqual({ ...NO_CARDS, message: EMPTY });
  });
});

describe('a pool no larger than the hand', () => {
  it.each([
    ['a swap', swapOne],
    ['a swap of all', swapOthers],
  ])('answers %s by saying that it has no other question', (_, swap) => {
    const hand = deal('pay1 team1', 2);
    const message = 'there is no other question in the pool: / finds one';
    expect(swap(hand)).toEqual({ ...hand, message });
  });
});
