import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAd } from '../../../src/core/ad/ad-findings.ts';
import { orderByAd } from '../../../src/core/choosing/ad-order.ts';
import { draw } from '../../../src/core/choosing/draw.ts';
import { questionsIn } from '../../support/read-list.ts';

const PHRASES = [
  'hybrid',
  'room to grow',
  'fast paced',
  'on call',
  '# days a week',
  'stock options',
];
/** Pieces of ads: claims in other spellings, denials, boilerplate, markup, nonsense. */
const PIECES = [
  ...[
    'Hybrid',
    'room\nto grow',
    'fast-paced',
    'no on-call',
    'On-call: none',
    '3 days a week',
    '**stock** options',
  ],
  ...[
    'We are an equal opportunity employer.',
    '## How to apply',
    '- ',
    '. ',
    '\n\n',
    '<p class="hybrid">',
    '&amp;',
  ],
  ...['\u001b[31m', '(', '"', 'é', '，', ' and ', '://a.b/hybrid', '#', '1,000', '\u2029'],
];
const ad = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));
const bank = fc
  .array(
    fc.record({ cues: fc.subarray(PHRASES), answers: fc.subarray(PHRASES), must: fc.boolean() }),
    {
      maxLength: 8,
    },
  )
  .map((items) =>
    questionsIn(
      items
        .map(({ cues, answers, must }, index) =>
          [
            `- What is number ${index}? ${must ? '#must ' : ''}^q${index}`,
            ...(cues.length > 0 ? [`  - Ad: ${cues.join(', ')}`] : []),
            ...(answers.length > 0 ? [`  - Unless ad: ${answers.join(', ')}`] : []),
          ].join('\n'),
        )
        .join('\n'),
    ),
  );
const rules = { seed: 's', topics: [], isNamed: () => false };
const fold = (text: string) => text.replace(/[*\s\u2028\u2029]+/gu, ' ').trim();

describe('questions in the order of an ad', () => {
  it('are the same each time', () => {
    fc.assert(
      fc.property(bank, ad, (questions, text) => {
        const deal = () =>
          orderByAd(draw(questions, rules), readAd({ text, file: 'a.md' }, questions));
        expect(deal()).toEqual(deal());
      }),
    );
  });

  it('quote words that stand in the ad, from the line above on', () => {
    fc.assert(
      fc.property(bank, ad, (questions, text) => {
        const lines = text.split('\n');
        for (const { ad: words } of orderByAd(
          draw(questions, rules),
          readAd({ text, file: 'a.txt' }, questions),
        )) {
          if (typeof words !== 'object') continue;
          expect(words.line).toBeGreaterThan(0);
          expect(words.line).toBeLessThanOrEqual(lines.length);
          const [first = ''] = words.quote.split(' ');
          expect(fold(text)).toContain(first.replaceAll('*', ''));
        }
      }),
    );
  });

  it('are those of the pool without what the ad answers, each once', () => {
    fc.assert(
      fc.property(bank, ad, (questions, text) => {
        const findings = readAd({ text, file: 'a.md' }, questions);
        const dealt = orderByAd(draw(questions, rules), findings).map(({ question }) => question);
        const open = questions.filter((question) => !findings.answers.has(question));
        expect(new Set(dealt)).toEqual(new Set(open));
        expect(dealt).toHaveLength(open.length);
      }),
    );
  });

  it('are those of the ordinary draw without a cue in the ad', () => {
    fc.assert(
      fc.property(bank, (questions) => {
        const findings = readAd({ text: 'We make tea.', file: 'a.md' }, questions);
        const ordinary = draw(questions, rules).map(({ question }) => question);
        expect(orderByAd(draw(questions, rules), findings).map(({ question }) => question)).toEqual(
          ordinary,
        );
      }),
    );
  });
});
