import { hasLetters } from '../text/normalize.ts';
import { cleanText } from '../text/sanitize.ts';

/** A meeting, identified by the heading above its questions: `2026-11-24 Ann`. */
export interface Meeting {
  /** `2026-11-24`; empty if the heading has no date. */
  readonly date: string;
  /** The people met; empty if the heading is only a date, or if no heading stands above. */
  readonly person: string;
}

/** The level of a heading that names a meeting: `##`. */
export const MEETING_LEVEL = 2;

/** A date, the marks after it, and the rest of the heading. */
const DATED = /(\d{4}-\d{2}-\d{2})(?![\d-])[\s\],:;–—-]*(.*)$/su;

/** Parses the heading of a meeting. Without a date, the whole heading is the person. */
export function parseMeeting(heading: string): Meeting {
  const found = DATED.exec(heading);
  // Markup may precede the date, since people link their daily notes: `[[2026-11-22]] Ann`.
  const isDated = found !== null && !hasLetters(heading.slice(0, found.index));
  const [, date = '', person = ''] = isDated ? found : ['', '', heading];
  return { date, person: person.trim() };
}

/** Whether a heading begins with a date, apart from markup. */
export function isDated(heading: string): boolean {
  return parseMeeting(heading).date !== '';
}

/** Creates a meeting, cleaned so that parsing its heading later gives an equal meeting. */
export function createMeeting(date: string, person: string): Meeting {
  return parseMeeting(`${date} ${cleanText(person).replace(/\s+/gu, ' ')}`);
}

/** Whether two meetings are with the same person, ignoring case and compatibility forms. */
export function isSamePerson(a: Meeting, b: Meeting): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** Whether two meetings have the same date and person. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  return a.date === b.date && isSamePerson(a, b);
}

/** Returns the person of a meeting in lower case and NFKC, for comparison. */
export function foldPerson({ person }: Meeting): string {
  return person.normalize('NFKC').toLowerCase();
}
