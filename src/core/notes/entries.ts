import { asks } from '../language/question-signs.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { findDateProblem, isDated } from '../syntax/meeting-heading.ts';
import { sectionMeeting } from '../syntax/section-meetings.ts';
import { readAnswer } from './answer-line.ts';
import type { Note } from './note.ts';
import {
  findBox,
  NESTING_COLUMNS,
  type NoteLine,
  parseNoteLine,
  QUOTE,
  THEMATIC_BREAK,
} from './note-line.ts';
import { isProperty, withoutComments } from './note-marks.ts';
import { parseNoteQuestion, withoutIds } from './note-question.ts';
import { addRest, closeEntry, type NoteReader, openEntry, withYears } from './note-reader.ts';
import type { NoteTable } from './note-table.ts';
import { addToAnswer, belongsToAnswer, isNested } from './open-entry.ts';
import type { NoteHeading, Outline } from './outline.ts';
import { CALLOUT, findDress, isQuestionLine, mayBegin } from './question-line.ts';

const FOLLOW_UP = /^follow-up:/iu;
/** A heading in a list item, as outliners write it: `- ## 2026-12-01 Jane`. */
const ITEM_HEADING = /^(#{1,6})\s+(.*)$/u;

/** Returns the questions of a note with their answers, and the lines that look like mistakes. */
export function readEntries(
  { lines, frontMatter }: MarkdownDocument,
  outline: Outline,
): Pick<Note, 'entries' | 'meetings' | 'problems'> {
  const reader: NoteReader = {
    lines: withoutComments(lines, outline.verbatim),
    ...{
      outline,
      path: [],
      meeting: sectionMeeting([]),
      open: undefined,
      isBehindGap: false,
      quoteEnd: 0,
    },
    ...{ sections: [], entries: [], problems: [] },
    hasOneTitle: outline.headings.filter(({ level }) => level === 1).length === 1,
    headings: new Map(outline.headings.map((heading) => [heading.start, heading])),
    tables: new Map(outline.tables.map((table) => [table.start, table])),
  };
  for (let index = frontMatter.lineCount; index < lines.length; ) index = readBlock(index, reader);
  closeEntry(reader);
  return { ...withYears(reader), problems: reader.problems };
}

/** Reads a heading, a table or a line, and returns the index of the line after it. */
function readBlock(index: number, reader: NoteReader): number {
  const text = reader.lines[index];
  // A comment is nobody's words: for the lines around it, it is not there.
  if (text === undefined) return index + 1;
  const heading = reader.headings.get(index);
  if (heading !== undefined) return readHeading(heading, reader);
  const table = reader.tables.get(index);
  if (table !== undefined) return readTable(table, reader);
  if (reader.outline.verbatim.has(index)) return readVerbatim(index, text, reader);
  if (text.trim() === '') {
    reader.isBehindGap = true;
    reader.open?.answer.push({ kind: 'text', indent: 0, isItem: false, words: '' });
    return index + 1;
  }
  const next = readLine(index, text, reader);
  reader.isBehindGap = false;
  return next;
}

/** Reads a heading: a question, or the meeting of the questions below. */
function readHeading(heading: NoteHeading, reader: NoteReader): number {
  closeEntry(reader);
  reader.isBehindGap = false;
  const question = parseNoteQuestion([heading.source]);
  if (asks(question.text) && !isDated(heading.text)) {
    const line = { indent: -NESTING_COLUMNS, box: undefined };
    openEntry(line, heading.start + 1, question, 'heading', reader);
    addRest(question.rest, 0, reader);
    return heading.end;
  }
  enterSection(heading, reader);
  return heading.end;
}

function enterSection(heading: NoteHeading, reader: NoteReader): void {
  reader.path = [...reader.path.filter(({ level }) => level < heading.level), heading];
  reader.meeting = sectionMeeting(reader.path, reader.hasOneTitle);
  reader.sections.push({ start: heading.start, meeting: reader.meeting });
  const problem = findDateProblem(heading.text);
  if (problem !== undefined) {
    const message = `${problem}: write a day such as 2026-11-24`;
    reader.problems.push({ code: 'bad-date', message, line: heading.start + 1 });
  }
}

/** Reads the rows of a table that ask. */
function readTable({ rows, end }: NoteTable, reader: NoteReader): number {
  for (const { line, question, answers } of rows) {
    const [mark = '', box] = findBox(question) ?? [];
    const parsed = parseNoteQuestion([question.slice(mark.length)]);
    openEntry({ indent: 0, box }, line + 1, parsed, 'item', reader);
    addRest([...parsed.rest, ...answers], 0, reader);
  }
  closeEntry(reader);
  return end;
}

function readVerbatim(index: number, text: string, reader: NoteReader): number {
  const { open, outline, isBehindGap } = reader;
  if (open === undefined || outline.hidden.has(index)) return index + 1;
  const isFirst = !outline.verbatim.has(index - 1);
  const line = parseNoteLine(text);
  if (isFirst && !belongsToAnswer({ ...line, isItem: false }, open, isBehindGap)) {
    closeEntry(reader);
  } else {
    const isInQuote = open.dress === 'callout' && line.isQuoted;
    addToAnswer({ kind: 'verbatim', text: isInQuote ? text.replace(QUOTE, '') : text }, open);
  }
  reader.isBehindGap = false;
  return index + 1;
}

/** Reads a line, or the whole paragraph of a question, and returns the index of the next line. */
function readLine(index: number, text: string, reader: NoteReader): number {
  const line = parseNoteLine(text);
  const isInAnswer = isNested(line, reader.open);
  if (THEMATIC_BREAK.test(text)) {
    closeEntry(reader);
    return index + 1;
  }
  if (line.box === undefined && isProperty(line.words)) return index + 1;
  const heading = findItemHeading(line, index);
  if (heading !== undefined) {
    closeEntry(reader);
    enterSection(heading, reader);
    return index + 1;
  }
  const callout = line.isQuoted && !isInAnswer ? CALLOUT.exec(line.words) : null;
  if (callout !== null) return readCallout(index, line, callout[2] ?? '', reader);
  const isFollowUp = isInAnswer && FOLLOW_UP.test(line.words);
  // Reading to the end of the paragraph from each of its lines would take quadratic time.
  if (!isFollowUp && !mayBegin(line, index, reader)) {
    readAnswer(line, index, reader);
    return index + 1;
  }
  const paragraph = [line.words, ...readContinuation(line, index, reader)];
  if (isFollowUp) {
    readFollowUp(paragraph, line, reader);
    return index + paragraph.length;
  }
  const question = parseNoteQuestion(paragraph);
  const dress = findDress(line, question, reader.lines[index + paragraph.length], reader);
  if (dress === undefined) {
    readAnswer(line, index, reader);
    return index + 1;
  }
  openEntry(withBareBox(line), index + 1, question, dress, reader);
  addRest(question.rest, line.indent + NESTING_COLUMNS, reader);
  return index + paragraph.length;
}

/** Returns the heading that an item is: `- ## 2026-12-01 Jane`. */
function findItemHeading({ isItem, box, words }: NoteLine, index: number): NoteHeading | undefined {
  const [, marks = '', text = ''] = (isItem && ITEM_HEADING.exec(words)) || [];
  if (marks === '' || box !== undefined) return undefined;
  return { level: marks.length, text, source: text, start: index, end: index + 1 };
}

/** Reads a follow-up of a question. The lines below its mark may be an answer: `Follow-up: How so?`. */
function readFollowUp(
  paragraph: readonly string[],
  { indent }: NoteLine,
  reader: NoteReader,
): void {
  // The words behind an id in a follow-up are no answer: `Follow-up: How so? ^a #core`.
  const { whole, rest } = parseNoteQuestion(paragraph.map(withoutIds));
  const below = rest.slice(whole?.restCount ?? 0);
  addRest(below, indent + NESTING_COLUMNS, reader);
}

function readCallout(index: number, line: NoteLine, title: string, reader: NoteReader): number {
  closeEntry(reader);
  const question = parseNoteQuestion([title]);
  if (!asks(question.text)) return index + 1;
  openEntry(line, index + 1, question, 'callout', reader);
  addRest(question.rest, line.indent, reader);
  return index + 1;
}

/** Returns the words of each line that continues the paragraph of a line. */
function readContinuation(first: NoteLine, index: number, reader: NoteReader): string[] {
  const { id, text } = parseNoteQuestion([first.words]);
  const isWhole = id !== undefined || asks(text);
  const words: string[] = [];
  for (let at = index + 1; isText(at, reader); at += 1) {
    const line = parseNoteLine(reader.lines[at] ?? '');
    const isIndented = line.indent >= first.indent + NESTING_COLUMNS;
    if (!isIndented && isWhole && isQuestionLine(line.words)) return words;
    if (first.isQuoted && line.isQuoted && isWhole && asks(line.words)) return words;
    words.push(isProperty(line.words) ? '' : line.words);
  }
  if (first.isQuoted && !first.isItem) reader.quoteEnd = index + 1 + words.length;
  return words;
}

/** Whether a line goes on with a paragraph. */
function isText(index: number, { lines, outline, headings, tables }: NoteReader): boolean {
  const text = lines[index];
  if (text === undefined || text.trim() === '' || THEMATIC_BREAK.test(text)) return false;
  if (headings.has(index) || tables.has(index) || outline.verbatim.has(index)) return false;
  const { isItem, words } = parseNoteLine(text);
  return !isItem && !CALLOUT.test(words);
}

/** Returns the line with a box that stands without a bullet: `[x] Who left?`. */
function withBareBox(line: NoteLine): NoteLine {
  return line.isItem ? line : { ...line, box: findBox(line.words)?.[1] };
}
