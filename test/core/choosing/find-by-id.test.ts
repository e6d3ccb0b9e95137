import { describe, expect, it } from 'vitest';
import { findById, indexIds } from '../../../src/core/choosing/find-by-id.ts';
import { UserError } from '../../../src/core/report/user-error.ts';
import { bankOf, questionsIn } from '../../support/read-list.ts';

const bank = bankOf('- a ^who-left\n- b ^who-stayed\n- c ^pay\n- d ^pay-rise\n- e ^Base');
const find = (id: string) =>
  findById(id, indexIds(bank.questions)).map((question) => question.text);

describe('findById', () => {
  it.each([
    ['its id', 'who-left', 'a'],
    ['its id with ^', '^who-left', 'a'],
    ['its id in another case', 'WHO-left', 'a'],
    ['its capitalized id in lower case', 'base', 'e'],
    ['the beginning of its id, if no other id begins so', 'who-s', 'b'],
    ['the beginning of its id with ^', '^who-s', 'b'],
    ['its id, although another id begins with it', 'pay', 'c'],
  ])('finds a question by %s', (_, id, text) => {
    expect(find(id)).toEqual([text]);
  });

  it('finds all questions with the same id', () => {
    const shared = bankOf('- a ^same\n- b ^same');
    expect(findById('sa', indexIds(shared.questions))).toEqual(shared.questions);
  });

  it('lists the ids if several begin with the given text', () => {
    expect(() => find('who')).toThrow(
      new UserError('2 ids begin with "who", type more of one: ^who-left ^who-stayed'),
    );
  });

  it('lists at most ten ids', () => {
    const items = Array.from({ length: 12 }, (_, number) => `- q${number} ^x${number}`);
    const indexOf = (count: number) => indexIds(questionsIn(items.slice(0, count).join('\n')));
    expect(() => findById('x', indexOf(12))).toThrow(
      '12 ids begin with "x", type more of one: ^x0 ^x1 ^x2 ^x3 ^x4 ^x5 ^x6 ^x7 ^x8 ^x9 and 2 more',
    );
    expect(() => findById('x', indexOf(10))).toThrow(
      new UserError(
        '10 ids begin with "x", type more of one: ^x0 ^x1 ^x2 ^x3 ^x4 ^x5 ^x6 ^x7 ^x8 ^x9',
      ),
    );
  });

  it.each(['', '^'])('rejects the empty id %j', (id) => {
    expect(() => find(id)).toThrow(
      new UserError('the id is empty: "ask-them list" prints every id'),
    );
  });

  it('removes a ^ only at the start', () => {
    expect(() => find('who^-left')).toThrow('no question ^who^-left');
  });

  it('suggests the nearest id for an unknown one', () => {
    expect(() => find('who-lfet')).toThrow(
      'no question ^who-lfet (did you mean "who-left"?): "ask-them list" prints every id',
    );
  });

  it('suggests nothing when no id is near', () => {
    expect(() => find('zzzzzz')).toThrow('no question ^zzzzzz: "ask-them list" prints every id');
  });
});
