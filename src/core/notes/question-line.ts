import { asks, startsLikeQuestion } from '../language/question-signs.ts';
import { removeLeadingMarks } from '../reading/leading-marks.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import { findBox, NESTING_COLUMNS, type NoteLine, parseNoteLine } from './note-line.ts';
import { isBoldQuestion, type NoteQuestion, parseNoteQuestion } from './note-question.ts';
import type { NoteReader } from './note-reader.ts';
import { type Dress, isNested, type OpenEntry } from './open-entry.ts';

/** The title of a callout: `[!question]- Who left?`. */
export const CALLOUT = /^\[!([\p{L}-]+)\][+-]?\s*(.*)$/u;
/** A question with a label in front, whatever its language: `Q: Who left?`, `**Frage:** Wer?`, `Q1. Wer?`. */
const LABELLED =
  /^[*_]{0,3}(?:\p{L}{1,10}(?: hỏi)?[*_]{0,3}\s?\d{0,3}\s?[:：]|[Qq]\s?\d{0,3}[.)]\s)/u;
/** Matches faulty checkboxes: `[]`, `[xx]`, `[x]Who?`; not links: `[a](b)`, `[a][b]`, `[a]: b`. */
const BAD_BOX = /^\[(?:|[^\]]{2,3}|.(?=\]\S))\](?![([:])/u;

/**
 * Whether a line that is no item is a question of its own, not a part of the paragraph above: in bold,
 * behind a label, with a box, or with an id.
 */
export function isQuestionLine(words: string): boolean {
  const bare = words.slice(findBox(words)?.[0].length ?? 0);
  // Parsing takes long, and most lines have none of these.
  if (bare === words && !words.includes('^') && !isBoldQuestion(words) && !LABELLED.test(words)) {
    return false;
  }
  const { id, text } = parseNoteQuestion([bare]);
  if (bare !== words) return id !== undefined || asks(text);
  if (!asks(text)) return false;
  const isLabelled = LABELLED.test(words) && removeLeadingMarks(words) !== words;
  return id !== undefined || isLabelled || isBoldQuestion(words);
}

/**
 * Returns how a question is written that begins on a line; undefined if none begins there. `below` is the
 * line behind the question's paragraph.
 */
export function findDress(
  line: NoteLine,
  question: NoteQuestion,
  below: string | undefined,
  { open, isBehindGap }: Pick<NoteReader, 'open' | 'isBehindGap'>,
): Dress | undefined {
  if (question.text === '' || hasBadBox(line)) return undefined;
  if (!line.isItem) return findDressOfText(line, question, open, isBehindGap);
  if (question.id !== undefined && (line.box !== undefined || !isNested(line, open))) return 'item';
  if (splitAnswerLabel(line.words) !== undefined) return undefined;
  // What is nested in a question is its answer, except a task that asks.
  if (isNested(line, open)) {
    return line.box !== undefined && asks(question.text) ? 'item' : undefined;
  }
  const isAnswered = parseNoteLine(below ?? '').indent >= line.indent + NESTING_COLUMNS;
  const isUnmarked = isAnswered && startsLikeQuestion(question.text);
  return question.isAsking || isUnmarked ? 'item' : undefined;
}

/**
 * Whether a question may begin on a line, if it asks there or in the lines below. In the middle of a
 * quote that was read as a whole, the line itself has to ask.
 */
export function mayBegin(
  line: NoteLine,
  index: number,
  { open, isBehindGap, quoteEnd }: Pick<NoteReader, 'open' | 'isBehindGap' | 'quoteEnd'>,
): boolean {
  if (line.isItem) return line.box !== undefined || !isNested(line, open);
  if (isInAnswer(line, open)) return false;
  if (isBoldQuestion(line.words) || isQuestionLine(line.words)) return true;
  if (!mayBeQuote(line, open, isBehindGap)) return false;
  return index >= quoteEnd || asksInOneSentence(parseNoteQuestion([line.words]));
}

/** Whether a line that is no item is nested in a question or in its callout. */
function isInAnswer(line: NoteLine, open: OpenEntry | undefined): boolean {
  return isNested(line, open) || (open?.dress === 'callout' && line.isQuoted);
}

/** Directly below a question, a quote is its answer, unless the question is a quote, too. */
function mayBeQuote(line: NoteLine, open: OpenEntry | undefined, isBehindGap: boolean): boolean {
  if (!line.isQuoted) return false;
  return open === undefined || open.dress === 'quote' || (isBehindGap && !open.isSection);
}

/** A quote of several sentences is a pasted mail. */
function asksInOneSentence({ text }: NoteQuestion): boolean {
  return asks(text) && !/[.!]\s/u.test(text);
}

function findDressOfText(
  line: NoteLine,
  question: NoteQuestion,
  open: OpenEntry | undefined,
  isBehindGap: boolean,
): Dress | undefined {
  if (isInAnswer(line, open)) return undefined;
  if (isBoldQuestion(line.words)) return 'bold';
  if (mayBeQuote(line, open, isBehindGap) && asksInOneSentence(question)) return 'quote';
  return isQuestionLine(line.words) ? 'line' : undefined;
}

/** Whether a checkbox is faulty. After a valid box, brackets are text: `- [x] [ab] Who?`. */
export function hasBadBox({ box, words }: NoteLine): boolean {
  return box === undefined && BAD_BOX.test(words);
}
