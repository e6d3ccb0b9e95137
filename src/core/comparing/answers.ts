import { groupBy } from '../group-by.ts';
import { findPersons, severalPersonsError } from '../notes/known-person.ts';
import { type EntryFinder, readAs, resolveStatus } from '../notes/match-questions.ts';
import type { Entry, EntryStatus, Note } from '../notes/note.ts';
import type { Verdict } from '../notes/note-verdict.ts';
import type { Question } from '../question/question.ts';
import { UserError } from '../report/user-error.ts';
import { formatShortDay } from '../syntax/calendar-day.ts';
import { foldPerson, type Meeting } from '../syntax/meeting-heading.ts';
import { compareTexts } from '../text/normalize.ts';

/** One person's answer to a question at a company, or a plan to ask that person. */
export interface CompanyAnswer extends Pick<Entry, 'verdict'> {
  /** Without a person in a note without any date: its headings need not be people. */
  readonly meeting: Meeting;
  /** As the headings have it, even without a date: for `--with`, which names one of them. */
  readonly heading: Meeting;
  readonly question: Question;
  /** Spelled as in the first note about the company. */
  readonly company: string;
  /** The result of `resolveStatus`. */
  readonly status: EntryStatus;
  /** The user's own words as Markdown, with lines joined by `\n`; empty without an answer. */
  readonly text: string;
  /** The place of the question in its note. */
  readonly source: { readonly file: string; readonly line: number };
}

/** A company, and the notes about it in the order given. */
export interface Company {
  readonly name: string;
  readonly notes: readonly Note[];
}

/** People at one company whose answers to one question got different verdicts. */
export interface Disagreement {
  readonly company: string;
  /** The number of different verdicts, 2 or 3. */
  readonly verdictCount: number;
  readonly persons: readonly { readonly name: string; readonly verdict: Verdict }[];
}

const NOBODY: Meeting = { date: '', person: '' };

/** Groups notes by company, ignoring case; companies are in the order of their first notes. */
export function groupByCompany(notes: readonly Note[]): Company[] {
  const companies = groupBy(notes, ({ company }) => company.normalize('NFKC').toLowerCase());
  return [...companies.values()].map((group) => ({ name: group[0].company, notes: group }));
}

/** Lists answers by company, in the order of the notes; skips entries that match no question. */
export function readAnswers(companies: readonly Company[], find: EntryFinder): CompanyAnswer[] {
  return companies.flatMap(({ name: company, notes }) =>
    notes.flatMap(({ file, entries, hasDates }) =>
      entries.flatMap((entry) => {
        const question = find(entry);
        if (question === undefined) return [];
        const { line } = entry;
        const status = resolveStatus(entry, question);
        const { meeting: heading, verdict, answer: text } = readAs(entry, question);
        const meeting = hasDates ? heading : NOBODY;
        return [
          { question, company, meeting, heading, status, text, verdict, source: { file, line } },
        ];
      }),
    ),
  );
}

/** Whether a question was asked, or has an answer or a verdict. */
export function isAskedOrAnswered({ status, text, verdict }: CompanyAnswer): boolean {
  return status === 'asked' || text !== '' || verdict !== undefined;
}

/** Returns a person's name for output: `Dana`; else the meeting's day, `24 Nov`; else nothing. */
export function formatPerson({ person, date }: Meeting): string {
  return person || formatShortDay(date);
}

/** Returns a key shared by one person's answers; people without a name share a key per day. */
export function personKey({ company, meeting }: CompanyAnswer): string {
  return [company, foldPerson(meeting), meeting.person === '' ? meeting.date : ''].join('\n');
}

/** Returns the answers sorted by day; answers of one day keep their order. */
export function sortByDate(answers: readonly CompanyAnswer[]): CompanyAnswer[] {
  return answers.toSorted((a, b) => compareTexts(a.meeting.date, b.meeting.date));
}

/**
 * Finds the companies where people's last verdicts differ, among answers to one question. A section
 * without a date among the meetings, such as "My impressions", is nobody.
 */
export function findDisagreements(answers: readonly CompanyAnswer[]): Disagreement[] {
  const told = answers.filter(({ meeting }) => meeting.date !== '' || meeting.person === '');
  const byCompany = groupBy(told, ({ company }) => company);
  return [...byCompany].flatMap(([company, companyAnswers]) => {
    const byPerson = groupBy(companyAnswers, personKey);
    const persons = [...byPerson.values()].flatMap((personAnswers) => {
      const last = sortByDate(personAnswers).findLast(({ verdict }) => verdict !== undefined);
      if (last?.verdict === undefined) return [];
      return [{ name: formatPerson(last.meeting) || 'somebody', verdict: last.verdict }];
    });
    const verdictCount = new Set(persons.map(({ verdict }) => verdict)).size;
    return verdictCount > 1 ? [{ company, verdictCount, persons }] : [];
  });
}

/**
 * Returns a predicate for meetings with the person that `--with` names: in each note the one whom
 * `findPersons` finds.
 * @throws UserError if no note names that person, or if the name may mean several people of one note;
 * the message lists them.
 */
export function matchPerson(name: string, notes: readonly Note[]): (meeting: Meeting) => boolean {
  const perNote = notes.map(({ entries }) => entries.map(({ meeting }) => meeting));
  const meetings = perNote.flat();
  const persons = perNote.flatMap((ofNote) => {
    const found = findPersons(name.trim(), ofNote);
    if (found.length > 1) throw severalPersonsError(name, found);
    return found.map((person) => foldPerson({ date: '', person }));
  });
  const meant = new Set(persons);
  if (meant.size === 0) {
    const named = [...new Set(meetings.map(({ person }) => person).filter(Boolean))];
    const known = named.length === 0 ? 'nobody' : named.join(', ');
    throw new UserError(`nobody in the notes is "${name}": their headings name ${known}`);
  }
  return (meeting) => meant.has(foldPerson(meeting));
}
