import { describe, expect, it } from 'vitest';
import { withoutHiddenText } from '../../../src/core/reading/hidden-text.ts';
import { parseDocument } from '../../../src/core/syntax/document.ts';
import { questionIn, questionsIn } from '../../support/read-list.ts';

const shown = (text: string) => {
  const { body, tokens } = parseDocument(text, 'f.md');
  return withoutHiddenText(body, tokens).join('\n');
};
const texts = (text: string) => questionsIn(text).map((question) => question.text);

describe('withoutHiddenText', () => {
  it.each([
    ['a line', 'Who left? %% ask %%', 'Who left?'],
    ['an item', '- %% Who? %%\n- Why?', '- <!-- -->\n- Why?'],
    ['several lines', 'a\n%% b\nc\n%%\nd', 'a\n\n\n\nd'],
    ['lines with a fence', 'a\n%%\n```\nb\n```\n%%\nd', 'a\n\n\n\n\n\nd'],
    ['a property', '- Who left?\n  id:: 6740a1-2b', '- Who left?\n'],
    ['the properties of a page', 'tags:: a, b\n\n- Who?', '\n\n- Who?'],
    ['a field', '> - Who left? [asked:: 2026-12-01] ^id', '> - Who left? ^id'],
    ['an answer in a field', '1. Who left? (answer:: Bob)', '1. Who left?'],
    ['the dates of a task', '- [ ] Who left? 🔼 📅 2026-12-01 ✅ 2026-12-02', '- [ ] Who left?'],
    ['a log', '- Who left?\n  :LOGBOOK:\n  CLOCK: [2026-12-01 Tue]\n  :END:', '- Who left?\n\n\n'],
  ])('removes the hidden parts of %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['code', '```\n%% a %%\nid:: 5\n```'],
    ['code in a line', '- What does `%% a %%` do?'],
    ['HTML', '<div>\n%% a %%\n</div>'],
    ['a comment without end', '%% a\n- Who left?'],
    ['a label with two colons', '- Who left?\n  Why:: it shows'],
    ['an item with two colons', '- bonus:: 10%'],
    ['an emoji that is a label', '  - ✅ real names'],
  ])('keeps %s', (_, text) => {
    expect(shown(text)).toBe(text);
  });
});

describe('a file from Obsidian', () => {
  it.each([
    [
      '# Ask\n\n%%\n- Who is hidden by the comment?\n%%\n\n- Who decides on a raise? %% late %%\n- %% Who is left out? %%\n- Where do you sit?',
    ],
    [
      '## Fragen\n%% später:\n\n- Wer fehlt hier?\n- Wer noch? %%\n- Who decides on a raise?\n  - %% Follow-up: Und warum? %%\n- Where %%genau%% do you sit?',
    ],
    [
      '| Question | Remark |\n|---|---|\n| Who decides on a raise? %% qui %% | |\n| Where do you sit? | %% Où %% |\n\n%%\n### Qui est caché ?\n%%',
    ],
  ])('has no questions in comments: %j', (text) => {
    expect(texts(text)).toEqual(['Who decides on a raise?', 'Where do you sit?']);
    expect(questionsIn(text).flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  it('keeps the line and the column of its questions', () => {
    const text = '%%\n- Who?\n%%\n- [ ] Who %% or what %% left? ⏫ ^id';
    expect(questionIn(text)).toMatchObject({
      text: 'Who left?',
      id: 'id',
      source: { line: 4, column: 3 },
    });
  });
});

describe('a file from an outliner', () => {
  it.each([
    [
      '- Pay\n\t- TODO Who decides on a raise?\n\t- What is the budget for it?\n\t  id:: 0a1b-2c3d\n\t- LATER When was the last one?',
    ],
    [
      'title:: Pay\n\n- Pay\n  - DONE [#A] Who decides on a raise?\n    SCHEDULED: <2026-12-01 Tue>\n    :LOGBOOK:\n    CLOCK: [2026-12-01 Tue 10:00]\n    :END:\n  - What is the budget for it? [asked:: 2026-12-01]\n    collapsed:: true\n  - IN-PROGRESS When was the last one?',
    ],
    [
      '## Pay\n- [ ] Who decides on a raise? 🔺 ➕ 2026-11-01 📅 2026-12-01\n- [x] What is the budget for it? ✅ 2026-12-02\n- [ ] When was the last one? 🔁 every week (source:: forum)',
    ],
    [
      '* Pay\n  * ( ) Who decides on a raise?\n  * (x) What is the budget for it?\n  * ( ) When was the last one?',
    ],
  ])('has bare questions: %j', (text) => {
    expect(questionsIn(text)).toMatchObject([
      { text: 'Who decides on a raise?', topics: ['pay'], followUps: [] },
      { text: 'What is the budget for it?', topics: ['pay'], followUps: [] },
      { text: 'When was the last one?', topics: ['pay'], followUps: [] },
    ]);
  });

  it.each([
    ['LATER Combien gagne-t-on ?', 'Combien gagne-t-on ?'],
    ['( ) Wie hoch ist das Budget?', 'Wie hoch ist das Budget?'],
    ['Later, who decides?', 'Later, who decides?'],
    ['(a) oder (b), wer entscheidet?', '(a) oder (b), wer entscheidet?'],
  ])('reads the marks in front of "%s"', (written, text) => {
    expect(texts(`- ${written}`)).toEqual([text]);
    expect(texts(`## ${written}\n\nIt shows.\n\n## Who left?\n\nIt shows.`)[0]).toBe(text);
  });

  it('takes a marked task below a question for a checklist', () => {
    expect(questionIn('- Who decides on a raise?\n  - TODO read the handbook')).toMatchObject({
      followUps: [],
    });
    expect(questionIn('- Who decides?\n  - LATER Follow-up: Since when?')).toMatchObject({
      followUps: ['Since when?'],
    });
  });
});
