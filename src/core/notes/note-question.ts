import { asks, hasQuestionMark, isAsked } from '../language/question-signs.ts';
import { type MarkedLine, parseMarkedLine, splitAfterId } from '../syntax/marked-line.ts';
import { type Entry, VERDICTS } from './note.ts';

/** A paragraph of a note, split into a question and the beginning of its answer. */
export interface NoteQuestion extends Pick<Entry, 'text' | 'markdown' | 'id' | 'verdict'> {
  /** Whether `text` asks something, or the paragraph has a question mark anywhere. */
  readonly isAsking: boolean;
  /** The paragraph after the question, line by line, without the id. */
  readonly rest: readonly string[];
}

const IDS = /(?:^|\s)\^[A-Za-z0-9-]+(?=\s|$)/gu;

/**
 * Splits a paragraph into a question and its answer. The question ends with its id; but if the line
 * of the id does not ask and an earlier line does, the question ends with the earlier line. Without
 * an id, the question ends with the first line that asks, else with the first line.
 */
export function parseNoteQuestion(lines: readonly string[]): NoteQuestion {
  const [first = '', ...others] = lines;
  // An answer may stand behind the id: `Who? ^who the CTO`.
  const [head = '', answer = ''] = splitAfterId(first) ?? [];
  const split = parseMarkedLine(head);
  if (isAsked(split.text)) return toQuestion(split, [answer, ...others]);
  const marked = lines.map(parseMarkedLine);
  const idLine = marked.findIndex(({ id }) => id !== undefined);
  const askedLine = marked.findIndex(({ text }) => isAsked(text));
  const isAskedFirst = idLine < 0 || (askedLine < idLine && !isAsked(marked[idLine]?.text ?? ''));
  const end = askedLine >= 0 && isAskedFirst ? askedLine : Math.max(idLine, 0);
  const question = parseMarkedLine(lines.slice(0, end + 1).join('\n'));
  const rest = lines.map((line, index) => (index === idLine ? withoutIds(line) : line));
  return toQuestion({ ...question, id: marked[idLine]?.id }, rest.slice(end + 1));
}

/** Removes all ids from a line: in `yes ^who`, the id belongs to the question above. */
export function withoutIds(line: string): string {
  return line.replace(IDS, '');
}

function toQuestion(question: MarkedLine, rest: readonly string[]): NoteQuestion {
  const { text, markdown, id, tags } = question;
  const isAsking = asks(text) || [text, ...rest].some(hasQuestionMark);
  const verdict = VERDICTS.findLast((name) => tags.includes(name));
  return { text, markdown, id, verdict, isAsking, rest };
}
