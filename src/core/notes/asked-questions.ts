import type { Question } from '../question/question.ts';
import { ONCE_TAG } from '../question/tag.ts';
import { isSameMeeting, isSamePerson, type Meeting } from '../syntax/meeting-heading.ts';
import { type EntryFinder, statusOf } from './match-questions.ts';
import type { Entry, Note } from './note.ts';

/** The questions that were asked in notes: what is ticked or answered there. */
export function askedIn(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return questionsOf(notes, find, (entry, question) => statusOf(entry, question) === 'asked');
}

/** The questions that need no asking any more: what is ticked or answered in notes, or settled. */
export function answeredIn(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return questionsOf(notes, find, (entry, question) => statusOf(entry, question) !== 'open');
}

/** The questions that a note has under the heading of a meeting. */
export function listedFor(note: Note, meeting: Meeting, find: EntryFinder): Set<Question> {
  return questionsOf([note], find, (entry) => isSameMeeting(entry.meeting, meeting));
}

/**
 * The questions that are not to be dealt for a meeting: what the note has under its heading, what the
 * same person has told on another day, and of the facts that one answer settles what anybody has told.
 */
export function knownFor(note: Note, meeting: Meeting, find: EntryFinder): Set<Question> {
  return questionsOf([note], find, (entry, question) => {
    if (isSameMeeting(entry.meeting, meeting)) return true;
    if (statusOf(entry, question) === 'open') return false;
    return isSamePerson(entry.meeting, meeting) || question.tags.includes(ONCE_TAG);
  });
}

/** The meetings at which a question was asked, for each that was asked at any. */
export type MeetingsOfQuestions = ReadonlyMap<Question, readonly Meeting[]>;

/** The meetings at which each question was asked, in the order of the note. */
export function meetingsOf(note: Note, find: EntryFinder): MeetingsOfQuestions {
  const meetings = new Map<Question, Meeting[]>();
  for (const entry of note.entries) {
    const question = find(entry);
    if (question === undefined || statusOf(entry, question) !== 'asked') continue;
    const earlier = meetings.get(question) ?? [];
    meetings.set(question, [...earlier, entry.meeting]);
  }
  return meetings;
}

function questionsOf(
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
