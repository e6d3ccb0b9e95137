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

describe('the question of an entry', () => {
  const found = (line: string) => idsOf(findAsked([noteOf(line)], find));

  it('is found by its id, whatever the words', () => {
    expect(found('- [x] So where have they gone? ^outgrown-role')).toEqual(['outgrown-role']);
  });

  it('is found by its words where there is no id, or one that nobody knows', () => {
    expect(found('- [x] who DECIDES')).toEqual([]);
    expect(found('- [x] who DECIDES??')).toEqual(['who-decides']);
    expect(found('- [x] Who *decides*? ^abc')).toEqual(['who-decides']);
  });

  it('is that of the id where the words are those of another', () => {
    expect(found('- [x] Who decides? ^outgrown-role')).toEqual(['outgrown-role']);
  });
});

describe('what a note knows', () => {
  const note = noteOf(`
## 2026-11-22 recruiter
- [x] Where did they go? ^outgrown-role
- [x] How many people left? ^people-left
- [-] Who decides? ^who-decides
- [x] Whose dog is that? ^no-such-id
## 2026-11-24 manager
- [ ] What is on the wall? ^on-the-wall
`);

  it('is asked where it is ticked, and answered where it is settled, too', () => {
    expect(idsOf(findAsked([note], find))).toEqual(['outgrown-role', 'people-left']);
    expect(idsOf(findAnswered([note], find))).toEqual([
      'outgrown-role',
      'people-left',
      'who-decides',
    ]);
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
  ])('is asked without a tick where there is an answer: %j', (answer, expected) => {
    const note = noteOf(`## 2026-11-22 Jo\n- [ ] Where did they go? ^outgrown-role${answer}\n`);
    expect(idsOf(findAsked([note], find))).toEqual(expected);
    expect(idsOf(findAnswered([note], find))).toEqual(expected);
    expect(idsOf(findKnown(note, { date: '2026-11-30', person: 'Jo' }, find))).toEqual(expected);
    expect([...meetingsByQuestion(note, find).keys()]).toHaveLength(expected.length);
  });

  it('is for a person what they told on any day, and what anybody told that one answer settles', () => {
    const known = (date: string, person: string) => idsOf(findKnown(note, { date, person }, find));
    expect(known('2026-11-30', 'Recruiter')).toEqual([
      'outgrown-role',
      'people-left',
      'who-decides',
    ]);
    expect(known('2026-11-30', 'manager')).toEqual(['people-left']);
    expect(known('2026-11-24', 'manager')).toEqual(['people-left', 'on-the-wall']);
  });

  it('is listed under a heading, ticked or not', () => {
    expect(idsOf(findListed(note, { date: '2026-11-24', person: 'Manager' }, find))).toEqual([
      'on-the-wall',
    ]);
  });

  it('is who was asked what', () => {
    const meetings = [...meetingsByQuestion(note, find)].map(([{ id }, [first]]) => [
      id,
      first?.person,
    ]);
    expect(meetings).toEqual([
      ['outgrown-role', 'recruiter'],
      ['people-left', 'recruiter'],
    ]);
  });
});

it('what is asked, what is settled and what is neither make the whole bank', () => {
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
        const isOnly = asked.has(question);
        const isLeft = !answered.has(question);
        expect(isOnly && isLeft).toBe(false);
        expect(isOnly || isLeft || settled.includes(question)).toBe(true);
      }
    }),
  );
});
