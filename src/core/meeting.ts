import { cleanText } from './clean.ts';
import type { Meeting } from './note.ts';

/** The level of a heading that says who was met. */
export const MEETING_LEVEL = 2;

const DATE = /\d{4}-\d{2}-\d{2}/u;

/** The date and the person of a heading's words; without a date they are all the person. */
export function toMeeting(heading: string): Meeting {
  // Most headings have none.
  if (!DATE.test(heading)) return { date: '', person: heading.trim() };
  // In front of the date there may be markup: `[[2026-11-22]]` links to a daily note.
  const dated = /^[^\p{L}\p{N}]*(\d{4}-\d{2}-\d{2})(?![\d-])[\s\],:;–—-]*(.*)$/su;
  const [, date = '', person = heading] = dated.exec(heading) ?? [];
  return { date, person: person.trim() };
}

/** Whether the words of a heading begin with a date, as those of a meeting do. */
export function isDated(heading: string): boolean {
  return toMeeting(heading).date !== '';
}

/**
 * The meeting as its heading reads back: the person is one line with single spaces, and what only
 * parts the person from the date is gone.
 */
export function meetingOf(date: string, person: string): Meeting {
  return toMeeting(`${date} ${cleanText(person).replace(/\s+/gu, ' ')}`);
}
