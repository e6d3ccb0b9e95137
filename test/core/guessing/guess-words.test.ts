import { describe, expect, it } from 'vitest';
import { guessWords, trimEnding } from '../../../src/core/guessing/guess-words.ts';

describe('guessWords', () => {
  it.each([
    ['no case and no accents', 'RÉSUMÉ', ['resume']],
    ['two letters for ß and œ', 'Großer Cœur', ['grosser', 'coeur']],
    ['the parts of hyphenated words', 'work-life', ['work', 'life']],
    ['no endings of contractions', "Don’t the team's leads", ['do', 'the', 'team', 'leads']],
    ['the word behind an article with an apostrophe', 'l’équipe', ['l', 'equipe']],
    ['names such as C++ with their signs', 'C++ or C#', ['c++', 'or', 'c#']],
    ['words of every script', 'Сколько 給与', ['сколько', '給与']],
    ['nothing for an empty text', '', []],
  ])('returns %s', (_, text, words) => {
    expect(guessWords(text)).toEqual(words);
  });
});

describe('trimEnding', () => {
  it.each([
    ['plan plans planned planning', 'plan'],
    ['train trains trained training', 'train'],
    ['hire hires hired hiring', 'hir'],
    ['salary salaries', 'salary'],
    ['apply applied', 'apply'],
    ['branch branches', 'branch'],
    ['process processes', 'process'],
    ['employee employees', 'employee'],
    ['bonus bonuses', 'bonus'],
    ['bill billed billing', 'bill'],
  ])('makes the forms of a word equal: %s', (forms, stem) => {
    expect(new Set(forms.split(' ').map(trimEnding))).toEqual(new Set([stem]));
  });

  it.each([
    'pay',
    'ceo',
    'speed',
    'need',
    'bring',
    'business',
    'analysis',
    'evening',
    'c++',
    '401',
  ])('leaves %s as it is', (word) => {
    expect(trimEnding(word)).toBe(word);
  });

  it.each([
    ['deploy', 'deployment'],
    ['community', 'communicate'],
    ['experience', 'experiment'],
    ['meet', 'meeting'],
    ['even', 'evening'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(trimEnding(one)).not.toBe(trimEnding(other));
  });

  it('leaves words of other scripts and overlong ones as they are', () => {
    expect(trimEnding('планы')).toBe('планы');
    expect(trimEnding('s'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
