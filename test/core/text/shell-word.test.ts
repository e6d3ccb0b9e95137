import { describe, expect, it } from 'vitest';
import { shellWord } from '../../../src/core/text/shell-word.ts';

describe('shellWord', () => {
  it.each(['acme', 'notes/acme.md', '2026-11-24', 'a@b:c,d+e', 'über/家.md'])(
    'does not quote %s',
    (word) => {
      expect(shellWord(word)).toBe(word);
    },
  );

  it.each([
    ['a space', 'gone too', "'gone too'"],
    ['a command separator', 'x;date', "'x;date'"],
    ['a command substitution', '$(date)', "'$(date)'"],
    ['a home folder', '~/jobs', "'~/jobs'"],
    ['a comment sign', 'c#.md', "'c#.md'"],
    ['a backslash', 'a\\b', "'a\\b'"],
    ['a no-break space', 'a\u00a0b', "'a\u00a0b'"],
    ['a single quote', "it's", "'it'\\''s'"],
    ['no character at all', '', "''"],
  ])('quotes a word with %s', (_, word, quoted) => {
    expect(shellWord(word)).toBe(quoted);
  });
});
