import { describe, expect, it } from 'vitest';
import { countWords, isPhrase, isPlaceholder } from '../../../src/core/language/phrases.ts';

describe('isPlaceholder', () => {
  it.each([
    'TBD',
    'etc.',
    '…',
    '...',
    '---',
    '(to be continued)',
    'n/a',
    'Todo',
    'WIP.',
    'NA',
    '{{ question }}',
    '?',
  ])('returns true for %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['What is to be done?', 'Todos for the team', 'Etching'])(
    'returns false for %j',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ["what's up, on-call?", 3],
    ['你们的团队', 3],
    ['команда растёт', 2],
  ])('given %j, returns %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('isPhrase', () => {
  it.each([
    ['Career and growth', true],
    ['Career and growth.', false],
    ['Pay (and the rest)', true],
    ['Who left?', false],
    ['"Who left?"', false],
    ['„Wer ging?“ (Team)', false],
    ['one two three four five six', true],
    ['one two three four five six seven', false],
    ['!', false],
  ])('given %j, returns %j', (text, expected) => {
    expect(isPhrase(text)).toBe(expected);
  });
});
