import { describe, expect, it } from 'vitest';
import { readAd } from '../../../src/core/ad/ad-findings.ts';
import { questionsIn } from '../../support/read-list.ts';

const BANK = questionsIn(`
- How many days do people come in? ^days-in
  - Ad: hybrid, own the roadmap, our values, # days a week
`);

// The slowest takes 4 s; quadratic work takes minutes.
describe('an ad of a million characters', { timeout: 30_000 }, () => {
  it.each([
    ...['a', ' ', '\n', '*', '* ', '-', '.', 'a. ', '1.', 'a,', '❤️', 'ABC\n\n', 'A b\n', '<', '"'],
    ...['<nav>', '<form>a', '<main></nav>', '</nav ', '<a b="', '<textarea>', '<!--', '</form>'],
    ...['our ', 'own the our ', 'not to be ', 'our client for our ', 'also have ', 'what you not '],
  ])('is read in linear time if it repeats %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    for (const file of ['ad.txt', 'ad.html']) {
      expect(readAd({ text, file }, BANK).claims.size).toBe(0);
    }
  });
});
