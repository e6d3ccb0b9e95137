import { isDay } from '../syntax/calendar-day.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { isDated, type Meeting, parseMeeting } from '../syntax/meeting-heading.ts';
import type { Entry, EntryStatus, NoteProblem } from './note.ts';
import { type AnswerLine, parseAnswer } from './note-answer.ts';
import { isBreak, type NoteLine, parseNoteLine } from './note-line.ts';
import { type NoteQuestion, parseNoteQuestion } from './note-question.ts';
import type { NoteHeading, Outline } from './outline.ts';

/** A question whose answer may still go on. */
interface OpenEntry {
  readonly entry: Omit<Entry, 'answer'>;
  readonly line: NoteLine;
  readonly answer: AnswerLine[];
}

/** What the reader of a note knows at a line. */
interface NoteReader {
  readonly lines: readonly string[];
  readonly outline: Outline;
  /** By the index of the line that they begin on. */
  readonly headings: ReadonlyMap<number, NoteHeading>;
  /** The headings that stand above this place, the outermost first. */
  path: readonly NoteHeading[];
  meeting: Meeting;
  open: OpenEntry | undefined;
  /** Whether an empty line stands right above; below a heading no answer is open anyway. */
  isParted: boolean;
  readonly entries: Entry[];
  readonly problems: NoteProblem[];
}

/** Columns that an item is further in than the one that it stands below, at least. */
const STEP = 2;
const NOBODY: Meeting = { date: '', person: '' };
const FOLLOW_UP = /^follow-up:/iu;
/** What was meant for a box, and is none; a link is not. */
const NO_BOX = /^\[(?:|[^\]]{2,3}|.(?=\]\S))\](?![([:])/u;

/** The questions of a note, and the lines that were not understood. */
export function readEntries(
  { lines, frontMatter }: MarkdownDocument,
  outline: Outline,
): { readonly entries: readonly Entry[]; readonly problems: readonly NoteProblem[] } {
  const headings = new Map(outline.headings.map((heading) => [heading.start, heading]));
  const reading: NoteReader = {
    ...{ lines, outline, headings, path: [], meeting: NOBODY, open: undefined },
    ...{ isParted: false, entries: [], problems: [] },
  };
  for (let index = frontMatter.lineCount; index < lines.length; ) {
    const heading = headings.get(index);
    index = heading === undefined ? readLine(index, reading) : readHeading(heading, reading);
  }
  close(reading);
  return { entries: reading.entries, problems: reading.problems };
}

/** Reads a heading and returns the index of the line behind it. */
function readHeading(heading: NoteHeading, reading: NoteReader): number {
  close(reading);
  reading.path = [...reading.path.filter(({ level }) => level < heading.level), heading];
  const dated = reading.path.findLast(({ text }) => isDated(text));
  const named = reading.path.findLast(({ level }) => level > 1);
  reading.meeting = parseMeeting((dated ?? named)?.text ?? '');
  const { date } = parseMeeting(heading.text);
  if (date !== '' && !isDay(date)) {
    const message = `${date} is no day of the calendar: a date is year-month-day`;
    reading.problems.push({ code: 'bad-date', message, line: heading.start + 1 });
  }
  return heading.end;
}

/** Reads a line, or the paragraph that it begins, and returns the index of the line behind it. */
function readLine(index: number, reading: NoteReader): number {
  const { lines, outline, open } = reading;
  const text = lines[index] ?? '';
  const line = parseNoteLine(text);
  let next = index + 1;
  if (outline.verbatim.has(index)) {
    if (!outline.hidden.has(index)) open?.answer.push({ kind: 'verbatim', text });
  } else if (isBreak(text)) {
    close(reading);
  } else if (line.isItem) {
    next = readItem(line, index, reading);
  } else {
    open?.answer.push({ kind: 'text', ...line });
  }
  reading.isParted = text.trim() === '';
  return next;
}

function readItem(line: NoteLine, index: number, reading: NoteReader): number {
  const { open, meeting } = reading;
  const paragraph = [line.words, ...readContinuation(index, reading)];
  const question = parseNoteQuestion(paragraph);
  const isOfUs = FOLLOW_UP.test(line.words) && isNested(line, open);
  if (isOfUs || beginsEntry(line, question, reading)) {
    if (!isOfUs) openEntry(line, index, question, reading);
    const rest = question.rest.map((words) => textBelow(line, words));
    reading.open?.answer.push(...rest);
    return index + paragraph.length;
  }
  if (meeting.date !== '' && hasBadBox(line)) {
    const message = 'a box holds one character, and a space follows it: [ ] or [x]';
    reading.problems.push({ code: 'bad-box', message, line: index + 1 });
  }
  if (isStray(line, reading)) {
    close(reading);
    const message = 'a task that is no question: end it with a question mark, or take its box away';
    if (meeting.date !== '')
      reading.problems.push({ code: 'stray-task', message, line: index + 1 });
  } else {
    open?.answer.push({ kind: 'text', ...line });
  }
  return index + 1;
}

/** The lines that go on with the paragraph that an item begins. */
function readContinuation(index: number, { lines, outline, headings }: NoteReader): string[] {
  const ends = (at: number): boolean => {
    const text = lines[at] ?? '';
    if (text.trim() === '' || headings.has(at) || outline.verbatim.has(at) || isBreak(text))
      return true;
    return parseNoteLine(text).isItem;
  };
  let end = index + 1;
  while (!ends(end)) end += 1;
  return lines.slice(index + 1, end).map((text) => parseNoteLine(text).words);
}

function textBelow({ indent }: NoteLine, words: string): AnswerLine {
  return { kind: 'text', indent: indent + STEP, isItem: false, words };
}

/** Whether an item is a question of its own, and not part of the answer to another. */
function beginsEntry(
  line: NoteLine,
  question: NoteQuestion,
  { open, meeting }: NoteReader,
): boolean {
  if (question.text === '' || hasBadBox(line)) return false;
  if (isNested(line, open)) return line.box !== undefined && question.id !== undefined;
  if (question.id !== undefined) return true;
  if (!question.isAsking) return false;
  return line.box !== undefined || (meeting.date !== '' && open?.line.box === undefined);
}

/** Whether what should be its box is none; behind a box anything is words. */
function hasBadBox({ box, words }: NoteLine): boolean {
  return box === undefined && NO_BOX.test(words);
}

function isNested(line: NoteLine, open: OpenEntry | undefined): boolean {
  return open !== undefined && line.indent >= open.line.indent + STEP;
}

/** Whether a task is none of ours, and no answer to the question above it either. */
function isStray(line: NoteLine, { open, isParted }: NoteReader): boolean {
  if (line.box === undefined || line.words === '' || isNested(line, open)) return false;
  return open === undefined || isParted;
}

function openEntry(
  line: NoteLine,
  index: number,
  { text, markdown, id, verdict }: NoteQuestion,
  reading: NoteReader,
): void {
  close(reading);
  const { meeting, path } = reading;
  const headings = path.map((heading) => heading.text);
  const status = parseStatus(line);
  const entry = { id, text, markdown, status, verdict, meeting, headings, line: index + 1 };
  reading.open = { entry, line, answer: [] };
}

function parseStatus({ box }: NoteLine): EntryStatus {
  if (box === undefined || box === ' ') return 'open';
  return box === '-' ? 'settled' : 'asked';
}

function close(reading: NoteReader): void {
  if (reading.open === undefined) return;
  const { entry, line, answer } = reading.open;
  const { text, verdict } = parseAnswer(answer, line.indent);
  reading.entries.push({ ...entry, answer: text, verdict: verdict ?? entry.verdict });
  reading.open = undefined;
}
