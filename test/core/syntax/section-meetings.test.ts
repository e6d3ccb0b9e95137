import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/core/syntax/calendar-day.ts';
import { parseMeeting } from '../../../src/core/syntax/meeting-heading.ts';
import { fillYears, findTitle, sectionMeeting } from '../../../src/core/syntax/section-meetings.ts';

/** Returns the dates of headings after years are filled in. */
const filled = (...headings: readonly string[]) =>
  fillYears(headings.map(parseMeeting)).map(({ date }) => date);

/** Reads a heading such as `## Ann`. */
const toHeading = (heading: string) => {
  const [marks = '', ...words] = heading.split(' ');
  return { level: marks.length, text: words.join(' ') };
};

/** Returns the meeting below headings such as `## Ann`, as `date person`. */
const below = (hasOneTitle: boolean, ...headings: readonly string[]) => {
  const { date, person } = sectionMeeting(headings.map(toHeading), hasOneTitle);
  return `${date} ${person}`.trim();
};

describe('fillYears', () => {
  it.each([
    [
      ['1 Dec Ann', '24 Nov 2026 Tom'],
      ['2026-12-01', '2026-11-24'],
    ],
    [
      ['24 Nov 2026', '1 Dec', 'Ideas', '2 Dec'],
      ['2026-11-24', '2026-12-01', '', '2026-12-02'],
    ],
    [
      ['1 Dec', '2 Dec'],
      ['--12-01', '--12-02'],
    ],
    [['Ideas'], ['']],
    [[], []],
  ])('fills in %j', (headings, dates) => {
    expect(filled(...headings)).toEqual(dates);
  });

  it('takes the year that brings the two days nearest', () => {
    expect(filled('20 Dec 2026', '5 Jan')).toEqual(['2026-12-20', '2027-01-05']);
    expect(filled('20 Dec', '5 Jan 2027')).toEqual(['2026-12-20', '2027-01-05']);
  });

  it('takes the last meeting above that has a year, or else the first one below', () => {
    const headings = ['1 Mar', '2 Mar', '3 Mar 2024', '4 Mar', '5 Mar', '6 Mar 2026', '7 Mar'];
    const years = filled(...headings).map((date) => date.slice(0, 4));
    expect(years).toEqual(['2024', '2024', '2024', '2024', '2024', '2026', '2026']);
  });

  it('fills in no year in which there is no such day, and none from a day that is none', () => {
    expect(filled('1 Mar 2026', '29 Feb')).toEqual(['2026-03-01', '--02-29']);
    expect(filled('1 Mar 2025', '29 Feb')).toEqual(['2025-03-01', '2024-02-29']);
    expect(filled('31.02.2026', '1 Mar')).toEqual(['2026-02-31', '--03-01']);
  });

  it('changes nothing but years, and leaves none open beside a day with a year', () => {
    const heading = fc.constantFrom('1 Dec', '5 Jan', '2026-06-30', '2024-12-31 Ann', 'Tom', '');
    fc.assert(
      fc.property(fc.array(heading), (headings) => {
        const before = headings.map(parseMeeting);
        const after = fillYears(before);
        expect(after.map(({ person }) => person)).toEqual(before.map(({ person }) => person));
        expect(after.map(({ date }) => date.slice(-5))).toEqual(
          before.map(({ date }) => date.slice(-5)),
        );
        const hasYear = before.some(({ date }) => isDay(date));
        const isDone = ({ date }: { date: string }) => date === '' || isDay(date) === hasYear;
        expect(after.every(isDone)).toBe(true);
      }),
    );
  });
});

describe('findTitle', () => {
  it.each([
    [[], ''],
    [['# Acme', '## 1 Dec Ann'], 'Acme'],
    [['# 2026-12-03 Ann'], ''],
    [['# 3 Dec, Ann', '## Pay'], ''],
    [['# Acme, 1 Dec 2026', '## Ann'], 'Acme'],
    [['# Ann, 1 Dec', '# Tom, 2 Dec'], ''],
    [['# 2026-12-03 Ann', '# Mail from Ann'], ''],
    [['# Acme', '# 2026-12-03 Ann'], 'Acme'],
    [['## Acme'], ''],
  ])('finds the name of the company in %j', (headings, title) => {
    expect(findTitle(headings.map(toHeading))).toBe(title);
  });
});

describe('sectionMeeting', () => {
  it.each([
    [[], ''],
    [['# Acme'], ''],
    [['# Acme', '## Ideas'], 'Ideas'],
    [['# Acme', '## 1 Dec Ann', '### Later'], '--12-01 Ann'],
    [['## 1 Dec', '### 2 Dec Tom'], '--12-02 Tom'],
    [['# 2026-12-01 Ann', '## Ideas'], '2026-12-01 Ann'],
    [['# Acme, 1 Dec 2026'], '2026-12-01'],
    [['# Acme, 1 Dec 2026', '## Ann'], '2026-12-01 Ann'],
    [['# Acme, 1 Dec 2026', '## 2 Dec Tom'], '--12-02 Tom'],
  ])('finds the meeting below %j', (headings, meeting) => {
    expect(below(true, ...headings)).toBe(meeting);
  });

  it('takes one of several headings of level 1 for a meeting', () => {
    expect(below(false, '# Ann, 1 Dec', '## Pay')).toBe('--12-01 Ann');
  });
});
