import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/core/choosing/draw.ts';
import type { TopicName } from '../../../src/core/question/question.ts';
import { seededRandom, shuffle } from '../../../src/core/seeded-random.ts';
import { questionsIn } from '../../support/read-list.ts';

const POOL = questionsIn(`
## pay
- Base? #core ^pay-1
- Bonus? ^pay-2
- Equity? ^pay-3
## team
- Size? #core ^team-1
- Lead? #core ^team-2
- Lunch? ^team-3
## hours
- Start? ^hours-1
- Nights? ^hours-2
`);

const ids = (seed: string, count = 99, pool = POOL, ...named: readonly string[]) =>
  draw(pool, seed, named as TopicName[])
    .slice(0, count)
    .map(({ question }) => question.id);

describe('draw', () => {
  // Users rely on these lists: the same seed deals the same hand in every release.
  it.each([
    ['acme', 'team-2 pay-1 hours-2 team-1 pay-2 hours-1 team-3 pay-3'],
    ['globex', 'pay-1 team-2 hours-1 team-1 pay-2 hours-2 pay-3 team-3'],
  ])('never changes the hand of the seed %j', (seed, hand) => {
    expect(ids(seed).join(' ')).toBe(hand);
  });

  it('deals the same hand from a pool in another order', () => {
    expect(ids('acme', 99, POOL.toReversed())).toEqual(ids('acme'));
  });

  it.each([0, 1, 5, 8])('deals a hand of %i', (count) => {
    expect(ids('acme', count)).toEqual(ids('acme').slice(0, count));
    expect(ids('acme', count)).toHaveLength(count);
  });

  it('deals the whole pool when the count is larger', () => {
    expect(ids('acme', 9).toSorted()).toEqual(POOL.map(({ id }) => id).toSorted());
  });

  it('deals nothing from an empty pool', () => {
    expect(ids('acme', 5, [])).toEqual([]);
  });

  it.each(['acme', 'globex', 'initech'])(
    'deals each topic once before any topic twice (%s)',
    (seed) => {
      const topics = draw(POOL, seed, []).map(({ topic }) => topic);
      expect(topics.slice(0, 3).toSorted()).toEqual(['hours', 'pay', 'team']);
      expect(topics.slice(3, 6).toSorted()).toEqual(['hours', 'pay', 'team']);
      expect(topics.slice(6).toSorted()).toEqual(['pay', 'team']);
    },
  );

  it.each(['acme', 'globex', 'initech'])(
    'deals the core questions of the first round before its others (%s)',
    (seed) => {
      const hand = draw(POOL, seed, []).slice(0, 3);
      expect(hand.map(({ question }) => question.tags.includes('core'))).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  it('counts a question with several topics as one of the named topic', () => {
    const pool = questionsIn('- a #topic/x #topic/y #core ^a\n- b #topic/y ^b\n- c #topic/z ^c');
    expect(ids('acme', 3, pool)[0]).toBe('a');
    expect(ids('acme', 2, pool, 'y').toSorted()).toEqual(['a', 'c']);
  });

  it('deals questions that share an id in the same order from a pool in another order', () => {
    const pool = questionsIn('- a ^same\n- b ^same\n- c ^same');
    const texts = (questions: typeof pool) =>
      draw(questions, 'x', [])
        .slice(0, 3)
        .map(({ question }) => question.text);
    expect(texts(pool.toReversed())).toEqual(texts(pool));
  });
});

describe('shuffle', () => {
  /** Returns every sequence of numbers that the random source can return for so many items. */
  const sequences = (length: number): number[][] =>
    Array.from({ length }, (_, index) => index + 1).reduce<number[][]>(
      (lists, bound) =>
        lists.flatMap((list) => Array.from({ length: bound }, (_, at) => [...list, at])),
      [[]],
    );

  it('returns each of the 120 orders of five items for one sequence of random numbers', () => {
    const orders = sequences(5).map((numbers) => {
      const left = [...numbers];
      return shuffle(['a', 'b', 'c', 'd', 'e'], () => left.shift() ?? 0).join('');
    });
    expect(orders).toHaveLength(120);
    expect(new Set(orders).size).toBe(120);
  });

  it('does not change its input', () => {
    const items = ['a', 'b', 'c'];
    shuffle(items, () => 0);
    expect(items).toEqual(['a', 'b', 'c']);
  });
});

describe('seededRandom', () => {
  const numbers = (seed: string) => {
    const below = seededRandom(seed);
    return Array.from({ length: 8 }, () => below(100));
  };

  it.each([
    ['acme', [43, 51, 92, 16, 90, 49, 29, 71]],
    ['', [51, 0, 64, 92, 14, 85, 91, 21]],
    ['ümlaut 🎲', [87, 55, 47, 91, 0, 19, 50, 16]],
  ])('never changes the numbers of the seed %j', (seed, expected) => {
    expect(numbers(seed)).toEqual(expected);
  });

  it('returns other numbers for another seed', () => {
    expect(numbers('acme1')).not.toEqual(numbers('acme2'));
  });
});
