import { describe, expect, it } from 'vitest';
import { foldText, normalizeText, toLower } from '../../../src/core/text/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['case', 'Where DID They Go', 'where did they go'],
    ['punctuation', '“Where”, did they — go?!', 'where did they go'],
    ['spaces', '  where   did\u00a0they go ', 'where did they go'],
    ['compatibility forms', 'ﬁne ①ｗｉｄｅ', 'fine 1wide'],
    ['how accents are composed', 'cafe\u0301', 'caf\u00e9'],
    ['apostrophes', 'don’t', 'don t'],
  ])('does not tell %s apart', (_, text, words) => {
    expect(normalizeText(text)).toBe(words);
  });

  it('tells C, C++ and C# apart', () => {
    expect(['C?', 'C++?', 'C#?'].map(normalizeText)).toEqual(['c', 'c++', 'c#']);
  });

  it('keeps accents', () => {
    expect(normalizeText('résumé')).toBe('résumé');
  });

  it('lets a text without words stand for itself', () => {
    expect(normalizeText(' ??? ')).toBe('???');
  });
});

describe('toLower', () => {
  it('makes one letter of one', () => {
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
  ])('does not tell %s apart', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps commas', () => {
    expect(foldText('Pay, bonus')).toBe('pay, bonus');
  });
});
