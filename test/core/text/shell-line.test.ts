import { describe, expect, it } from 'vitest';
import { pathOperand, shellLine } from '../../../src/core/text/shell-line.ts';

describe('shellLine', () => {
  it.each(['acme', 'notes/acme.md', '2026-11-24', 'a@b:c,d+e', 'über/家.md', '-x'])(
    'does not quote %s',
    (word) => {
      expect(shellLine([word])).toBe(word);
    },
  );

  it.each([
    ['a space', 'gone too', "'gone too'"],
    ['a command separator', 'x;date', "'x;date'"],
    ['a command substitution', '$(date)', "'$(date)'"],
    ['a home folder', '~/jobs', "'~/jobs'"],
    ['a comment sign', 'c#.md', "'c#.md'"],
    ['an equals sign', '=ls', "'=ls'"],
    ['a history expansion', '!!', "'!!'"],
    ['a brace expansion', '{a,b}', "'{a,b}'"],
    ['a double quote', 'a"b', `'a"b'`],
    ['a no-break space', 'a\u00a0b', "'a\u00a0b'"],
    ['no character at all', '', "''"],
    ['a single quote', "O'Reilly Café!", "O\\'Reilly\\ Café\\!"],
    ['a backslash', 'a\\!b', 'a\\\\\\!b'],
  ])('quotes a word with %s', (_, word, quoted) => {
    expect(shellLine([word])).toBe(quoted);
  });

  it('puts spaces between words', () => {
    expect(shellLine(['mkdir', '-p', 'my jobs'])).toBe("mkdir -p 'my jobs'");
  });

  it.each(['x\u001b', 'x\u001b[31m', 'x\n', 'x\t', 'x\u0007', '\u202ex', '\u0085', '\ud800'])(
    'writes no line with %j, which no message prints',
    (word) => {
      expect(shellLine(['ask-them', word])).toBeUndefined();
    },
  );
});

describe('pathOperand', () => {
  it.each([
    ['acme', 'acme'],
    ['a-b', 'a-b'],
    ['-x', './-x'],
    ['-', './-'],
  ])('writes %s as %s', (path, operand) => {
    expect(pathOperand(path)).toBe(operand);
  });
});
