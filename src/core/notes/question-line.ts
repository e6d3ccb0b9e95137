import { asks, startsLikeQuestion } from '../language/question-signs.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import { hasQuestionLabel } from '../syntax/leading-marks.ts';
import { findBox } from '../syntax/task-box.ts';
import { NESTING_COLUMNS, type NoteLine, parseNoteLine } from './note-line.ts';
import { isBoldQuestion, type NoteQuestion, parseNoteQuestion } from './note-question.ts';
import type { NoteReader } from './note-reader.ts';
import { type Dress, isNested, type OpenEntry } from './open-entry.ts';

/** The title of a callout: `[!question]- Who left?`. */
export const CALLOUT = /^\[!([\p{L}-]+)\][+-]?\s*(.*)$/u;
/** The ids that Obsidian gives to paragraphs that people link to. */
const AUTOMATIC_ID = /^[0-9a-f]{6}$/u;
/** Matches faulty checkboxes: `[]`, `[xx]`, `[x]Who?`; not links: `[a](b)`, `[a][b]`, `[a]: b`. */
const BAD_BOX = /^\[(?:|[^\]]{2,3}|.(?=\]\S))\](?![([:])/u;

/** Whether a text is a question: it asks, or it has an id that is not from Obsidian. */
export function isQuestion({ text, id }: Pick<NoteQuestion, 'text' | 'id'>): boolean {
  return asks(text) || (id !== undefined && !AUTOMATIC_ID.test(id));
}

/**
 * Whether a line that is no item is a question of its own, not a part of the paragraph above: in bold,
 * behind a label, with a box, or with an id.
 */
export function isQuestionLine(words: string): boolean {
  const bare = words.slice(findBox(words)?.[0].length ?? 0);
  // Parsing takes long, and most lines have none of these.
  const isMarked = bare !== words || words.includes('^') || hasQuestionLabel(words);
  if (!isMarked && !isBoldQuestion(words)) return false;
  const question = parseNoteQuestion([bare]);
  if (bare !== words) return question.id !== undefined || asks(question.text);
  if (!isQuestion(question)) return false;
  return question.id !== undefined || hasQuestionLabel(words) || isBoldQuestion(words);
}

/**
 * Returns how a question is written that begins with an item, which is not nested in another question
 * unless it is a task; undefined if none begins there. `below` is the next line with words behind the
 * item's paragraph.
 */
export function findItemDress(
  line: NoteLine,
  question: NoteQuestion,
  below: string,
  open: OpenEntry | undefined,
): Dress | undefined {
  if (question.text === '' || hasBadBox(line)) return undefined;
  if (question.id !== undefined) return 'item';
  if (splitAnswerLabel(line.words) !== undefined) return undefined;
  if (isNested(line, open)) return asks(question.text) ? 'item' : undefined;
  const isAnswered = parseNoteLine(below).indent >= line.indent + NESTING_COLUMNS;
  const isUnmarked = isAnswered && startsLikeQuestion(question.text);
  return question.isAsking || isUnmarked ? 'item' : undefined;
}

/** Returns how a question is written that begins on a line that is no item; undefined if none does. */
export function findTextDress(
  line: NoteLine,
  { open, isBehindGap }: Pick<NoteReader, 'open' | 'isBehindGap'>,
): Dress | undefined {
  if (isNested(line, open)) return undefined;
  const isInCallout = open?.dress === 'callout' && line.isQuoted && !isBehindGap;
  if (isInCallout)
    return hasQuestionLabel(line.words) && isQuestionLine(line.words) ? 'quote' : undefined;
  if (isBoldQuestion(line.words)) return 'bold';
  // Directly below a question, a quote is its answer, unless the question is a quote, too.
  const mayBegin = open === undefined || open.dress === 'quote' || isBehindGap;
  if (line.isQuoted && mayBegin) {
    const question = parseNoteQuestion([line.words]);
    // A quote of several sentences is a pasted mail.
    if (isQuestion(question) && !/[.!]\s/u.test(question.text)) return 'quote';
  }
  return isQuestionLine(line.words) ? 'line' : undefined;
}

/** Whether a checkbox is faulty. After a valid box, brackets are text: `- [x] [ab] Who?`. */
export function hasBadBox({ box, words }: NoteLine): boolean {
  return box === undefined && BAD_BOX.test(words);
}
