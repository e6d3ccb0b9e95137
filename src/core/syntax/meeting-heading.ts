import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** The level of a heading that says who was met. */
export const MEETING_LEVEL = 2;

/** `[[2026-11-22]] Ann`: markup may stand before the date, since daily notes are linked. */
const dated = unicodeRegExp(
  String.raw`^[^\p{L}\p{N}]*(\d{4}-\d{2}-\d{2})(?![\d-])[\s\],:;–—-]*(.*)$`,
  'su',
);
const DATE = /\d{4}-\d{2}-\d{2}/u;

/** The date and the person of a heading's words; without a date they are all the person. */
export function parseMeeting(heading: string): Meeting {
  // Most headings have none.
  if (!DATE.test(heading)) return { date: '', person: heading.trim() };
  // In front of the date there may be markup: `[[2026-11-22]]` links to a daily note.
  const [, date = '', person = heading] = dated(heading).exec(heading) ?? [];
  return { date, person: person.trim() };
}

/** Whether the words of a heading begin with a date, as those of a meeting do. */
export function isDated(heading: string): boolean {
  return parseMeeting(heading).date !== '';
}

/**
 * The meeting as its heading reads back: the person is one line with single spaces, and what only
 * parts the person from the date is gone.
 */
export function createMeeting(date: string, person: string): Meeting {
  return parseMeeting(`${date} ${cleanText(person).replace(/\s+/gu, ' ')}`);
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];
const DAYS_A_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** Whether a text is a day of the calendar (ISO 8601, Gregorian): `2026-11-24`. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS_A_MONTH[month - 1] ?? 0) + (month === FEBRUARY && isLeap ? 1 : 0);
  return day >= 1 && day <= days;
}

/** A day as people say it, `24 Nov`; what is no day stays as it is. */
export function formatShortDay(text: string): string {
  const [, , month = '', day = ''] = DAY.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${Number(day)} ${name}`;
}

/** Whom the user met, and when: the words of a heading behind its date. */
export interface Meeting {
  /** `2026-11-24`; empty under a heading without a date. */
  readonly date: string;
  /** Empty where the heading says no more than the date, and above the first heading. */
  readonly person: string;
}

/** Whether two meetings are with the same person; the words of a heading, in any case. */
export function isSamePerson(a: Meeting, b: Meeting): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** Whether two meetings have the same heading. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  return a.date === b.date && isSamePerson(a, b);
}

/** What all spellings of one person have in common. */
export function foldPerson({ person }: Meeting): string {
  return person.normalize('NFKC').toLowerCase();
}
