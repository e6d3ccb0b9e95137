import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/core/choosing/draw.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { seededRandom, shuffle } from '../../../src/core/seeded-random.ts';
import { questionsIn } from '../../support/read-list.ts';

const item = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.subarray(['#core', '#opener', '#level/lead']))
  .map(([topic, tags]) => [`#topic/${topic}`, ...tags].join(' '));
const pool = fc
  .array(item, { maxLength: 20 })
  .map((marks) => questionsIn(marks.map((mark, index) => `- q${index} ${mark}`).join('\n')));
const count = fc.nat(25);
const isNamed = ({ tags }: Question) => tags.includes('level/lead');
const deal = (questions: ReturnType<typeof questionsIn>, count: number, seed: string) =>
  draw(questions, { seed, topics: [], isNamed }).slice(0, count);

describe('draw', () => {
  it('deals as many questions as wanted, or the whole pool, without repeats', () => {
    fc.assert(
      fc.property(pool, count, fc.string(), (questions, count, seed) => {
        const hand = deal(questions, count, seed).map(({ question }) => question);
        expect(hand).toHaveLength(Math.min(count, questions.length));
        expect(new Set(hand).size).toBe(hand.length);
        expect(hand.filter((question) => !questions.includes(question))).toEqual([]);
      }),
    );
  });

  it('deals the same hand for the same seed, whatever the order of the pool', () => {
    const shuffled = pool.chain((questions) =>
      fc.tuple(
        fc.constant(questions),
        fc.shuffledSubarray([...questions], { minLength: questions.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, count, fc.string(), ([questions, others], count, seed) => {
        expect(deal(others, count, seed)).toEqual(deal(questions, count, seed));
      }),
    );
  });

  it('deals a smaller hand that is the beginning of a larger one', () => {
    fc.assert(
      fc.property(pool, count, fc.string(), (questions, count, seed) => {
        expect(deal(questions, 99, seed).slice(0, count)).toEqual(deal(questions, count, seed));
      }),
    );
  });

  it('deals from all topics in turn, as long as they have questions for everybody left', () => {
    fc.assert(
      fc.property(pool, count, fc.string(), (questions, count, seed) => {
        const forAll = questions.filter((question) => !isNamed(question));
        const hand = deal(forAll, count, seed).map(({ topic }) => topic);
        const left = (topic: string) =>
          forAll.filter(({ topics }) => topics.includes(topic as never)).length;
        const dealt = (topic: string) => hand.filter((other) => other === topic).length;
        const most = Math.max(0, ...hand.map(dealt));
        const short = ['a', 'b', 'c', 'd'].filter(
          (topic) => dealt(topic) < Math.min(most - 1, left(topic)),
        );
        expect(short).toEqual([]);
      }),
    );
  });

  it('deals two of five with a named tag, or all that there are', () => {
    fc.assert(
      fc.property(pool, fc.string(), (questions, seed) => {
        const first = questions.filter((question) => !question.tags.includes('opener'));
        const hand = deal(first, 5, seed).map(({ question }) => question);
        const dealt = hand.filter(isNamed).length;
        const named = first.filter(isNamed).length;
        const forAll = first.length - named;
        expect(dealt).toBe(Math.max(Math.min(2, named), hand.length - forAll));
      }),
    );
  });

  it('deals each of ten questions first about equally often over many seeds', () => {
    const questions = questionsIn(Array.from({ length: 10 }, (_, n) => `- q${n}`).join('\n'));
    const first = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed += 1) {
      const text = deal(questions, 1, `seed ${seed}`)[0]?.question.text ?? '';
      first.set(text, (first.get(text) ?? 0) + 1);
    }
    // The expected count is 500 with a standard deviation of 21; the bounds are five deviations away.
    expect([...first.values()].filter((times) => times < 393 || times > 607)).toEqual([]);
    expect(first.size).toBe(10);
  });
});

describe('shuffle', () => {
  it('returns a permutation of its input', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        expect(shuffle(items, seededRandom(seed)).toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  it('returns each of the six orders of three items about equally often', () => {
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const order = shuffle(['a', 'b', 'c'], seededRandom(`seed ${seed}`)).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    // The expected count is 500 with a standard deviation of 20; the bounds are five deviations away.
    expect([...orders.values()].filter((times) => times < 400 || times > 600)).toEqual([]);
    expect(orders.size).toBe(6);
  });
});

describe('seededRandom', () => {
  it('returns integers from 0 up to, but not including, the bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, bound) => {
        const number = seededRandom(seed)(bound);
        expect(Number.isInteger(number) && number >= 0 && number < bound).toBe(true);
      }),
    );
  });
});
