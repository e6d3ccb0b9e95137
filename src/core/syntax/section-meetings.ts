import { isDay, lacksYear, withYear } from './calendar-day.ts';
import { beginsWithDate, type Meeting, parseMeeting } from './meeting-heading.ts';

/** A heading, and the level of its section. */
interface Heading {
  readonly level: number;
  readonly text: string;
}

/** A heading whose section contains the next heading. */
interface OuterHeading extends Heading {
  readonly meeting: Meeting;
}

/**
 * Returns the meeting of the questions below each heading of a note: that of the innermost dated
 * heading around them, else of nobody's date and the innermost heading below the title. Years are
 * filled in as `fillYears` does. Of a title with a date behind, `# Acme, 20 Nov`, only the date
 * counts, since its words name the company.
 */
export function sectionMeetings(headings: readonly Heading[]): Meeting[] {
  const titles = headings.filter(({ level }) => level === 1);
  const meetings = fillYears(headings.map(({ text }) => parseMeeting(text)));
  let path: readonly OuterHeading[] = [];
  return meetings.map((meeting, index) => {
    const { level, text } = headings[index] ?? { level: 1, text: '' };
    path = [...path.filter((outer) => outer.level < level), { level, text, meeting }];
    const dated = path.findLast((outer) => outer.meeting.date !== '');
    const named = path.findLast((outer) => outer.level > 1);
    if (dated === undefined) return named?.meeting ?? { date: '', person: '' };
    const isTitle = dated.level === 1 && titles.length === 1 && !beginsWithDate(dated.text);
    return isTitle ? { ...dated.meeting, person: named?.meeting.person ?? '' } : dated.meeting;
  });
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
