import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/text/sanitize.ts';

describe('cleanText', () => {
  it.each([
    ['a color (CSI)', 'a\u001b[31mb\u001b[0mc', 'abc'],
    ['a private CSI', '\u001b[?25lab', 'ab'],
    ['a CSI of one C1 character', 'a\u009b31mb', 'ab'],
    ['a window title (OSC) that BEL ends', 'a\u001b]0;evil\u0007b', 'ab'],
    ['a link (OSC) that ST ends', '\u001b]8;;http://x\u001b\\ab\u001b]8;;\u001b\\', 'ab'],
    ['an OSC of one C1 character', 'a\u009d0;evil\u009cb', 'ab'],
    ['a DCS with its body', 'a\u001bPq#0evil\u001b\\b', 'ab'],
    ['an APC with its body', 'a\u001b_evil\u001b\\b', 'ab'],
    ['a reset (ESC c)', 'a\u001bcb', 'ab'],
    ['a character set selection', 'a\u001b(Bb', 'ab'],
    ['a lone ESC', 'a\u001b', 'a'],
    ['the opening of an unclosed OSC, but not its text', 'a\u001b]0;b', 'a0;b'],
    ['NUL, BEL and backspace', 'a\0\u0007\u0008b', 'ab'],
    ['DEL and C1', 'a\u007f\u0081b', 'ab'],
    ['direction overrides', 'a\u202eb\u202c', 'ab'],
    ['direction isolates', 'a\u2066b\u2069', 'ab'],
    ['a byte order mark', 'a\ufeffb', 'ab'],
    ['lone surrogates', 'a\ud83db\ude00', 'ab'],
  ])('removes %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(['\t', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\t\n'])(
    'replaces %j by one space',
    (gap) => {
      expect(cleanText(`a${gap}b`)).toBe('a b');
    },
  );

  it.each(['é', '漢字', 'שלום', '😀', '👩‍👩‍👧', '1️⃣', 'a\u00a0b', 'a  b', '\\e[31m'])(
    'keeps %j',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );
});
