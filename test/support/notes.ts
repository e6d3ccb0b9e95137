import { expect } from 'vitest';
import {
  type CompanyAnswer,
  groupByCompany,
  readAnswers,
} from '../../src/core/comparing/answers.ts';
import { matchNotes } from '../../src/core/notes/match-questions.ts';
import type { Entry } from '../../src/core/notes/note.ts';
import { parseNote } from '../../src/core/notes/parse-note.ts';
import { type Bank, mergeFiles } from '../../src/core/question/bank.ts';
import { parseQuestionFile } from './read-list.ts';

/** Returns the entries of a note with this text below the heading of a meeting. */
export function entriesOf(body: string): readonly Entry[] {
  return parseNote(`# Acme\n\n## 2026-11-22 recruiter\n\n${body}`, 'acme.md').entries;
}

/** Returns the only entry of such a note. */
export function onlyEntry(body: string): Entry | undefined {
  const [entry, another] = entriesOf(body);
  expect(another).toBeUndefined();
  return entry;
}

/** Builds a bank from the text of one question file. */
export function bankOf(text: string): Bank {
  return mergeFiles([parseQuestionFile(text, 'bank.md')]).bank;
}

/** Reads the answers of notes, given by company, and extends the bank by the questions that only they have. */
export function answersOf(
  notes: Readonly<Record<string, string>>,
  bank = '',
): { readonly answers: readonly CompanyAnswer[]; readonly bank: Bank } {
  const parsed = Object.entries(notes).map(([company, text]) => parseNote(text, `${company}.md`));
  const matching = matchNotes(bankOf(bank), parsed);
  const answers = readAnswers(
    groupByCompany(parsed),
    (entry) => matching.bank.questions[matching.places.get(entry) ?? -1],
  );
  return { answers, bank: matching.bank };
}
