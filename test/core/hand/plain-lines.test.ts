import { describe, expect, it } from 'vitest';
import { dealHand } from '../../../src/core/hand/hand.ts';
import {
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
    [['/ e-', 'r'], 'd e 漢字'],
    [['/ zzz'], 'a b c, nothing like it'],
    [['/'], 'a b c, nothing like it'],
    [['a Who decides?'], 'a b Who decides?* c'],
    [['a'], 'a b c, a needs words: a Who decides?'],
    [['q'], 'a b c, left'],
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

  it('finds no more than nine questions', () => {
    const many = { ...start, search: () => Array.from({ length: 12 }, () => POOL[0] ?? never()) };
    expect(takeHandLine(many, '/ a').hits).toHaveLength(9);
  });

  it('takes no control code for words', () => {
    const added = type('a Who\u001b[31m decides?');
    expect(added.hand.slots[2]?.listed.question.text).toBe('Who decides?');
  });
});

function never(): never {
  throw new Error('no question');
}
