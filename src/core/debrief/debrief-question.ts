import { type EntryFinder, readAs, resolveStatus } from '../notes/match-questions.ts';
import type { Entry, EntryStatus } from '../notes/note.ts';
import type { Verdict } from '../notes/note-verdict.ts';
import { type Detail, type Label, listDetails } from '../question/details.ts';

const SIGNS: readonly Label[] = ['Good sign', 'Red flag'];

/** A question of a meeting, with what its note has about it. */
export interface DebriefQuestion {
  readonly text: string;
  /** The good signs and red flags, to hold the answer against. */
  readonly signs: readonly Detail[];
  readonly status: EntryStatus;
  /** In the words of the note, with lines joined by `\n`; empty without an answer. */
  readonly answer: string;
  readonly verdict: Verdict | undefined;
}

/** Returns a question of a note, with the signs that the bank has for it. */
export function toDebriefQuestion(entry: Entry, find: EntryFinder): DebriefQuestion {
  const question = find(entry);
  if (question === undefined) {
    const { text, status, answer, verdict } = entry;
    return { text, signs: [], status, answer, verdict };
  }
  const { text, answer, verdict } = readAs(entry, question);
  const signs = listDetails(question).filter(({ label }) => SIGNS.includes(label));
  return { text, signs, status: resolveStatus(entry, question), answer, verdict };
}
