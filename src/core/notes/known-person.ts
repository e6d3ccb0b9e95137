import { createMeeting, isSamePerson, type Meeting } from '../syntax/meeting-heading.ts';
import { foldName } from '../syntax/person-name.ts';
import { hasLetters, normalizeText } from '../text/normalize.ts';
import type { Note } from './note.ts';

/** Matches several people, `Mia and Tom`, `Mia, Tom`, but not one: `Mia Wong, recruiter`. */
const SEVERAL = /[&+]|\s(?:and|und|et|y|e|i|и)\s|,\s*(?![\sa-z])/u;
/** Words that begin roles and are nobody's name: `team` and `team lead` are two people. */
const ROLE_WORDS = /^(?:(?:team|hiring|engineering|product|tech|people|sales|data|senior) ?)+$/u;

/**
 * Returns a meeting with the person as a note names them. If the note has nobody of that name, the
 * only person whom the name may mean counts: `mia` is `Mia Wong (recruiter)`.
 */
export function withKnownPerson(meeting: Meeting, note: Note): Meeting {
  const dated = [...note.meetings.values()].filter(({ date }) => date !== '');
  const meetings = [...dated, ...note.entries.map((entry) => entry.meeting)];
  const [person, another] = findPersons(meeting.person, meetings);
  if (person === undefined || another !== undefined) return meeting;
  return isSamePerson(meeting, { date: '', person })
    ? meeting
    : createMeeting(meeting.date, person);
}

/**
 * Returns the people whom a name may mean, each once: whoever has that very name; else those whose
 * name contains it as whole words, or is its beginning. `manager` is not `Tom (manager)`, who is
 * named more closely, so that nobody's questions are taken for those of somebody else.
 */
export function findPersons(name: string, meetings: readonly Meeting[]): string[] {
  const persons = new Map(meetings.map(({ person }) => [foldName(person), person]));
  persons.delete('');
  const same = persons.get(foldName(name));
  if (same !== undefined) return [same];
  const wanted = toWords(name);
  return [...persons.values()].filter((person) => {
    const words = toWords(person);
    const isLonger = isName(wanted) && !SEVERAL.test(person) && words.includes(wanted);
    return isLonger || (isName(words) && !name.includes(',') && wanted.startsWith(words));
  });
}

/** Returns the words of a name, each between spaces. */
function toWords(name: string): string {
  return ` ${normalizeText(foldName(name))} `;
}

/** Whether words may be a name, or a whole role. */
function isName(words: string): boolean {
  return hasLetters(words) && !ROLE_WORDS.test(words.trim());
}
