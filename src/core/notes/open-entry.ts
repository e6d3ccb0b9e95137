import { splitAnswerLabel } from '../syntax/label.ts';
import type { Entry } from './note.ts';
import { type AnswerLine, isEmptyAnswer } from './note-answer.ts';
import { NESTING_COLUMNS, type NoteLine } from './note-line.ts';
import type { NoteQuestion } from './note-question.ts';

/** An entry without its answer. */
export type EntryStart = Omit<Entry, 'answer' | 'whole'> & {
  readonly whole: NoteQuestion['whole'];
};

/** A question of a note, and the answer to it as far as it has been read. */
export interface OpenEntry {
  readonly entry: EntryStart;
  readonly line: Pick<NoteLine, 'indent' | 'box'>;
  readonly dress: Dress;
  readonly answer: AnswerLine[];
  /** The last line of the answer that is not empty. */
  lastLine: AnswerLine | undefined;
  /** Whether the answer has more than empty lines and labels without words. */
  hasAnswer: boolean;
  /** Whether everything belongs to the answer, up to the next question, heading or dividing line. */
  isSection: boolean;
  /** Whether there is an empty `Answer:` under an empty box: what follows below it is no answer. */
  isWaiting: boolean;
}

/**
 * How a question is written: as an item of a list; as a heading; as a callout, whose answer is in the
 * callout; in bold; in a quote; or as a line behind `Q:`, with a box, with an id or with nothing.
 */
export type Dress = 'item' | 'heading' | 'callout' | 'bold' | 'quote' | 'line';

/** These have no other place for an answer, so it may stand behind an empty line. */
const TAKES_FROM_BEHIND_GAP: ReadonlySet<Dress> = new Set([
  ...(['heading', 'callout', 'bold', 'quote'] as const),
]);

const TICKED = /^[xX✓✔/]$/u;
/** A line in bold, or with a label in bold, which begins something else: `**Next steps**`. */
const BOLD_TITLE = /^(\*\*|__)(?=\S)[^*_?？]{1,60}(?:[:：]\1|\1[:：]?$)/u;
/** An image, a row of a table, a tag or a link alone. */
const NO_WORDS = /^(?:!\[|\||#\S+$|\[\[[^\]]*\]\]$)/u;

/** Creates the entry of a question whose answer is still to be read. */
export function createOpenEntry(
  entry: EntryStart,
  line: OpenEntry['line'],
  dress: Dress,
): OpenEntry {
  // A heading stands above all of its section.
  const isSection = dress === 'heading';
  const noAnswer = { answer: [], lastLine: undefined, hasAnswer: false, isWaiting: false };
  return { entry, line, dress, isSection, ...noAnswer };
}

/** Whether a line is nested in the item of a question. */
export function isNested(line: Pick<NoteLine, 'indent'>, open: OpenEntry | undefined): boolean {
  const isItem = open?.dress === 'item';
  return isItem && line.indent >= open.line.indent + NESTING_COLUMNS;
}

/**
 * Whether a line belongs to the answer: if it is nested below the question, or else stands directly
 * below it, or else behind an empty line where no answer stands yet and the question is ticked or has
 * no other place for an answer. `isBehindGap` says whether an empty line is above the line.
 */
export function belongsToAnswer(line: NoteLine, open: OpenEntry, isBehindGap: boolean): boolean {
  const isInCallout = open.dress === 'callout' && line.isQuoted && !isBehindGap;
  if (isNested(line, open) || isInCallout) return true;
  if (line.box !== undefined) return false;
  const { hasAnswer } = open;
  if (!hasAnswer && (splitAnswerLabel(line.words) ?? '') !== '') return true;
  if (!line.isItem && BOLD_TITLE.test(line.words)) return false;
  if (open.isSection || open.isWaiting) return open.isSection;
  const isTicked = open.line.box !== undefined && TICKED.test(open.line.box);
  if (!isBehindGap) return !line.isItem || mayGoOnWithItem(open, isTicked);
  return !hasAnswer && mayBeBehindGap(line, open, isTicked);
}

/** Whether the first words behind an empty line are an answer. */
function mayBeBehindGap(line: NoteLine, open: OpenEntry, isTicked: boolean): boolean {
  open.isSection = TAKES_FROM_BEHIND_GAP.has(open.dress);
  return open.isSection || (isTicked && !line.isItem && !NO_WORDS.test(line.words));
}

/**
 * Whether an item that is not nested, directly below a question, is an answer: below a paragraph it is,
 * below a ticked item as long as no other answer stands there.
 */
function mayGoOnWithItem(open: OpenEntry, isTicked: boolean): boolean {
  const { lastLine: last } = open;
  if (open.dress === 'item' && !isTicked) return false;
  return last === undefined || (last.kind === 'text' && last.isItem && !isNested(last, open));
}

/** Adds a line to the answer. */
export function addToAnswer(line: AnswerLine, open: OpenEntry): void {
  open.answer.push(line);
  if (line.kind === 'text' && line.words === '') return;
  open.lastLine = line;
  if (!isEmptyAnswer(line)) open.hasAnswer = true;
  const isUnticked = open.line.box === ' ';
  if (isUnticked && isEmptyAnswer(line)) open.isWaiting = true;
}
