import { describe, expect, it } from 'vitest';
import { dealHand, withMessage } from '../../../src/core/hand/hand.ts';
import {
  type PlainHand,
  startPlainHand,
  takeHandLine,
} from '../../../src/core/hand/plain-lines.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { describePlainHand } from '../../../src/render/hand/plain-hand.ts';
import { MANAGER } from '../../support/hand-screen.ts';
import { questionsIn } from '../../support/read-list.ts';

const POOL = questionsIn(`${MANAGER}- Shares? #for/recruiter #stage/offer #topic/pay`).map(
  createLister([]),
);
const start = startPlainHand(dealHand(POOL, 3, 2), (words) =>
  POOL.filter(({ question }) => question.text.includes(words)),
);
const facts = { title: 'For a manager', askedAt: new Map() };
/** Returns what is said after the last of the lines. */
const said = (...lines: readonly string[]): string => {
  let before: PlainHand | undefined;
  let state = start;
  for (const line of lines) {
    before = state;
    state = takeHandLine(state, line);
  }
  return `\n${describePlainHand(state, facts, before)}`;
};

describe('describePlainHand', () => {
  it('begins with the title, the hand and the spares', () => {
    expect(said()).toMatchInlineSnapshot(`
      "
      For a manager

      1. Which decision of yours would you expect to hand me in the first six months? (role)
      2. What has someone on your team talked you out of this year? (management)
      if there is time:
      3. Who was promoted last? (career)
      keep which? 1,3 · r swaps the rest · l says them again · enter takes · ? more: "
    `);
  });

  it('says the hand again when it has changed', () => {
    expect(said('1,3')).toMatchInlineSnapshot(`
      "
      1. held: Which decision of yours would you expect to hand me in the first six months? (role)
      2. What has someone on your team talked you out of this year? (management)
      if there is time:
      3. held: Who was promoted last? (career)
      keep which? 1,3 · r swaps the rest · l says them again · enter takes · ? more: "
    `);
  });

  it('says the details of a question, and only these', () => {
    expect(said('d 1')).toMatchInlineSnapshot(`
      "
      Which decision of yours would you expect to hand me in the first six months?
      Follow-up: And what would you keep to yourself?
      Why: what they let go of says how much they trust, and whether they have ever done so before
      Good sign: a name and a date
      Red flag: silence
      keep which? 1,3 · r swaps the rest · l says them again · enter takes · ? more: "
    `);
    expect(said('d 2')).toContain('there is nothing more about it');
  });

  it('numbers what is found, says whom to ask, and asks what to add', () => {
    expect(said('/ S')).toMatchInlineSnapshot(`
      "
      1. Shares? (pay, offer, recruiter)
      add which? 1,3 · enter adds none: "
    `);
  });

  it('says the hits that are left when they are wanted, and repeats none', () => {
    const many = Array.from({ length: 11 }, () => POOL[4] ?? never());
    const first = takeHandLine({ ...start, search: () => many }, '/ left');
    expect(describePlainHand(first, facts, start)).toMatch(
      /\n9\. Who left\? \(team\)\nadd which\? 1,3 · more: 2 left · enter adds none: $/u,
    );
    const second = takeHandLine(first, 'more');
    expect(`\n${describePlainHand(second, facts, first)}`).toMatchInlineSnapshot(`
      "
      10. Who left? (team)
      11. Who left? (team)
      add which? 1,3 · enter adds none: "
    `);
    const wrong = takeHandLine(second, 'r');
    expect(`\n${describePlainHand(wrong, facts, second)}`).toMatchInlineSnapshot(`
      "
      "r" means nothing here: type the numbers to add, or enter for none
      add which? 1,3 · enter adds none: "
    `);
  });

  it('says what there is to type', () => {
    expect(said('?')).toMatchInlineSnapshot(`
      "
      1,3: hold just these
      r: swap all that are not held
      enter: take all of them in this order
      H: take only the held ones
      d 2: say the follow-ups, why and signs of number 2
      x 2: drop number 2
      m 3 1: ask number 3 as number 1
      u: undo the last change
      l: say the hand again
      / words: find questions to add
      a words: add a question in your own words
      q: leave without questions
      keep which? 1,3 · r swaps the rest · l says them again · enter takes · ? more: "
    `);
  });

  it('says the hand again at l', () => {
    expect(said('l')).toBe(said('1', 'u').replace('there is nothing to undo\n', ''));
    expect(said('l')).toContain('\n1. Which decision');
    expect(said('l', 'd 1')).not.toContain('2. What');
  });

  it('asks for the words of a command without any', () => {
    expect(said('/')).toBe('\nwords to find · enter goes back: ');
    expect(said('a')).toBe('\nyour own question · enter goes back: ');
    expect(said('a', '')).toMatch(/^\nkeep which\?/u);
  });

  it('offers no swap where none can be made', () => {
    const all = startPlainHand(dealHand(POOL.slice(0, 2), 3), () => []);
    expect(describePlainHand(all, facts, undefined)).not.toContain('r swaps');
    expect(said('1 2 3')).not.toContain('r swaps');
    expect(said('1 2')).toContain('r swaps');
  });

  it('says a message', () => {
    expect(said('9')).toMatch(/^\nthere is no number 9\nkeep which\?/u);
    const dealt = { ...start, hand: withMessage(start.hand, 'only 3 questions to deal') };
    expect(describePlainHand(dealt, facts, undefined)).toContain('\nonly 3 questions to deal\n');
  });

  it('says where a question was asked, and the words of a job ad', () => {
    const [listed] = POOL;
    const slots = start.hand.slots.map((slot) => ({
      ...slot,
      listed: { ...slot.listed, ad: { line: 5, quote: 'fair pay', sentence: 0 } },
    }));
    const askedAt = new Map(
      listed === undefined ? [] : [[listed.question, [{ date: '2026-11-24', person: 'Jane' }]]],
    );
    const text = describePlainHand(
      { ...start, hand: { ...start.hand, slots } },
      { ...facts, askedAt },
      undefined,
    );
    expect(text).toContain('(role) (asked: Jane, 24 Nov)\nad:5 "fair pay"\n');
  });
});

function never(): never {
  throw new Error('no question');
}
