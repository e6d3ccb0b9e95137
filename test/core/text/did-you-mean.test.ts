import { describe, expect, it } from 'vitest';
import { didYouMean, findNearest } from '../../../src/core/text/did-you-mean.ts';

describe('nearestNames', () => {
  it.each([
    ['a letter too many', 'carreer', ['culture', 'career', 'pay'], ['career']],
    ['a letter missing', 'benfits', ['benefits', 'business'], ['benefits']],
    ['two letters swapped', 'cluture', ['career', 'culture'], ['culture']],
    ['its beginning', 'promo', ['promotion', 'pay'], ['promotion']],
    ['a part of it', 'call', ['on-call', 'pay'], ['on-call']],
    ['more than it', 'careers', ['career', 'care'], ['career', 'care']],
    ['another case', 'CAREER', ['career'], ['career']],
    ['accents', 'équipe', ['equipe'], ['equipe']],
    ['the nearer of two', 'tech', ['teach', 'team', 'tech-stack'], ['tech-stack', 'teach', 'team']],
  ])('finds a name typed with %s', (_, word, names, near) => {
    expect(findNearest(word, names)).toEqual(near);
  });

  it('gives three at the most, each once', () => {
    expect(findNearest('pay', ['paya', 'payb', 'paya', 'payc', 'payd'])).toEqual([
      'paya',
      'payb',
      'payc',
    ]);
  });

  it.each([
    ['is far from all of them', 'zebra', ['career', 'pay']],
    ['would have to change whole', 'x', ['a', 'bc']],
    ['happens to hold a short name', 'html-jobs', ['a', 'ml']],
    ['is empty', '', ['pay']],
    ['has nothing to be near to', 'pay', []],
  ])('gives none where the word %s', (_, word, names) => {
    expect(findNearest(word, names)).toEqual([]);
  });

  it('allows more mistakes in a longer word', () => {
    expect(findNearest('responsabilitys', ['responsibilities'])).toEqual(['responsibilities']);
  });
});

describe('didYouMean', () => {
  it.each([
    ['carreer', ['career'], ' (did you mean "career"?)'],
    ['payx', ['pay', 'payy'], ' (did you mean "pay" or "payy"?)'],
    ['zebra', ['career'], ''],
  ])('ends a message about %j', (word, names, ending) => {
    expect(didYouMean(word, names)).toBe(ending);
  });
});
