import { describe, expect, it } from 'vitest';
import { type DrawRules, draw } from '../../../src/core/choosing/draw.ts';
import type { Question, TopicName } from '../../../src/core/question/question.ts';
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

const rules = (seed: string, ...topics: readonly string[]): DrawRules => ({
  seed,
  topics: topics as TopicName[],
  isNamed: ({ tags }) => tags.includes('level/lead'),
});
const ids = (seed: string, count = 99, pool = POOL, ...named: readonly string[]) =>
  draw(pool, rules(seed, ...named))
    .slice(0, count)
    .map(({ question }) => question.id);
const SEEDS = ['acme', 'globex', 'initech', 'umbrella', 'hooli'];
/** Deals hands of five from a pool, and counts the questions with a tag in each. */
const countTagged = (tag: string, pool: readonly Question[]): number[] =>
  SEEDS.map((seed) => {
    const hand = draw(pool, rules(seed)).slice(0, 5);
    return hand.filter(({ question }) => question.tags.includes(tag)).length;
  });
/** Returns the text of a question file with ten questions of each kind, on a topic each. */
const tenOfEach = (...kinds: readonly string[]): string =>
  kinds
    .flatMap((tags, kind) =>
      Array.from({ length: 10 }, (_, n) => `- Q${kind}x${n}? #topic/t${kind}x${n} ${tags}`),
    )
    .join('\n');

describe('draw', () => {
  // Users rely on these lists: the same seed deals the same hand in every release.
  it.each([
    ['acme', 'pay-3 team-2 hours-2 pay-2 team-1 hours-1 pay-1 team-3'],
    ['globex', 'team-1 pay-3 hours-2 team-2 pay-2 hours-1 pay-1 team-3'],
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
      const topics = draw(POOL, rules(seed)).map(({ topic }) => topic);
      expect(topics.slice(0, 3).toSorted()).toEqual(['hours', 'pay', 'team']);
      expect(topics.slice(3, 6).toSorted()).toEqual(['hours', 'pay', 'team']);
      expect(topics.slice(6).toSorted()).toEqual(['pay', 'team']);
    },
  );

  it('deals three core questions in each hand of five', () => {
    const pool = questionsIn(tenOfEach('#core', ''));
    expect(countTagged('core', pool)).toEqual([3, 3, 3, 3, 3]);
    const places = SEEDS.map((seed) =>
      draw(pool, rules(seed)).findIndex(({ question }) => question.tags.includes('core')),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('deals more than three core questions where there are no others, and fewer', () => {
    expect(countTagged('core', questionsIn(tenOfEach('#core')))).toEqual([5, 5, 5, 5, 5]);
    const oneCore = questionsIn(`- One? #core\n${tenOfEach('')}`);
    expect(Math.max(...countTagged('core', oneCore))).toBe(1);
  });

  it.each(['#opener', '#opener #core'])('deals an opener first: %s', (tags) => {
    const pool = questionsIn(`${tenOfEach('#core', '', tags)}`);
    for (const seed of SEEDS) {
      expect(draw(pool, rules(seed))[0]?.question.tags).toContain('opener');
    }
    expect(countTagged('core', pool)).toEqual([3, 3, 3, 3, 3]);
  });

  it('deals other openers than the first like all questions', () => {
    const pool = questionsIn(tenOfEach('', '#opener'));
    expect(Math.max(...countTagged('opener', pool))).toBeGreaterThan(1);
    expect(Math.min(...countTagged('opener', pool))).toBeLessThan(5);
  });

  it('deals two of five with a named tag, core ones and others', () => {
    const pool = questionsIn(tenOfEach('#core', '', '#level/lead', '#level/lead #core'));
    expect(countTagged('level/lead', pool)).toEqual([2, 2, 2, 2, 2]);
    expect(countTagged('core', pool)).toEqual([3, 3, 3, 3, 3]);
  });

  it('deals two of five with a named tag, even if all are on one topic', () => {
    const pool = questionsIn(
      `${tenOfEach('#core', '')}\n- A? #topic/t #level/lead\n- B? #topic/t #level/lead`,
    );
    expect(countTagged('level/lead', pool)).toEqual([2, 2, 2, 2, 2]);
  });

  it('deals all with a named tag where nothing else is left', () => {
    const pool = questionsIn(`- Other?\n${tenOfEach('#level/lead')}`);
    expect(countTagged('level/lead', pool)).toEqual([4, 4, 4, 4, 4]);
  });

  it('counts a question with several topics as one of the named topic', () => {
    const pool = questionsIn('- a #topic/x #topic/y #core ^a\n- b #topic/y ^b\n- c #topic/z ^c');
    const hasBoth = (...named: string[]) =>
      SEEDS.map(
        (seed) =>
          ids(seed, 2, pool, ...named)
            .toSorted()
            .join() === 'a,b',
      );
    expect(hasBoth('y')).not.toContain(true);
    expect(hasBoth()).toContain(true);
  });

  it('deals questions that share an id in the same order from a pool in another order', () => {
    const pool = questionsIn('- a ^same\n- b ^same\n- c ^same');
    const texts = (questions: typeof pool) =>
      draw(questions, rules('x'))
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

describe('what the user must know', () => {
  const pool = questionsIn(
    `${tenOfEach('', '#core', '#opener')}\n- M1? #must #stage/offer ^m1\n- M2? #must ^m2`,
  );

  it('is dealt before all else, also before an opener', () => {
    const hand = draw(pool, rules('acme')).map(({ question }) => question);
    expect(new Set(hand.slice(0, 2).map(({ id }) => id))).toEqual(new Set(['m1', 'm2']));
    expect(hand[2]?.tags).toContain('opener');
    expect(hand).toHaveLength(pool.length);
  });
});
