import { describe, expect, it } from 'vitest';
import { textAfterLink } from '../../../src/core/markdown/text-after-link.ts';

describe('textAfterLink', () => {
  it.each([
    ['[a](b)', ''],
    ['[a](b) by c', 'by c'],
    ['[a [b] c](d (e)) f', 'f'],
    ['![a](b)', ''],
    ['[a][b]', ''],
    ['[[a]]', ''],
    ['![[a]] b', 'b'],
    ['<https://a.b>', ''],
    ['https://a.b c', 'c'],
    ['[![a](b)](c)', ''],
  ])('returns the text after the link at the start of %j', (markdown, expected) => {
    expect(textAfterLink(markdown)).toBe(expected);
  });

  it.each(['a [b](c)', '[a]', '[a] (b)', '[a', '[[a', '', 'http'])(
    'returns undefined for %j, which does not start with a link',
    (markdown) => {
      expect(textAfterLink(markdown)).toBeUndefined();
    },
  );

  it('is fast on unclosed brackets', () => {
    expect(textAfterLink('['.repeat(100_000))).toBeUndefined();
    expect(textAfterLink(`[${'[a](b)'.repeat(20_000)}`)).toBeUndefined();
  });
});
