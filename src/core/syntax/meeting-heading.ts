import { asks } from '../language/question-signs.ts';
import { hasLetters } from '../text/normalize.ts';
import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { isDayOfSomeYear, isSameDay } from './calendar-day.ts';
import { showNoteLinks } from './clean-name.ts';
import { cleanPerson, foldName, MARKS } from './person-name.ts';
import { findDate, findUnreadDate, type WrittenDate } from './written-date.ts';

/** A meeting, identified by the heading above its questions: `2026-11-24 Ann`, `Ann (24 Nov)`. */
export interface Meeting {
  /** `2026-11-24`, or `--11-24` if nothing says the year; empty if the heading has no date. */
  readonly date: string;
  /** The people met; empty if the heading is only a date, or if no heading stands above. */
  readonly person: string;
}

/** The level of a heading that names a meeting: `##`. */
export const MEETING_LEVEL = 2;

/** In characters. In longer headings, only the date that we write is found, at the beginning. */
const MAX_LENGTH = 200;
/** In characters. No name is longer, and every question below a heading repeats it. */
const MAX_PERSON_LENGTH = 1000;
/** A date as we write it, behind nothing but markup: `[[2026-11-24]] Ann`. */
const ourDate = unicodeRegExp(String.raw`^[^\p{L}\p{N}]{0,50}\d{4}-\d{2}-\d{2}(?!\d|-\d)`, 'u');
const letter = unicodeRegExp(String.raw`[\p{L}]`, 'u');
/** A link to the note of a day, which says more than the words that are shown. */
const DAY_LINK = /\[\[[^[\]|]*(?<!\d)(\d{4}-\d{2}-\d{2})\|[^[\]]*\]\]/gu;
/** The day on which a list was changed is no meeting. */
const CHANGE = /\b(?:updated|revised|changelog)\b/iu;
const MARKS_AT_END = new RegExp(`(?<![${MARKS}])[${MARKS}]+$`, 'u');
const MARKS_AT_START = new RegExp(`^[${MARKS}]+`, 'u');
/** Up to five words on one line, with a mark behind them: `Jane Roe, `, `Recruiter (`. */
const NAME_BEFORE_DATE = /^\S+(?: \S+){0,4}?(?:[,，、]| ?[(（]| [–—|·-]) ?[(（<]?$/u;
/** The beginning of a level-2 heading, `##` or underlined. Without limits, long lines would overflow the stack. */
const HEADING =
  /^ {0,3}##[ \t]{1,100}(.{1,1000})|^ {0,3}(\S.{0,1000})\r?\n {0,3}-{1,1000}[ \t]{0,100}\r?$/gmu;

/**
 * Parses the heading of a meeting, with the date before or behind the person, in any of the forms
 * of `findDate`. Without a date, the whole heading is the person. A heading that asks has no date.
 */
export function parseMeeting(heading: string): Meeting {
  const { words, found } = readHeading(heading);
  const person = cutDate(words, found);
  return {
    date: found?.date ?? '',
    person: words.length > MAX_LENGTH ? person.slice(0, MAX_PERSON_LENGTH) : cleanPerson(person),
  };
}

/** Whether a heading has a date, before or behind the person. */
export function isDated(heading: string): boolean {
  return readHeading(heading).found !== undefined;
}

/** Whether a heading begins with a date, apart from markup. */
export function beginsWithDate(heading: string): boolean {
  const { words, found } = readHeading(heading);
  return found !== undefined && !hasLetters(words.slice(0, found.start));
}

/**
 * Whether a line above `---` is the heading of a meeting and no text above a line across the page: it
 * begins with a date, or with a name that a mark sets off from the date at its end, `Ann, 1 Dec`.
 */
export function isUnderlinedMeeting(line: string): boolean {
  const { words, found } = readHeading(line);
  if (found === undefined) return false;
  const before = words.slice(0, found.start);
  if (!hasLetters(before)) return true;
  const isLast = !hasLetters(cleanPerson(words.slice(found.end)));
  // A name does not begin with a small letter, but an answer may.
  const [first = ''] = before;
  return isLast && first === first.toUpperCase() && NAME_BEFORE_DATE.test(before);
}

/** Whether the text of a file has a level-2 heading with a date, as notes have. */
export function hasMeeting(text: string): boolean {
  for (const [, heading, underlined] of text.matchAll(HEADING)) {
    const isMeeting =
      heading === undefined ? isUnderlinedMeeting(underlined ?? '') : isDated(heading);
    if (isMeeting) return true;
  }
  return false;
}

/** Returns the problem with the date of a heading, if any: `Feb 30 is no day of the calendar`. */
export function findDateProblem(heading: string): string | undefined {
  const { words, found } = readHeading(heading);
  if (found !== undefined) {
    return isDayOfSomeYear(found.date) ? undefined : `${found.written} is no day of the calendar`;
  }
  if (words.length > MAX_LENGTH || asks(words) || CHANGE.test(words)) return undefined;
  const unread = findUnreadDate(words);
  return unread === undefined ? undefined : `${unread} looks like a date and is not read as one`;
}

/** Creates a meeting, cleaned so that parsing its heading later gives an equal meeting. */
export function createMeeting(date: string, person: string): Meeting {
  const words = cleanText(person).replace(/\s+/gu, ' ').trim();
  const meeting = parseMeeting(`${date} ${words}`);
  // Marks that go may bring together others that go, too: `((,))`.
  return meeting.person === words ? meeting : createMeeting(date, meeting.person);
}

/** Whether two meetings are with the same person, ignoring case, accents and compatibility forms. */
export function isSamePerson(a: Meeting, b: Meeting): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** Whether two meetings have the same person and the same day, of which one may lack the year. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  return isSameDay(a.date, b.date) && isSamePerson(a, b);
}

/** Returns the person of a meeting without case, accents and compatibility forms. */
export function foldPerson({ person }: Meeting): string {
  return foldName(person);
}

/** Returns the words of a heading, with links as they are shown, and the date among the words. */
function readHeading(heading: string): { words: string; found: WrittenDate | undefined } {
  const trimmed = heading.trim();
  const isLong = trimmed.length > MAX_LENGTH;
  const words = isLong ? trimmed : showNoteLinks(trimmed.replace(DAY_LINK, '$1'));
  const start = words.slice(0, MAX_LENGTH);
  if (ourDate(start).test(start)) return { words, found: findDate(start) };
  const found = isLong || asks(words) || CHANGE.test(words) ? undefined : findDate(words);
  if (found === undefined) return { words, found };
  // A number without letters is a version or a range: `[1.0.0] - 2026-12-01`.
  const rest = cleanPerson(cutDate(words, found));
  return { words, found: hasLetters(rest) && !letter(rest).test(rest) ? undefined : found };
}

/** Returns the words around a date, with a comma in its place if marks set it off. */
function cutDate(words: string, found: WrittenDate | undefined): string {
  if (found === undefined) return words;
  const isInAngles = words[found.start - 1] === '<' && words[found.end] === '>';
  const width = isInAngles ? 1 : 0;
  const before = words.slice(0, found.start - width).trimEnd();
  const behind = words.slice(found.end + width).trimStart();
  const left = before.replace(MARKS_AT_END, '');
  const right = behind.replace(MARKS_AT_START, '');
  if (left === '' || right === '') return left + right;
  return left + (left === before && right === behind ? ' ' : ', ') + right;
}
