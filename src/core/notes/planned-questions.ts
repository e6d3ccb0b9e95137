import { groupBy } from '../group-by.ts';
import type { Bank } from '../question/bank.ts';
import type { Question } from '../question/question.ts';
import type { Meeting } from '../syntax/meeting-heading.ts';
import { matchNotes, readAs, resolveStatus } from './match-questions.ts';
import { findNewestMeeting } from './newest-meeting.ts';
import type { Entry, Note } from './note.ts';

/** A question that is still to be asked at a meeting. */
export interface PlannedQuestion {
  readonly question: Question;
  /** What to ask next; empty if nothing is known. */
  readonly followUp: string;
}

/** A meeting and the questions that are still to be asked there. */
export interface PlannedMeeting {
  readonly meeting: Meeting;
  readonly planned: readonly PlannedQuestion[];
}

/** Matches the indent and the bullet of a line in an answer. */
const BULLET = /^\s*(?:- )?/u;

/**
 * Returns the newest meeting of a note with the questions that are open there, each once and in order, as the
 * bank has them or else as the note does. The follow-up is what the user has noted below a question to ask
 * more, else the first one of the bank. Undefined for a note without questions.
 */
export function findPlanned(note: Note, bank: Bank): PlannedMeeting | undefined {
  const newest = findNewestMeeting(note);
  if (newest === undefined) return undefined;
  const { meeting, entries } = newest;
  const { bank: whole, places } = matchNotes(bank, [note]);
  const groups = groupBy(entries, (entry) => whole.questions[places.get(entry) ?? -1]);
  const planned = [...groups].flatMap(([question, same]) =>
    question !== undefined && isOpen(same, question)
      ? [{ question, followUp: findFollowUp(same, question) }]
      : [],
  );
  return { meeting, planned };
}

/** Whether a question is open in all its places at a meeting. */
function isOpen(entries: readonly Entry[], question: Question): boolean {
  return entries.every((entry) => resolveStatus(entry, question) === 'open');
}

/** Returns the first line below an open question, where only lines that ask are no answer. */
function findFollowUp(entries: readonly Entry[], question: Question): string {
  const lines = entries.flatMap((entry) => readAs(entry, question).answer.split('\n'));
  const own = lines.map((line) => line.replace(BULLET, '')).find(Boolean);
  return own ?? question.followUps[0] ?? '';
}
