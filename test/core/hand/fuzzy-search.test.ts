import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Search, searcher } from '../../../src/core/hand/fuzzy-search.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
import { manyRuns } from '../../support/arbitraries.ts';
import { parseQuestionFile, questionsIn } from '../../support/read-list.ts';

const BANK = questionsIn(`
## pay
- How much do you earn? ^money
- What about equity and a résumé? #for/recruiter ^stocks
## on-call
- Who wakes up at night? ^nights
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
const { topics: TOPICS } = parseQuestionFile(
  '---\ntopic: pay\naliases: [compensation, sign-on]\n---\n',
  'pay.md',
);
/** Each query of a new searcher: what one has folded tells nothing about another. */
const search: Search = (query) => searcher(BANK, TOPICS).search(query);
const idsOf = (hits: readonly ListedQuestion[]) => hits.map(({ question }) => question.id);
const find = (query: string) => idsOf(search(query));
/** What a query finds among questions of just these texts, in order. */
const findIn = (texts: readonly string[], query: string) =>
  searcher(questionsIn(texts.map((text) => `- ${text}`).join('\n')), [])
    .search(query)
    .map(({ question }) => question.text);

describe('searcher', () => {
  it.each([
    ['a word of the text', 'wakes', ['nights']],
    ['a part of a word', 'areer', ['career']],
    ['the topic', 'pay', ['money', 'stocks']],
    ['a topic of two words', 'on-call', ['nights']],
    ['those two words as one', 'oncall', ['nights']],
    ['another name of the topic', 'compensation', ['money', 'stocks']],
    ['another name of two words as one', 'signon', ['money', 'stocks']],
    ['a tag', 'core', ['leavers']],
    ['a tag as written', '#core', ['leavers']],
    ['a tag with a parent', 'for/recruiter', ['stocks']],
    ['the id', 'leavers', ['leavers']],
    ['the id as written', '^leavers', ['leavers']],
    ['a number', '401', ['plan']],
    ['a number with a letter', '401k', ['plan']],
    ['text and topic together', 'much pay', ['money']],
    ['topic and tag together', 'recruiter pay', ['stocks']],
  ])('finds by %s', (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it.each(['EQUITY', 'Équity', 'resume', 'RÉSUMÉ', 're\u0301sume\u0301', 'ｅｑｕｉｔｙ'])(
    'ignores case, accents and compatibility forms: %s',
    (query) => {
      expect(find(query)).toEqual(['stocks']);
    },
  );

  it.each([
    'who left crew',
    'crew who left',
    'left the who crew',
    'crew the left who',
    'crew team core leavers left who the',
    '  crew   left  ',
    'crew\tleft',
  ])('takes words in any order and number: %j', (query) => {
    expect(find(query)).toEqual(['leavers']);
  });

  it('finds only what has every word', () => {
    expect(find('who')).toEqual(expect.arrayContaining(['leavers', 'nights']));
    expect(find('who crew night')).toEqual([]);
  });

  it.each([
    ['a letter missing', 'carer'],
    ['the last letter missing', 'caree'],
    ['a letter too many', 'carreer'],
    ['a letter wrong', 'cazeer'],
    ['the last letter wrong', 'careez'],
    ['two changed places', 'craeer'],
    ['a slip in two words', 'chnge caerer'],
    ['a slip in two words in another order', 'caerer chnge'],
  ])('forgives one slip a word: %s', (_, query) => {
    expect(find(query)).toEqual(['career']);
  });

  it.each(['crxxer', 'czrxer', 'zareer', 'crx', 'carzzeer'])(
    'does not forgive more: %s',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  it.each([
    ['two changed places', 'crwe', ['leavers']],
    ['one of four is missing', 'nigt', ['nights']],
    ['one of four is wrong', 'craw', []],
    ['one of three is wrong', 'pey', []],
    ['a digit is wrong', '402', []],
  ])('is stricter on short words and on numbers: %s', (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it.each([
    ['团队', 'chinese'],
    ['团队 多少', 'chinese'],
    ['多少 团队', 'chinese'],
    ['你们的团队有多少人', 'chinese'],
    ['команде', 'russian'],
    ['КОМАНДЕ', 'russian'],
    ['каманде', 'russian'],
    ['челвек', 'russian'],
    ['أعضاء', 'arabic'],
    ['اعضاء', 'arabic'],
    ['한국', 'korean'],
    ['질문', 'korean'],
  ])('reads every script: %s', (query, id) => {
    expect(find(query)).toEqual([id]);
  });

  it('finds nothing by what nothing has', () => {
    expect(find('zebra')).toEqual([]);
    expect(searcher([], []).search('pay')).toEqual([]);
  });

  describe('ranks', () => {
    it('a whole word before a part of one, and that before a slip', () => {
      const texts = ['Who is carefree?', 'Is anybody caer?', 'Scareful?', 'Who can care?'];
      expect(findIn(texts, 'care').slice(0, 2)).toEqual(['Who can care?', 'Who is carefree?']);
      expect(findIn(['A carer?', 'A career?'], 'career')).toEqual(['A career?', 'A carer?']);
    });

    it('words in the order typed before those in another', () => {
      const texts = ['Is growth a career?', 'Is career growth real?'];
      expect(findIn(texts, 'career growth')).toEqual(texts.toReversed());
      expect(findIn(texts, 'growth career')).toEqual(texts);
    });

    it('words close together before those far apart', () => {
      const texts = ['How is a team that you hardly know led?', 'How is a team led?'];
      expect(findIn(texts, 'team led')).toEqual(texts.toReversed());
    });

    it('a whole sentence first, however many words it has', () => {
      const texts = ['Is it here that you would do all of it?', 'Would you do it all here?'];
      expect(findIn(texts, 'would you do it all here')[0]).toBe('Would you do it all here?');
    });
  });

  describe('takes for no more than what they are', () => {
    it.each([
      ['a quote that is open', '"dress', ['clothes']],
      ['quotes', '"dress code"', ['clothes']],
      ['quotes in another order', '"code dress"', ['clothes']],
      ['a quote within a word', 'dre"ss', ['clothes']],
      ['a leading minus', '-crew', ['leavers']],
      ['a minus before a later word', 'who -crew', ['leavers']],
      ['a minus by itself', 'who - crew', ['leavers']],
      ['minus and quotes', '-"dress code"', ['clothes']],
      ['brackets', '(crew) [left] {who}', ['leavers']],
      ['an open bracket', 'crew (', ['leavers']],
      ['a star', 'crew*', ['leavers']],
      ['a backslash', 'crew\\', ['leavers']],
      ['a pipe', 'crew|night', []],
      ['a question mark', 'crew?', ['leavers']],
      ['an apostrophe', "crew'", ['leavers']],
    ])('%s', (_, query, ids) => {
      expect(find(query)).toEqual(ids);
    });

    it('the signs of a name: it is found, and first', () => {
      expect(find('C++')[0]).toBe('languages');
    });
  });

  it.each(['(', '[', '*', '\\', '"', '-', '?', '.', '^', '$', '|', '+', "'", '""', '😀', '\ud83d'])(
    'finds nothing by %j alone, which is no word',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  describe('of a large bank', () => {
    const lines = Array.from({ length: 3000 }, (_, n) => `- Question ${n}? ^q${n}`);
    const many = questionsIn(lines.join('\n'));
    const { search: searchMany } = searcher(many, []);
    const first = many.slice(0, 100).map(createLister([]));

    it.each(['', ' ', '\t '])('gives the first hundred where nothing is typed (%j)', (query) => {
      expect(searchMany(query)).toEqual(first);
    });

    it('gives no more than a hundred hits', () => {
      expect(searchMany('question')).toHaveLength(100);
    });

    it('finds the last one, too', () => {
      expect(idsOf(searchMany('question 2999'))).toEqual(['q2999']);
    });

    it('keeps the order of the bank where more than a thousand match', () => {
      expect(searchMany('question')).toEqual(first);
    });

    it('gives the best of a thousand first', () => {
      const texts = Array.from({ length: 999 }, (_, n) => `Painted ${n}?`);
      expect(findIn([...texts, 'Pain?'], 'pain')[0]).toBe('Pain?');
    });
  });

  it.each(['.', '-', '?', '_', '*'])(
    'finds what is typed of many %j, and too few are no word',
    (sign) => {
      const blank = sign.repeat(30);
      const texts = [`What is ${blank} here?`, 'Who?'];
      expect(findIn(texts, blank.slice(0, 26))).toEqual(texts.slice(0, 1));
      expect(findIn(texts, blank.slice(0, 24))).toEqual([]);
    },
  );

  it('finds the same, however much was folded before', () => {
    const { search, foldNext } = searcher(BANK, TOPICS);
    expect(foldNext(3)).toBe(true);
    expect(idsOf(search('crew'))).toEqual(['leavers']);
    expect(foldNext(3)).toBe(false);
    const ahead = searcher(BANK, TOPICS);
    while (ahead.foldNext(5));
    expect(idsOf(ahead.search('crew'))).toEqual(['leavers']);
    expect(idsOf(ahead.search('401k'))).toEqual(['plan']);
    expect(searcher(BANK, TOPICS).foldNext(BANK.length)).toBe(false);
  });

  it('gives all of a small bank where nothing is typed, in its order', () => {
    expect(search('')).toEqual(BANK.map(createLister([])));
  });
});

describe('any query', () => {
  const sign = fc.constantFrom(...'"-\'()[]{}*+?.\\|^$/# aé漢9', 'crew', 'team ', '"who');
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
  );

  it('finds questions of the bank, none twice, and never throws', () => {
    fc.assert(
      fc.property(query, (query) => {
        const hits = search(query);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.filter(({ question }) => !BANK.includes(question))).toEqual([]);
      }),
      manyRuns(150),
    );
  });

  it('finds a question by any of its own words', () => {
    const pair = fc
      .constantFrom(...BANK)
      .chain((question) =>
        fc.tuple(
          fc.constant(question),
          fc.subarray(question.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], { minLength: 1 }),
        ),
      );
    fc.assert(
      fc.property(pair, ([question, words]) => {
        const hits = [words, words.toReversed()].map((typed) => search(typed.join(' ')));
        for (const found of hits) expect(found.map((hit) => hit.question)).toContain(question);
      }),
      manyRuns(40),
    );
  });
});

describe('a very long word', () => {
  it('is forgiven a slip up to 24 letters', () => {
    const word = 'abcdefghijklmnopqrstuvwxy';
    expect(findIn([word.slice(0, 24)], 'abcdefghijklXnopqrstuvwx')).toHaveLength(1);
    expect(findIn([word], 'abcdefghijklXnopqrstuvwxy')).toEqual([]);
  });

  it('is looked for as typed, which takes no time', () => {
    expect(search('e'.repeat(1000))).toEqual([]);
    const long = 'pneumonoultramicroscopicsilicovolcanoconiosis';
    expect(findIn([`Who has ${long}?`, 'Who has it?'], long)).toEqual([`Who has ${long}?`]);
  });
});
