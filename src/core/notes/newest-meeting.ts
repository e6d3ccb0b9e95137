import { isSameMeeting, type Meeting } from '../syntax/meeting-heading.ts';
import { compareTexts } from '../text/normalize.ts';
import type { Entry, Note } from './note.ts';

/** A meeting, and its questions from all sections about it. */
export interface MeetingEntries {
  readonly meeting: Meeting;
  readonly entries: readonly Entry[];
}

const NOBODY: Meeting = { date: '', person: '' };

/**
 * Returns the meeting with the latest date among those with questions, the last one in the note if several
 * are on that day. A note without any date in its headings is one meeting with nobody named. Undefined for
 * a note without questions.
 */
export function findNewestMeeting({ entries, hasDates }: Note): MeetingEntries | undefined {
  const [first] = entries;
  if (first === undefined) return undefined;
  if (!hasDates) return { meeting: NOBODY, entries };
  const meeting = entries.reduce(
    (newest, { meeting }) => (compareTexts(meeting.date, newest.date) < 0 ? newest : meeting),
    first.meeting,
  );
  return { meeting, entries: entries.filter((entry) => isSameMeeting(entry.meeting, meeting)) };
}
