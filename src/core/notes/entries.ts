import type { MarkdownDocument } from '../syntax/document.ts';
import { findBadDate, type Meeting } from '../syntax/meeting-heading.ts';
import type { Entry, EntryStatus, Note, NoteProblem } from './note.ts';
import { type AnswerLine, parseAnswer } from './note-answer.ts';
import { NESTING_COLUMNS, type NoteLine, parseNoteLine, THEMATIC_BREAK } from './note-line.ts';
import { type NoteQuestion, parseNoteQuestion, withoutIds } from './note-question.ts';
import type { NoteHeading, Outline } from './outline.ts';

/** A question whose answer may continue on the next line. */
interface OpenEntry {
  readonly entry: Omit<Entry, 'answer'>;
  readonly line: NoteLine;
  readonly answer: AnswerLine[];
}

/** The state of the reader between two lines of a note. */
interface NoteReader {
  readonly lines: readonly string[];
  readonly outline: Outline;
  /** The headings of the note, by the index of their first line. */
  readonly headings: ReadonlyMap<number, NoteHeading>;
  /** The headings whose sections contain the current line, the outermost first. */
  path: readonly NoteHeading[];
  meeting: Meeting;
  open: OpenEntry | undefined;
  readonly entries: Entry[];
  readonly problems: NoteProblem[];
}

/** The statuses by the character in the checkbox; any other character counts as a tick. */
const STATUSES: Readonly<Record<string, EntryStatus>> = { ' ': 'open', '-': 'settled' };
const FOLLOW_UP = /^follow-up:/iu;
/** Matches faulty checkboxes: `[]`, `[xx]`, `[x]Who?`; not links: `[a](b)`, `[a][b]`, `[a]: b`. */
const BAD_BOX = /^\[(?:|[^\]]{2,3}|.(?=\]\S))\](?![([:])/u;

/** Returns the questions of a note with their answers, and the lines that look like mistakes. */
export function readEntries(
  { lines, frontMatter }: MarkdownDocument,
  outline: Outline,
): Pick<Note, 'entries' | 'problems'> {
  const reader: NoteReader = {
    ...{ lines, outline, path: [], open: undefined, entries: [], problems: [] },
    meeting: { date: '', person: '' },
    headings: new Map(outline.headings.map((heading) => [heading.start, heading])),
  };
  for (let index = frontMatter.lineCount; index < lines.length; ) {
    const heading = reader.headings.get(index);
    index = heading === undefined ? readLine(index, reader) : readHeading(heading, reader);
  }
  closeEntry(reader);
  return { entries: reader.entries, problems: reader.problems };
}

/** Reads a heading, and returns the index of the line after it. */
function readHeading(heading: NoteHeading, reader: NoteReader): number {
  closeEntry(reader);
  reader.path = [...reader.path.filter(({ level }) => level < heading.level), heading];
  reader.meeting = heading.meeting;
  const badDate = findBadDate(heading.text);
  if (badDate !== undefined) {
    const message = `${badDate} is no day of the calendar: write a day such as 2026-11-24`;
    reader.problems.push({ code: 'bad-date', message, line: heading.start + 1 });
  }
  return heading.end;
}

/** Reads a line, or the whole paragraph of a question, and returns the index of the next line. */
function readLine(index: number, reader: NoteReader): number {
  const { lines, outline, open } = reader;
  const text = lines[index] ?? '';
  const line = parseNoteLine(text);
  if (outline.verbatim.has(index)) {
    if (!outline.hidden.has(index)) open?.answer.push({ kind: 'verbatim', text });
  } else if (THEMATIC_BREAK.test(text)) {
    closeEntry(reader);
  } else if (line.isItem) {
    return readItem(line, index, reader);
  } else {
    open?.answer.push({ kind: 'text', ...line });
  }
  return index + 1;
}

function readItem(line: NoteLine, index: number, reader: NoteReader): number {
  const { lines, open, meeting } = reader;
  const paragraph = [line.words, ...readContinuation(index, reader)];
  const isFollowUp = FOLLOW_UP.test(line.words) && isNested(line, open);
  const question = parseParagraph(paragraph, isFollowUp);
  if (isFollowUp || beginsEntry(line, question, reader)) {
    if (!isFollowUp) openEntry(line, index + 1, question, reader);
    for (const words of question.rest) {
      const indent = line.indent + NESTING_COLUMNS;
      reader.open?.answer.push({ kind: 'text', indent, isItem: false, words });
    }
    return index + paragraph.length;
  }
  const isTask = line.box !== undefined && line.words !== '' && !isNested(line, open);
  // After an empty line, a task that is not nested ends the answer: `- [ ] buy stamps`.
  const isStray = isTask && (open === undefined || lines[index - 1]?.trim() === '');
  if (isStray) closeEntry(reader);
  else open?.answer.push({ kind: 'text', ...line });
  // Without a dated heading above, nothing is reported: people keep other to-do lists there.
  if (meeting.date === '') return index + 1;
  if (hasBadBox(line)) {
    const message = 'a box holds one character, and a space follows it: [ ] or [x]';
    reader.problems.push({ code: 'bad-box', message, line: index + 1 });
  } else if (isStray) {
    const message = 'a task that is no question: end it with a question mark, or take its box away';
    reader.problems.push({ code: 'stray-task', message, line: index + 1 });
  }
  return index + 1;
}

function parseParagraph(paragraph: readonly string[], isFollowUp: boolean): NoteQuestion {
  // The words behind an id in a follow-up are no answer: `Follow-up: How so? ^a #core`.
  return parseNoteQuestion(isFollowUp ? paragraph.map(withoutIds) : paragraph);
}

/** Returns the words of each line that continues the paragraph of an item. */
function readContinuation(index: number, { lines, outline, headings }: NoteReader): string[] {
  const continues = (at: number): boolean => {
    const text = lines[at] ?? '';
    const isText = text.trim() !== '' && !headings.has(at) && !outline.verbatim.has(at);
    return isText && !THEMATIC_BREAK.test(text) && !parseNoteLine(text).isItem;
  };
  let end = index + 1;
  while (continues(end)) end += 1;
  return lines.slice(index + 1, end).map((text) => parseNoteLine(text).words);
}

/** Whether an item begins a new question, instead of continuing the answer above it. */
function beginsEntry(line: NoteLine, question: NoteQuestion, reader: NoteReader): boolean {
  const { open, meeting } = reader;
  if (question.text === '' || hasBadBox(line)) return false;
  if (isNested(line, open)) return line.box !== undefined && question.id !== undefined;
  if (question.id !== undefined) return true;
  if (!question.isAsking) return false;
  return line.box !== undefined || (meeting.date !== '' && open?.line.box === undefined);
}

/** Whether a checkbox is faulty. After a valid box, brackets are text: `- [x] [ab] Who?`. */
function hasBadBox({ box, words }: NoteLine): boolean {
  return box === undefined && BAD_BOX.test(words);
}

function isNested(line: NoteLine, open: OpenEntry | undefined): boolean {
  return open !== undefined && line.indent >= open.line.indent + NESTING_COLUMNS;
}

function openEntry(line: NoteLine, at: number, question: NoteQuestion, reader: NoteReader): void {
  closeEntry(reader);
  const { text, markdown, id, verdict } = question;
  const { meeting, path } = reader;
  const headings = path.map((heading) => heading.text);
  const status = STATUSES[line.box ?? ' '] ?? 'asked';
  const entry = { id, text, markdown, status, verdict, meeting, headings, line: at };
  reader.open = { entry, line, answer: [] };
}

function closeEntry(reader: NoteReader): void {
  if (reader.open === undefined) return;
  const { entry, line } = reader.open;
  const { answer, verdict = entry.verdict } = parseAnswer(reader.open.answer, line.indent);
  reader.entries.push({ ...entry, answer, verdict });
  reader.open = undefined;
}
