import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/text/sanitize.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { splitWords, wrapWords } from '../../../src/render/style/wrap.ts';
import { lineText } from '../../support/arbitraries.ts';

const longWord = fc
  .tuple(
    fc.constantFrom('a', '漢', '😀', '🇩', 'e\u0301', 'क्', 'a\u200d', '😀\u200d', '\u200d'),
    fc.nat(40),
  )
  .map(([character, times]) => character.repeat(times));
const text = fc
  .array(fc.oneof(lineText, longWord), { maxLength: 8 })
  .map((parts) => cleanText(parts.join(' ')));
const width = fc.integer({ min: 12, max: 60 });

const linesOf = (text: string, width: number) =>
  wrapWords(splitWords(text), { prefix: '- ', indent: 2, width }).split('\n').slice(0, -1);

describe('wrapWords', () => {
  it('makes no line wider than the terminal', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        expect(linesOf(text, width).filter((line) => measureWidth(line) > width)).toEqual([]);
      }),
    );
  });

  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const words = linesOf(text, width).map((line) => line.slice(2));
        expect(words.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('fills each line before it begins another', () => {
    const short = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(short, width, (words, width) => {
        const lines = linesOf(words.join(' '), width);
        const early = lines.filter((line, index) => {
          const next = lines[index + 1]?.trim().split(' ')[0];
          return next !== undefined && line.length + 1 + next.length <= width;
        });
        expect(early).toEqual([]);
      }),
    );
  });
});
