const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS_PER_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** Whether a text is a day that exists (ISO 8601, Gregorian): `2026-11-24`. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).slice(1).map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS_PER_MONTH[month - 1] ?? 0) + (month === FEBRUARY && isLeapYear ? 1 : 0);
  return day >= 1 && day <= days;
}

/** Shortens the date `2026-11-24` to `24 Nov`; leaves any other text unchanged. */
export function formatShortDay(text: string): string {
  const [, , month = '', day = ''] = DAY.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${Number(day)} ${name}`;
}
