import { splitBehindMark } from '../language/behind-mark.ts';
import { asks, hasQuestionMark, isAsked } from '../language/question-signs.ts';
import { type QuestionId, toQuestionId } from '../question/question.ts';
import { removeLeadingMarks } from '../syntax/leading-marks.ts';
import { type MarkedLine, parseMarkedLine, splitAfterId } from '../syntax/marked-line.ts';
import { withoutTaskMarks } from '../syntax/plugin-marks.ts';
import type { Entry } from './note.ts';
import { takeVerdict } from './note-verdict.ts';

/** A paragraph of a note, split into a question and the beginning of its answer. */
export interface NoteQuestion extends Pick<Entry, 'text' | 'markdown' | 'id' | 'verdict'> {
  /** Whether `text` asks something, or the paragraph has a question mark anywhere. */
  readonly isAsking: boolean;
  /** The paragraph after the question, line by line, without the id. */
  readonly rest: readonly string[];
  /**
   * The question's line unsplit, if `text` leaves out marks before it or words behind it; and how many
   * lines of `rest` are from that line.
   */
  readonly whole: (Pick<Entry, 'text' | 'markdown'> & { readonly restCount: 0 | 1 }) | undefined;
}

const IDS = /(?:^|\s)\^[A-Za-z0-9-]+(?=\s|$)/gu;
/** An id in front of the answer, in place of the question: `^job-came-open: growth`. */
const LEADING_ID = /^\^([A-Za-z0-9-]+)\s+(?:(?:[-=]?>|→|[-–—]{1,2})\s+)?(?=[^\s^#])/u;
/** An id that touches the question mark, `now?^who`, and one with a colon behind it: `^who: the lead`. */
const TOUCHING_ID = /(?<=[?？؟])(?=\^[A-Za-z0-9-]+\s*$)/u;
const ID_AT_END = /\s\^[A-Za-z0-9-]+\s*$/u;
const COLON_BEHIND_ID = /((?:^|\s)\^[A-Za-z0-9-]+)[:：](?=\s+[^\s^#])/gu;
const BOLD = /^(\*\*|__)(?=\S)((?:(?!\1).)+)\1(?=\s|$)/su;

/**
 * Splits a paragraph, given line by line, into a question and the start of its answer. The question ends
 * with the first line that has a question mark or the id, else with the first line; and on that line, with
 * the mark or the id. Never throws.
 */
export function parseNoteQuestion(paragraph: readonly string[]): NoteQuestion {
  const lines = paragraph.map((line) => withoutTaskMarks(separateId(line)));
  const [first = '', ...others] = lines;
  const leading = ID_AT_END.test(first) ? null : LEADING_ID.exec(first);
  if (leading !== null) {
    return questionOfIdOnly(toQuestionId(leading[1] ?? ''), [
      first.slice(leading[0].length),
      ...others,
    ]);
  }
  // An answer may stand behind the id: `Who? ^who the CTO`.
  const [head = '', answer = ''] = splitAfterId(first) ?? [];
  const split = parseMarkedLine(head);
  if (isAsked(split.text)) return toQuestion(split, [answer, ...others]);
  const marked = lines.map(parseMarkedLine);
  const idLine = marked.findIndex(({ id }) => id !== undefined);
  const askedLine = marked.findIndex(
    ({ text }) => isAsked(text) || splitBehindMark(text)[1] !== '',
  );
  const isAskedFirst = idLine < 0 || (askedLine < idLine && !isAsked(marked[idLine]?.text ?? ''));
  const end = askedLine >= 0 && isAskedFirst ? askedLine : Math.max(idLine, 0);
  const question = parseMarkedLine(lines.slice(0, end + 1).join('\n'));
  const rest = lines.map((line, index) => (index === idLine ? withoutIds(line) : line));
  return toQuestion({ ...question, id: marked[idLine]?.id }, rest.slice(end + 1));
}

/** Puts a space before the id at the end of a line, or else removes the colon behind another id. */
function separateId(line: string): string {
  const separate = line.replace(TOUCHING_ID, ' ');
  return ID_AT_END.test(separate) ? separate : separate.replace(COLON_BEHIND_ID, '$1');
}

/** Removes all ids from a line: in `yes ^who`, the id belongs to the question above. */
export function withoutIds(line: string): string {
  return line.replace(IDS, '');
}

/** Whether a line begins with a question in bold: `**Why?**`, `**Why?** growth`. */
export function isBoldQuestion(line: string): boolean {
  const words = BOLD.exec(line)?.[2];
  return words !== undefined && asks(words);
}

/** Returns an answer for which the id alone stands in the note. */
function questionOfIdOnly(id: QuestionId, rest: readonly string[]): NoteQuestion {
  return {
    text: `^${id}`,
    markdown: `^${id}`,
    id,
    verdict: undefined,
    isAsking: true,
    rest,
    whole: undefined,
  };
}

function toQuestion(marked: MarkedLine, below: readonly string[]): NoteQuestion {
  const { id, tags } = marked;
  const { verdict } = takeVerdict(tags.map((tag) => `#${tag}`).join(' '));
  const [question, behind] = splitBehindMark(marked.markdown);
  const bare = parseMarkedLine(removeLeadingMarks(question));
  const { text, markdown } = bare.text === '' ? marked : bare;
  const rest = behind === '' ? below : [behind, ...below];
  const isAsking = asks(text) || [text, ...rest].some(hasQuestionMark);
  const restCount = behind === '' ? 0 : 1;
  const written = { text: marked.text, markdown: marked.markdown, restCount } as const;
  const whole = markdown === marked.markdown ? undefined : written;
  return { text, markdown, id, verdict, isAsking, rest, whole };
}
