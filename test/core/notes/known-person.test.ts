import { describe, expect, it } from 'vitest';
import {
  findPersons,
  refuseSeveralPersons,
  withKnownPerson,
} from '../../../src/core/notes/known-person.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { UserError } from '../../../src/core/report/user-error.ts';
import { createMeeting } from '../../../src/core/syntax/meeting-heading.ts';

/** Returns the people whom a name may mean, among these people. */
const found = (name: string, ...persons: readonly string[]) =>
  findPersons(
    name,
    persons.map((person) => ({ date: '', person })),
  );

describe('findPersons', () => {
  it.each([
    ['mia', 'Mia Wong (recruiter)'],
    ['Mia Wong', 'mia'],
    ['wong', 'Mia Wong, recruiter'],
    ['recruiter', 'Mia Wong (recruiter)'],
    ['jose', 'José Díaz'],
    ['tom', 'Interview with Tom'],
    ['manager', 'hiring manager'],
    ['ANN', 'Ann'],
    ['mia wong recruiter', 'Mia Wong (recruiter)'],
    ['manager, peer', 'manager, peer'],
  ])('takes %s for %s', (name, person) => {
    expect(found(name, 'Zoe', person)).toEqual([person]);
  });

  it.each([
    ['mi', 'Mia Wong'],
    ['mia recruiter', 'Mia Wong (recruiter)'],
    ['team', 'team lead'],
    ['hiring', 'hiring manager'],
    ['Tom (manager)', 'manager'],
    ['team lead', 'team'],
    ['mia', 'Mia and Tom'],
    ['mia', 'Mia, Tom'],
    ['manager, peer', 'manager'],
    ['()', 'Ann ()'],
    ['', 'Ann'],
    ['Ann', ''],
  ])('does not take %j for %j', (name, person) => {
    expect(found(name, person)).toEqual([]);
  });

  it('finds the very name before longer ones, and several longer ones', () => {
    expect(found('mia', 'Mia Wong', 'Mia', 'Mia Lee')).toEqual(['Mia']);
    expect(found('mia', 'Mia Wong', 'Mia Lee', 'Mia Wong')).toEqual(['Mia Wong', 'Mia Lee']);
  });

  it('finds longer names before shorter ones, and of these the longest', () => {
    expect(found('Mia Wong', 'Mia', 'Mia Wong (recruiter)')).toEqual(['Mia Wong (recruiter)']);
    expect(found('Mia Wong Lee', 'Mia', 'Mia Wong')).toEqual(['Mia Wong']);
  });
});

describe('refuseSeveralPersons', () => {
  const note = parseNote('## 1 Dec Mia Wong\n## 2 Dec Mia Smith\n## 3 Dec Tom\n', 'acme.md');

  it('names the people whom a name may mean', () => {
    expect(() => refuseSeveralPersons('mia', note)).toThrow(
      new UserError('"mia" may be Mia Wong or Mia Smith: write more of the name'),
    );
  });

  it.each(['', 'tom', 'Mia Wong', 'Mia Lee'])('accepts %j', (name) => {
    expect(() => refuseSeveralPersons(name, note)).not.toThrow();
  });
});

describe('withKnownPerson', () => {
  const known = (text: string, person: string) =>
    withKnownPerson(createMeeting('2026-12-02', person), parseNote(text, 'acme.md')).person;

  it('finds people in dated headings and above questions', () => {
    expect(known('## [[Mia Wong]] (recruiter), 1 Dec\n', 'mia')).toBe('Mia Wong (recruiter)');
    expect(known('## Mia Wong\n- [ ] Who?\n', 'mia')).toBe('Mia Wong');
    expect(known('## What Mia said\n', 'mia')).toBe('mia');
  });

  it('spells the name as the note does', () => {
    expect(known('## 1 Dec Mia\n', 'MIA')).toBe('Mia');
  });

  it('keeps the name as it is typed if it may mean several', () => {
    expect(known('## 1 Dec Mia Wong\n## 1 Dec Mia Lee\n', 'Mia')).toBe('Mia');
  });
});
