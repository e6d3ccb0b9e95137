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
 *
 * @param today Meetings after this day have not been held: they count only if there is no other.
 */
export function findNewestMeeting(
  { entries, hasDates }: Note,
  today?: string,
): MeetingEntries | undefined {
  const isHeld = ({ date }: Meeting): boolean =>
    today === undefined || compareTexts(date, today) <= 0;
  const held = entries.filter(({ meeting }) => isHeld(meeting));
  const [first = entries[0]] = held;
  if (first === undefined) return undefined;
  if (!hasDates) return { meeting: NOBODY, entries };
  const meeting = (held.length > 0 ? held : entries).reduce(
    (newest, { meeting }) => (compareTexts(meeting.date, newest.date) < 0 ? newest : meeting),
    first.meeting,
  );
  return { meeting, entries: entries.filter((entry) => isSameMeeting(entry.meeting, meeting)) };
}
