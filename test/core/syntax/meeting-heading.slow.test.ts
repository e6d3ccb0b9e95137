import { expect, it } from 'vitest';
import {
  beginsWithDate,
  findDateProblem,
  hasMeeting,
  isDated,
  isUnderlinedMeeting,
  parseMeeting,
} from '../../../src/core/syntax/meeting-heading.ts';

const MEGABYTES = 10;
const HEADING_LENGTH = 190;

const PARTS = [
  ...['-', '1 ', '1.', '1.1.', '(', '((,))', '[[', '[[a|', ' ', 'with ', '2026-12-', '1 Dec '],
  ...[
    'a1',
    'de ',
    '🎉',
    '12:30 ',
    ',(',
    '月1',
    '12月',
    'Tue ',
    '4/12 ',
    'call with ',
    '3-4 p.m. ',
    'z dnia ',
    'A,',
    'x',
    'é',
    '1-',
    "1'",
  ],
];
const repeat = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));

function readAll(heading: string): void {
  parseMeeting(heading);
  isDated(heading);
  beginsWithDate(heading);
  isUnderlinedMeeting(heading);
  findDateProblem(heading);
}

it.each(PARTS)('a heading of 10 MB of %j takes seconds', (part) => {
  const text = repeat(part, MEGABYTES * 1e6);
  const begin = performance.now();
  for (const heading of [text, `2026-12-01 ${text}`, `${text} 1 Dec`]) readAll(heading);
  hasMeeting(`## ${text}\n`);
  hasMeeting(`${text}\n---\n`);
  expect(performance.now() - begin).toBeLessThan(5000);
});

it.each(PARTS)('a megabyte of headings as long as they may be, of %j, takes seconds', (part) => {
  const heading = repeat(part, HEADING_LENGTH).slice(0, HEADING_LENGTH);
  const begin = performance.now();
  for (let size = 0; size < 1e6; size += HEADING_LENGTH) {
    parseMeeting(heading);
    parseMeeting(`1 Dec ${heading}`);
    isUnderlinedMeeting(`${heading}, 1 Dec`);
    findDateProblem(heading);
  }
  expect(performance.now() - begin).toBeLessThan(5000);
});
