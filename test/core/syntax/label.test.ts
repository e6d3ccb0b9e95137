import { describe, expect, it } from 'vitest';
import { parseDetail } from '../../../src/core/syntax/label.ts';

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
    ['[ ] \u00a0 Why: it tells', 'Why', 'it tells'],
    ['Why: What: for?', 'Why', 'What: for?'],
    ['Follow-up: Why: not?', 'Follow-up', 'Why: not?'],
    ['Why: **so** `x`', 'Why', '**so** `x`'],
    ['Follow up: x', 'Follow-up', 'x'],
    ['**Why ask:** x', 'Why', 'x'],
    ['*Green flags*: x', 'Good sign', 'x'],
    ['✅ a name', 'Good sign', 'a name'],
    ['🚩 Red flag: x', 'Red flag', 'x'],
    ['Weak answer： x', 'Red flag', 'x'],
  ])('parses the label and the text of %j', (content, label, text) => {
    expect(parseDetail(content)).toEqual([{ label, text }]);
  });

  it.each(['And then?', 'Whyever: x', 'Note: x', 'The Why: x', 'Good \u017fign: x'])(
    'finds no label in %j and uses the fallback label, if given',
    (content) => {
      expect(parseDetail(content)).toEqual([]);
      expect(parseDetail(content, 'Why')).toEqual([{ label: 'Why', text: content }]);
    },
  );

  it.each(['', 'Why:', 'Follow-up: ', '[ ] ', 'Answer: staff engineer', 'answer:', 'ANSWER : x'])(
    'finds no detail in %j',
    (content) => {
      expect(parseDetail(content, 'Why')).toEqual([]);
    },
  );

  it('finds no space before a text without a label, behind a checkbox', () => {
    expect(parseDetail('[ ] \u00a0 And then?', 'Why')).toEqual([
      { label: 'Why', text: 'And then?' },
    ]);
  });

  it('cleans the text', () => {
    expect(parseDetail('Why: a\u001b[31mb\u202e\tc')).toMatchObject([{ text: 'ab c' }]);
  });
});
