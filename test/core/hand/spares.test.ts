import { describe, expect, it } from 'vitest';
import {
  addBelow,
  dealHand,
  drop,
  type Hand,
  moveCursor,
  putHere,
  swapOne,
  takeHand,
  toggleHold,
} from '../../../src/core/hand/hand.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
import { questionsIn } from '../../support/read-list.ts';

const listed = (...texts: readonly string[]): readonly ListedQuestion[] =>
  questionsIn(texts.map((text) => `- ${text}`).join('\n')).map(createLister([]));
const CARDS = listed('pay1', 'team1', 'tech1', 'hours1', 'role1');
const [OWN, OTHER] = listed('own1', 'own2') as [ListedQuestion, ListedQuestion];

describe('the spares of a hand', () => {
  const spares = (hand: Hand) =>
    takeHand(hand)
      .filter(({ spare }) => spare === true)
      .map(({ question }) => question.text)
      .join(' ');
  /** Two questions that there is time for, and two spares. */
  const withSpares = dealHand(CARDS, 4, 2);

  it('marks the questions behind those that there is time for', () => {
    expect(spares(withSpares)).toBe('tech1 hours1');
    expect(spares(dealHand(CARDS, 4))).toBe('');
  });

  it.each([0, 1, 2, 3])('marks the same for a question that is added at slot %i', (index) => {
    const added = addBelow(moveCursor(withSpares, index), OWN);
    expect(spares(added)).toBe('tech1 hours1');
    expect(spares(drop(added))).toBe('tech1 hours1');
    expect(spares(swapOne(toggleHold(added)))).toBe('tech1 hours1');
  });

  it.each([0, 1, 2, 3])('marks the same if one of the hand is moved to slot %i', (index) => {
    expect(
      spares(addBelow(moveCursor(withSpares, index), withSpares.slots[0]?.listed ?? never())),
    ).toBe('tech1 hours1');
  });

  it.each([0, 1, 2, 3])('marks one less if a spare is added at slot %i', (index) => {
    const added = addBelow(moveCursor(withSpares, index), withSpares.slots[2]?.listed ?? never());
    expect(spares(added)).toBe('hours1');
    expect(spares(drop(added))).toBe('hours1');
  });

  it('lets a spare move up if one that there is time for is dropped', () => {
    expect(spares(drop(withSpares))).toBe('hours1');
  });

  it('marks no other if an added question replaces one of the hand, or is replaced', () => {
    const added = addBelow(withSpares, OWN);
    const swapped = putHere(added, withSpares.slots[0]?.listed ?? never());
    expect(spares(swapped)).toBe('tech1 hours1');
    expect(spares(drop(swapped))).toBe('tech1 hours1');
    expect(spares(drop(putHere(added, OTHER)))).toBe('tech1 hours1');
  });
});

function never(): never {
  throw new Error('no question');
}
