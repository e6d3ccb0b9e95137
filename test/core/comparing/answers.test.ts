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

/** Returns a note with one answer and verdict below each heading. */
function judged(...meetings: readonly (readonly [heading: string, verdict: string])[]): string {
  return meetings
    .map(
      ([heading, verdict]) => `## ${heading}\n\n- [x] Who is it? ^who\n  - Answer: x ${verdict}\n`,
    )
    .join('\n');
}

describe('groupByCompany', () => {
  it('groups notes if their company names differ only in case', () => {
    const notes = ['# Acme', '# Globex', '# ACME'].map((text) => parseNote(text, 'x.md'));
    const found = groupByCompany(notes).map(({ name, notes }) => [name, notes.length]);
    expect(found).toEqual([
      ['Acme', 2],
      ['Globex', 1],
    ]);
  });

  it('groups a linked company with the same one in plain words', () => {
    const notes = ['---\ncompany: "[[Acme]]"\n---', '# Acme:', '# [[companies/acme|ACME]]'];
    expect(groupByCompany(notes.map((text) => parseNote(text, 'x.md')))).toHaveLength(1);
  });
});

describe('readAnswers', () => {
  it('names nobody in a note without any date, but keeps its headings for --with', () => {
    const acme = '## Jane\n\n- [x] Who?\n\n## Questions\n\n- [x] Why?\n';
    const nobody = { date: '', person: '' };
    const { answers } = answersOf({ acme });
    expect(answers.map(({ meeting }) => meeting)).toEqual([nobody, nobody]);
    expect(answers.map(({ heading }) => heading.person)).toEqual(['Jane', 'Questions']);
    const dated = answersOf({ acme: `${acme}\n## 2026-12-01 Tom\n` }).answers;
    expect(dated.map(({ meeting }) => meeting.person)).toEqual(['Jane', 'Questions']);
  });
});

describe('isAskedOrAnswered', () => {
  it.each([
    ['- [x] Who?', true],
    ['- [/] Who?', true],
    ['- [ ] Who?', false],
    ['- [ ] Who?\n  - Answer: me', true],
    ['- [ ] Who? #green', true],
    ['- [-] Who?\n  - Answer: me', true],
    ['- [-] Who?', false],
    ['- [ ] Who? ^who\n  - Why: it matters', false],
  ])('given %j, returns %s', (entry, expected) => {
    const { answers } = answersOf({ acme: entry }, '- Who? ^who\n  - Why: it matters\n');
    expect(answers.map(isAskedOrAnswered)).toEqual([expected]);
  });
});

describe('formatPerson', () => {
  it('returns the person, or else the day, or else nothing', () => {
    expect(formatPerson({ person: 'Dana', date: '2026-11-24' })).toBe('Dana');
    expect(formatPerson({ person: '', date: '2026-11-24' })).toBe('24 Nov');
    expect(formatPerson({ person: '', date: '' })).toBe('');
  });
});

describe('personKey', () => {
  const keyOf = (company: string, heading: string) =>
    answersOf({ [company]: `## ${heading}\n\n- [x] Who?\n` }).answers.map(personKey)[0];

  it('is equal on two days only if the person has a name, ignoring case', () => {
    expect(keyOf('acme', '2026-11-24 Ann')).toBe(keyOf('acme', '2026-11-25 ANN'));
    expect(keyOf('acme', '2026-11-24')).not.toBe(keyOf('acme', '2026-11-25'));
    expect(keyOf('acme', '2026-11-24 Ann')).not.toBe(keyOf('acmea', '2026-11-24 nn'));
  });
});

describe('findDisagreements', () => {
  it('finds two people at one company with different verdicts', () => {
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
      'two people with the same verdict',
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
      'a person who changed their mind',
      [
        ['2026-11-17 Dana', '#red'],
        ['2026-11-18 DANA', '#green'],
      ],
      [],
    ],
    [
      'two days without a name',
      [
        ['2026-11-17', '#red'],
        ['2026-11-18', '#green'],
      ],
      ['17 Nov', '18 Nov'],
    ],
    [
      'only the last verdict of a person by date counts',
      [
        ['2026-11-18 a', '#green'],
        ['2026-11-17 a', '#red'],
        ['2026-11-19 b', '#green'],
      ],
      [],
    ],
    [
      'a section without a date',
      [
        ['2026-11-17 a', '#red'],
        ['My impressions', '#green'],
        ['Questions:', '#vague'],
      ],
      [],
    ],
    [
      'three people with three verdicts',
      [
        ['2026-11-17 a', '#red'],
        ['2026-11-17 b', '#green'],
        ['2026-11-18 c', '#vague'],
      ],
      ['a', 'b', 'c'],
    ],
  ] as const)('finds the people who disagree, if any: %s', (_, meetings, names) => {
    const [found] = findDisagreements(answersOf({ acme: judged(...meetings) }).answers);
    expect((found?.persons ?? []).map(({ name }) => name)).toEqual(names);
  });

  it('ignores different verdicts at two companies', () => {
    const notes = {
      acme: judged(['2026-11-17 recruiter', '#green']),
      globex: judged(['2026-11-18 recruiter', '#red']),
    };
    expect(findDisagreements(answersOf(notes).answers)).toEqual([]);
  });
});

describe('matchPerson', () => {
  const notes = [parseNote(judged(['2026-11-17 recruiter', ''], ['2026-11-24', '']), 'acme.md')];

  it('matches a person, ignoring case', () => {
    const isWith = matchPerson('Recruiter ', notes);
    expect(isWith({ date: '', person: 'RECRUITER' })).toBe(true);
    expect(isWith({ date: '', person: 'peer' })).toBe(false);
  });

  it('matches the only person in each note whom part of a name may mean', () => {
    const one = [parseNote(judged(['1 Dec Mia Wong (HR)', ''], ['2 Dec Tom', '']), 'a.md')];
    const other = [parseNote(judged(['1 Dec Mia Lee', '']), 'b.md')];
    const isWith = matchPerson('mia', [...one, ...other]);
    const matched = ['Mia Wong (HR)', 'Mia Lee', 'Tom'].map((person) =>
      isWith({ date: '', person }),
    );
    expect(matched).toEqual([true, true, false]);
    const several = [parseNote(judged(['1 Dec Mia Wong', ''], ['2 Dec Mia Lee', '']), 'c.md')];
    expect(() => matchPerson('mia', several)).toThrow('"mia" may be Mia Wong or Mia Lee: write');
    expect(() => matchPerson('mia', [...one, ...several])).toThrow('"mia" may be');
  });

  it('names the people in the notes if nobody matches', () => {
    expect(() => matchPerson('peer', notes)).toThrow(
      new UserError('nobody in the notes is "peer": their headings name recruiter'),
    );
    const both = parseNote(judged(['2026-11-17 Ann', ''], ['2026-11-18 Bob', '']), 'b.md');
    expect(() => matchPerson('peer', [both])).toThrow('their headings name Ann, Bob');
    expect(() => matchPerson('peer', [])).toThrow('their headings name nobody');
  });
});
