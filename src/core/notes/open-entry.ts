import { splitBehindMark } from '../language/behind-mark.ts';
import { isAsked } from '../language/question-signs.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import type { Entry, EntryStatus } from './note.ts';
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
  takesAll: boolean;
  /** Whether there is an empty `Answer:` under an empty box: what follows below it is no answer. */
  hasEmptyLabel: boolean;
}

/**
 * How a question is written: as an item of a list; as a heading; as a callout, whose answer is in the
 * callout; in bold; in a quote; or as a line behind `Q:`, with a box or with an id.
 */
export type Dress = 'item' | 'heading' | 'callout' | 'bold' | 'quote' | 'line';

/** These have no other place for an answer, so it may stand behind an empty line. */
const TAKES_FROM_BEHIND_GAP: ReadonlySet<Dress> = new Set<Dress>([
  'heading',
  'callout',
  'bold',
  'quote',
]);

/** The statuses by the character in the checkbox; any other character leaves the question open. */
export const STATUSES: Readonly<Record<string, EntryStatus>> = {
  ...{ x: 'asked', X: 'asked', '✓': 'asked', '✔': 'asked', '/': 'asked' },
  '-': 'settled',
};
/** A line in bold, or with a label in bold, which begins something else: `**Next steps**`. */
const BOLD_TITLE = /^(\*\*|__)(?=\S)[^*_?？]{1,60}(?:[:：]\1|\1[:：]?$)/u;
/** An image, a row of a table, a tag or a link alone, and words with a label: `Next steps: none`. */
const NO_ANSWER =
  /^(?:!\[|\||#\S+$|\[\[[^\]]*\]\]$|[*_]{0,3}\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}[*_]{0,3} ?[:：](?!\/))/u;

/** Creates the entry of a question whose answer is still to be read. */
export function createOpenEntry(
  entry: EntryStart,
  line: OpenEntry['line'],
  dress: Dress,
): OpenEntry {
  // A heading stands above all of its section.
  const takesAll = dress === 'heading';
  const noAnswer = { answer: [], lastLine: undefined, hasAnswer: false, hasEmptyLabel: false };
  return { entry, line, dress, takesAll, ...noAnswer };
}

/** Whether a line is nested in the item of a question. */
export function isNested(line: Pick<NoteLine, 'indent'>, open: OpenEntry | undefined): boolean {
  const isItem = open?.dress === 'item';
  return isItem && line.indent >= open.line.indent + NESTING_COLUMNS;
}

/**
 * Whether a line belongs to the answer: it is nested below the question, or stands in its callout; or else
 * directly below it; or else behind an empty line (`isBehindGap`) where no answer stands yet, if the
 * question is ticked or has no other place for an answer, or if the line has the label of an answer.
 */
export function belongsToAnswer(line: NoteLine, open: OpenEntry, isBehindGap: boolean): boolean {
  if (isNested(line, open)) return true;
  if (open.dress === 'callout' && line.isQuoted && !isBehindGap) return true;
  if (line.box !== undefined || isBoldTitle(line) || open.hasEmptyLabel) return false;
  if (open.takesAll) return true;
  if (isBehindGap) return !open.hasAnswer && mayBeBehindGap(line, open);
  if (line.isItem) return mayGoOnWithItem(open);
  // Behind an answer, a line that asks is a question, even if it is not written as one.
  return !open.hasAnswer || !isAsked(splitBehindMark(line.words)[0]);
}

/** Whether a line that is no item begins something else than an answer: `**Next steps**`. */
export function isBoldTitle({ isItem, words }: NoteLine): boolean {
  return !isItem && BOLD_TITLE.test(words) && splitAnswerLabel(words) === undefined;
}

/** Whether the first words behind an empty line are an answer. */
function mayBeBehindGap(line: NoteLine, open: OpenEntry): boolean {
  if (TAKES_FROM_BEHIND_GAP.has(open.dress)) return true;
  if ((splitAnswerLabel(line.words) ?? '') !== '') return true;
  return isTicked(open) && !line.isItem && !NO_ANSWER.test(line.words);
}

/**
 * Whether an item that is not nested, directly below a question, is an answer: below a paragraph it is,
 * below a ticked item as long as no other answer stands there.
 */
function mayGoOnWithItem(open: OpenEntry): boolean {
  const { lastLine: last } = open;
  if (open.dress === 'item' && !isTicked(open)) return false;
  return last === undefined || (last.kind === 'text' && last.isItem && !isNested(last, open));
}

function isTicked({ line }: OpenEntry): boolean {
  return STATUSES[line.box ?? ' '] === 'asked';
}

/** Adds a line to the answer; `isBehindGap` if an empty line is above it. */
export function addToAnswer(line: AnswerLine, open: OpenEntry, isBehindGap = false): void {
  open.answer.push(line);
  if (line.kind === 'text' && line.words === '') return;
  // An answer that begins behind an empty line may have more paragraphs.
  if (isBehindGap && !open.hasAnswer) open.takesAll ||= TAKES_FROM_BEHIND_GAP.has(open.dress);
  open.lastLine = line;
  if (!isEmptyAnswer(line)) open.hasAnswer = true;
  else if (open.line.box === ' ') open.hasEmptyLabel = true;
}
