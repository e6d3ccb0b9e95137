import { describe, expect, it } from 'vitest';
import {
  findDisagreements,
  formatPerson,
  groupByCompany,
  isAskedOrAnswered,
  matchPerson,
  personKey,
} from '../../../src/core/comparing/answers.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { UserError } from '../../../src/core/report/user-error.ts';
import { answersOf } from '../../support/notes.ts';

/** A note in which each of these persons, with the day where it matters, gave a verdict. */
function judged(...meetings: readonly (readonly [heading: string, verdict: string])[]): string {
  return meetings
    .map(
      ([heading, verdict]) => `## ${heading}\n\n- [x] Who is it? ^who\n  - Answer: x ${verdict}\n`,
    )
    .join('\n');
}

describe('companiesOf', () => {
  it('takes notes of one name for one company, in any case', () => {
    const notes = ['# Acme', '# Globex', '# ACME'].map((text) => parseNote(text, 'x.md'));
    const found = groupByCompany(notes).map(({ name, notes }) => [name, notes.length]);
    expect(found).toEqual([
      ['Acme', 2],
      ['Globex', 1],
    ]);
  });
});

describe('isGiven', () => {
  it.each([
    ['- [x] Who?', true],
    ['- [/] Who?', true],
    ['- [ ] Who?', false],
    ['- [ ] Who?\n  - Answer: me', true],
    ['- [ ] Who? #green', true],
    ['- [-] Who?\n  - Answer: me', true],
    ['- [-] Who?', false],
    ['- [ ] Who? ^who\n  - Why: it matters', false],
  ])('of %j is %s', (entry, expected) => {
    const { answers } = answersOf({ acme: entry }, '- Who? ^who\n  - Why: it matters\n');
    expect(answers.map(isAskedOrAnswered)).toEqual([expected]);
  });
});

describe('personOf', () => {
  it('is the person, else the day, else somebody', () => {
    expect(formatPerson({ person: 'Dana', date: '2026-11-24' })).toBe('Dana');
    expect(formatPerson({ person: '', date: '2026-11-24' })).toBe('24 Nov');
    expect(formatPerson({ person: '', date: '' })).toBe('somebody');
  });
});

describe('personKey', () => {
  const keyOf = (company: string, heading: string) =>
    answersOf({ [company]: `## ${heading}\n\n- [x] Who?\n` }).answers.map(personKey)[0];

  it('is the same on two days for who has a name, in any case, and for nobody else', () => {
    expect(keyOf('acme', '2026-11-24 Ann')).toBe(keyOf('acme', '2026-11-25 ANN'));
    expect(keyOf('acme', '2026-11-24')).not.toBe(keyOf('acme', '2026-11-25'));
    expect(keyOf('acme', '2026-11-24 Ann')).not.toBe(keyOf('acmea', '2026-11-24 nn'));
  });
});

describe('disagreementsIn', () => {
  it('finds two persons of one company with different verdicts', () => {
    const acme = judged(['2026-11-17 recruiter', '#green'], ['2026-11-24 boss', '#red']);
    expect(findDisagreements(answersOf({ acme }).answers)).toEqual([
      {
        company: 'acme',
        verdictCount: 2,
        persons: [
          { name: 'recruiter', verdict: 'green' },
          { name: 'boss', verdict: 'red' },
        ],
      },
    ]);
  });

  it.each([
    [
      'one verdict of two persons',
      [
        ['2026-11-17 a', '#red'],
        ['2026-11-18 b', '#red'],
      ],
      [],
    ],
    [
      'a person without a verdict',
      [
        ['2026-11-17 a', '#red'],
        ['2026-11-18 b', ''],
      ],
      [],
    ],
    [
      'a person whose mind changed',
      [
        ['2026-11-17 Dana', '#red'],
        ['2026-11-18 DANA', '#green'],
      ],
      [],
    ],
    [
      'days without a name',
      [
        ['2026-11-17', '#red'],
        ['2026-11-18', '#green'],
      ],
      ['17 Nov', '18 Nov'],
    ],
    [
      'what a person said last, wherever it stands',
      [
        ['2026-11-18 a', '#green'],
        ['2026-11-17 a', '#red'],
        ['2026-11-19 b', '#green'],
      ],
      [],
    ],
    [
      'three persons and three verdicts',
      [
        ['2026-11-17 a', '#red'],
        ['2026-11-17 b', '#green'],
        ['2026-11-18 c', '#vague'],
      ],
      ['a', 'b', 'c'],
    ],
  ] as const)('looks at %s', (_, meetings, names) => {
    const [found] = findDisagreements(answersOf({ acme: judged(...meetings) }).answers);
    expect((found?.persons ?? []).map(({ name }) => name)).toEqual(names);
  });

  it('lets two companies differ', () => {
    const notes = {
      acme: judged(['2026-11-17 recruiter', '#green']),
      globex: judged(['2026-11-18 recruiter', '#red']),
    };
    expect(findDisagreements(answersOf(notes).answers)).toEqual([]);
  });
});

describe('findPerson', () => {
  const notes = [parseNote(judged(['2026-11-17 recruiter', ''], ['2026-11-24', '']), 'acme.md')];

  it('finds a person in any case', () => {
    const isWith = matchPerson('Recruiter ', notes);
    expect(isWith({ date: '', person: 'RECRUITER' })).toBe(true);
    expect(isWith({ date: '', person: 'peer' })).toBe(false);
  });

  it('names those that there are', () => {
    expect(() => matchPerson('peer', notes)).toThrow(
      new UserError('nobody in the notes is "peer": their headings name recruiter'),
    );
    const both = parseNote(judged(['2026-11-17 Ann', ''], ['2026-11-18 Bob', '']), 'b.md');
    expect(() => matchPerson('peer', [both])).toThrow('their headings name Ann, Bob');
    expect(() => matchPerson('peer', [])).toThrow('their headings name nobody');
  });
});
