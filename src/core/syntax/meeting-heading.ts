import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** A meeting, as the heading above its questions names it. */
export interface Meeting {
  /** `2026-11-24`; empty under a heading without a date. */
  readonly date: string;
  /** The people met; empty under a heading of nothing but a date, and above the first heading. */
  readonly person: string;
}

/** The level of headings that name meetings. */
export const MEETING_LEVEL = 2;

/** Markup may precede the date, since people link their daily notes: `[[2026-11-22]] Ann`. */
const dated = unicodeRegExp(
  String.raw`^[^\p{L}\p{N}]*(\d{4}-\d{2}-\d{2})(?![\d-])[\s\],:;–—-]*(.*)$`,
  'su',
);

/** Parses a heading; without a date, all of it is the person. */
export function parseMeeting(heading: string): Meeting {
  const [, date = '', person = heading] = dated(heading).exec(heading) ?? [];
  return { date, person: person.trim() };
}

/** Whether a heading begins with a date, as that of a meeting does. */
export function isDated(heading: string): boolean {
  return parseMeeting(heading).date !== '';
}

/** The meeting that the heading of this date and person will be parsed as. */
export function createMeeting(date: string, person: string): Meeting {
  return parseMeeting(`${date} ${cleanText(person).replace(/\s+/gu, ' ')}`);
}

/** Whether two meetings are with the same person, whatever the case of the name. */
export function isSamePerson(a: Meeting, b: Meeting): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** Whether two meetings have the same heading. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  return a.date === b.date && isSamePerson(a, b);
}

/** The person of a meeting without case and compatibility forms. */
export function foldPerson({ person }: Meeting): string {
  return person.normalize('NFKC').toLowerCase();
}
