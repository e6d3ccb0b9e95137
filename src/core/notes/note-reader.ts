import type { Meeting } from '../syntax/meeting-heading.ts';
import { fillYears } from '../syntax/section-meetings.ts';
import type { Entry, Note, NoteProblem } from './note.ts';
import { parseAnswer } from './note-answer.ts';
import { NESTING_COLUMNS } from './note-line.ts';
import type { NoteQuestion } from './note-question.ts';
import type { NoteTable } from './note-table.ts';
import {
  addToAnswer,
  createOpenEntry,
  type Dress,
  type OpenEntry,
  STATUSES,
} from './open-entry.ts';
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
  /** Whether a question stands above, in this section and below the last line across the page. */
  isBelowQuestions: boolean;
  readonly entries: Entry[];
  readonly problems: NoteProblem[];
}

/** Begins a question, with the words behind it as the start of its answer. */
export function openEntry(
  line: OpenEntry['line'],
  lineNumber: number,
  question: NoteQuestion,
  dress: Dress,
  reader: NoteReader,
): void {
  closeEntry(reader);
  const { text, markdown, id, verdict, whole, rest } = question;
  const { meeting, path } = reader;
  const headings = path.map((heading) => heading.text);
  const status = STATUSES[line.box ?? ' '] ?? 'open';
  const start = { id, text, markdown, status, verdict, meeting, headings, line: lineNumber, whole };
  reader.open = createOpenEntry(start, line, dress);
  reader.isBelowQuestions = true;
  addText(rest, line.indent + NESTING_COLUMNS, reader);
}

/** Adds lines of text to the answer of the question that was begun; `indent` is theirs, in columns. */
export function addText(lines: readonly string[], indent: number, { open }: NoteReader): void {
  if (open === undefined) return;
  for (const words of lines) addToAnswer({ kind: 'text', indent, isItem: false, words }, open);
}

/**
 * Ends the answer of the question that was begun, if any, and adds the entry. A question for oneself is
 * reported instead.
 */
export function closeEntry(reader: NoteReader): void {
  if (reader.open === undefined) return;
  const { entry, line } = reader.open;
  const lines = reader.open.answer;
  const { answer, verdict = entry.verdict } = parseAnswer(lines, line.indent);
  const { text = '', markdown = '', restCount = 0 } = entry.whole ?? {};
  const below = parseAnswer(lines.slice(restCount), line.indent);
  const whole = entry.whole && { text, markdown, ...below };
  reader.open = undefined;
  const isPlain = line.box === undefined && entry.id === undefined;
  // Below a heading without a date, people also write questions for themselves, without an answer.
  const isElsewhere = entry.meeting.date === '' && reader.path.some(({ level }) => level > 1);
  if (isPlain && isElsewhere && answer === '' && verdict === undefined) {
    const message =
      'not read as a question, below a heading without a date: put "[ ] " in front to ask it';
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
