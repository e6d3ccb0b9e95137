import { describe, expect, it } from 'vitest';
import { readAd } from '../../../src/core/ad/ad-findings.ts';
import { listByAd, orderByAd } from '../../../src/core/choosing/ad-order.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { questionsIn } from '../../support/read-list.ts';

const BANK = questionsIn(`
## remote
- How many days do people come in? ^days-in
  - Ad: hybrid
  - Unless ad: # days a week
- Who works from another country? ^another-country
  - Ad: hybrid

## career
- Who outgrew this job? ^outgrown
  - Ad: room to grow
- Who was promoted last? ^promoted
  - Ad: room to grow, promotion

## role
- Why is this job open? ^why-open
  - Unless ad: parental leave cover
- What went well last week? ^went-well
- What do I have to know? #must ^must-know

## operations
- How often does the phone ring? #must ^phone
  - Ad: on call
- When did it last ring? ^last-ring
  - Ad: on call
`);
const CARDS = BANK.map(createLister([]));

/** The ids of the questions in the order of an ad, with its words: `days-in 1 hybrid`. */
function order(ad: string, arrange = orderByAd): string[] {
  const findings = readAd({ text: ad, file: 'ad.md' }, BANK);
  return arrange(CARDS, findings).map(({ question, ad: words }) => {
    const said = typeof words === 'object' ? `${words.line} ${words.quote}` : words;
    return [question.id, said].filter(Boolean).join(' ');
  });
}

describe('the order of a job ad', () => {
  it('is the order of the draw without a cue in the ad, except what ads may say', () => {
    expect(order('We make tea.')).toEqual([
      ...['must-know', 'phone', 'days-in not found', 'another-country', 'outgrown', 'promoted'],
      ...['why-open not found', 'went-well', 'last-ring'],
    ]);
  });

  it('begins with what the user must know, then what the ad claims, the rarest claims first', () => {
    const ad = 'There is room to grow. Work is hybrid. Ask about promotion.';
    expect(order(ad).slice(0, 5)).toEqual([
      'must-know',
      'phone',
      'promoted 1 Ask about promotion',
      'days-in 1 Work is hybrid',
      'outgrown 1 There is room to grow',
    ]);
  });

  it('takes no two questions for the same sentence, but keeps the others for later', () => {
    const dealt = order('Work is hybrid.');
    expect(dealt[2]).toBe('days-in 1 Work is hybrid');
    expect(dealt.at(-1)).toBe('another-country 1 Work is hybrid');
  });

  it('takes no question for the sentence of one that the user must know', () => {
    const dealt = order('You are on call. Work is hybrid.');
    expect(dealt.slice(1, 3)).toEqual(['phone 1 You are on call', 'days-in 1 Work is hybrid']);
    expect(dealt.at(-1)).toBe('another-country 1 Work is hybrid');
    expect(dealt.at(-2)).toBe('last-ring 1 You are on call');
  });

  it('does not say that it does not find what the ad denies', () => {
    const dealt = order('Work is not hybrid. This is not parental leave cover.').join();
    expect(dealt).not.toContain('not found');
    expect(dealt).not.toContain('"');
  });

  it('leaves out what the ad answers, also if it provokes it', () => {
    const dealt = order('Hybrid: 3 days a week in town. This is parental leave cover.');
    expect(dealt.join()).not.toContain('days-in');
    expect(dealt.join()).not.toContain('why-open');
  });
});

describe('the list of a job ad', () => {
  it('has each claim with its questions, then what is not found, then what is answered', () => {
    expect(order('Room to grow.\n\nThis is parental leave cover.\n\nHybrid.', listByAd)).toEqual([
      ...['outgrown 1 Room to grow', 'promoted 1 Room to grow'],
      ...['days-in 5 Hybrid', 'another-country 5 Hybrid'],
      'why-open 3 This is parental leave cover',
    ]);
  });

  it('has the claims of one line in their order', () => {
    const dealt = order('<p>Hybrid.</p><p>You are on call.</p><p>Room to grow.</p>', listByAd);
    expect(dealt.slice(0, 6).map((line) => line.split(' ')[0])).toEqual([
      ...['days-in', 'another-country', 'phone', 'last-ring', 'outgrown', 'promoted'],
    ]);
  });
});
