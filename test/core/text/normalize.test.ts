import { describe, expect, it } from 'vitest';
import { foldText, normalizeText, toLower } from '../../../src/core/text/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['upper and lower case', 'Where DID They Go', 'where did they go'],
    ['punctuation', '“Where”, did they — go?!', 'where did they go'],
    ['spaces', '  where   did\u00a0they go ', 'where did they go'],
    ['compatibility forms', 'ﬁne ①ｗｉｄｅ', 'fine 1wide'],
    ['composed and decomposed accents', 'cafe\u0301', 'caf\u00e9'],
    ['apostrophes', 'don’t', 'don t'],
  ])('ignores differences in %s', (_, text, words) => {
    expect(normalizeText(text)).toBe(words);
  });

  it('keeps C, C++ and C# different words', () => {
    expect(['C?', 'C++?', 'C#?'].map(normalizeText)).toEqual(['c', 'c++', 'c#']);
  });

  it('keeps accents', () => {
    expect(normalizeText('résumé')).toBe('résumé');
  });

  it('only trims a text without words', () => {
    expect(normalizeText(' ??? ')).toBe('???');
  });
});

describe('toLower', () => {
  it('turns a Turkish İ into a single letter', () => {
    expect(toLower('WHICH İSTANBUL TEAMS')).toBe('which istanbul teams');
  });
});

describe('foldText', () => {
  it.each([
    ['case', 'CAREER', 'career'],
    ['accents', 'Résumé', 'resume'],
    ['decomposed accents', 'Re\u0301sume\u0301', 'resume'],
    ['compatibility forms', 'ﬁne', 'fine'],
    ['the dot of a Turkish İ', 'İzmir', 'izmir'],
  ])('ignores differences in %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps punctuation', () => {
    expect(foldText('Pay, bonus')).toBe('pay, bonus');
  });
});
