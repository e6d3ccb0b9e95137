import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/text/sanitize.ts';
import { lineText } from '../../support/arbitraries.ts';
import { UNPRINTABLE } from '../../support/unprintable.ts';

describe('cleanText', () => {
  it('leaves no unprintable character', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        expect(cleanText(text)).not.toMatch(UNPRINTABLE);
      }),
    );
  });

  it('changes nothing when it is applied a second time', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('keeps every letter and digit of a text without escapes', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];
    const isPlain = (text: string) => !/[\p{Cs}\p{Cc}]/u.test(text);
    fc.assert(
      fc.property(lineText.filter(isPlain), (text) => {
        expect(letters(cleanText(text))).toEqual(letters(text));
      }),
    );
  });
});
