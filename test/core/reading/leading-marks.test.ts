import { describe, expect, it } from 'vitest';
import { textAfterLink } from '../../../src/core/markdown/link.ts';
import { removeLeadingMarks } from '../../../src/core/reading/leading-marks.ts';

describe('withoutLead', () => {
  it.each([
    ['1. Who?', 'Who?'],
    ['1\\. Who?', 'Who?'],
    ['(4) Who?', 'Who?'],
    ['Q3: Who?', 'Who?'],
    ['Question 5 - Who?', 'Who?'],
    ['1.2 Who?', 'Who?'],
    ['IV. Who?', 'Who?'],
    ['二、谁？', '谁？'],
    ['３．谁？', '谁？'],
    ['👩‍💻 Who?', 'Who?'],
    [':moneybag: Who?', 'Who?'],
    ['• ❓ 2) Who?', 'Who?'],
  ])('makes %j to %j', (line, expected) => {
    expect(removeLeadingMarks(line)).toBe(expected);
  });

  it.each(['Who?', '2 people left', '3D printers?', 'Quite so?', '42', '👍', '1.', 'I. '])(
    'keeps %j',
    (line) => {
      expect(removeLeadingMarks(line)).toBe(line);
    },
  );
});

describe('behindLink', () => {
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
  ])('gives what is behind %j', (markdown, expected) => {
    expect(textAfterLink(markdown)).toBe(expected);
  });

  it.each(['a [b](c)', '[a]', '[a] (b)', '[a', '[[a', '', 'http'])('has none in %j', (markdown) => {
    expect(textAfterLink(markdown)).toBeUndefined();
  });

  it('is fast on brackets that are not closed', () => {
    expect(textAfterLink('['.repeat(100_000))).toBeUndefined();
    expect(textAfterLink(`[${'[a](b)'.repeat(20_000)}`)).toBeUndefined();
  });
});
