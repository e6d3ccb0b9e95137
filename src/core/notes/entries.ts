import { hasQuestionMark } from '../language/question-signs.ts';
import { withoutComments } from '../syntax/comments.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { parseLabel } from '../syntax/label.ts';
import { findDateProblem, isDated } from '../syntax/meeting-heading.ts';
import { isProperty } from '../syntax/plugin-marks.ts';
import { sectionMeeting } from '../syntax/section-meetings.ts';
import { findBox } from '../syntax/task-box.ts';
import type { Note } from './note.ts';
import {
  NESTING_COLUMNS,
  type NoteLine,
  parseNoteLine,
  QUOTE,
  THEMATIC_BREAK,
} from './note-line.ts';
import { parseNoteQuestion, withoutIds } from './note-question.ts';
import { addText, closeEntry, type NoteReader, openEntry, withYears } from './note-reader.ts';
import type { NoteTable } from './note-table.ts';
import { addToAnswer, belongsToAnswer, isNested } from './open-entry.ts';
import type { NoteHeading, Outline } from './outline.ts';
import { nextWords, readParagraph } from './paragraph.ts';
import { CALLOUT, findItemDress, findTextDress, isQuestion } from './question-line.ts';
import { readAnswer, reportStray } from './read-answer.ts';

/** A follow-up as it is written into notes, which need not ask: `Follow-up: the budget`. */
const OUR_FOLLOW_UP = /^follow-up:/iu;
/** A quote in a quote. */
const NESTED_QUOTE = /^[ \t]*>[ \t]*>/u;
/** A heading in a list item, as outliners write it: `- ## 2026-12-01 Jane`. */
const ITEM_HEADING = /^(#{1,6})\s+(.*)$/u;

/** Returns the questions of a note with their answers, and the lines that look like mistakes. */
export function readEntries(
  { lines, frontMatter }: MarkdownDocument,
  outline: Outline,
): Pick<Note, 'entries' | 'meetings' | 'problems'> {
  const reader: NoteReader = {
    lines: withoutComments(lines, outline.verbatim),
    ...{ outline, path: [], meeting: sectionMeeting([]), open: undefined },
    ...{ isBehindGap: false, isBelowQuestions: false },
    hasDates: outline.headings.some(({ text }) => isDated(text)),
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
    addText([''], 0, reader);
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
  if (isQuestion(question) && !isDated(heading.text)) {
    // Answers begin in the first column, and code in them keeps its indent.
    const line = { indent: -NESTING_COLUMNS, box: undefined };
    openEntry(line, heading.start + 1, question, 'heading', reader);
    return heading.end;
  }
  enterSection(heading, reader);
  return heading.end;
}

function enterSection(heading: NoteHeading, reader: NoteReader): void {
  reader.isBelowQuestions = false;
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
    const rest = [...parsed.rest, ...answers];
    openEntry({ indent: 0, box }, line + 1, { ...parsed, rest }, 'item', reader);
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
  if (THEMATIC_BREAK.test(text) && !isInAnswer) {
    closeEntry(reader);
    reader.isBelowQuestions = false;
    return index + 1;
  }
  if (isProperty(line.words) && !line.isItem) return index + 1;
  const label = isInAnswer ? parseLabel(line.words).label : undefined;
  if (label === 'Follow-up') return readFollowUp(line, index, reader);
  // The words of a job ad below a question are nobody's answer.
  if (label === 'Ad' && line.isItem) return index + 1;
  return line.isItem ? readItem(line, index, reader) : readText(line, text, index, reader);
}

/** Reads a line that is no item; `text` is the line as it is written. */
function readText(line: NoteLine, text: string, index: number, reader: NoteReader): number {
  const isInAnswer =
    isNested(line, reader.open) || (reader.open?.dress === 'callout' && NESTED_QUOTE.test(text));
  const callout = line.isQuoted && !isInAnswer ? CALLOUT.exec(line.words) : null;
  if (callout !== null) return readCallout(index, line, callout[2] ?? '', reader);
  const dress = findTextDress(line, reader);
  if (dress === undefined) return readAnswer(line, index, reader);
  const paragraph = readParagraph(line, index, reader);
  // A box may stand without a bullet: `[x] Who left?`.
  const withBox = { ...line, box: findBox(line.words)?.[1] };
  openEntry(withBox, index + 1, parseNoteQuestion(paragraph), dress, reader);
  return index + paragraph.length;
}

/** Reads an item: the heading of a meeting, a question, or a part of an answer. */
function readItem(item: NoteLine, index: number, reader: NoteReader): number {
  const [, marks = '', title = ''] =
    (item.box === undefined && ITEM_HEADING.exec(item.words)) || [];
  if (marks !== '' && (!isQuestion(parseNoteQuestion([title])) || isDated(title))) {
    closeEntry(reader);
    const heading = { level: marks.length, text: title, source: title, start: index };
    enterSection({ ...heading, end: index + 1 }, reader);
    return index + 1;
  }
  // What is nested in a question is its answer, except tasks.
  if (item.box === undefined && isNested(item, reader.open)) return readAnswer(item, index, reader);
  const line = marks === '' ? item : { ...item, words: title };
  const paragraph = readParagraph(line, index, reader);
  const end = index + paragraph.length;
  const question = parseNoteQuestion(paragraph);
  const dress = findItemDress(line, question, nextWords(end, reader), reader.open);
  if (dress === undefined) return readAnswer(line, index, reader);
  openEntry(line, index + 1, question, dress, reader);
  return end;
}

/**
 * Reads a follow-up of a question. The lines below it are an answer, and so are words behind its mark; but
 * those may be a part of the follow-up in the bank, so its line is kept as it is; see `readAs`.
 */
function readFollowUp(line: NoteLine, index: number, reader: NoteReader): number {
  const isOurs = OUR_FOLLOW_UP.test(line.words);
  // Reading to the end of a paragraph from each of its lines would take quadratic time.
  const mayGoOn = line.isItem || isOurs || hasQuestionMark(line.words);
  const paragraph = mayGoOn ? readParagraph(line, index, reader) : [line.words];
  const { isAsking, whole, rest } = parseNoteQuestion(paragraph.map(withoutIds));
  if (reader.open === undefined || !(isAsking || isOurs)) return readAnswer(line, index, reader);
  const below = rest.slice(whole?.restCount ?? 0);
  if (below.length < rest.length) {
    const text = paragraph.slice(0, paragraph.length - below.length).join(' ');
    addToAnswer({ kind: 'verbatim', text }, reader.open);
  }
  addText(below, line.indent + NESTING_COLUMNS, reader);
  return index + paragraph.length;
}

function readCallout(index: number, line: NoteLine, title: string, reader: NoteReader): number {
  const question = parseNoteQuestion([title]);
  closeEntry(reader);
  if (isQuestion(question)) openEntry(line, index + 1, question, 'callout', reader);
  else reportStray(index, reader);
  return index + 1;
}
