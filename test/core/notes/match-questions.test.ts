import { describe, expect, it } from 'vitest';
import { matchNotes, withoutDetails } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { deriveId } from '../../../src/core/question/derive-id.ts';
import { bankOf } from '../../support/notes.ts';

const BANK = `## pay
- Who gets a bonus? ^bonus
  - Follow-up: When was it last paid?
  - Why: many do not
  - Good sign: a number
- Who decides on a raise? ^raise
`;

/** Returns the question that each entry matches, as `id: text`. */
function matched(notes: readonly string[], bank = BANK): string[] {
  const parsed = notes.map((text, index) => parseNote(text, `${index}.md`));
  const found = matchNotes(bankOf(bank), parsed);
  const entries = parsed.flatMap((note) => note.entries);
  return entries.map((entry) => {
    const question = found.bank.questions[found.places.get(entry) ?? -1];
    return `${question?.id}: ${question?.text}`;
  });
}

describe('matchNotes', () => {
  it.each([
    [
      'its id, although it is reworded',
      '- [x] Is there a bonus for me? ^bonus',
      'bonus: Who gets a bonus?',
    ],
    ['its words', '- [ ] **who** gets a bonus?', 'bonus: Who gets a bonus?'],
    ['its words if the id is unknown', '- [x] Who gets a bonus? ^b1', 'bonus: Who gets a bonus?'],
    [
      'its id, although its words are those of another',
      '- [x] Who gets a bonus? ^raise',
      'raise: Who decides on a raise?',
    ],
  ])('finds a question by %s', (_, line, text) => {
    expect(matched([line])).toEqual([text]);
  });

  it('distinguishes two questions with the same id by their words', () => {
    const bank = '- Who is it? ^same\n- Who was it? ^same\n';
    expect(matched(['- [x] Who was it? ^same', '- [x] Who? ^same'], bank)).toEqual([
      'same: Who was it?',
      'same: Who is it?',
    ]);
  });

  it('adds a question that the bank does not have, only once for all notes', () => {
    const id = deriveId('Whose dog is that?');
    const notes = [
      '- [x] Whose dog is *that*?',
      '- [x] Whose dog is that? ^dog',
      '- [x] Dog? ^dog',
    ];
    expect(matched(notes)).toEqual(Array(3).fill(`${id}: Whose dog is that?`));
    const { bank } = matchNotes(bankOf(BANK), [parseNote(notes[0] ?? '', 'acme.md')]);
    expect(bank.questions[2]).toEqual({
      ...{ id, text: 'Whose dog is that?', markdown: 'Whose dog is *that*?' },
      ...{ topics: ['other'], topicGuessed: true, tags: [] },
      ...{ followUps: [], why: '', goodSigns: [], redFlags: [] },
      ...{ adCues: [], adAnswers: [] },
      source: { file: 'acme.md', line: 1, column: 1 },
    });
    expect(bank.topics.map(({ name }) => name)).toEqual(['pay', 'other']);
  });

  it('leaves a bank unchanged if it has every question', () => {
    const bank = bankOf(BANK);
    expect(matchNotes(bank, [parseNote('- [x] Raise? ^raise', 'a.md')]).bank).toEqual(bank);
  });
});

describe('withoutDetails', () => {
  const question = bankOf(BANK).questions[0];
  if (question === undefined) throw new Error('the bank is empty');

  it('removes a detail whose comment the reader has left out', () => {
    const commented = { ...question, followUps: ['When <!-- exactly --> was it?'] };
    expect(withoutDetails('When  was it?\nyes', commented)).toBe('yes');
  });

  it('removes lines that repeat details of the question, with or without their labels', () => {
    const answer =
      'When was it last paid?\nyes\nWhy: many do not\n- a number!\nGood sign: a number';
    expect(withoutDetails(answer, question)).toBe('yes');
  });

  it('removes empty lines only from the start and the end of the rest', () => {
    expect(withoutDetails('yes\nmany do not\n\nand no', question)).toBe('yes\n\nand no');
    expect(withoutDetails('a number\n\n\nyes', question)).toBe('yes');
    expect(withoutDetails('yes\n\n\na number', question)).toBe('yes');
  });

  it('leaves nothing of an answer that only repeats details', () => {
    expect(withoutDetails('many do not\n\nA number.', question)).toBe('');
  });

  it('keeps lines that say more than a detail', () => {
    const answer = 'a number\n\n  - many do not, here too';
    expect(withoutDetails(`${answer}\n`, question)).toBe('  - many do not, here too');
    expect(withoutDetails('\nnobody\n', question)).toBe('\nnobody\n');
  });
});
