import { UserError } from '../report/user-error.ts';
import { createMeeting, type Meeting } from '../syntax/meeting-heading.ts';
import { foldName } from '../syntax/person-name.ts';
import { hasLetters, normalizeText } from '../text/normalize.ts';
import type { Note } from './note.ts';

/** Matches several people, `Mia and Tom`, `Mia, Tom`, but not one: `Mia Wong, recruiter`. */
const SEVERAL = /[&+]|\s(?:and|und|et|y|e|i|и)\s|,\s*(?![\sa-z])/u;
/** Words that begin roles and are nobody's name: `team` and `team lead` are two people. */
const ROLE_WORDS = /^(?:(?:team|hiring|engineering|product|tech|people|sales|data|senior) ?)+$/u;

/**
 * Returns a meeting with the person as a note names them. If the note has nobody of that name, the
 * only person whom the name may mean counts: `mia` is `Mia Wong (recruiter)`, and `jane` is `Jane`.
 */
export function withKnownPerson(meeting: Meeting, note: Note): Meeting {
  const [person, another] = findPersons(meeting.person, listMeetings(note));
  if (person === undefined || another !== undefined) return meeting;
  return createMeeting(meeting.date, person);
}

/** @throws UserError if a name may mean several people of a note. */
export function refuseSeveralPersons(name: string, note: Note): void {
  const persons = findPersons(name, listMeetings(note));
  if (persons.length > 1) throw severalPersonsError(name, persons);
}

/** Returns the error for a name that may mean any of these people. */
export function severalPersonsError(name: string, persons: readonly string[]): UserError {
  return new UserError(`"${name}" may be ${persons.join(' or ')}: write more of the name`);
}

/**
 * Returns the people whom a name may mean, each once: whoever has that very name; else those whose
 * name contains it as whole words; else those whose name is the longest beginning of it. `manager`
 * is not `Tom (manager)`, who is named more closely, so that nobody's questions are taken for those
 * of somebody else.
 */
export function findPersons(name: string, meetings: readonly Meeting[]): string[] {
  const persons = new Map(meetings.map(({ person }) => [foldName(person), person]));
  persons.delete('');
  const same = persons.get(foldName(name));
  if (same !== undefined) return [same];
  const wanted = toWords(name);
  const others = [...persons.values()].map((person) => ({ person, words: toWords(person) }));
  const longer = others.filter(({ person, words }) => {
    return isName(wanted) && !SEVERAL.test(person) && words.includes(wanted);
  });
  if (longer.length > 0) return longer.map(({ person }) => person);
  const shorter = others.filter(({ words }) => {
    return isName(words) && !name.includes(',') && wanted.startsWith(words);
  });
  const longest = shorter.reduce((max, { words }) => Math.max(max, words.length), 0);
  return shorter.filter(({ words }) => words.length === longest).map(({ person }) => person);
}

/** Returns the dated meetings of a note, and all meetings with questions. */
export function listMeetings({ meetings, entries }: Note): Meeting[] {
  const dated = [...meetings.values()].filter(({ date }) => date !== '');
  return [...dated, ...entries.map(({ meeting }) => meeting)];
}

/** Returns the words of a name, each between spaces. */
function toWords(name: string): string {
  return ` ${normalizeText(foldName(name))} `;
}

/** Whether words may be a name, or a whole role. */
function isName(words: string): boolean {
  return hasLetters(words) && !ROLE_WORDS.test(words.trim());
}
