import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeRegExp } from '../../../src/core/text/unicode-regexp.ts';

const SOURCES = [
  String.raw`[\p{L}\p{M}\p{N}]+[+#]*`,
  String.raw`[^\p{L}\p{M}\p{N}]+`,
  String.raw`^[\p{Nd}/]+$`,
  String.raw`\s+(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d)+$`,
  String.raw`^[^\p{L}\p{N}]*(\d{4})`,
];
const asciiText = fc.string({ unit: 'binary-ascii', maxLength: 20 });
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });

describe('unicodeRegExp', () => {
  it.each(SOURCES)('matches the same as the regular expression %s', (source) => {
    const regExp = unicodeRegExp(source, 'gu');
    const plain = new RegExp(source, 'gu');
    fc.assert(
      fc.property(fc.oneof(asciiText, anyText), (text) => {
        expect(text.replace(regExp(text), '<$&>')).toBe(text.replace(plain, '<$&>'));
      }),
    );
  });
});

it('throws for a property whose ASCII characters are not known', () => {
  expect(() => unicodeRegExp(String.raw`[\p{P}]`, 'u')('a')).toThrow('are not known');
});
