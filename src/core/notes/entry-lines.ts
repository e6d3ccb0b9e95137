import type { Entry, Note } from './note.ts';
import { NESTING_COLUMNS, type NoteLine, parseNoteLine, THEMATIC_BREAK } from './note-line.ts';

/** A note whose lines can be changed, each with its line break. */
export interface Draft {
  readonly lines: string[];
  /** The one that the note has first. */
  readonly lineBreak: string;
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/gu;
/** The indent and the signs of a quote in front of a line. */
export const OUTER = /^[ \t>]*/u;

/** Splits a note into lines that can be changed. */
export function toDraft({ text }: Pick<Note, 'text'>): Draft {
  return { lines: text.match(LINE) ?? [], lineBreak: /\r\n?|\n/u.exec(text)?.[0] ?? '\n' };
}

/** Returns the text with other lines in place of one, and new lines below it. */
export function joinDraft(
  { lines, lineBreak }: Draft,
  at: number,
  replaced: readonly string[],
  added: readonly string[],
): string {
  const above = [...lines.slice(0, at), ...replaced].join('');
  const isOpen = added.length > 0 && !/[\r\n]$/u.test(above);
  const inserted = added.join(lineBreak) + (added.length > 0 && !isOpen ? lineBreak : '');
  return `${above}${isOpen ? lineBreak : ''}${inserted}${lines.slice(at + 1).join('')}`;
}

/** The indexes of the lines that may belong to a question: from its own to the next question or heading. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Returns the lines of a question; a line across the page ends them. */
export function findRange({ lines, entries, outline }: Note, { line }: Entry): Range {
  const next = entries.find((other) => other.line > line)?.line ?? Number.POSITIVE_INFINITY;
  const heading = outline.headings.find(({ start }) => start >= line)?.start ?? lines.length;
  const end = Math.min(next - 1, heading, lines.length);
  const isEnd = (text: string): boolean => THEMATIC_BREAK.test(text);
  const divider = lines.slice(line, end).findIndex(isEnd);
  return { start: line - 1, end: divider < 0 ? end : line + divider };
}

/** Returns the index of the last line of a question's paragraph and what is nested below it. */
export function findLastNested({ lines }: Note, own: NoteLine, { start, end }: Range): number {
  let last = start;
  for (let index = start + 1; index < end; index += 1) {
    const line = parseNoteLine(lines[index] ?? '');
    const isNested = line.indent >= own.indent + NESTING_COLUMNS;
    if (line.words === '' || (own.isItem && !isNested && line.isItem)) break;
    last = index;
  }
  return last;
}
