import { describe, expect, it } from 'vitest';
import { toQuestionFile } from '../../../src/core/reading/parse-question-file.ts';
import { parseDocument } from '../../../src/core/syntax/document.ts';

const STATEMENTS = ['- milk', '- lamp for the desk', '- two letters', '- the blue form'];

/** The questions of a file, as a folder walk finds it. */
function readInFolder(lines: readonly string[], file = 'notes.md'): readonly string[] {
  const document = parseDocument(lines.join('\n'), file);
  return toQuestionFile(document, false).questions.map(({ text }) => text);
}

describe('a file found in a folder', () => {
  it('counts as a whole if half of its lines ask', () => {
    const lines = ['- Who plans the week?', '- Who reads the plan?', ...STATEMENTS.slice(2)];
    expect(readInFolder(lines)).toEqual(['Who plans the week?', 'Who reads the plan?']);
  });

  it('counts as a whole if four questions stand among many answers', () => {
    const asked = ['Who plans?', 'Who reads it?', 'What broke last?', 'Where do people sit?'];
    const lines = asked.flatMap((text) => [
      `**${text}**`,
      '',
      'Anna does.',
      '',
      'Not sure, though.',
      '',
    ]);
    expect(readInFolder(lines)).toEqual(asked);
  });

  it.each([
    ['a list of things', [...STATEMENTS, '- printer paper?']],
    ['minutes', ['# Weekly', ...STATEMENTS, '- Bo: who orders the crane?', '- crane is late']],
    ['a task list', ['## Inbox', ...STATEMENTS, '- [ ] does the old bike still roll?']],
    ['a book note', ['# Causes', 'Long text.', '', 'More text.', '', 'Is Z a collider?']],
    ['an advert', ['## Why Riverside?', '', ...STATEMENTS, '', '- Nice people']],
    ['eine Einkaufsliste', ['# Samstag', ...STATEMENTS, '- Kommt Oma auch?']],
  ])('does not count for a few questions: %s', (_, lines) => {
    expect(readInFolder(lines)).toEqual([]);
  });

  it.each([
    ['a heading about questions', ['## To ask', ...STATEMENTS, '- Who decides on a raise?']],
    ['a heading that names whom to ask', ['## For HR', ...STATEMENTS, '- Who decides on a raise?']],
    ['a heading that names a talk', ['## Second call', ...STATEMENTS, '- Who decides on a raise?']],
    ['a higher heading', ['## Fragen', '### Geld', ...STATEMENTS, '- Who decides on a raise?']],
    ['the title', ['# Interview', '## Money', ...STATEMENTS, '- Who decides on a raise?']],
    ['the words above a list', ['Ask Karin:', '', ...STATEMENTS, '- Who decides on a raise?']],
    ['a dated meeting', ['## 2026-11-22 Ann', ...STATEMENTS, '- Who decides on a raise?']],
    ['a topic', ['---', 'topic: pay', '---', ...STATEMENTS, '- Who decides on a raise?']],
    ['its own id', [...STATEMENTS, '- Who decides on a raise? ^who-raises']],
  ])('counts a single question if something says that it is one: %s', (_, lines) => {
    expect(readInFolder(lines)).toEqual(['Who decides on a raise?']);
  });

  it('is no list of questions for being a diary', () => {
    const lines = [
      '## Mon 6 Oct',
      'Tea. Do they think we are made of steel?',
      '',
      'Rain.',
      '',
      '## Tue 7 Oct',
      'Soup.',
    ];
    expect(readInFolder(lines)).toEqual([]);
  });

  it('has no question in a paragraph of several sentences', () => {
    const lines = ['Late again. Nobody said thanks. How long will I do this?', '', 'Rain.'];
    expect(readInFolder(lines)).toEqual([]);
  });

  it('has a name that may say the same', () => {
    const lines = [...STATEMENTS, '- Who decides on a raise?'];
    expect(readInFolder(lines, 'jobs/fragen an acme.md')).toEqual(['Who decides on a raise?']);
    expect(readInFolder(lines, 'fragen/acme.md')).toEqual([]);
  });

  it('has a name that may say that its questions are not to be asked', () => {
    const lines = ['- Why did you leave?', '- Where are you in five years?'];
    expect(readInFolder(lines, 'jobs/my answers.md')).toEqual([]);
    expect(readInFolder(lines, 'jobs/them.md')).toHaveLength(2);
  });
});

describe('a question in a folder', () => {
  const mine = '- Who plans the week?';

  it.each([
    ['a label that says so', ['- she asked: why logistics?', mine]],
    ['a label in German', ['- er wollte wissen: warum wir?', mine]],
    ['a speaker of a transcript', ['me: Who plans the week?', 'ann: why us?', 'me: well.']],
    ['a quote below such words', [mine, '', 'Ils m’ont demandé :', '> Pourquoi nous ?']],
    ['the end of a paragraph above', [mine, '', 'A long task. They asked', '- why a lock?']],
  ])('is not mine behind %s', (_, lines) => {
    expect(readInFolder(['## Call', ...lines])).toEqual(['Who plans the week?']);
  });
});

describe('the words above a list', () => {
  it('leave it out if they turn its meaning round', () => {
    const lines = ['## Call with Ann', '', '- Who plans the week?', '', 'They asked me:', ''];
    const theirs = ['- Why us?', '- Where are you in five years?'];
    expect(readInFolder([...lines, ...theirs])).toEqual(['Who plans the week?']);
    const outline = ['- my questions', '  - Who plans the week?', '- they wanted to know'];
    expect(readInFolder([...outline, '  - Why us?', '  - How do I plan?'])).toEqual([
      'Who plans the week?',
    ]);
    const german = ['## Anruf', '', 'Er wollte wissen:', '', '- Warum wir?', '- Wann können Sie?'];
    expect(readInFolder(german)).toEqual([]);
  });
});
