import type { Question } from '../question/question.ts';
import { ONCE_TAG } from '../question/tag.ts';
import { isSameMeeting, isSamePerson, type Meeting } from '../syntax/meeting-heading.ts';
import { withKnownPerson } from './known-person.ts';
import { type EntryFinder, resolveStatus } from './match-questions.ts';
import type { Entry, Note } from './note.ts';

/** Returns the questions that are asked in any of the notes, according to `resolveStatus`. */
export function findAsked(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return collect(notes, find, (entry, question) => resolveStatus(entry, question) === 'asked');
}

/** Returns the questions that are asked or settled in any of the notes. */
export function findAnswered(notes: readonly Note[], find: EntryFinder): Set<Question> {
  return collect(notes, find, (entry, question) => resolveStatus(entry, question) !== 'open');
}

/** Returns the questions that a note lists under the heading of a meeting; see `withKnownPerson`. */
export function findListed(note: Note, meeting: Meeting, find: EntryFinder): Set<Question> {
  const known = withKnownPerson(meeting, note);
  return collect([note], find, (entry) => isSameMeeting(entry.meeting, known));
}

/**
 * Returns the questions to leave out for a meeting: those listed under its heading, those asked or
 * settled at any meeting with the same person, and `#once` questions asked or settled with anyone.
 * The person is who `withKnownPerson` finds.
 */
export function findKnown(note: Note, meeting: Meeting, find: EntryFinder): Set<Question> {
  const known = withKnownPerson(meeting, note);
  return collect([note], find, (entry, question) => {
    if (isSameMeeting(entry.meeting, known)) return true;
    if (resolveStatus(entry, question) === 'open') return false;
    return isSamePerson(entry.meeting, known) || question.tags.includes(ONCE_TAG);
  });
}

/** The meetings at which each question was asked; questions that were never asked are absent. */
export type MeetingsOfQuestions = ReadonlyMap<Question, readonly Meeting[]>;

/** Returns the meetings at which each question was asked, in the order of the note. */
export function meetingsByQuestion(note: Note, find: EntryFinder): MeetingsOfQuestions {
  const meetings = new Map<Question, Meeting[]>();
  for (const entry of note.entries) {
    const question = find(entry);
    if (question === undefined || resolveStatus(entry, question) !== 'asked') continue;
    const others = meetings.get(question);
    if (others === undefined) meetings.set(question, [entry.meeting]);
    else others.push(entry.meeting);
  }
  return meetings;
}

function collect(
  notes: readonly Note[],
  find: EntryFinder,
  isWanted: (entry: Entry, question: Question) => boolean,
): Set<Question> {
  const entries = notes.flatMap((note) => note.entries);
  const questions = entries.flatMap((entry) => {
    const question = find(entry);
    return question !== undefined && isWanted(entry, question) ? [question] : [];
  });
  return new Set(questions);
}
