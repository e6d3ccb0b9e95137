import { describe, expect, it } from 'vitest';
import { listDetails } from '../../../src/core/question/details.ts';
import { questionIn } from '../../support/read-list.ts';

describe('listDetails', () => {
  it('lists follow-ups, why, good signs and red flags, in this order', () => {
    const text = '- q\n  - Red flag: r\n  - Why: w\n  - one\n  - Good sign: g\n  - two';
    expect(listDetails(questionIn(text))).toEqual([
      { label: 'Follow-up', text: 'one' },
      { label: 'Follow-up', text: 'two' },
      { label: 'Why', text: 'w' },
      { label: 'Good sign', text: 'g' },
      { label: 'Red flag', text: 'r' },
    ]);
  });

  it('returns nothing for a question without details', () => {
    expect(listDetails(questionIn('- q'))).toEqual([]);
  });
});
