import { describe, expect, it } from 'vitest';
import { guessTopic } from '../../../src/core/guessing/guess-topic.ts';
import { toyPhrases } from '../../support/toy-phrases.ts';

const guess = (text: string) => guessTopic(text, toyPhrases);

describe('guessTopic', () => {
  it.each([
    ['What is the salary?', 'pay', ['salary']],
    ['Any SALARIES, or Bonuses?', 'pay', ['salaries', 'bonuses']],
    ['Is there a team bonus?', 'pay', ['team bonus']],
    ['What share of the profit do people get?', 'pay', ['share of the profit']],
    ['Does the team get money?', 'team', ['team']],
    ['Money, money for people?', 'pay', ['money']],
  ])('guesses from "%s" the topic %s, by %j', (text, topic, phrases) => {
    expect(guess(text)).toEqual({ topic, phrases });
  });

  it('weighs a phrase by the root of the number of its words', () => {
    // 3 × √2 for the team bonus are less than 3 + 2 for the colleagues and the people.
    expect(guess('Is the team bonus for people and colleagues?')?.topic).toBe('team');
    expect(guess('Is the team bonus for colleagues?')?.topic).toBe('pay');
  });

  it('counts the first question half as much again', () => {
    expect(guess('Who is on the team? And the salary?')?.topic).toBe('team');
    expect(guess('And the salary? Who is on the team?')?.topic).toBe('pay');
    expect(guess('Which money? Are people and groups here?')?.topic).toBe('pay');
    expect(guess('Money, people, group?')?.topic).toBe('team');
  });

  it('takes the longer phrase, then the earlier, if two topics have equal scores', () => {
    expect(guess('colleague salary?')?.topic).toBe('team');
    expect(guess('salary colleague?')?.topic).toBe('pay');
  });

  it('believes a single hint in the first question only', () => {
    expect(guess('Which group?')?.topic).toBe('team');
    expect(guess('Really? Which group?')).toBeUndefined();
  });

  it('finds no phrase across the first question mark', () => {
    expect(guess('What share? Of the profit?')).toBeUndefined();
  });

  it.each(['Xylophones?', '', '__proto__', 'constructor toString', '給与は？'])(
    'returns no topic for %j, which has no known word',
    (text) => {
      expect(guess(text)).toBeUndefined();
    },
  );

  it.each(['team ', 'share of the ', 'a?', 'x', 'é', "don't "])(
    'is fast for ten megabytes of %j',
    (text) => {
      const start = performance.now();
      guess(text.repeat(10_000_000 / text.length));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
