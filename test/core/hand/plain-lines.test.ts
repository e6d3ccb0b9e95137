import { describe, expect, it } from 'vitest';
import { dealHand } from '../../../src/core/hand/hand.ts';
import {
  leaveHand,
  type PlainHand,
  startPlainHand,
  takeHandLine,
} from '../../../src/core/hand/plain-lines.ts';
import { POOL, search } from '../../support/hand-session.ts';

const start = startPlainHand(dealHand(POOL, 3, 2), search);
const type = (...lines: readonly string[]): PlainHand => lines.reduce(takeHandLine, start);

/** Shows the questions of the hand with `*` behind the held ones, what is found, the message and the end. */
function show({ hand, hits, end }: PlainHand): string {
  const slots = hand.slots.map(({ listed, held }) => `${listed.question.text}${held ? '*' : ''}`);
  const found = hits.map(({ question }) => question.text).join(' ');
  return [slots.join(' '), found && `found ${found}`, hand.message, end ?? '']
    .filter(Boolean)
    .join(', ');
}

describe('a hand in lines', () => {
  it.each<[readonly string[], string]>([
    [['1,3'], 'a* b c*'],
    [['1 3'], 'a* b c*'],
    [['2,'], '"2," means nothing here'],
    [['1,3', '2'], 'a b* c'],
    [['1,3', 'r'], 'a* d c*'],
    [['1 2 3', 'r'], 'a* b* c*, all of them are held: type the numbers to keep'],
    [['4'], 'a b c, there is no number 4'],
    [['0'], 'a b c, there is no number 0'],
    [[''], 'a b c, taken'],
    [['1,3', 'H'], 'a* c*, taken'],
    [['H'], 'a b c, nothing is held: type the numbers to hold'],
    [['x 2'], 'a c, dropped: u brings it back'],
    [['x2', 'u'], 'a b c'],
    [['x'], 'a b c, x needs a number of the hand: x 2'],
    [['d 9'], 'a b c, d needs a number of the hand: d 2'],
    [['u'], 'a b c, there is nothing to undo'],
    [['/ e-'], 'a b c, found e'],
    [['/ e-', '1'], 'a b e* c'],
    [['/ e-', '2'], 'a b c, found e, there is no number 2'],
    [['/ e-', '2', '1'], 'a b e* c'],
    [['/ e-', ''], 'a b c'],
    [['/ e-', '', ''], 'a b c, taken'],
    [
      ['/ e-', 'r'],
      'a b c, found e, "r" means nothing here: type the numbers to add, or enter for none',
    ],
    [['/ e-', 'x 1'], 'a b c, found e, "x 1" means nothing here'],
    [['/ e-', 'q', '1'], 'a b e* c'],
    [['/ e-', 'more'], 'a b c, found e, there are no more'],
    [['/ e-', '/ d-'], 'a b c, found d'],
    [['/ e-', 'a Who decides?'], 'a b Who decides?* c'],
    [['m 3 1'], 'c a b'],
    [['m 1,3'], 'b c a'],
    [['m 1 3', 'u'], 'a b c'],
    [['m 2 2'], 'a b c'],
    [['m'], 'a b c, m needs two numbers of the hand: m 3 1'],
    [['m 3'], 'a b c, m needs two numbers of the hand: m 3 1'],
    [['m 1 4'], 'a b c, m needs two numbers of the hand: m 3 1'],
    [['m 1 2 3'], 'a b c, m needs two numbers of the hand: m 3 1'],
    [['all'], 'a b c, "all" means nothing here: ? says what to type'],
    [['drop 2'], 'a b c, "drop 2" means nothing here: ? says what to type'],
    [['/ zzz'], 'a b c, nothing like it'],
    [['/', 'e-'], 'a b c, found e'],
    [['/', 'e-', '1'], 'a b e* c'],
    [['/', 'zzz'], 'a b c, nothing like it'],
    [['/', ''], 'a b c'],
    [['/', '', ''], 'a b c, taken'],
    [['a Who decides?'], 'a b Who decides?* c'],
    [['a', 'Who decides?'], 'a b Who decides?* c'],
    [['a', 'q'], 'a b q* c'],
    [['a', ''], 'a b c'],
    [['a - [ ] Who decides?'], 'a b Who decides?* c'],
    [['q'], 'a b c, left'],
    [['1', 'q'], 'a* b c, q again leaves without these questions, enter takes them'],
    [['1', 'q', 'q'], 'a* b c, left'],
    [['1', 'q', 'l', 'q'], 'a* b c, q again leaves'],
    [['1', 'q', ''], 'a* b c, taken'],
    [['1', 'u', 'q'], 'a b c, left'],
    [['l', ''], 'a b c, taken'],
    [['x 1', 'x 1', 'x 1', ''], 'the hand is empty'],
    [['hello'], 'a b c, "hello" means nothing here: ? says what to type'],
  ])('after %j is %j', (lines, expected) => {
    expect(show(type(...lines))).toContain(expected);
  });

  it('adds in front of the spares, which stay spares', () => {
    expect(type('a Who decides?').hand.mainCount).toBe(3);
  });

  it('says details and what there is to type only once', () => {
    expect(type('d 1').detailed?.text).toBe('a');
    expect(type('d 1', '1').detailed).toBeUndefined();
    expect(type('?').isHelpWanted).toBe(true);
    expect(type('?', 'u').isHelpWanted).toBe(false);
  });

  it('says nine of the hits at a time, of which it adds only what it has said', () => {
    const found = Array.from({ length: 12 }, () => POOL[4] ?? never());
    const after = (...lines: readonly string[]) =>
      lines.reduce(takeHandLine, { ...start, search: () => found });
    expect(after('/ e').saidCount).toBe(9);
    expect(after('/ e', '10').hand.message).toBe('there is no number 10');
    expect(after('/ e', 'more').saidCount).toBe(12);
    expect(show(after('/ e', 'more', '12'))).toBe('a b e* c');
  });

  it('goes on at an empty line where it has asked for words', () => {
    expect(type('/', '').end).toBeUndefined();
    expect(type('a', '').end).toBeUndefined();
    expect(type('a', '').awaited).toBeUndefined();
  });

  it('asks once at the end of the input, too, if the hand has been arranged', () => {
    expect(leaveHand(type('/ e-')).end).toBe('left');
    const asked = leaveHand(type('1', '/ e-'));
    expect(show(asked)).toBe('a* b c, q again leaves without these questions, enter takes them');
    expect(leaveHand(asked).end).toBe('left');
    expect(takeHandLine(asked, 'q').end).toBe('left');
  });

  it('takes no control code for words', () => {
    const added = type('a Who\u001b[31m decides?');
    expect(added.hand.slots[2]?.listed.question.text).toBe('Who decides?');
  });
});

function never(): never {
  throw new Error('no question');
}
