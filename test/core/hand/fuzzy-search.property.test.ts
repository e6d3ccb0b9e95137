import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/core/hand/fuzzy-search.ts';
import { manyRuns } from '../../support/arbitraries.ts';
import { questionsIn } from '../../support/read-list.ts';

const BANK = questionsIn(`
## pay
- How much do you earn? ^money
- What about equity and a résumé? #for/recruiter ^stocks
## team
- Who left the crew? #core ^leavers
- C++ or Rust? ^languages
- Is there a "dress code"? ^clothes
- 你们的团队有多少人？ ^chinese
- Сколько человек в команде? ^russian
- كم عدد أعضاء الفريق؟ ^arabic
- 한국어 질문입니다 ^korean
## other
- What would you change about your career here? ^career
- Is there a 401k plan? ^plan
`);
const search = createSearch(BANK, []);

describe('createSearch', () => {
  const sign = fc.constantFrom(...'"-\'()[]{}*+?.\\|^$/# aé漢9', 'crew', 'team ', '"who');
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
  );

  it('finds questions of the bank without repeats for any query, and never throws', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const hits = search(query);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.filter(({ question }) => !BANK.includes(question))).toEqual([]);
      }),
      manyRuns(150),
    );
  });

  it('finds a question by any of its own words', () => {
    const questionAndWords = fc
      .constantFrom(...BANK)
      .chain((question) =>
        fc.tuple(
          fc.constant(question),
          fc.subarray(question.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], { minLength: 1 }),
        ),
      );
    fc.assert(
      fc.property(questionAndWords, ([question, words]) => {
        const hits = [words, words.toReversed()].map((typed) => search(typed.join(' ')));
        for (const found of hits) expect(found.map((hit) => hit.question)).toContain(question);
      }),
      manyRuns(40),
    );
  });
});
