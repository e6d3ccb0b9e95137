import { describe, expect, it } from 'vitest';
import { parseDetail, textsLabelled } from '../../../src/core/syntax/label.ts';

describe('parseDetail', () => {
  it.each([
    ['Follow-up: then?', 'Follow-up', 'then?'],
    ['Why: it tells', 'Why', 'it tells'],
    ['Good sign: a name', 'Good sign', 'a name'],
    ['Red flag: silence', 'Red flag', 'silence'],
    ['RED FLAG: silence', 'Red flag', 'silence'],
    ['follow-UP:then?', 'Follow-up', 'then?'],
    ['why : it tells', 'Why', 'it tells'],
    ['Good\n  sign: a\n  name', 'Good sign', 'a name'],
    ['[ ] Why: it tells', 'Why', 'it tells'],
    ['Why: What: for?', 'Why', 'What: for?'],
    ['Follow-up: Why: not?', 'Follow-up', 'Why: not?'],
    ['Why: **so** `x`', 'Why', '**so** `x`'],
    ['Follow up: x', 'Follow-up', 'x'],
    ['**Why ask:** x', 'Why', 'x'],
    ['*Green flags*: x', 'Good sign', 'x'],
    ['✅ a name', 'Good sign', 'a name'],
    ['🚩 Red flag: x', 'Red flag', 'x'],
    ['Weak answer： x', 'Red flag', 'x'],
  ])('reads %j by its label', (content, label, text) => {
    expect(parseDetail(content)).toEqual({ label, text });
  });

  it.each(['And then?', 'Whyever: x', 'Note: x', 'The Why: x', 'Good \u017fign: x'])(
    'reads %j as a follow-up',
    (content) => {
      expect(parseDetail(content)).toEqual({ label: 'Follow-up', text: content });
    },
  );

  it.each(['', 'Why:', 'Follow-up: ', '[ ] ', 'Answer: staff engineer', 'answer:', 'ANSWER : x'])(
    'skips %j',
    (content) => {
      expect(parseDetail(content)).toBeUndefined();
    },
  );

  it('cleans the text', () => {
    expect(parseDetail('Why: a\u001b[31mb\u202e\tc')?.text).toBe('ab c');
  });
});

describe('textsLabelled', () => {
  it('gives the texts of one label in their order', () => {
    const details = ['one', 'Why: w', 'two'].flatMap((text) => parseDetail(text) ?? []);
    expect(textsLabelled(details, 'Follow-up')).toEqual(['one', 'two']);
  });
});
