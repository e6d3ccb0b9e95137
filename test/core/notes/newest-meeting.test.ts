import { expect, it } from 'vitest';
import { findNewestMeeting } from '../../../src/core/notes/newest-meeting.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';

/** Returns the heading of the newest meeting and the questions there; undefined if there is none. */
function newestOf(text: string, today?: string) {
  const newest = findNewestMeeting(parseNote(text, 'acme.md'), today);
  if (newest === undefined) return undefined;
  const { meeting, entries } = newest;
  return [meeting.date, meeting.person, ...entries.map((entry) => entry.text)];
}

it('the newest meeting has the latest date, wherever it stands in the note', () => {
  const text = '## 2026-11-24 Ann\n- [ ] Who left?\n## 2026-11-17 Bob\n- [ ] Who came?\n';
  expect(newestOf(text)).toEqual(['2026-11-24', 'Ann', 'Who left?']);
});

it('the newest meeting has questions, asked or not', () => {
  const text = '## 2026-11-24 Ann\n- [x] Who left?\n## 2026-12-01 Bob\n\nTo be prepared.\n';
  expect(newestOf(text)).toEqual(['2026-11-24', 'Ann', 'Who left?']);
});

it('a meeting after today counts only if there is no other', () => {
  const text = '## 2026-11-24 Ann\n- [ ] Who left?\n## 2026-12-05 Bob\n- [ ] Who came?\n';
  expect(newestOf(text, '2026-11-28')).toEqual(['2026-11-24', 'Ann', 'Who left?']);
  expect(newestOf(text, '2026-12-05')).toEqual(['2026-12-05', 'Bob', 'Who came?']);
  expect(newestOf(text, '2026-11-01')).toEqual(['2026-12-05', 'Bob', 'Who came?']);
});

it('of several meetings on one day, the last one in the note is the newest', () => {
  const text = '## 2026-11-24 Ann\n- [ ] Who left?\n## 2026-11-24 Bob\n- [ ] Who came?\n';
  expect(newestOf(text)).toEqual(['2026-11-24', 'Bob', 'Who came?']);
});

it('a meeting has the questions of all sections about it', () => {
  const text =
    '## 2026-11-24 Ann\n- [ ] Who left?\n## 2026-11-17 Bob\n- [ ] Why?\n## Ann, 24 Nov\n- [ ] Who came?\n';
  expect(newestOf(text)).toEqual(['2026-11-24', 'Ann', 'Who left?', 'Who came?']);
});

it('a heading without a date is older than any with one', () => {
  const text = '## 2026-11-24 Ann\n- [ ] Who left?\n## To ask later\n- [ ] Who came?\n';
  expect(newestOf(text)).toEqual(['2026-11-24', 'Ann', 'Who left?']);
});

it('days without a year are compared by month and day', () => {
  const text = '## 3 Dec Ann\n- [ ] Who left?\n## 24 Nov Bob\n- [ ] Who came?\n';
  expect(newestOf(text)).toEqual(['--12-03', 'Ann', 'Who left?']);
});

it('a note without dates is one meeting with nobody named', () => {
  const text = '# Acme\n\n- [ ] Who left?\n\n## Ann\n\n- [ ] Who came?\n';
  expect(newestOf(text)).toEqual(['', '', 'Who left?', 'Who came?']);
});

it.each(['', '# Acme\n', '# Acme\n\n## 2026-11-24 Ann\n\nBring the passport.\n'])(
  'a note without questions has no newest meeting: %j',
  (text) => {
    expect(newestOf(text)).toBeUndefined();
  },
);
