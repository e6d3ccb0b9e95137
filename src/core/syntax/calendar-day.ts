const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** A day without its year, as ISO 8601 once wrote it: `--11-24`. */
const DAY_OF_ANY_YEAR = /^--(\d{2}-\d{2})$/u;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS_PER_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;
const LEAP_YEAR = '2000';
const YEAR_LENGTH = 4;

/** Whether a text is a day that exists (ISO 8601, Gregorian): `2026-11-24`. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).slice(1).map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS_PER_MONTH[month - 1] ?? 0) + (month === FEBRUARY && isLeapYear ? 1 : 0);
  return day >= 1 && day <= days;
}

/** Whether a text is a day that exists, or one that exists in some year: `--02-29`. */
export function isDayOfSomeYear(text: string): boolean {
  return isDay(withYear(text, LEAP_YEAR));
}

/** Whether a text is a day without its year: `--11-24`. */
export function lacksYear(text: string): boolean {
  return DAY_OF_ANY_YEAR.test(text);
}

/** Adds the year to a day that has none: `--11-24`; returns any other text unchanged. */
export function withYear(text: string, year: string): string {
  return text.replace(DAY_OF_ANY_YEAR, `${year}-$1`);
}

/** Whether two texts are the same day. A day without its year is the same in every year. */
export function isSameDay(a: string, b: string): boolean {
  return a === b || withYear(a, b.slice(0, 4)) === b || withYear(b, a.slice(0, 4)) === a;
}

/** Shortens the dates `2026-11-24` and `--11-24` to `24 Nov`; leaves any other text unchanged. */
export function formatShortDay(text: string): string {
  const [, , month = '', day = ''] = DAY.exec(withYear(text, LEAP_YEAR)) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${Number(day)} ${name}`;
}

/** Returns `24 Nov 2026` for `2026-11-24` and `24 Nov` for `--11-24`; any other text unchanged. */
export function formatDay(text: string): string {
  const short = formatShortDay(text);
  return short === text || lacksYear(text) ? short : `${short} ${text.slice(0, YEAR_LENGTH)}`;
}
