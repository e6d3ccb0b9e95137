import { describe, expect, it } from 'vitest';
import { removeLeadingMarks } from '../../../src/core/syntax/leading-marks.ts';

describe('removeLeadingMarks', () => {
  it.each([
    ['1. Who?', 'Who?'],
    ['1\\. Who?', 'Who?'],
    ['(4) Who?', 'Who?'],
    ['Q3: Who?', 'Who?'],
    ['Question 5 - Who?', 'Who?'],
    ['1.2 Who?', 'Who?'],
    ['b) Who?', 'Who?'],
    ['me: Who?', 'Who?'],
    ['IV. Who?', 'Who?'],
    ['二、谁？', '谁？'],
    ['３．谁？', '谁？'],
    ['👩‍💻 Who?', 'Who?'],
    [':moneybag: Who?', 'Who?'],
    ['• ❓ 2) Who?', 'Who?'],
  ])('turns %j into %j', (line, expected) => {
    expect(removeLeadingMarks(line)).toBe(expected);
  });

  it.each(['1. ', '**', '**1.** ', '- ', ':a1: '])('takes only so many of %j', (mark) => {
    const line = `${mark.repeat(100_000)}Who?`;
    expect(line.endsWith(removeLeadingMarks(line))).toBe(true);
  });

  it.each(['Who?', '2 people left', '3D printers?', 'Quite so?', '42', '👍', '1.', 'I. '])(
    'does not change %j',
    (line) => {
      expect(removeLeadingMarks(line)).toBe(line);
    },
  );
});
