import type { EntryFinder } from './match-notes.ts';
import { type Entry, isSameMeeting, isSamePerson, type Meeting, type Note } from './note.ts';
import type { Question } from './question.ts';
import { ONCE_TAG } from './tag.ts';

/** The questions that were asked in notes: what is ticked there. */
export function askedIn(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return questionsOf(notes, find, ({ status }) => status === 'asked');
}

/** The questions that need no asking any more: what is ticked in notes, or settled. */
export function answeredIn(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return questionsOf(notes, find, ({ status }) => status !== 'open');
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
  return questionsOf([note], find, (entry) => {
    if (isSameMeeting(entry.meeting, meeting)) return true;
    if (entry.status === 'open') return false;
    return isSamePerson(entry.meeting, meeting) || find(entry)?.tags.includes(ONCE_TAG) === true;
  });
}

/** The meetings at which a question was asked, for each that was asked at any. */
export type MeetingsOfQuestions = ReadonlyMap<Question, readonly Meeting[]>;

/** The meetings at which each question was asked, in the order of the note. */
export function meetingsOf(note: Note, find: EntryFinder): MeetingsOfQuestions {
  const meetings = new Map<Question, Meeting[]>();
  for (const entry of note.entries.filter(({ status }) => status === 'asked')) {
    const question = find(entry);
    if (question === undefined) continue;
    const earlier = meetings.get(question) ?? [];
    meetings.set(question, [...earlier, entry.meeting]);
  }
  return meetings;
}

function questionsOf(
  notes: readonly Note[],
  find: EntryFinder,
  isMeant: (entry: Entry) => boolean,
): Set<Question> {
  const entries = notes.flatMap((note) => note.entries.filter(isMeant));
  return new Set(entries.flatMap((entry) => find(entry) ?? []));
}
