import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyFilters,
  hasTag,
  isOnTopic,
  mentions,
  suits,
} from '../../../src/core/choosing/filters.ts';
import type { Question, TopicName } from '../../../src/core/question/question.ts';
import { growTagTree } from '../../../src/core/question/tag-tree.ts';
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
type NamesFilter = (question: Question, names: readonly string[]) => boolean;
const onTopics: NamesFilter = (question, names) =>
  isOnTopic(question, new Set(names as TopicName[]));
const withTags: NamesFilter = (question, names) => hasTag(question, growTagTree([names]));
const forAudiences: NamesFilter = (question, names) => suits(question, 'for', growTagTree([names]));
const atStages: NamesFilter = (question, names) => suits(question, 'stage', growTagTree([names]));

const filterBy = (keeps: NamesFilter, ...names: readonly string[]): fc.Arbitrary<Keeps> =>
  fc
    .subarray([...names], { minLength: 1 })
    .map((subset) => (question: Question) => keeps(question, subset));
const withWords: NamesFilter = (question, words) =>
  mentions(
    question,
    words.map((folded) => ({ folded, topics: new Set() })),
  );
const filter = fc.oneof(
  filterBy(onTopics, 'a', 'b', 'other'),
  filterBy(withTags, 'core', 'x', 'x/y'),
  filterBy(forAudiences, 'manager', 'peer'),
  filterBy(atStages, 'onsite'),
  filterBy(withWords, 'who', 'so', 'core'),
);

const keptBy = (questions: readonly Question[], ...filters: readonly Keeps[]) =>
  applyFilters(
    questions,
    filters.map((keeps) => ({ flag: '', keeps })),
  ).questions;

describe('applyFilters', () => {
  it('keeps the questions that both filters keep on their own', () => {
    fc.assert(
      fc.property(pool, filter, filter, (questions, first, second) => {
        const bySecond = new Set(keptBy(questions, second));
        const both = keptBy(questions, first).filter((question) => bySecond.has(question));
        expect(keptBy(questions, first, second)).toEqual(both);
      }),
    );
  });

  it('gives the same result in any order of filters', () => {
    fc.assert(
      fc.property(pool, filter, filter, (questions, first, second) => {
        expect(keptBy(questions, first, second)).toEqual(keptBy(questions, second, first));
      }),
    );
  });
});

describe('filters', () => {
  it.each([
    ['topics', onTopics, 'a', 'b'],
    ['tags', withTags, 'core', 'x'],
    ['audiences', forAudiences, 'manager', 'peer'],
  ])('combine several %s with OR', (_, keeps, first, second) => {
    fc.assert(
      fc.property(pool, (questions) => {
        const either = (question: Question) =>
          keeps(question, [first]) || keeps(question, [second]);
        const both = (question: Question) => keeps(question, [first, second]);
        expect(keptBy(questions, both)).toEqual(keptBy(questions, either));
      }),
    );
  });

  it('find a question by any part of its text, also in capitals', () => {
    fc.assert(
      fc.property(pool, fc.nat(), fc.nat(), (questions, from, to) => {
        for (const question of questions) {
          const part = question.text.slice(from % 4, 4 + (to % 4)).toUpperCase();
          expect(withWords(question, [foldText(part)])).toBe(true);
        }
      }),
    );
  });
});
