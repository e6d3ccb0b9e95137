import { describe, expect, it } from 'vitest';
import { questionIn, questionsIn } from '../../support/read-list.ts';

describe('a remark after a question', () => {
  it.each([
    ['in an item', '- Who left? *It shows.*'],
    ['behind a dash', '- Who left? – It shows.'],
    ['behind an arrow', '- Who left? -> It shows.'],
    ['on the line below', '- Who left?\n  It shows.'],
    ['after a bold item', '- **Who left?** – It shows.'],
    ['after bold words', '**Who left?** It shows.'],
    ['on the line below bold words', '**Who left?**\nIt shows.'],
    ['in a paragraph', 'Who left? _It shows._'],
    ['in a quote', '## A\n\n> Who left? *It shows.*'],
    ['in a heading', '### Who left? *It shows.*'],
    ['in a table', '| Question |\n|---|\n| **Who left?** It shows. |'],
    ['in front matter', '---\nask:\n  - Who left? *It shows.*\n---\n'],
  ])('becomes the reason to ask it: %s', (_, text) => {
    expect(questionIn(text)).toMatchObject({ text: 'Who left?', why: 'It shows.' });
  });

  it('comes before the explanation below in the reason', () => {
    expect(questionIn('### Who left? *It shows.*\n\nA lot.').why).toBe('It shows. A lot.');
  });

  it.each([
    ['- Who left?* *So.*', 'Who left?', 'So.'],
    ['- Who left?** *So.*', 'Who left?', 'So.'],
    ['- Who left?***(So.)*', 'Who left?', '(So.)'],
    ['- Who left? *Jo?* *So.*', 'Who left?', 'Jo? So.'],
  ])('leaves a question without marks: %s', (text, sentence, why) => {
    expect(questionIn(text)).toMatchObject({ text: sentence, markdown: sentence, why });
  });

  it.each([
    ['- Who left? *Good answer: a name*', { why: '', goodSigns: ['a name'] }],
    ['**Who left?** 🚩 silence', { why: '', redFlags: ['silence'] }],
    ['- Who left? *Follow-up: why?*', { why: '', followUps: ['why?'] }],
    ['- Who left? *Answer: Jo.*', { why: '', followUps: [] }],
  ])('is sorted by its label, if it has one: %s', (text, details) => {
    expect(questionIn(text)).toMatchObject({ text: 'Who left?', ...details });
  });
});

describe('words behind a question', () => {
  it.each([
    ['a remark in brackets', '- Who left? (this year)', 'Who left? (this year)'],
    ['one more question', '- Who left? – And when?', 'Who left? – And when?'],
    ['an addition', '- Who decides? - and who pays', 'Who decides? - and who pays'],
    ['a choice', '- Which stack? QA: none or some', 'Which stack? QA: none or some'],
    ['a wish', '- Who left?\n  Tell me about the last', 'Who left? Tell me about the last'],
    [
      'more of it',
      '- Is there a rota? If so,\n  who plans it?',
      'Is there a rota? If so, who plans it?',
    ],
    ['a sentence', '- Who left? I know two.\n- Who came?', 'Who left? I know two.'],
  ])('belong to it without a mark between them: %s', (_, text, first) => {
    expect(questionsIn(text)[0]?.text).toBe(first);
  });

  it('are an answer in a note, and no reason to ask', () => {
    const note = '## 2026-11-22 Ann\n\n- Who left? – the lead\n- Who came?\n  nobody';
    const asked = questionsIn(note).map(({ text, why }) => [text, why]);
    expect(asked).toEqual([
      ['Who left?', ''],
      ['Who came?', ''],
    ]);
  });
});

describe('a comment in a question', () => {
  it.each(['%% mine? %%', '{/* mine? */}', '<!-- mine? -->'])('is removed: %s', (comment) => {
    expect(questionIn(`- Who ${comment} left?`)).toMatchObject({ text: 'Who left?', why: '' });
    expect(questionIn(`- Who left? ${comment}`)).toMatchObject({ text: 'Who left?', why: '' });
  });
});

describe('emphasis that is not closed, or not opened', () => {
  it.each(['**Who left?', '*Who left?', '***Who left?', 'Who left?**', 'Who left?*'])(
    'is removed: %s',
    (line) => {
      expect(questionIn(`- ${line}`)).toMatchObject({ text: 'Who left?', markdown: 'Who left?' });
    },
  );

  it.each([
    ['*Who* left **first?', 'Who left **first?'],
    ['**Who *left*?', 'Who left?'],
    ['Who *left*?**', 'Who left?'],
    ['\\*Who left?\\*', '*Who left?*'],
  ])('does not affect other emphasis: %s', (line, text) => {
    expect(questionsIn(`- ${line}\n- Who?\n- What?`)[0]).toMatchObject({ text });
  });
});
