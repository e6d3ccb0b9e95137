import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findAnswered,
  findAsked,
  findKnown,
  findListed,
  meetingsByQuestion,
} from '../../../src/core/notes/asked-questions.ts';
import { createEntryFinder } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { questionsIn } from '../../support/read-list.ts';

const BANK = questionsIn(`
- Where did they go? ^outgrown-role
  - Follow-up: Who knew?
- Who decides? ^who-decides
- How many people left? #once ^people-left
- What is on the wall? ^on-the-wall
`);
const find = createEntryFinder(BANK);
const noteOf = (body: string) => parseNote(`# Acme\n${body}`, 'acme.md');
const idsOf = (questions: Iterable<Question>) => [...questions].map(({ id }) => id);

describe('createEntryFinder', () => {
  const found = (line: string) => idsOf(findAsked([noteOf(line)], find));

  it('finds a question by its id, whatever the words', () => {
    expect(found('- [x] So where have they gone? ^outgrown-role')).toEqual(['outgrown-role']);
  });

  it('finds a question by its words if the id is missing or unknown', () => {
    expect(found('- [x] who DECIDES')).toEqual([]);
    expect(found('- [x] who DECIDES??')).toEqual(['who-decides']);
    expect(found('- [x] Who *decides*? ^abc')).toEqual(['who-decides']);
  });

  it('prefers the id to the words of another question', () => {
    expect(found('- [x] Who decides? ^outgrown-role')).toEqual(['outgrown-role']);
  });
});

const NOTE = noteOf(`
## 2026-11-22 recruiter
- [x] Where did they go? ^outgrown-role
- [x] How many people left? ^people-left
- [-] Who decides? ^who-decides
- [x] Whose dog is that? ^no-such-id
## 2026-11-24 manager
- [ ] What is on the wall? ^on-the-wall
`);

describe('findAsked and findAnswered', () => {
  it('both find ticked questions, and findAnswered also settled ones', () => {
    const asked = ['outgrown-role', 'people-left'];
    expect(idsOf(findAsked([NOTE], find))).toEqual(asked);
    expect(idsOf(findAnswered([NOTE], find))).toEqual([...asked, 'who-decides']);
  });

  it.each([
    ['', []],
    ['\n  - Answer:', []],
    ['\n  - Follow-up: Who knew?', []],
    ['\n  - Did you try Mars?', []],
    ['\n  - Did you try Mars?\n  - yes', ['outgrown-role']],
    ['\n  - Answer: to Mars', ['outgrown-role']],
    ['\n  to Mars', ['outgrown-role']],
    [' #red', ['outgrown-role']],
  ])('count a question without a tick as asked if it has an answer: %j', (answer, expected) => {
    const note = noteOf(`## 2026-11-22 Jo\n- [ ] Where did they go? ^outgrown-role${answer}\n`);
    expect(idsOf(findAsked([note], find))).toEqual(expected);
    expect(idsOf(findAnswered([note], find))).toEqual(expected);
    expect(idsOf(findKnown(note, { date: '2026-11-30', person: 'Jo' }, find))).toEqual(expected);
    expect([...meetingsByQuestion(note, find).keys()]).toHaveLength(expected.length);
  });
});

describe('findKnown', () => {
  const known = (date: string, person: string) => idsOf(findKnown(NOTE, { date, person }, find));

  it('finds questions that the person answered on any day, and #once questions that anyone answered', () => {
    const all = ['outgrown-role', 'people-left', 'who-decides'];
    expect(known('2026-11-30', 'Recruiter')).toEqual(all);
    expect(known('2026-11-30', 'manager')).toEqual(['people-left']);
  });

  it('finds questions that are already listed under the meeting', () => {
    expect(known('2026-11-24', 'manager')).toEqual(['people-left', 'on-the-wall']);
  });
});

describe('findKnown and findListed, for part of a name', () => {
  const note = noteOf('## 1 Dec [[Mia Wong]] (recruiter)\n- [x] Who decides? ^who-decides\n');
  const wanted = (date: string, person: string) => ({ date, person });

  it('find what the person was asked', () => {
    expect(idsOf(findKnown(note, wanted('2026-12-02', 'mia'), find))).toEqual(['who-decides']);
    expect(idsOf(findKnown(note, wanted('2026-12-02', 'mi'), find))).toEqual([]);
    expect(idsOf(findListed(note, wanted('2026-12-01', 'mia'), find))).toEqual(['who-decides']);
    expect(idsOf(findListed(note, wanted('2026-12-02', 'mia'), find))).toEqual([]);
  });
});

describe('findListed', () => {
  it('finds the questions under the heading of a meeting, ticked or not', () => {
    const listed = findListed(NOTE, { date: '2026-11-24', person: 'Manager' }, find);
    expect(idsOf(listed)).toEqual(['on-the-wall']);
  });
});

describe('meetingsByQuestion', () => {
  it('lists who was asked each question', () => {
    const meetings = [...meetingsByQuestion(NOTE, find)].map(([{ id }, [first]]) => [
      id,
      first?.person,
    ]);
    expect(meetings).toEqual([
      ['outgrown-role', 'recruiter'],
      ['people-left', 'recruiter'],
    ]);
  });
});

it('every question of a bank is either asked, settled or open', () => {
  const line = fc
    .tuple(fc.constantFrom(...BANK), fc.constantFrom(' ', 'x', 'X', '-', '/', '>'), fc.boolean())
    .map(([{ text, id }, box, named]) => `- [${box}] ${text}${named ? ` ^${id}` : ''}`);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const note = noteOf(lines.join('\n'));
      const asked = findAsked([note], find);
      const answered = findAnswered([note], find);
      const settled = note.entries.filter(({ status }) => status === 'settled').map(find);
      for (const question of BANK) {
        const isAsked = asked.has(question);
        const isOpen = !answered.has(question);
        expect(isAsked && isOpen).toBe(false);
        expect(isAsked || isOpen || settled.includes(question)).toBe(true);
      }
    }),
  );
});
