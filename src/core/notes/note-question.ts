import { asks, hasQuestionMark, isAsked } from '../language/question-signs.ts';
import type { QuestionId } from '../question/question.ts';
import { type MarkedLine, parseMarkedLine } from '../syntax/marked-line.ts';
import type { Verdict } from './note.ts';
import { findVerdict } from './note-answer.ts';

/** A paragraph of a note taken for a question, and what follows that in it. */
export interface NoteQuestion {
  readonly text: string;
  readonly markdown: string;
  /** Undefined where it carries none. */
  readonly id: QuestionId | undefined;
  /** What a tag beside it says. */
  readonly verdict: Verdict | undefined;
  /** Whether the paragraph asks: by a question mark anywhere in it, or without one. */
  readonly isAsking: boolean;
  /** What follows the question, a line of the paragraph each. */
  readonly rest: readonly string[];
}

/** An id that an answer follows on the same line. */
const ID_WITHIN = /^(.*\S\s+\^[A-Za-z0-9-]+)\s+(\S.*)$/su;
const ID_BEHIND = /(?:^|\s+)\^[A-Za-z0-9-]+\s*$/u;

/**
 * Reads the lines of a paragraph. The question ends at its id, or before that where a line ends in a
 * question mark and the line of the id does not; without an id at the first line that ends in a
 * question mark, else at the first line.
 */
export function parseNoteQuestion(lines: readonly string[]): NoteQuestion {
  const [first = '', ...others] = lines;
  const [, head, behind] = ID_WITHIN.exec(first) ?? [];
  const split = head === undefined ? undefined : parseMarkedLine(head);
  if (split !== undefined && behind !== undefined && isAsked(split.text)) {
    return toQuestion(split, split.id, [behind, ...others]);
  }
  const marked = lines.map(parseMarkedLine);
  const named = marked.findIndex(({ id }) => id !== undefined);
  const asked = marked.findIndex(({ text }) => isAsked(text));
  const isBefore = named < 0 || (asked < named && !isAsked(marked[named]?.text ?? ''));
  const end = asked >= 0 && isBefore ? asked : Math.max(named, 0);
  const rest = lines.slice(end + 1);
  const whole = parseMarkedLine(lines.slice(0, end + 1).join('\n'));
  return toQuestion(whole, marked[named]?.id, withoutId(rest, named - end - 1));
}

function toQuestion(
  { text, markdown, tags }: MarkedLine,
  id: QuestionId | undefined,
  rest: readonly string[],
): NoteQuestion {
  return {
    text,
    markdown,
    id,
    verdict: findVerdict(tags),
    isAsking: asks(text) || [text, ...rest].some(hasQuestionMark),
    rest,
  };
}

function withoutId(lines: readonly string[], index: number): readonly string[] {
  return lines.map((line, at) => (at === index ? line.replace(ID_BEHIND, '') : line));
}
