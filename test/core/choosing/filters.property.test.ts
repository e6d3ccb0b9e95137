import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyFilters,
  hasTag,
  mentions,
  onTopics,
  suits,
} from '../../../src/core/choosing/filters.ts';
import type { Question, TopicName } from '../../../src/core/question/question.ts';
import { foldText } from '../../../src/core/text/normalize.ts';
import { questionsIn } from '../../support/read-list.ts';

const MARKS = [
  '#topic/a',
  '#topic/b',
  '#for/manager',
  '#for/peer',
  '#stage/onsite',
  '#core',
  '#x/y',
  '#x',
];
const item = fc
  .tuple(fc.constantFrom('Who?', 'Why so?', 'How?'), fc.subarray(MARKS))
  .map(([words, marks]) => `- ${words} ${marks.join(' ')}`);
const pool = fc.array(item, { maxLength: 12 }).map((items) => questionsIn(items.join('\n')));

type Keeps = (question: Question) => boolean;
const some = (...names: readonly string[]) => fc.subarray([...names], { minLength: 1 });
const filter: fc.Arbitrary<Keeps> = fc.oneof(
  some('a', 'b', 'other').map(
    (t): Keeps =>
      (question) =>
        onTopics(question, new Set(t as TopicName[])),
  ),
  some('core', 'x', 'x/y').map(
    (tags): Keeps =>
      (question) =>
        hasTag(question, tags),
  ),
  some('manager', 'peer').map(
    (names): Keeps =>
      (question) =>
        suits(question, 'for', names),
  ),
  some('onsite').map(
    (names): Keeps =>
      (question) =>
        suits(question, 'stage', names),
  ),
  some('who', 'so', 'core').map(
    (words): Keeps =>
      (question) =>
        mentions(words)(question),
  ),
);

const left = (questions: readonly Question[], ...filters: readonly Keeps[]) =>
  applyFilters(
    questions,
    filters.map((keeps) => ({ flag: '', keeps })),
  ).questions;

describe('select', () => {
  it('leaves what each of the filters alone would leave', () => {
    fc.assert(
      fc.property(pool, filter, filter, (questions, one, other) => {
        const byOther = new Set(left(questions, other));
        const both = left(questions, one).filter((question) => byOther.has(question));
        expect(left(questions, one, other)).toEqual(both);
      }),
    );
  });

  it('leaves the same whatever the order of the filters', () => {
    fc.assert(
      fc.property(pool, filter, filter, (questions, one, other) => {
        expect(left(questions, one, other)).toEqual(left(questions, other, one));
      }),
    );
  });
});

describe('filters', () => {
  it.each([
    [
      'topics',
      (question: Question, names: string[]) => onTopics(question, new Set(names as TopicName[])),
      ['a', 'b'],
    ],
    ['tags', (question: Question, names: string[]) => hasTag(question, names), ['core', 'x']],
    [
      'audiences',
      (question: Question, names: string[]) => suits(question, 'for', names),
      ['manager', 'peer'],
    ],
  ] as const)('keep for several %s what they keep for any of them', (_, keeps, [one, other]) => {
    fc.assert(
      fc.property(pool, (questions) => {
        const either = (question: Question) => keeps(question, [one]) || keeps(question, [other]);
        const both = (question: Question) => keeps(question, [one, other]);
        expect(left(questions, both)).toEqual(left(questions, either));
      }),
    );
  });

  it('find a question by any part of its own words, in any case', () => {
    fc.assert(
      fc.property(pool, fc.nat(), fc.nat(), (questions, from, to) => {
        for (const question of questions) {
          const part = question.text.slice(from % 4, 4 + (to % 4)).toUpperCase();
          expect(mentions([foldText(part)])(question)).toBe(true);
        }
      }),
    );
  });
});
