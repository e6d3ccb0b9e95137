import { describe, expect, it } from 'vitest';
import { bestGuess, guessTopic, softmax } from '../../../src/core/guessing/guess-topic.ts';
import { toyModel } from '../../support/toy-model.ts';

describe('guessTopic', () => {
  it.each([
    ['What is the salary?', 'pay'],
    ['Any salaries?', 'pay'],
    ['Who is on the team?', 'team'],
  ])('finds the topic of "%s"', (text, topic) => {
    expect(guessTopic(text, toyModel)).toBe(topic);
  });

  it.each(['Xylophones?', '', '__proto__', 'constructor toString', '給与は？'])(
    'returns no topic for %j, which has no known word',
    (text) => {
      expect(guessTopic(text, toyModel)).toBeUndefined();
    },
  );

  it('returns no topic if all are equally probable', () => {
    const [topic] = toyModel.topics;
    const topics = Array.from({ length: 18 }, () => topic).filter((one) => one !== undefined);
    const model = { topics, features: { word: [10, ...topics.map(() => 3)] } };
    expect(bestGuess('word', model)?.probability).toBeCloseTo(1 / 18);
    expect(guessTopic('word', model)).toBeUndefined();
  });
});

describe('bestGuess', () => {
  it('returns a higher probability the more words point to the topic', () => {
    const probabilityOf = (text: string): number => bestGuess(text, toyModel)?.probability ?? 0;
    expect(probabilityOf('salary and bonus')).toBeGreaterThan(probabilityOf('salary and team'));
    expect(probabilityOf('salary and bonus')).toBeLessThan(1);
  });
});

describe('softmax', () => {
  it('turns scores into probabilities without overflow', () => {
    expect(softmax([0, 0])).toEqual([0.5, 0.5]);
    expect(softmax([5000, 0])).toEqual([1, 0]);
  });
});
