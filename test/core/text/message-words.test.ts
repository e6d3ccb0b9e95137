import { describe, expect, it } from 'vitest';
import { cutLongWords, didYouMean, findTypos } from '../../../src/core/text/message-words.ts';

const suggest = (word: string, names: readonly string[]) =>
  [...didYouMean(word, names).matchAll(/"(.+?)"/gu)].map(([, name]) => name);

describe('didYouMean', () => {
  it.each([
    ['carreer', ['career'], ' (did you mean "career"?)'],
    ['payx', ['pay', 'payy'], ' (did you mean "pay" or "payy"?)'],
    ['zebra', ['career'], ''],
  ])('returns the end of a message about %j', (word, names, ending) => {
    expect(didYouMean(word, names)).toBe(ending);
  });

  it.each([
    ['has a letter too many', 'carreer', ['culture', 'career', 'pay'], ['career']],
    ['lacks a letter', 'benfits', ['benefits', 'business'], ['benefits']],
    ['has two letters swapped', 'cluture', ['career', 'culture'], ['culture']],
    ['is the beginning of a name', 'promo', ['promotion', 'pay'], ['promotion']],
    ['is part of a name', 'call', ['on-call', 'pay'], ['on-call']],
    ['contains a name', 'careers', ['career', 'care'], ['career', 'care']],
    ['differs in case', 'CAREER', ['career'], ['career']],
    ['differs in accents', 'équipe', ['equipe'], ['equipe']],
    [
      'is near several names',
      'tech',
      ['teach', 'team', 'tech-stack'],
      ['tech-stack', 'teach', 'team'],
    ],
    ['is long and has two mistakes', 'responsabilitys', ['responsibilities'], ['responsibilities']],
  ])('suggests names if the word %s', (_, word, names, suggested) => {
    expect(suggest(word, names)).toEqual(suggested);
  });

  it('suggests nothing for a word of more than a hundred characters', () => {
    expect(suggest('a'.repeat(100), ['a'.repeat(101)])).toEqual(['a'.repeat(101)]);
    expect(suggest('a'.repeat(101), ['a'.repeat(101)])).toEqual([]);
  });

  it('suggests at most three names, each once', () => {
    const names = ['paya', 'payb', 'paya', 'payc', 'payd'];
    expect(suggest('pay', names)).toEqual(['paya', 'payb', 'payc']);
  });

  it.each([
    ['is far from all names', 'zebra', ['career', 'pay']],
    ['shares no letter with a name', 'x', ['a', 'bc']],
    ['contains a name of two letters', 'html-jobs', ['a', 'ml']],
    ['is empty', '', ['pay']],
    ['has no names to choose from', 'pay', []],
  ])('suggests nothing if the word %s', (_, word, names) => {
    expect(suggest(word, names)).toEqual([]);
  });
});

describe('findTypos', () => {
  it.each([
    ['serach', ['search']],
    ['shwo', ['show']],
    ['careers', ['career']],
    ['CARRER', ['career']],
    ['h', []],
    ['hr', ['hr']],
    ['research', []],
    ['listing', []],
    ['x'.repeat(101), []],
  ])('of %s are %j', (word, names) => {
    const known = ['search', 'show', 'career', 'hosting', 'hr', 'pay', 'list'];
    expect(findTypos(word, known)).toEqual(names);
  });
});

describe('cutLongWords', () => {
  it('cuts a word that is longer than any path, and no other', () => {
    const path = '/x'.repeat(2000);
    expect(cutLongWords(`no "${path}" here`)).toBe(`no "${path}" here`);
    expect(cutLongWords(`no ${'😀'.repeat(5000)} here`)).toBe(`no ${'😀'.repeat(100)}… here`);
  });
});
