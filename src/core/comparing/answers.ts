import { resolveStatus, withoutDetails } from '../notes/match-questions.ts';
import type { Entry, EntryStatus, Note, Verdict } from '../notes/note.ts';
import type { Question } from '../question/question.ts';
import { UserError } from '../report/user-error.ts';
import { formatShortDay } from '../syntax/calendar-day.ts';
import { foldPerson, isSamePerson, type Meeting } from '../syntax/meeting-heading.ts';
import { compareTexts } from '../text/normalize.ts';

/** What a note says of a question: what one person at a company answered to it, or was not asked yet. */
export interface CompanyAnswer {
  readonly question: Question;
  /** As the first note about it has its name. */
  readonly company: string;
  readonly meeting: Meeting;
  readonly status: EntryStatus;
  /** In the user's words, as Markdown, lines joined by `\n`; empty where there are none. */
  readonly text: string;
  readonly verdict: Verdict | undefined;
}

/** A company, and the notes about it in the order given. */
export interface Company {
  readonly name: string;
  readonly notes: readonly Note[];
}

/** Two persons or more at a company who gave different verdicts on one question. */
export interface Disagreement {
  readonly company: string;
  /** How many different verdicts there are: 2 or 3. */
  readonly verdictCount: number;
  readonly persons: readonly { readonly name: string; readonly verdict: Verdict }[];
}

const NOBODY = 'somebody';

/** The companies of notes, in the order of their first ones; the same name in any case is the same. */
export function groupByCompany(notes: readonly Note[]): Company[] {
  const companies = new Map<string, { readonly name: string; readonly notes: Note[] }>();
  for (const note of notes) {
    const key = note.company.normalize('NFKC').toLowerCase();
    const company = companies.get(key) ?? { name: note.company, notes: [] };
    companies.set(key, company);
    company.notes.push(note);
  }
  return [...companies.values()];
}

/** All that notes say, by company, in the order of the notes; without what has no question. */
export function readAnswers(
  companies: readonly Company[],
  questionOf: (entry: Entry) => Question | undefined,
): CompanyAnswer[] {
  return companies.flatMap(({ name: company, notes }) =>
    notes.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const question = questionOf(entry);
        if (question === undefined) return [];
        const text = withoutDetails(entry.answer, question);
        const { meeting, verdict } = entry;
        const status = resolveStatus(entry, question);
        return [{ question, company, meeting, status, text, verdict }];
      }),
    ),
  );
}

/** Things that have the same key together, in the order of their first ones. */
export function groupBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether somebody answered, or at least was asked. */
export function isAskedOrAnswered({ status, text, verdict }: CompanyAnswer): boolean {
  return status === 'asked' || text !== '' || verdict !== undefined;
}

/** Whom an answer is from, as people read it: the person, else the day. */
export function formatPerson({ person, date }: Meeting): string {
  return person || formatShortDay(date) || NOBODY;
}

/** Equal for two answers of one person; whoever has no name is another one each day. */
export function personKey({ company, meeting }: CompanyAnswer): string {
  return [company, foldPerson(meeting), meeting.person === '' ? meeting.date : ''].join('\n');
}

/** By day, and those of one day as they stand. */
export function sortByDate(answers: readonly CompanyAnswer[]): CompanyAnswer[] {
  return [...answers].sort((a, b) => compareTexts(a.meeting.date, b.meeting.date));
}

/** Where persons of one company have different verdicts; of what one person said, the last counts. */
export function findDisagreements(answers: readonly CompanyAnswer[]): Disagreement[] {
  const byCompany = groupBy(answers, ({ company }) => company);
  return [...byCompany].flatMap(([company, theirs]) => {
    const byPerson = [...groupBy(theirs, personKey).values()];
    const persons = byPerson.flatMap((said) => {
      const last = sortByDate(said).findLast(({ verdict }) => verdict !== undefined);
      if (last?.verdict === undefined) return [];
      return [{ name: formatPerson(last.meeting), verdict: last.verdict }];
    });
    const verdictCount = new Set(persons.map(({ verdict }) => verdict)).size;
    return verdictCount > 1 ? [{ company, verdictCount, persons }] : [];
  });
}

/**
 * Whether a meeting is with the person that `--with` names.
 * @throws UserError where no note has that person, with those that there are.
 */
export function matchPerson(name: string, notes: readonly Note[]): (meeting: Meeting) => boolean {
  const wanted = { date: '', person: name.trim() };
  const meetings = notes.flatMap(({ entries }) => entries.map(({ meeting }) => meeting));
  if (!meetings.some((meeting) => isSamePerson(meeting, wanted))) {
    const persons = [...new Set(meetings.map(({ person }) => person).filter(Boolean))];
    const known = persons.length === 0 ? 'nobody' : persons.join(', ');
    throw new UserError(`nobody in the notes is "${name}": their headings name ${known}`);
  }
  return (meeting) => isSamePerson(meeting, wanted);
}
