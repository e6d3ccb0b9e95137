import { statusOf } from '../notes/match-questions.ts';
import type { Note } from '../notes/note.ts';
import { foldPerson } from '../syntax/meeting-heading.ts';
import { countNoun } from '../text/message-words.ts';

/** Says what was read in a note: `Acme: 2 people, 7 questions, 5 asked, 4 answered, 1 verdict`. */
export function summarizeNote({ company, entries, hasDates }: Note): string {
  if (entries.length === 0) return nothingRead(company);
  const people = new Set(entries.map(({ meeting }) => foldPerson(meeting)).filter(Boolean)).size;
  const asked = entries.filter((entry) => statusOf(entry) === 'asked').length;
  const answered = entries.filter(({ answer }) => answer !== '').length;
  const verdicts = entries.filter(({ verdict }) => verdict !== undefined).length;
  const who = people === 1 ? '1 person' : `${people} people`;
  const counts = [
    ...(hasDates && people > 0 ? [who] : []),
    countNoun(entries.length, 'question'),
    ...[`${asked} asked`, `${answered} answered`, countNoun(verdicts, 'verdict')],
  ];
  return `${company}: ${counts.join(', ')}`;
}

/** Says that a file has no question that is read, and how to write one. */
export function nothingRead(name: string): string {
  return `${name}: no question is read: write each as an item, such as "- [ ] Who decides?"`;
}
