import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/core/hand/fuzzy-search.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
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
const search = createSearch(BANK, TOPICS);
const idsOf = (hits: readonly ListedQuestion[]) => hits.map(({ question }) => question.id);
const find = (query: string) => idsOf(search(query));
/** Searches questions with these texts, and returns the texts found, in order. */
const findIn = (texts: readonly string[], query: string) =>
  createSearch(
    questionsIn(texts.map((text) => `- ${text}`).join('\n')),
    [],
  )(query).map(({ question }) => question.text);

describe('createSearch', () => {
  it.each([
    ['a word of the text', 'wakes', ['nights']],
    ['part of a word', 'areer', ['career']],
    ['the topic', 'pay', ['money', 'stocks']],
    ['a topic of two words', 'on-call', ['nights']],
    ['a topic of two words without its hyphen', 'oncall', ['nights']],
    ['an alias of the topic', 'compensation', ['money', 'stocks']],
    ['an alias without its hyphen', 'signon', ['money', 'stocks']],
    ['a tag', 'core', ['leavers']],
    ['a tag as written', '#core', ['leavers']],
    ['a tag with a parent', 'for/recruiter', ['stocks']],
    ['the id', 'leavers', ['leavers']],
    ['the id as written', '^leavers', ['leavers']],
    ['a number', '401', ['plan']],
    ['a number with a letter', '401k', ['plan']],
    ['text and topic together', 'much pay', ['money']],
    ['topic and tag together', 'recruiter pay', ['stocks']],
  ])('finds questions by %s', (_, query, ids) => {
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
  ])('finds words in any order and number: %j', (query) => {
    expect(find(query)).toEqual(['leavers']);
  });

  it('finds only questions that contain every word', () => {
    expect(find('who')).toEqual(expect.arrayContaining(['leavers', 'nights']));
    expect(find('who crew night')).toEqual([]);
  });

  it.each([
    ['a missing letter', 'carer'],
    ['a missing last letter', 'caree'],
    ['an extra letter', 'carreer'],
    ['a wrong letter', 'cazeer'],
    ['a wrong last letter', 'careez'],
    ['two letters swapped', 'craeer'],
    ['a typo in each of two words', 'chnge caerer'],
    ['a typo in each of two words in another order', 'caerer chnge'],
  ])('forgives one typo per word: %s', (_, query) => {
    expect(find(query)).toEqual(['career']);
  });

  it.each(['crxxer', 'czrxer', 'zareer', 'crx', 'carzzeer'])(
    'does not forgive two typos in a word: %s',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  it.each([
    ['two letters swapped', 'crwe', ['leavers']],
    ['a missing letter of five', 'nigt', ['nights']],
    ['a wrong letter of four', 'craw', []],
    ['an extra letter of four', 'crxew', ['leavers']],
    ['an extra letter of three', 'payy', []],
    ['a wrong letter of three', 'pey', []],
    ['two of three letters swapped', 'pya', []],
    ['a wrong digit', '402', []],
    ['a wrong digit among letters', '402k', []],
    ['a sign behind a word', 'crwe+', []],
    ['a missing space', 'dresscode', ['clothes']],
  ])('is stricter with short words and numbers: %s', (_, query, ids) => {
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
  ])('finds words of every script: %s', (query, id) => {
    expect(find(query)).toEqual([id]);
  });

  it('forgives a slip only in a word that stands nowhere as typed', () => {
    const texts = ['A carer?', 'A career?'];
    expect(findIn(texts, 'career')).toEqual(['A career?']);
    expect(findIn(texts, 'caree')).toEqual(['A career?']);
    expect(findIn(texts, 'carrer').toSorted()).toEqual(texts.toSorted());
  });

  it.each([
    ['its last word unfinished', 'notice per', ['overtime', 'raise']],
    ['its last word begun with its first', 'noticep', ['overtime', 'raise']],
    ['only its first word, while it is typed', 'notice', ['overtime', 'raise']],
    ['only its first word, before another word', 'notice paid', []],
    ['only its last word', 'period', []],
    ['the beginning of a name of one word', 'compens', ['overtime', 'raise']],
    ['a slip in a name of one word', 'compensaton', ['overtime', 'raise']],
    ['a slip in a name of two words', 'notice peroid', ['overtime', 'raise']],
    ['letters inside a name', 'ensation', []],
    ['letters inside a tag', 'age', []],
    ['the beginning of a tag', 'recr', ['raise']],
  ])('finds a topic by another name only if the name as a whole is meant: %s', (_, query, ids) => {
    const bank = questionsIn(
      '## pay\n- Is it paid? ^overtime\n- When? #for/recruiter #stage/offer ^raise',
    );
    const { topics } = parseQuestionFile(
      '---\ntopic: pay\naliases: [compensation, notice-period]\n---\n',
      'pay.md',
    );
    expect(idsOf(createSearch(bank, topics)(query))).toEqual(ids);
  });

  it('finds nothing by an unknown word', () => {
    expect(find('zebra')).toEqual([]);
    expect(createSearch([], [])('pay')).toEqual([]);
  });

  describe('the order of hits', () => {
    it('begins with those that have the words in the text, and of these and the others with the core', () => {
      const bank = questionsIn(`
## pay
- How much is it? ^alias
- How often? #core ^core-alias
## other
- Is it a compensation? ^text
- What compensation? #core ^core-text
`);
      expect(idsOf(createSearch(bank, TOPICS)('compensation'))).toEqual([
        'core-text',
        'text',
        'core-alias',
        'alias',
      ]);
    });

    it('puts a whole word before the beginning of one, and both before a part inside', () => {
      const texts = ['Scareful? #core', 'Who is carefree? #core', 'Who can care?'];
      expect(findIn(texts, 'care')).toEqual(['Who can care?', 'Who is carefree?', 'Scareful?']);
    });

    it('puts words in the order typed before words in another order', () => {
      const texts = ['Is growth a career?', 'Is career growth real?'];
      expect(findIn(texts, 'career growth')).toEqual(texts.toReversed());
      expect(findIn(texts, 'growth career')).toEqual(texts);
    });

    it('puts words close together before words far apart', () => {
      const texts = ['How is a team that you hardly know led?', 'How is a team led?'];
      expect(findIn(texts, 'team led')).toEqual(texts.toReversed());
    });

    it('puts a whole sentence first, even if it is long', () => {
      const texts = ['Is it here that you would do all of it?', 'Would you do it all here?'];
      expect(findIn(texts, 'would you do it all here')[0]).toBe('Would you do it all here?');
    });
  });

  describe('an apostrophe', () => {
    it.each(["don't", 'don’t', 'don‘t', 'donʼt', 'don´t', 'don`t', 'dont', "don'", 'don', 'DON’T'])(
      'is no letter: %s',
      (query) => {
        const texts = ["What don't you do?", 'What don’t they do?', 'What dont we do?'];
        expect(findIn([...texts, 'Who does?'], query)).toEqual(texts);
      },
    );

    it.each([
      ["Qui est dans l'équipe ?", ['équipe', 'equipe', "l'équipe", 'l’equ', "l'", 'lequipe']],
      ['Qui est dans l’équipe ?', ["d'équipe"]],
      ['Qui dirige une équipe ?', ["l'équipe"]],
      ["Qual è la storia dell'azienda?", ['azienda', "dell'azienda", 'dellazienda']],
    ])('stands between two words in %j', (text, queries) => {
      for (const query of queries) expect(findIn([text, 'Où ?'], query)).toEqual([text]);
    });

    it('makes a whole word of what is behind it, if that is long', () => {
      const texts = ['Quels équipements ?', "Dans l'équipe ?"];
      expect(findIn(texts, 'équipe')).toEqual(texts.toReversed());
      expect(findIn(["Why don't you?", 'Is t known?'], 't')[0]).toBe('Is t known?');
    });
  });

  describe('a special character in a query', () => {
    it.each([
      ['an open quote', '"dress', ['clothes']],
      ['quotes', '"dress code"', ['clothes']],
      ['quotes in another order', '"code dress"', ['clothes']],
      ['a quote inside a word', 'dre"ss', ['clothes']],
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
    ])('has no special meaning: %s', (_, query, ids) => {
      expect(find(query)).toEqual(ids);
    });

    it('is part of a name such as C++, which is found first', () => {
      expect(find('C++')).toEqual(['languages']);
      expect(findIn(['C++?', 'C#?', 'C?'], 'C')).toEqual(['C?', 'C++?', 'C#?']);
      expect(findIn(['C#?', 'C?', 'Who cares?'], 'C++')).toEqual([]);
    });
  });

  it.each(['(', '[', '*', '\\', '"', '-', '?', '.', '^', '$', '|', '+', "'", '""', '😀', '\ud83d'])(
    'finds nothing by %j alone, which is not a word',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  describe('given a large bank', () => {
    const lines = Array.from({ length: 3000 }, (_, n) => `- Question ${n}? ^q${n}`);
    const many = questionsIn(lines.join('\n'));
    const searchMany = createSearch(many, []);
    const all = many.map(createLister([]));
    const first = all.slice(0, 100);

    it.each(['', ' ', '\t '])(
      'finds all questions by the empty query %j, in the order of the bank',
      (query) => {
        expect(searchMany(query)).toEqual(all);
      },
    );

    it('finds at most a hundred questions', () => {
      expect(searchMany('question')).toHaveLength(100);
    });

    it('finds the last question of the bank, too', () => {
      expect(idsOf(searchMany('question 2999'))).toEqual(['q2999']);
    });

    it('keeps the order of the bank when more than a thousand match', () => {
      expect(searchMany('question')).toEqual(first);
    });

    it('puts the best of a thousand matches first', () => {
      const texts = Array.from({ length: 999 }, (_, n) => `Painted ${n}?`);
      expect(findIn([...texts, 'Pain?'], 'pain')[0]).toBe('Pain?');
    });
  });

  it.each(['.', '-', '?', '_', '*'])('finds nothing by a run of %j', (sign) => {
    expect(findIn([`What is ${sign.repeat(30)} here?`], sign.repeat(26))).toEqual([]);
  });

  it('finds every question of a small bank by the empty query, in the order of the bank', () => {
    expect(search('')).toEqual(BANK.map(createLister([])));
  });
});

describe('a very long word', () => {
  it('may contain one typo', () => {
    expect(findIn(['abcdefghijklmnopqrstuvwxy'], 'abcdefghijklXnopqrstuvwxy')).toHaveLength(1);
    expect(findIn(['abcdefghijklmnopqrstuvwxy'], 'abcdefghijklXnopqrstXvwxy')).toEqual([]);
  });

  it('is searched for fast', () => {
    expect(search('e'.repeat(1000))).toEqual([]);
    expect(findIn(['e'.repeat(100_000)], `${'e'.repeat(1000)}a`)).toHaveLength(1);
    const long = 'pneumonoultramicroscopicsilicovolcanoconiosis';
    expect(findIn([`Who has ${long}?`, 'Who has it?'], long)).toEqual([`Who has ${long}?`]);
  });
});
