import type { Question } from '../question/question.ts';
import { ONCE_TAG } from '../question/tag.ts';
import { isSameMeeting, isSamePerson, type Meeting } from '../syntax/meeting-heading.ts';
import { type EntryFinder, resolveStatus } from './match-questions.ts';
import type { Entry, Note } from './note.ts';

/** The questions that were asked in notes: what is ticked or answered there. */
export function findAsked(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return collectQuestions(
    notes,
    find,
    (entry, question) => resolveStatus(entry, question) === 'asked',
  );
}

/** The questions that need no asking any more: what is ticked or answered in notes, or settled. */
export function findAnswered(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return collectQuestions(
    notes,
    find,
    (entry, question) => resolveStatus(entry, question) !== 'open',
  );
}

/** The questions that a note has under the heading of a meeting. */
export function findListed(note: Note, meeting: Meeting, find: EntryFinder): Set<Question> {
  return collectQuestions([note], find, (entry) => isSameMeeting(entry.meeting, meeting));
}

/**
 * The questions that are not to be dealt for a meeting: what the note has under its heading, what the
 * same person has told on another day, and of the facts that one answer settles what anybody has told.
 */
export function findKnown(note: Note, meeting: Meeting, find: EntryFinder): Set<Question> {
  return collectQuestions([note], find, (entry, question) => {
    if (isSameMeeting(entry.meeting, meeting)) return true;
    if (resolveStatus(entry, question) === 'open') return false;
    return isSamePerson(entry.meeting, meeting) || question.tags.includes(ONCE_TAG);
  });
}

/** The meetings at which a question was asked, for each that was asked at any. */
export type MeetingsOfQuestions = ReadonlyMap<Question, readonly Meeting[]>;

/** The meetings at which each question was asked, in the order of the note. */
export function meetingsByQuestion(note: Note, find: EntryFinder): MeetingsOfQuestions {
  const meetings = new Map<Question, Meeting[]>();
  for (const entry of note.entries) {
    const question = find(entry);
    if (question === undefined || resolveStatus(entry, question) !== 'asked') continue;
    const earlier = meetings.get(question) ?? [];
    meetings.set(question, [...earlier, entry.meeting]);
  }
  return meetings;
}

function collectQuestions(
  notes: readonly Note[],
  find: EntryFinder,
  isMeant: (entry: Entry, question: Question) => boolean,
): Set<Question> {
  const entries = notes.flatMap((note) => note.entries);
  return new Set(
    entries.flatMap((entry) => {
      const question = find(entry);
      return question !== undefined && isMeant(entry, question) ? [question] : [];
    }),
  );
}
