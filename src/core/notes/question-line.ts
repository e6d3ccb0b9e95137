import { asks } from '../language/question-signs.ts';
import { findBox, type NoteLine } from './note-line.ts';
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
  return id !== undefined || isBoldQuestion(words) || (LABELLED.test(words) && text !== words);
}

/** Returns how a question is written that begins on a line; undefined if none begins there. */
export function findDress(
  line: NoteLine,
  question: NoteQuestion,
  open: OpenEntry | undefined,
  isBehindGap: boolean,
): Dress | undefined {
  if (question.text === '' || hasBadBox(line)) return undefined;
  if (!line.isItem) {
    const dress = findDressOfText(line, open, isBehindGap);
    return dress === 'quote' && !asks(question.text) ? undefined : dress;
  }
  // What is nested in a question is its answer, except a question that was dealt there.
  const isQuestion = isNested(line, open)
    ? line.box !== undefined && question.id !== undefined
    : question.id !== undefined || question.isAsking;
  return isQuestion ? 'item' : undefined;
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
  if (line.isItem) return true;
  const dress = findDressOfText(line, open, isBehindGap);
  return dress === 'quote'
    ? index >= quoteEnd || asks(parseNoteQuestion([line.words]).text)
    : dress !== undefined;
}

/**
 * Returns how a question is written that begins on a line that is no item; undefined if none may begin
 * there. A quote is a question only if it asks, on this line or below.
 */
function findDressOfText(
  line: NoteLine,
  open: OpenEntry | undefined,
  isBehindGap: boolean,
): Dress | undefined {
  const isInCallout = open?.dress === 'callout' && line.isQuoted;
  if (isNested(line, open) || isInCallout) return undefined;
  if (isBoldQuestion(line.words)) return 'bold';
  if (isQuestionLine(line.words)) return 'line';
  // Directly below a question, a quote is its answer, unless the question is a part of the quote.
  const mayStart = isBehindGap || open === undefined || open.dress === 'quote';
  const isQuote = line.isQuoted && mayStart && open?.isSection !== true;
  return isQuote ? 'quote' : undefined;
}

/** Whether a checkbox is faulty. After a valid box, brackets are text: `- [x] [ab] Who?`. */
export function hasBadBox({ box, words }: NoteLine): boolean {
  return box === undefined && BAD_BOX.test(words);
}
