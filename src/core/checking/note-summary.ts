import { statusOf } from '../notes/match-questions.ts';
import type { Note } from '../notes/note.ts';
import { foldPerson } from '../syntax/meeting-heading.ts';
import { countNoun } from '../text/message-words.ts';

/** Says what was read in a note: `Acme: 2 people, 7 questions, 5 asked, 4 answered, 1 verdict`. */
export function summarizeNote({ company, entries }: Note): string {
  if (entries.length === 0) return nothingRead(company);
  // A heading without a date is a section among the meetings, such as "To do".
  const meetings = entries.map(({ meeting }) => meeting).filter(({ date }) => date !== '');
  const people = new Set(meetings.map((meeting) => foldPerson(meeting) || meeting.date)).size;
  const asked = entries.filter((entry) => statusOf(entry) === 'asked').length;
  const answered = entries.filter(({ answer }) => answer !== '').length;
  const verdicts = entries.filter(({ verdict }) => verdict !== undefined).length;
  const who = people === 1 ? '1 person' : `${people} people`;
  const counts = [
    ...(people > 0 ? [who] : []),
    countNoun(entries.length, 'question'),
    ...[`${asked} asked`, `${answered} answered`, countNoun(verdicts, 'verdict')],
  ];
  return `${company}: ${counts.join(', ')}`;
}

/** Says that a file has no question that is read, and how to write one. */
export function nothingRead(name: string): string {
  return `${name}: no question is read: write each as an item, such as "- [ ] Who decides?"`;
}
