import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../../src/core/question/bank.ts';
import { parseQuestionFile, questionIn, questionsIn } from '../../support/read-list.ts';

const texts = (text: string) => questionsIn(text).map((question) => question.text);
const topics = (text: string) => questionsIn(text).map((question) => question.topics);

describe('toQuestionFile', () => {
  it('parses our own format', () => {
    const file = `---
topic: career
title: Career and growth
aliases: [growth, promotion]
tags: [interview]
---
Prose like this line is for readers; the loader skips it.

- Where did the **last** person go? #for/manager #stage/onsite #core ^outgrown-role
  - Follow-up: What did you do to help that happen?
  - Why: a path exists where somebody has walked it
  - Good sign: a first name and a next job
  - Red flag: the only way up was out
`;
    expect(parseQuestionFile(file, 'career.md')).toMatchObject({
      questions: [
        {
          id: 'outgrown-role',
          text: 'Where did the last person go?',
          markdown: 'Where did the **last** person go?',
          topics: ['career'],
          topicGuessed: false,
          tags: ['interview', 'for/manager', 'stage/onsite', 'core'],
          followUps: ['What did you do to help that happen?'],
          why: 'a path exists where somebody has walked it',
          goodSigns: ['a first name and a next job'],
          redFlags: ['the only way up was out'],
          source: { file: 'career.md', line: 9, column: 3 },
        },
      ],
      topics: [{ name: 'career', title: 'Career and growth', aliases: ['growth', 'promotion'] }],
      diagnostics: [],
      isNote: false,
    });
  });

  it('parses a flat list without topics', () => {
    const [first, ...others] = questionsIn('A paragraph.\n\n- Who left?\n- And why?');
    expect(first).toMatchObject({ text: 'Who left?', topics: ['other'], topicGuessed: true });
    expect(others).toHaveLength(1);
  });

  it.each([
    ['an empty file', ''],
    ['a file of spaces', ' \n\t\n'],
    ['a file of prose', '# Title\n\nSome prose.'],
    ['a file of items without words', '-\n- [ ]\n- #core\n- ^id\n- <b></b>\n- &nbsp;'],
  ])('finds no question at all in %s', (_, text) => {
    expect(parseQuestionFile(text, 'f.md')).toMatchObject({
      ...{ questions: [], topics: [], diagnostics: [] },
      isNote: false,
    });
  });

  it.each([
    ['a fence', '- a\n\n```\n- b\n```'],
    ['a fence in an item', '- a\n  ```\n  - b\n  ```'],
    ['an unclosed fence', '- a\n\n~~~\n- b'],
    ['an HTML comment', '- a\n\n<!-- - b\n- c -->'],
    ['a nested item', '- a\n  - b\n    - c\n      - d'],
    ['a nested task', '- a\n  - [ ] b'],
    ['a list in a quote in an item', '- a\n  > - b'],
    ['a second paragraph', '- a\n\n  b'],
  ])('finds no further question in %s', (_, text) => {
    expect(texts(text)).toEqual(['a']);
  });

  it.each([
    ['bullets of any kind', '- a\n* b\n+ c'],
    ['ordered lists', '1. a\n2. b\n3) c'],
    ['tasks in any state', '- [ ] a\n- [x] b\n- [-] c'],
    ['loose items', '- a\n\n- b\n\n\n- c'],
    ['lists in quotes', '> - a\n> - b\n\n- c'],
    ['old Mac line breaks', '- a\r- b\r- c'],
  ])('parses %s', (_, text) => {
    expect(texts(text)).toEqual(['a', 'b', 'c']);
  });

  it('joins hard-wrapped lines before it parses the tags and the id', () => {
    expect(questionIn('- Who left\n  and #core\nwhy? ^who-left')).toMatchObject({
      id: 'who-left',
      text: 'Who left and why?',
      tags: ['core'],
    });
  });

  it('derives a missing id from the words', () => {
    const { id } = questionIn('- Where did the **last** person go? #core');
    expect(id).toBe('wyonye1ga6');
  });

  it('adds inline tags to those of the front matter', () => {
    expect(questionIn('---\ntags: [b, for/peer]\n---\n- q #a #B').tags).toEqual([
      'b',
      'for/peer',
      'a',
    ]);
  });

  it('sorts nested items by their labels, in any order and ignoring case', () => {
    const text = `- q
  - RED FLAG: r
  - one
  - why: because
  - Good Sign: g
  - Why: and so
  - Answer: never kept
  - follow-up: two`;
    expect(questionIn(text)).toMatchObject({
      followUps: ['one', 'two'],
      why: 'because and so',
      goodSigns: ['g'],
      redFlags: ['r'],
    });
  });

  it('collects details at any depth, until the next question', () => {
    const [first, second] = questionsIn('- a\n  - one\n    - Why: w\n- b\n  - two');
    expect(first).toMatchObject({ followUps: ['one'], why: 'w' });
    expect(second).toMatchObject({ followUps: ['two'], why: '' });
  });

  it('cleans every string', () => {
    const text = '- a\u001b[31m\u202eb #x\u0007y\n  - Why: c\u009b1md';
    expect(questionIn(text)).toMatchObject({ text: 'ab', markdown: 'ab', tags: ['xy'], why: 'cd' });
  });

  it('reports a bad front matter and parses the body', () => {
    const { questions, diagnostics } = parseQuestionFile('---js\n{}\n---\n- q', 'f.md');
    expect(questions).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'refused-front-matter', file: 'f.md' }]);
  });

  it('does not throw on 300 levels of nesting', () => {
    const levels = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- q${depth}`);
    expect(texts(levels.join('\n'))).toEqual(['q0']);
  });
});

describe('a topic', () => {
  const file = (body: string) => `---\ntopic: pay\n---\n${body}`;

  it.each([
    [
      'its own tags, before all else',
      file('## team\n- q #topic/hours #topic/remote'),
      ['hours', 'remote'],
    ],
    ['the heading above it, before the file', file('## Team\n- q'), ['team']],
    ['the nearest of several headings', file('## team\n#### On call & co\n- q'), ['on-call-co']],
    ['the file', file('- q'), ['pay']],
    ['all topics of the file', '---\ntopics: [pay, team]\n---\n- q', ['pay', 'team']],
    ['a topic among the tags of the file', '---\ntags: [topic/pay]\n---\n- q', ['pay']],
    ['nothing, and then is "other"', '- q', ['other']],
    [
      'the file, under a heading that names nothing',
      file('## team\n- p #topic/x\n## 🎯\n- q'),
      ['pay'],
    ],
    ['an underlined heading', 'Team\n----\n- q', ['team']],
  ])('comes from %s', (_, text, expected) => {
    expect(topics(text).at(-1)).toEqual(expected);
  });

  it('does not come from the only level-1 heading, which is the title', () => {
    expect(topics('# Questions\n- a\n## team\n- b')).toEqual([['other'], ['team']]);
  });

  it('comes from each level-1 heading if there are several', () => {
    expect(topics('# Pay\n- a\n# Team\n- b')).toEqual([['pay'], ['team']]);
  });

  it('does not come from a heading in an item or a quote', () => {
    expect(topics('## team\n> ## pay\n\n- a\n  # hours\n- b')).toEqual([['team'], ['team']]);
  });

  it('is marked as guessed only if the file states none', () => {
    const guessed = questionsIn('- a\n- b #topic/other').map((question) => question.topicGuessed);
    expect(guessed).toEqual([true, false]);
  });

  it('keeps the words of its heading as its title, without tags and markup', () => {
    const text = '## *On call* #core\n- a\n## Pay';
    expect(parseQuestionFile(text, 'f.md').topics).toEqual([
      { name: 'on-call', title: 'On call', aliases: [] },
      { name: 'pay', title: 'Pay', aliases: [] },
    ]);
  });

  it.each([
    ['the front matter', '---\ntopic: pay\ntitle: All about pay\n---\n# Pay!', 'All about pay'],
    ['the only level-1 heading', '---\ntopic: pay\n---\n# **Pay!**', 'Pay!'],
    ['its name', '---\ntopic: Pay day\n---\n', 'pay-day'],
  ])('in front matter has its title from %s', (_, text, title) => {
    expect(parseQuestionFile(text, 'f.md').topics).toMatchObject([{ title }]);
  });

  it('has no title or aliases from a file with several topics', () => {
    const text = '---\ntopics: [a, b]\ntitle: T\naliases: [x]\n---\n- q';
    expect(parseQuestionFile(text, 'f.md').topics).toEqual([]);
  });
});

describe('the source of a question', () => {
  it.each([
    ['on the first line', '- q', 1, 3],
    ['below other text', '# T\n\nProse\n\n-   q', 5, 5],
    ['below front matter', '---\ntopic: a\n---\n- q', 4, 3],
    ['below front matter that is refused', '---js\n{}\n---\n1. q', 4, 4],
    ['below a block that is not front matter', '---\n- a\n---\n\n- [ ] q', 5, 3],
    ['with CRLF', '---\r\ntopic: a\r\n---\r\n\r\n- q\r\n', 5, 3],
    ['with the CR of old Macs', '---\rtopic: a\r---\r- q\r', 4, 3],
    ['after a BOM', '\ufeff- q', 1, 3],
    ['after a BOM, below front matter', '\ufeff---\ntopic: a\n---\n- q', 4, 3],
    ['on the line below the bullet', '-\n  q', 2, 3],
    ['in an item of a quote', '> * q', 1, 5],
  ])('is the position of its words %s', (_, text, line, column) => {
    expect(questionsIn(text).at(-1)?.source).toEqual({ file: 'f.md', line, column });
  });
});

describe('lists that are nested too deeply', () => {
  it('are parsed up to the limit, which is reported', () => {
    const lists = Array.from({ length: 600 }, (_, level) => `${'  '.repeat(level)}- q${level}\n`);
    const { questions, diagnostics } = parseQuestionFile(`---\n---\n${lists.join('')}`, 'f.md');
    expect(questions[0]?.followUps.length).toBeGreaterThan(400);
    expect(diagnostics).toMatchObject([{ code: 'nested-too-deeply', position: { column: 1 } }]);
  });
});

describe('an item without words', () => {
  it.each([
    ['only marks', '- #core\n  - Why: foo\n  - Bar?'],
    ['only a code fence', '- ```\n  x\n  ```\n  - Why: foo'],
    ['nothing at all', '-\n  - Why: foo'],
  ])('is left out with the items below it: %s', (_, text) => {
    expect(parseQuestionFile(`${text}\n- Next?`, 'f.md').questions).toMatchObject([
      { text: 'Next?', why: '' },
    ]);
  });
});

describe('an empty dash below a question', () => {
  it.each([
    ['nested', '- What broke last?\n  -\n- Next?'],
    ['nested, below two lines', '- What broke\n  last?\n  -\n- Next?'],
  ])('does not turn the question into a heading: %s', (_, text) => {
    expect(parseQuestionFile(text, 'f.md').questions).toMatchObject([
      { text: 'What broke last?' },
      { text: 'Next?' },
    ]);
  });

  it.each([
    ['+++\ntitle = "What I ask"\ntags = ["interview"]\n+++\n'],
    ['+++\ntitle = "Meine Fragen"\n[taxonomies]\ntags = [\n  "interview",\n]\n+++\n'],
    ["+++\r\ntitle = 'Questions'\r\ndraft = true\r\ntags = ['interview'] # mine\r\n+++\r\n\r\n"],
  ])('reads the front matter of Hugo: %j', (head) => {
    const found = questionsIn(`${head}- Who decides on a raise?\n- Where do you sit?`);
    expect(found.map(({ text }) => text)).toEqual(['Who decides on a raise?', 'Where do you sit?']);
    expect(found.every(({ topicGuessed, tags }) => topicGuessed && tags[0] === 'interview')).toBe(
      true,
    );
  });

  it.each([
    ['<ul>\n  <li>Who decides on a raise?</li>\n  <li><p>Where do you sit?</p></li>\n</ul>'],
    [
      '<ol>\n<li>\n<div class="q">Who decides on a raise?</div>\n</li>\n<li data-x="a > b">Where do you sit?</li>\n</ol>',
    ],
    [
      '<ul><li title=\'a > b\'><p data-if="n>3">Who decides on a raise?</p><p>It shows.</p></li><li>Where do you <span lang="en>de">sit</span>?</li></ul>',
    ],
    [
      '<ul><li title=don\'t>Who decides on a raise?</li><li title=">"><p>Where do you sit?</p></li></ul>',
    ],
  ])('reads paragraphs in items and signs in attributes: %s', (html) => {
    expect(texts(html)).toEqual(['Who decides on a raise?', 'Where do you sit?']);
  });
});

describe('a note', () => {
  const NOTE = '# Acme\n\n## 2026-11-22 recruiter\n\n- [x] Who pays? ^pays\n';

  it('has topics from its front matter and tags, not from its headings', () => {
    const { isNote, questions, topics } = parseQuestionFile(
      `---\ntopic: pay\n---\n${NOTE}- [ ] Who leads? #topic/team ^leads\n`,
      'acme.md',
    );
    expect(isNote).toBe(true);
    expect(questions.map((question) => question.topics)).toEqual([['pay'], ['team']]);
    expect(topics.map(({ name }) => name)).toEqual(['pay']);
    expect(questionsIn(NOTE)[0]?.topicGuessed).toBe(true);
  });

  it('may contain the same question in two wordings', () => {
    const reworded = '## 2026-11-23 manager\n\n- [x] So who pays the bill? ^pays\n';
    const { diagnostics } = mergeFiles([parseQuestionFile(`${NOTE}${reworded}`, 'acme.md')]);
    expect(diagnostics).toEqual([]);
  });
});
