import type { Meeting } from '../syntax/meeting-heading.ts';
import { fillYears } from '../syntax/section-meetings.ts';
import type { Entry, EntryStatus, Note, NoteProblem } from './note.ts';
import { parseAnswer } from './note-answer.ts';
import type { NoteQuestion } from './note-question.ts';
import type { NoteTable } from './note-table.ts';
import { addToAnswer, createOpenEntry, type Dress, type OpenEntry } from './open-entry.ts';
import type { NoteHeading, Outline } from './outline.ts';

/** The state of the reader between two lines of a note. */
export interface NoteReader {
  /** The lines without comments; undefined for a line of nothing but a comment. */
  readonly lines: readonly (string | undefined)[];
  readonly outline: Outline;
  /** The headings and the tables of the note, by the index of their first line. */
  readonly headings: ReadonlyMap<number, NoteHeading>;
  readonly tables: ReadonlyMap<number, NoteTable>;
  /** The headings whose sections contain the current line, the outermost first. */
  path: readonly NoteHeading[];
  meeting: Meeting;
  /** The meetings of the sections so far, each an object of its own, and their first lines. */
  readonly sections: { readonly start: number; readonly meeting: Meeting }[];
  /** Whether the note has one heading of level 1, which is its title. */
  readonly hasOneTitle: boolean;
  open: OpenEntry | undefined;
  /** Whether the line above is empty. */
  isBehindGap: boolean;
  /** The index of the line below the last quote that was read as a whole. */
  quoteEnd: number;
  readonly entries: Entry[];
  readonly problems: NoteProblem[];
}

/** The statuses by the character in the checkbox; any other character leaves the question open. */
export const STATUSES: Readonly<Record<string, EntryStatus>> = {
  ...{ x: 'asked', X: 'asked', '✓': 'asked', '✔': 'asked', '/': 'asked' },
  '-': 'settled',
};

/** Adds the words behind a question to its answer, line by line. */
export function addRest(rest: readonly string[], indent: number, { open }: NoteReader): void {
  if (open === undefined) return;
  for (const words of rest) addToAnswer({ kind: 'text', indent, isItem: false, words }, open);
}

/** Begins a question; `at` is the number of its line. */
export function openEntry(
  line: OpenEntry['line'],
  at: number,
  question: NoteQuestion,
  dress: Dress,
  reader: NoteReader,
): void {
  closeEntry(reader);
  const { text, markdown, id, verdict, whole } = question;
  const { meeting, path } = reader;
  const headings = path.map((heading) => heading.text);
  const status = STATUSES[line.box ?? ' '] ?? 'open';
  const entry = { id, text, markdown, status, verdict, meeting, headings, line: at, whole };
  reader.open = createOpenEntry(entry, line, dress);
}

/** Ends the answer of the question that was begun, if any. */
export function closeEntry(reader: NoteReader): void {
  if (reader.open === undefined) return;
  const { entry, line } = reader.open;
  const lines = reader.open.answer;
  const { answer, verdict = entry.verdict } = parseAnswer(lines, line.indent);
  const { text = '', markdown = '', restCount = 0 } = entry.whole ?? {};
  const below = parseAnswer(lines.slice(restCount), line.indent);
  const whole = entry.whole && { text, markdown, ...below };
  reader.open = undefined;
  // Under a heading without a date people also write questions for themselves. These have no answer.
  const isPlain = line.box === undefined && entry.id === undefined;
  const isElsewhere = entry.meeting.date === '' && reader.path.some(({ level }) => level > 1);
  if (isPlain && isElsewhere && answer === '' && verdict === undefined) {
    const message = 'a question for yourself, under a heading without a date? [ ] in front says no';
    reader.problems.push({ code: 'unread-question', message, line: entry.line });
    return;
  }
  reader.entries.push({ ...entry, answer, verdict, whole });
}

/** Returns the entries and the meetings of the sections, with the years that the note names. */
export function withYears({ entries, sections }: NoteReader): Pick<Note, 'entries' | 'meetings'> {
  const filled = fillYears(sections.map(({ meeting }) => meeting));
  const years = new Map(sections.map(({ meeting }, index) => [meeting, filled[index]]));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      meeting: years.get(entry.meeting) ?? entry.meeting,
    })),
    meetings: new Map(sections.map(({ start, meeting }) => [start, years.get(meeting) ?? meeting])),
  };
}
