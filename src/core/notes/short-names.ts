import { formatShortDay } from '../syntax/calendar-day.ts';
import type { Meeting } from '../syntax/meeting-heading.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { findPersons } from './known-person.ts';

/** A word that means a person or a day of some notes, and what it means. */
export interface ShortName {
  readonly word: string;
  readonly meaning: string;
}

/** A single letter is an initial, or a part of a name such as O'Brien. */
const words = unicodeRegExp(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]+`, 'gu');

/**
 * Returns a word for each person whom the meetings name, in their order: the first word of the name that
 * means nobody else, as `Mia` for `Mia Wong (recruiter)`. A person without such a word is left out.
 */
export function listShortNames(meetings: readonly Meeting[]): ShortName[] {
  const persons = [...new Set(meetings.map(({ person }) => person).filter(Boolean))];
  return persons.flatMap((person) => {
    const word = wordsOf(person).find((one) => findPersons(one, meetings).join('\n') === person);
    return word === undefined ? [] : [{ word, meaning: person }];
  });
}

/** Returns the days of the meetings, each once, with the people met: `2026-11-24`. */
export function listDays(meetings: readonly Meeting[]): ShortName[] {
  const dates = [...new Set(meetings.map(({ date }) => date))].filter((date) => /^\d/u.test(date));
  return dates.map((date) => {
    const met = meetings.filter((meeting) => meeting.date === date);
    const persons = [...new Set(met.map(({ person }) => person).filter(Boolean))];
    return { word: date, meaning: persons.join(', ') || formatShortDay(date) };
  });
}

function wordsOf(person: string): string[] {
  return person.match(words(person)) ?? [];
}
