import { splitBehindMark } from '../language/behind-mark.ts';
import { asks, isAsked } from '../language/question-signs.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import { isProperty } from '../syntax/plugin-marks.ts';
import { NESTING_COLUMNS, type NoteLine, parseNoteLine, THEMATIC_BREAK } from './note-line.ts';
import { parseNoteQuestion } from './note-question.ts';
import type { NoteReader } from './note-reader.ts';
import { isBoldTitle } from './open-entry.ts';
import { CALLOUT, isQuestionLine } from './question-line.ts';

/**
 * Returns the words of a line and of the lines that continue its paragraph. Behind a line that asks, an
 * answer with a label, a title and another question are no part of it.
 */
export function readParagraph(first: NoteLine, index: number, reader: NoteReader): string[] {
  const { id, text } = parseNoteQuestion([first.words]);
  const isWhole = id !== undefined || asks(text);
  const paragraph = [first.words];
  for (let at = index + 1; isText(at, reader); at += 1) {
    const line = parseNoteLine(reader.lines[at] ?? '');
    if (isWhole && isOfItsOwn(line, first)) return paragraph;
    paragraph.push(isProperty(line.words) ? '' : line.words);
  }
  return paragraph;
}

function isOfItsOwn(line: NoteLine, first: NoteLine): boolean {
  if (splitAnswerLabel(line.words) !== undefined) return true;
  if (first.isQuoted && line.isQuoted && asks(line.words)) return true;
  if (line.indent >= first.indent + NESTING_COLUMNS) return false;
  if (isBoldTitle(line) || isQuestionLine(line.words)) return true;
  return isAsked(splitBehindMark(line.words)[0]);
}

/** Whether a line goes on with a paragraph. */
function isText(index: number, { lines, outline, headings, tables }: NoteReader): boolean {
  const text = lines[index];
  if (text === undefined || text.trim() === '' || THEMATIC_BREAK.test(text)) return false;
  if (headings.has(index) || tables.has(index) || outline.verbatim.has(index)) return false;
  const { isItem, words } = parseNoteLine(text);
  return !isItem && !CALLOUT.test(words);
}

/** Returns the next line with words, from an index on; empty if there is none. */
export function nextWords(index: number, { lines }: NoteReader): string {
  let at = index;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return lines[at] ?? '';
}
