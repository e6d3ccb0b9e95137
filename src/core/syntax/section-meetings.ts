import { isDay, lacksYear, withYear } from './calendar-day.ts';
import { beginsWithDate, isDated, type Meeting, parseMeeting } from './meeting-heading.ts';

/** A heading, and the level of its section. */
interface Heading {
  readonly level: number;
  readonly text: string;
}

/**
 * Returns the meeting of the questions below some headings, the outermost first: that of the innermost
 * heading with a date, else with no date and the innermost heading below the title as the person. Of
 * the only title of a note, `# Acme, 20 Nov`, no more than the date counts, since its words name the
 * company, unless the date comes first.
 */
export function sectionMeeting(path: readonly Heading[], hasOneTitle = true): Meeting {
  const nobody: Meeting = { date: '', person: '' };
  const dated = path.findLast(({ text }) => isDated(text));
  const named = path.findLast(({ level }) => level > 1);
  const byName = named === undefined ? nobody : parseMeeting(named.text);
  if (dated === undefined) return byName;
  const meeting = parseMeeting(dated.text);
  const isTitle = dated.level === 1 && hasOneTitle && !beginsWithDate(dated.text);
  return isTitle ? { ...meeting, person: byName.person } : meeting;
}

/**
 * Returns the words of a note's headings that name the company: its title, which stands above the first
 * meeting, without a date behind it. Any other heading with a date is a meeting. Empty without a title.
 */
export function findTitle(headings: readonly Heading[]): string {
  const titles = headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const [first = '', another] = titles;
  if (!isDated(first)) return first;
  const isOnly = another === undefined && !beginsWithDate(first);
  return isOnly ? parseMeeting(first).person : '';
}

/**
 * Fills in the years of meetings in the order of a note. The last meeting above that has a year
 * decides, or else the first one below, so that adding a meeting at the end changes no year. Of its
 * year, the one before and the one after, the year counts in which the two days are least far apart:
 * below `20 Dec 2026`, `5 Jan` is in 2027. Without any year, dates stay as they are.
 */
export function fillYears(meetings: readonly Meeting[]): Meeting[] {
  let near = meetings.find(({ date }) => isDay(date))?.date;
  return meetings.map((meeting) => {
    if (isDay(meeting.date)) near = meeting.date;
    if (near === undefined || !lacksYear(meeting.date)) return meeting;
    return { ...meeting, date: nearDay(meeting.date, near) };
  });
}

/** Adds the year that brings a day nearest to another; none if the day is in none of them. */
function nearDay(day: string, near: string): string {
  const year = Number(near.slice(0, 4));
  const days = [year, year - 1, year + 1]
    .map((one) => withYear(day, String(one).padStart(4, '0')))
    .filter(isDay);
  const distance = (one: string): number => Math.abs(countDays(one) - countDays(near));
  const [nearest = day] = days.toSorted((a, b) => distance(a) - distance(b));
  return nearest;
}

/** Counts the days before a day roughly, as if every month had 31. */
function countDays(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (year * 12 + month) * 31 + date;
}
