import { describe, expect, it } from 'vitest';
import { listDays, listShortNames } from '../../../src/core/notes/short-names.ts';

/** Returns the words for these people, each with the name. */
const wordsFor = (...persons: readonly string[]) =>
  listShortNames(persons.map((person) => ({ date: '', person }))).map(
    ({ word, meaning }) => `${word}: ${meaning}`,
  );

describe('listShortNames', () => {
  it.each([
    [['Ann'], ['Ann: Ann']],
    [['Mia Wong (recruiter)'], ['Mia: Mia Wong (recruiter)']],
    [
      ['Mia Wong', 'Mia Chen'],
      ['Wong: Mia Wong', 'Chen: Mia Chen'],
    ],
    [
      ['Mia', 'Mia Wong', 'Mia'],
      ['Mia: Mia', 'Wong: Mia Wong'],
    ],
    [
      ['hiring manager', 'peer'],
      ['manager: hiring manager', 'peer: peer'],
    ],
    [
      ["Ann O'Brien", 'Ann Roe'],
      ["Brien: Ann O'Brien", 'Roe: Ann Roe'],
    ],
    [
      ['José Díaz', '田中さん'],
      ['José: José Díaz', '田中さん: 田中さん'],
    ],
    [['', '$(id)'], ['id: $(id)']],
    [['Mia and Tom'], []],
  ])('of %j are %j', (persons, words) => {
    expect(wordsFor(...persons)).toEqual(words);
  });
});

describe('listDays', () => {
  it('lists each day with a year once, with the people met', () => {
    const days = listDays([
      { date: '2026-11-24', person: 'Ann' },
      { date: '2026-11-24', person: 'Tom' },
      { date: '--11-25', person: 'Mia' },
      { date: '2026-11-26', person: '' },
      { date: '', person: 'Notes' },
    ]);
    expect(days).toEqual([
      { word: '2026-11-24', meaning: 'Ann, Tom' },
      { word: '2026-11-26', meaning: '26 Nov' },
    ]);
  });
});
