import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/core/checking/near-duplicates.ts';
import { summarizeNote } from '../../src/core/checking/note-summary.ts';
import { findTopics, indexTopics } from '../../src/core/choosing/resolve-names.ts';
import { meetingsByQuestion } from '../../src/core/notes/asked-questions.ts';
import { createEntryFinder, matchNotes } from '../../src/core/notes/match-questions.ts';
import { parseNote } from '../../src/core/notes/parse-note.ts';
import { toTopicName } from '../../src/core/question/question.ts';
import { parseMarkedLine } from '../../src/core/syntax/marked-line.ts';
import { foldText, normalizeText } from '../../src/core/text/normalize.ts';
import { bankOf, parseQuestionFile } from '../support/read-list.ts';

// The texts are so large that quadratic work on them would run into vitest's time limit.

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

// The slowest takes under 2 s; quadratic work takes longer than this limit, also on a busy machine.
describe('100,000 characters of hostile text', { timeout: 8_000 }, () => {
  const LENGTH = 100_000;
  const fill = (piece: string) => piece.repeat(LENGTH / piece.length);

  it.each([
    '[',
    '![',
    '[a](',
    '*',
    '*a_ ',
    '`',
    '<!--',
    '<![CDATA[',
    '&',
    '\\',
    '#',
    '#a',
    '#a ',
    '^',
    '\u00a0',
    '- ',
    '> ',
    '1. ',
    '|a',
    '  ',
    '\t',
    '\u001b]',
    '\u001b[0;',
    '\u009d',
    '\0',
    '\u202e',
    '\ud83d',
    '- a\n',
    '-\n',
    '>\n',
    '[a]: b\n',
    '<div>\n',
    '---\n',
    '    - a\n',
  ])('are parsed quickly if they repeat %j', (piece) => {
    for (const text of [fill(piece), `- q ${fill(piece)}`, `---\ntopic: ${fill(piece)}\n---\n`]) {
      expect(() => parseQuestionFile(text, 'f.md')).not.toThrow();
    }
  });
});

describe('the time grows linearly', () => {
  it('for a question under 50,000 topics', () => {
    const count = 50_000;
    const lines = numbers(count).map((n) => `- q #topic/a${n}`);
    expect(bankOf(lines.join('\n')).questions[0]?.topics).toHaveLength(count);
  });

  it('for 200,000 topics with one alias', () => {
    const bank = bankOf('## Pay\n\n- Who decides?\n');
    const aliases = bank.topics.map(({ name }) => name);
    const names = numbers(200_000).flatMap((n) => toTopicName(`t${n}`) ?? []);
    const topics = names.map((name) => ({ name, title: '', aliases }));
    expect(findTopics('t7', indexTopics(bank, topics))).toEqual(['pay']);
  });

  it.each(['a', '`', '`a'])('for a word of 12 MB that repeats %s', (letters) => {
    const word = `b${letters.repeat(12_000_000 / letters.length)}`;
    expect(parseMarkedLine(`${word} #b`)).toMatchObject({ text: word, tags: ['b'] });
  });

  it.each(['\u0301', 'ä', '\u200b'])('for a word of 24 MB that repeats %j', (letters) => {
    const word = letters.repeat(12_000_000 / letters.length);
    expect(normalizeText(`Who ${word}?`).startsWith('who')).toBe(true);
    expect(foldText(`${word}b`)).toMatch(/b$/u);
    const line = `- [x] Who is **${word}**? ^who the ${word}`;
    expect(parseNote(`## 2026-11-24 peer\n\n${line}\n`, 'a.md').entries).toHaveLength(1);
    expect(bankOf(`- **Who ${word}?**\n`).questions).toHaveLength(1);
  });

  it('for a line of 8 MB of words', () => {
    const words = 'a '.repeat(4_000_000).trim();
    expect(normalizeText(`${words}?`)).toBe(words);
  });

  it('for 50,000 questions that share most of their words', () => {
    const template = (n: number): string =>
      `Who answers question a${n} in room b${n} of c${n} on Monday morning at ten?`;
    const questions = numbers(50_000).map((n) => ({ text: template(n) }));
    expect(nearDuplicates(questions)).toEqual([]);
  });

  it.each([
    '',
    '- [x] Who left?\n',
    '- [x] Who left?\n\n',
    'Q: Who left?\n',
    '## Who left?\n\n',
    '> Who left?\n\n',
  ])('for 50,000 lines below %j', (question) => {
    for (const line of ['a\n', '  - a\n', '> a\n', 'a\n\n', '  Probe: a\n']) {
      const { entries } = parseNote(`${question}${line.repeat(50_000)}`, 'a.md');
      expect(entries).toHaveLength(question === '' ? 0 : 1);
    }
  });

  it.each(['**', '_', '> ', '>', '- [x] ', '| '])('for a line of 12 MB that repeats %j', (mark) => {
    const line = mark.repeat(12_000_000 / mark.length);
    expect(() => parseNote(`- [x] Who left?\n\n${line}\n`, 'a.md')).not.toThrow();
    expect(() => parseNote(`${line}a?\n`, 'a.md')).not.toThrow();
  });

  it('for a note with one long heading above 20,000 meetings', () => {
    const sections = numbers(20_000).map((n) => `## A${n}\n- [x] Who is ${n}?`);
    const title = `# 2026-12-01 ${'a '.repeat(200_000)}`;
    const note = parseNote([title, ...sections].join('\n'), 'a.md');
    expect(summarizeNote(note)).toMatch(/ 1 person, 20000 questions, /u);
  });

  it('for one question asked at 100,000 meetings', () => {
    const { questions } = bankOf('- Who left?\n');
    const note = parseNote('- [x] Who left?\n', 'a.md');
    const entries = numbers(100_000).flatMap(() => note.entries);
    const meetings = meetingsByQuestion({ ...note, entries }, createEntryFinder(questions));
    expect([...meetings.values()].flat()).toHaveLength(100_000);
  });

  it('for a note with 20,000 questions of one id', () => {
    const lines = numbers(20_000).map((n) => `- [x] Who is ${n}? ^same`);
    const note = parseNote(lines.join('\n'), 'acme.md');
    const { places } = matchNotes(bankOf('- Who gets a bonus? ^bonus\n'), [note]);
    expect(note.entries).toHaveLength(20_000);
    expect(new Set(note.entries.map((entry) => places.get(entry))).size).toBe(1);
  });
});
