import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import {
  isSameMeeting,
  isSamePerson,
  parseMeeting,
} from '../../../src/core/syntax/meeting-heading.ts';
import { entriesOf, onlyEntry } from '../../support/notes.ts';

describe('parseNote', () => {
  it.each([
    '---\ncompany: "[[companies/acme|Acme]]"\n---\n',
    '---\ncompany: [[Acme]]\n---\n',
    '---\ncompany: "[Acme](https://acme.example)"\n---\n',
    '---\ntitle: "**Acme**:"\n---\n',
    '# [[Acme]]\n',
    '# [Acme](https://acme.example):\n',
  ])('cleans the name of the company: %j', (text) => {
    expect(parseNote(text, 'a.md').company).toBe('Acme');
  });

  it('says whether any heading has a date', () => {
    const note = '# Acme\n\n## Jane\n\n- [x] Who was there on 2026-12-01?\n';
    expect(parseNote(note, 'a.md').hasDates).toBe(false);
    expect(parseNote(`${note}\n### 2026-12-01 Tom\n`, 'a.md').hasDates).toBe(true);
  });

  it('takes the company from front matter, or else the title, or else the file name', () => {
    expect(parseNote('---\ncompany: Acme Ltd\n---\n# Notes\n', 'a.md').company).toBe('Acme Ltd');
    expect(parseNote('---\ntitle: Acme\n---\n# Notes\n', 'a.md').company).toBe('Acme');
    expect(parseNote('# Acme & *Sons*\n', 'a.md').company).toBe('Acme & Sons');
    expect(parseNote('Acme\n====\n', 'a.md').company).toBe('Acme');
    expect(parseNote('# &nbsp;Acme\n', 'a.md').company).toBe('Acme');
    expect(parseNote('- [ ] Who?\n', 'notes/jobs/acme.v2.md').company).toBe('acme.v2');
    expect(parseNote('---\ncompany: "[[]]"\n---\n# Acme\n', 'a.md').company).toBe('Acme');
  });

  it('takes no heading of a meeting for the company', () => {
    expect(parseNote('# 2026-12-03 Ann\n\n- [x] Who?\n', 'acme.md').company).toBe('acme');
    expect(parseNote('# Ann, 1 Dec\n\n# Tom, 2 Dec\n', 'acme.md').company).toBe('acme');
    expect(parseNote('---\ntitle: 3 Dec Ann\n---\n', 'acme.md').company).toBe('acme');
    expect(parseNote('---\ntitle: 3 Dec Ann\n---\n# Acme\n', 'a.md').company).toBe('Acme');
    expect(parseNote('# Acme, 3 Dec 2026\n', 'a.md').company).toBe('Acme');
  });

  it('gives each question the person, the day and the headings above it', () => {
    const note = parseNote(
      '# Acme\n- [x] A?\n## 2026-11-22 Hiring manager\n### Later\n- [x] B?\n## Call\n- [x] C?\n## 2026-11-23\n- [x] D?\n',
      'acme.md',
    );
    expect(note.entries.map(({ text, meeting }) => [text, meeting.date, meeting.person])).toEqual([
      ['A?', '', ''],
      ['B?', '2026-11-22', 'Hiring manager'],
      ['C?', '', 'Call'],
      ['D?', '2026-11-23', ''],
    ]);
    expect(parseNote('- [x] A?\n', 'acme.md').entries[0]?.headings).toEqual([]);
    expect(note.entries[1]?.headings).toEqual(['Acme', '2026-11-22 Hiring manager', 'Later']);
    expect(note.entries.map(({ line }) => line)).toEqual([2, 5, 7, 9]);
  });

  it.each([
    ['## 1 Dec Jane\n\n## Why now?\n\n### Later\n\n- [x] B?\n', '--12-01 Jane'],
    ['## 24 Nov 2026 Tom\n\n## 1 Dec Jane\n\n- [x] B?\n', '2026-12-01 Jane'],
    ['- ## 24 Nov 2026 Tom\n- ## 1 Dec Jane\n  - [x] B?\n', '2026-12-01 Jane'],
    ['# Acme, 20 Nov 2026\n- ## Jane\n  - [x] B?\n', '2026-11-20 Jane'],
  ])('finds the meeting, with its year, of the last question in %j', (text, expected) => {
    const { meeting } = parseNote(text, 'acme.md').entries.at(-1) ?? {};
    expect(`${meeting?.date} ${meeting?.person}`).toBe(expected);
  });

  it('takes a line above dashes for a heading if its date stands behind a person', () => {
    const { entries, company } = parseNote(
      'Jane, 1 December 2026\n-----\n- [x] A?\n\nTom (2 Dec)\n---\n- [x] B?\n',
      'acme.md',
    );
    const meetings = entries.map(({ meeting }) => [meeting.date, meeting.person]);
    expect(meetings).toEqual([
      ['2026-12-01', 'Jane'],
      ['2026-12-02', 'Tom'],
    ]);
    expect(company).toBe('acme');
  });

  it('takes no other line above dashes for a heading', () => {
    const { entries } = parseNote(
      'Tue 22 Nov, recruiter\n---\n- [x] A?\n\nthey call again on 1 Dec\n---\n- [x] B?\n',
      'a.md',
    );
    expect(entries.map(({ meeting }) => meeting.person)).toEqual(['recruiter', 'recruiter']);
  });

  it('ignores code, comments and front matter', () => {
    const text =
      '---\nx: "- [x] No?"\n---\n```\n- [x] No?\n```\n<!--\n- [x] No?\n-->\n- [x] Yes?\n';
    expect(parseNote(text, 'a.md').entries.map((entry) => entry.text)).toEqual(['Yes?']);
  });
});

describe('parseMeeting', () => {
  it.each([
    ['2026-11-22 hiring manager', '2026-11-22', 'hiring manager'],
    ['2026-11-22: hiring manager', '2026-11-22', 'hiring manager'],
    ['2026-11-22 – Jane', '2026-11-22', 'Jane'],
    ['2026-11-22', '2026-11-22', ''],
    ['[[2026-11-22]] Jane', '2026-11-22', 'Jane'],
    ['2026-11-223', '', '2026-11-223'],
    ['recruiter 2026-11-22', '2026-11-22', 'recruiter'],
    [' 2026-11-22 Jane ', '2026-11-22', 'Jane'],
    [' Jane ', '', 'Jane'],
  ])('splits %j into date and person', (heading, date, person) => {
    expect(parseMeeting(heading)).toEqual({ date, person });
  });

  it('returns a meeting that equals another on the same day, ignoring case', () => {
    const meeting = { date: '2026-11-22', person: 'Jane' };
    expect(isSamePerson(meeting, { date: '', person: 'JANE' })).toBe(true);
    expect(isSamePerson(meeting, { date: '2026-11-22', person: 'Jan' })).toBe(false);
    expect(isSameMeeting(meeting, { date: '2026-11-22', person: 'jane' })).toBe(true);
    expect(isSameMeeting(meeting, { date: '2026-11-23', person: 'Jane' })).toBe(false);
  });
});

describe('parseNote, on checkboxes', () => {
  it.each([
    ['- [ ] Who?', 'open'],
    ['- [x] Who?', 'asked'],
    ['* [X] Who?', 'asked'],
    ['+ [/] Who?', 'asked'],
    ['- [✓] Who?', 'asked'],
    ['-[x] Who?', 'asked'],
    ['[x] Who?', 'asked'],
    ['• [x] Who?', 'asked'],
    ['- DONE Who?', 'asked'],
    ['1. [>] Who?', 'open'],
    ['- [?] Who?', 'open'],
    ['- [!] Who?', 'open'],
    ['- TODO Who?', 'open'],
    ['- LATER Who?', 'open'],
    ['- CANCELED Who?', 'settled'],
    ['[ ] Who?', 'open'],
    ['Who? ^who', 'open'],
    ['• Who? ^who', 'open'],
    ['- [-] Who?', 'settled'],
    ['- Who?', 'open'],
    ['- Who ^who', 'open'],
    ['> - [x] Who?', 'asked'],
  ])('reads %j as %s', (line, status) => {
    expect(onlyEntry(line)?.status).toBe(status);
  });

  it.each([
    '- [ ] ',
    '- [x]Who?',
    '- [] Who?',
    '- [ ] buy stamps',
    '- stamps',
    'Who?',
    '- [ ] ^id',
  ])('does not treat %j as a question', (line) => {
    expect(entriesOf(line)).toEqual([]);
  });

  it('reads a bare question below a heading without a date only with an answer', () => {
    const read = (heading: string, below: string) =>
      parseNote(`# Acme\n${heading}\n- Why them?\n${below}`, 'a.md').entries.length;
    expect([read('## Ideas', ''), read('## Ideas', '  - growth\n')]).toEqual([0, 1]);
    expect([read('## 2026-12-01 Jane', ''), read('', '')]).toEqual([1, 1]);
  });
});

describe('parseNote, on where a question ends', () => {
  it.each([
    ['- [x] Where did they go? ^outgrown-role', 'Where did they go?', 'outgrown-role', ''],
    ['- [x] Where did they\n  go? ^outgrown-role', 'Where did they go?', 'outgrown-role', ''],
    ['- [x] Where did they\n  go?\n  to Mars', 'Where did they go?', undefined, 'to Mars'],
    ['- [x] Tell me about it\n  it is fine', 'Tell me about it', undefined, 'it is fine'],
    ['- [x] Who? to Mars', 'Who?', undefined, 'to Mars'],
    ['- [x] Who? -> Mars', 'Who?', undefined, 'Mars'],
    ['- [x] Who? → Mars, "soon" ^who', 'Who?', 'who', 'Mars, "soon"'],
    ['- [x] Who? -- Mars ^who', 'Who?', 'who', 'Mars'],
    ['- [x] Who? (the lot) ^who', 'Who?', 'who', '(the lot)'],
    ['- [x] Who? And how? by car ^who', 'Who? And how?', 'who', 'by car'],
    ['- [x] Who? how often? weekly', 'Who? how often?', undefined, 'weekly'],
    [
      '- [x] How much? 100k, "more later?" he said',
      'How much?',
      undefined,
      '100k, "more later?" he said',
    ],
    ['- [x] Wie viel? 60, „später mehr?“, hm', 'Wie viel?', undefined, '60, „später mehr?“, hm'],
    ['- [x] Why so? he asked back: why not?', 'Why so?', undefined, 'he asked back: why not?'],
    ['- [x] Warum? fragte zurück: wieso?', 'Warum?', undefined, 'fragte zurück: wieso?'],
    ['- [x] How many? -> 11?', 'How many?', undefined, '11?'],
    ['- [x] who pays? mostly us?? not sure', 'who pays?', undefined, 'mostly us?? not sure'],
    ['- [x] who pays? and since when? us', 'who pays? and since when?', undefined, 'us'],
    ['- [x] Wer zahlt? und seit wann? wir', 'Wer zahlt? und seit wann?', undefined, 'wir'],
    ['- [x] Who pays?growth', 'Who pays?', undefined, 'growth'],
    ['- [x] 谁决定？组长', '谁决定？', undefined, '组长'],
    ['- [x] Who made https://a.b/c?d=e so?', 'Who made https://a.b/c?d=e so?', undefined, ''],
    ['- [ ] size:: ^big', 'size::', 'big', ''],
    ['- [x] How big? [answer:: eleven] ^big', 'How big?', 'big', 'eleven'],
    ['- [x] Wie groß? (Antwort:: elf)', 'Wie groß?', undefined, 'elf'],
    ['- [x] How big? [asked:: 2026-12-01] ^big', 'How big?', 'big', ''],
    ['- [x] Who?^who', 'Who?', 'who', ''],
    ['- [x] ^who: the CTO', '^who', 'who', 'the CTO'],
    ['- [x] Who? ^who: the CTO', 'Who?', 'who', 'the CTO'],
    ['- [x] Who went\n  to Mars? they did', 'Who went to Mars?', undefined, 'they did'],
    ['- [x] Who? ^who to Mars', 'Who?', 'who', 'to Mars'],
    ['- [x] Who? ^who #green', 'Who?', 'who', ''],
    ['- [x] Who? ^old ^who', 'Who?', 'who', ''],
    ['- [x] Who? ^old #core ^who', 'Who?', 'who', ''],
    ['- [x] Who? ^old ^who to Mars', 'Who?', 'who', 'to Mars'],
    ['- [x] Who? ^who to Mars ^37066d', 'Who?', 'who', 'to Mars ^37066d'],
    ['- [x] Who? \\^old And why? ^who', 'Who? ^old And why?', 'who', ''],
    ['- [x] Is it `Who? ^a b`? ^who', 'Is it Who? ^a b?', 'who', ''],
    ['- [x] Who?\n  to Mars ^old ^who', 'Who?', 'who', 'to Mars'],
    ['- [x] Who?\n  to Mars ^who #green', 'Who?', 'who', 'to Mars'],
    ['- [x] Who?\n  to Mars ^who', 'Who?', 'who', 'to Mars'],
    ['- [x] Why so? And\n  who? ^who', 'Why so? And who?', 'who', ''],
    ['- [x] Why so?\n  And who? ^who', 'Why so? And who?', 'who', ''],
    ['- [x] Tell me ^tell\n  and who?', 'Tell me', 'tell', 'and who?'],
    ['- [x] So\n  who?\n  to Mars ^who', 'So who?', 'who', 'to Mars'],
    ['- [x] Who?\n  to Mars ^who\n  or ^so', 'Who?', 'who', 'to Mars\nor ^so'],
    ['- [x] Who?\n  so\n    - yes', 'Who?', undefined, 'so\n- yes'],
    ['- [x] Tell me about it\n \t\n  why?', 'Tell me about it', undefined, 'why?'],
    ['- [x] [ab] Who? ^who', '[ab] Who?', 'who', ''],
    ['- [x] Is it *so*? #core ^so', 'Is it so?', 'so', ''],
  ])('splits %j into question, id and answer', (body, text, id, answer) => {
    const entry = onlyEntry(body);
    expect([entry?.text, entry?.id, entry?.answer]).toEqual([text, id, answer]);
  });
});
