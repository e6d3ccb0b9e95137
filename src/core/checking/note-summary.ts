import { statusOf } from '../notes/match-questions.ts';
import type { Entry, Note } from '../notes/note.ts';
import { foldPerson } from '../syntax/meeting-heading.ts';
import { countNoun } from '../text/message-words.ts';
import { normalizeText } from '../text/normalize.ts';

/** Returns the counts of all that was read in a note: `Acme: 2 people, 7 questions, 5 asked, 4 answered, 1 verdict`. */
export function summarizeNote({ company, entries }: Note): string {
  if (entries.length === 0) return describeEmpty(company);
  // A heading without a date is a section among the meetings, such as "To do".
  const meetings = entries.map(({ meeting }) => meeting).filter(({ date }) => date !== '');
  const people = new Set(meetings.map((meeting) => foldPerson(meeting) || meeting.date)).size;
  // Like `compare`, it counts a question once, however many people were asked.
  const count = (some: readonly Entry[]): number =>
    new Set(some.map(({ id, text }) => id ?? normalizeText(text))).size;
  const asked = count(entries.filter((entry) => statusOf(entry) === 'asked'));
  const answered = count(entries.filter(({ answer }) => answer !== ''));
  const verdicts = entries.filter(({ verdict }) => verdict !== undefined).length;
  const who = people === 1 ? '1 person' : `${people} people`;
  const counts = [
    ...(people > 0 ? [who] : []),
    countNoun(count(entries), 'question'),
    ...[`${asked} asked`, `${answered} answered`, countNoun(verdicts, 'verdict')],
  ];
  return `${company}: ${counts.join(', ')}`;
}

/** Says that a file has no questions, and how to write one. */
export function describeEmpty(name: string): string {
  return `${name} has no questions: write each as an item, such as "- [ ] Who decides?"`;
}
