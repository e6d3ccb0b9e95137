import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatShortDay,
  isDay,
  isDayOfSomeYear,
  isSameDay,
} from '../../../src/core/syntax/calendar-day.ts';

describe('isDay', () => {
  it.each([
    ...['2026-11-24', '2026-01-31', '2026-02-28', '2026-04-30', '2026-12-31', '2026-11-01'],
    ...['2024-02-29', '2000-02-29'],
  ])('returns true for %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2024-02-30', '2024-01-32', '2026-04-31', '2026-11-31'],
    ...[
      '2026-11-00',
      '2026-00-10',
      '2026-13-01',
      '2026-1-1',
      '--12-01',
      '2026-11-24x',
      'x2026-11-24',
      '',
    ],
  ])('returns false for %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('formatShortDay', () => {
  it.each([
    ['2026-11-24', '24 Nov'],
    ['2026-01-05', '5 Jan'],
    ['2026-12-31', '31 Dec'],
    ['--12-01', '1 Dec'],
    ['--02-29', '29 Feb'],
    ['2026-13-01', '2026-13-01'],
    ['soon', 'soon'],
    ['', ''],
  ])('formats %j as %j', (text, short) => {
    expect(formatShortDay(text)).toBe(short);
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-11-24', '24 Nov 2026'],
    ['--11-24', '24 Nov'],
    ['', ''],
    ['2026-13-01', '2026-13-01'],
    ['Monday', 'Monday'],
  ])('given %j, returns %j', (text, expected) => {
    expect(formatDay(text)).toBe(expected);
  });
});

describe('isDayOfSomeYear', () => {
  it.each([
    ['--02-29', true],
    ['--12-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['--02-30', false],
    ['--13-01', false],
    ['', false],
  ])('given %j, returns %s', (text, expected) => {
    expect(isDayOfSomeYear(text)).toBe(expected);
  });
});

describe('isSameDay', () => {
  it.each([
    ['2026-12-01', '2026-12-01', true],
    ['2026-12-01', '--12-01', true],
    ['--12-01', '--12-01', true],
    ['', '', true],
    ['2026-12-01', '2025-12-01', false],
    ['2026-12-01', '--12-02', false],
    ['--12-01', '', false],
  ])('given %j and %j, returns %s, in either order', (a, b, expected) => {
    expect([isSameDay(a, b), isSameDay(b, a)]).toEqual([expected, expected]);
  });
});
