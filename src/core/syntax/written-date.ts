import { hasLetters, toLower } from '../text/normalize.ts';
import { isWeekday, type Language, readMonth } from './date-words.ts';

/** A date as somebody wrote it. */
export interface WrittenDate {
  /** `2026-11-24`, or `--11-24` without a year. It need not be a day of the calendar. */
  readonly date: string;
  /** The date as it is written, without the weekday: `24 Nov`. */
  readonly written: string;
  /** Where the date begins, with the weekday before it. */
  readonly start: number;
  /** Where the date ends, with a weekday in parentheses behind it. */
  readonly end: number;
}

/** A date, and the languages whose short weekdays may stand beside it. */
interface DateParts extends Pick<WrittenDate, 'date'> {
  readonly languages: readonly Language[];
}

/** A way to write dates. `read` returns undefined if the match is no date. */
interface Shape {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): DateParts | undefined;
}

/** The letters of the languages whose months we know; other scripts may stand beside a number. */
const LETTER = 'A-Za-zÀ-ɏЀ-ӿ\\u0300-\\u036f';
/** The start of a number that is no part of a version or a longer number: `v1.12.26`, `10.1.12.26`. */
const NUMBER_START = String.raw`(?<![\d${LETTER}]|\d[./-])`;
const YEAR = String.raw`(?:(?:19|20)\d{2}|['’]\d{2})(?!\d|:\d)`;
const LETTERS = new RegExp(`[${LETTER}]`, 'u');
const MONTH_COUNT = 12;
const MAX_DAY = 31;
/** The languages in which short dates have dots. */
const DOTTING_LANGUAGES: readonly Language[] = ['de', 'nl', 'pl', 'ru', 'it'];
/** In characters. Weekdays are only looked for so near to a date. */
const MAX_WEEKDAY_LENGTH = 30;
const LAST_WORD = new RegExp(
  `(?<![${LETTER}])((?:(?:do|no) dia|(?:z|w) dni[au]|[${LETTER}]+(?:-feira)?))([.,]{0,2}\\s*)$`,
  'u',
);
const EAST_ASIAN_DAY = '[月火水木金土日一二三四五六월화수목금토일]';
const EAST_ASIAN_WEEKDAY = new RegExp(`^${EAST_ASIAN_DAY}$`, 'u');
/** A weekday in parentheses behind a date: `1.12. (Di)`, `12.02 (수)`. */
const NEXT_IN_BRACKETS = new RegExp(`^[\\s,]*[([]([${LETTER}]+|${EAST_ASIAN_DAY})\\.?[)\\]]`, 'u');
/** The weekday and the time in a timestamp of an outliner: `<2026-12-01 Tue 10:00>`. */
const REST_OF_TIMESTAMP = new RegExp(`^ [${LETTER}]+(?: \\d[\\d:-]*)?(?=>)`, 'u');
/** Words between a person or a weekday and a date: `Jane on 1 Dec`, `Dienstag, den 1.12.`. */
const CONNECTING_WORD =
  /^(?:on|of|am|vom|the|den|der|le|du|el|del|il|op|van|dnia|em|от|(?:do|no) dia|(?:z|w) dni[au])$/u;

const ISO = shape(
  String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)(?:T(?=\d))?`,
  ([, year, , month, day]) => ({ date: toDate(year, month, day), languages: ['en'] }),
);
const DOTTED = shape(
  String.raw`(\d{1,2})\. ?(\d{1,2})\.(?: ?((?:19|20)\d{2})|(\d{2}))(?!\d|:\d|[${LETTER}]|[./-]\d)`,
  ([, day, month, year, shortYear]) => ({
    date: toDate(year ?? shortYear, month, day),
    languages: DOTTING_LANGUAGES,
  }),
);
const SLASHED = shape(
  String.raw`(\d{1,2})([/-])(\d{1,2})\2((?:19|20)?\d{2})(?!\d|:\d|[${LETTER}]|[./-]\d)`,
  ([, first, , second, year]) => {
    if (Number(first) <= MONTH_COUNT)
      return { date: toDate(year, first, second), languages: ['en'] };
    // French is not among them, where `sam` is a day: `Sam 24/11/2026` is a person.
    return { date: toDate(year, second, first), languages: ['en', 'es', 'pt', 'it'] };
  },
);
const DOTTED_WITHOUT_YEAR = shape(String.raw`(\d{1,2})\.(\d{1,2})\.(?![\d${LETTER}])`, (match) => {
  const [written, day, month] = match;
  // The number of a section is no date: `2.1. The team`.
  const isFirst = !hasLetters(match.input.slice(0, match.index));
  const hasMore = LETTERS.test(match.input.slice(match.index + written.length));
  if (isFirst && hasMore && written.length === '1.1.'.length) return undefined;
  if (Number(day) > MAX_DAY || Number(month) > MONTH_COUNT) return undefined;
  return { date: toDate(undefined, month, day), languages: DOTTING_LANGUAGES };
});
/** Chinese, Japanese and Korean, where the weekday is in parentheses behind: `12月1日（火）`. */
const EAST_ASIAN: Shape = {
  pattern:
    /(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일](?:\s?[(（][月火水木金土日一二三四五六월화수목금토일][)）])?/gu,
  read: ([, year, month, day]) => ({ date: toDate(year, month, day), languages: [] }),
};
const DAY_THEN_MONTH = shape(
  [
    String.raw`(\d{1,2})(st|nd|rd|th|er|re|[.º°ª]|-?го)?(?:[-–]\d{1,2}\.?)?[\s/-]*`,
    String.raw`(?:(?:of|de|di)\s+)?([${LETTER}]+)(?![${LETTER}])\.?`,
    String.raw`(?:[\s,/-]*(?:del?\s+)?(${YEAR})(?:\s?(?:r\.|г\.|года))?)?(?!\s+of\s)`,
  ].join(''),
  ([, day, ending, word, year]) => {
    const found = readWords(day, word, year);
    // A number with a dot may count headings: `2. May we record this`.
    const isDotted = ending === '.';
    const hasDots = found?.languages.some((language) => DOTTING_LANGUAGES.includes(language));
    return isDotted && !hasDots ? undefined : found;
  },
);
/** In English only. Captures the next word, too: in `mar 3 dic`, the day belongs to that month. */
const MONTH_THEN_DAY: Shape = {
  pattern: new RegExp(
    [
      String.raw`(?<![${LETTER}])([${LETTER}]{3,9})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?`,
      String.raw`(?:[-–]\d{1,2})?(?![\d${LETTER}%]|[.:/]\d)(?:,?\s*(${YEAR}))?`,
      String.raw`(?=[\s.]*(?:(?:of|de|di)\s+)?([${LETTER}]*))`,
    ].join(''),
    'gu',
  ),
  read: ([, word, day, year, next]) => {
    if (year === undefined && readMonth(next ?? '') !== undefined) return undefined;
    const found = readWords(day, word, year);
    return found?.languages.includes('en') ? found : undefined;
  },
};
/** Day and month as numbers, without a year and without a dot behind them. */
const UNREAD = new RegExp(
  `${NUMBER_START}(\\d{1,2})([/.-])(\\d{1,2})(?![\\d%${LETTER}]|[./:-]\\d)`,
  'gu',
);
const MARK_AT_END = /[,;:|·•/→–—(（[-]\s*$/u;
const WEEKDAY_LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'pt', ...DOTTING_LANGUAGES];
/** Where dates of two shapes begin at the same place, the first shape counts. */
const SHAPES = [
  ...[ISO, DOTTED, SLASHED, DOTTED_WITHOUT_YEAR],
  ...[EAST_ASIAN, DAY_THEN_MONTH, MONTH_THEN_DAY],
];

/**
 * Finds the first date in a text, as people write them: `2026-12-01`, `1.12.`, `Tue 1 Dec`,
 * `December 1st, 2026`, `1 de diciembre`, `2026年12月1日`. In `12/1/2026` the first number is the
 * month, unless it is above 12.
 */
export function findDate(text: string): WrittenDate | undefined {
  if (!/\d/u.test(text)) return undefined;
  const found = SHAPES.flatMap(({ pattern, read }) => {
    for (const match of text.matchAll(pattern)) {
      const parts = read(match);
      if (parts !== undefined) return [{ match, parts }];
    }
    return [];
  });
  const [first] = found.toSorted((a, b) => a.match.index - b.match.index);
  return first === undefined ? undefined : locate(first.match, first.parts);
}

/**
 * Finds numbers that look like a date and are not read as one, since nothing says which of them is the
 * month: `4/12 Ann`, `Ann, 12/4`, `04.12 Ann`, `12-04`. A count is none: `Part 1/3`, `24/7`.
 */
export function findUnreadDate(text: string): string | undefined {
  for (const match of text.matchAll(UNREAD)) {
    const [written, first = '', sign, second = ''] = match;
    const before = text.slice(0, match.index);
    const isSetOff = !hasLetters(before) || MARK_AT_END.test(before) || hasDateWord(match);
    // `1/3` behind a word may count the parts of something, but `3/1` does not.
    const isNoCount = sign === '/' && Number(first) > Number(second);
    if ((isSetOff || isNoCount) && mayBeDate(first, sign, second)) return written;
  }
  return undefined;
}

function mayBeDate(first: string, sign = '', second: string): boolean {
  const [one, other] = [Number(first), Number(second)];
  if (one === 0 || other === 0 || Math.max(one, other) > MAX_DAY) return false;
  if (sign === '.') return other <= MONTH_COUNT && second.length === 2;
  // Without a zero, `10-12` is a range.
  if (sign === '-' && !/^0\d-\d\d$|^\d\d-0\d$/u.test(`${first}-${second}`)) return false;
  return Math.min(one, other) <= MONTH_COUNT && `${first}/${second}` !== '24/7';
}

/** Whether a weekday or `on` stands before a match. */
function hasDateWord(match: RegExpExecArray): boolean {
  return locate(match, { date: '', languages: WEEKDAY_LANGUAGES }).start < match.index;
}

/** Creates a shape that begins with a number of its own. */
function shape(source: string, read: Shape['read']): Shape {
  return { pattern: new RegExp(NUMBER_START + source, 'gu'), read };
}

/** Returns the date with its place in the text, which includes the weekday. */
function locate(match: RegExpExecArray, { date, languages }: DateParts): WrittenDate {
  const { input, index } = match;
  const [written] = match;
  let start = index;
  for (;;) {
    const before = input.slice(Math.max(0, start - MAX_WEEKDAY_LENGTH), start);
    const [all = '', word = '', space = ''] = LAST_WORD.exec(before) ?? [];
    const isFirst = start === all.length;
    const isConnecting = CONNECTING_WORD.test(isFirst ? toLower(word) : word) && !/\S/u.test(space);
    if (!isConnecting && !isWeekday(word, languages)) break;
    start -= all.length;
  }
  const end = index + written.length;
  const behind = input.slice(end, end + MAX_WEEKDAY_LENGTH);
  const [next = '', weekday = ''] = NEXT_IN_BRACKETS.exec(behind) ?? [];
  const isWeekdayNext = isWeekday(weekday, languages) || EAST_ASIAN_WEEKDAY.test(weekday);
  const [rest = isWeekdayNext ? next : ''] = REST_OF_TIMESTAMP.exec(behind) ?? [];
  return { date, written, start, end: end + rest.length };
}

/** Reads a date whose month is a word; undefined if that word is no month. */
function readWords(day: string | undefined, word = '', year?: string): DateParts | undefined {
  const found = readMonth(word);
  if (found === undefined) return undefined;
  return { date: toDate(year, String(found.month), day), languages: found.languages };
}

/** Returns `2026-12-01`, or `--12-01` without a year; a year of two digits is in this century. */
function toDate(year: string | undefined, month = '', day = ''): string {
  const digits = year?.replace(/\D/gu, '').padStart(4, '20') ?? '-';
  return `${digits}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
