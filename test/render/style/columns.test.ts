import { describe, expect, it } from 'vitest';
import {
  cut,
  cutStart,
  measureWidest,
  measureWidth,
  pad,
} from '../../../src/render/style/columns.ts';

describe('measureWidth', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['ｗ', 2],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['👍🏽', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['नमस्ते', 4],
    ['\u001b[1mabc\u001b[22m', 3],
    ['', 0],
  ])('given %j, returns %i', (text, width) => {
    expect(measureWidth(text)).toBe(width);
  });
});

describe('measureWidest', () => {
  it('returns the width of the widest text, of any number of texts', () => {
    expect(measureWidest([])).toBe(0);
    expect(measureWidest([...Array.from({ length: 200_000 }, () => 'a'), '漢字'])).toBe(4);
  });
});

describe('pad', () => {
  it('adds spaces up to the width, and none to wider texts', () => {
    expect(['a', '漢', '漢字'].map((text) => pad(text, 3))).toEqual(['a  ', '漢 ', '漢字']);
  });
});

describe('cut', () => {
  it.each([
    ['abcd', 4, 'abcd', 'abcd'],
    ['abcde', 4, 'abc…', '…cde'],
    ['漢字漢字', 6, '漢字…', '…漢字'],
    ['e\u0301'.repeat(3), 2, 'e\u0301…', '…e\u0301'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…', '…👩‍👩‍👧'],
  ])('cuts %j to %i columns', (text, width, start, end) => {
    expect([cut(text, width), cutStart(text, width)]).toEqual([start, end]);
  });
});
