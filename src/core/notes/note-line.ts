import { findBox } from '../syntax/task-box.ts';

/** One line of a note, split into list markup and words. */
export interface NoteLine {
  /** The indent before and after any quote marks, in columns, with a tab stop every four columns. */
  readonly indent: number;
  /** Whether the line begins a list item. */
  readonly isItem: boolean;
  readonly isQuoted: boolean;
  /** The character in a task's checkbox; undefined for lines that are not tasks. */
  readonly box: string | undefined;
  /** The line without quote marks, bullet and checkbox. */
  readonly words: string;
}

/** An item indented at least this many columns more than the question above is nested in it. */
export const NESTING_COLUMNS = 2;
/** A dividing line such as `---` or `* * *` (CommonMark 0.31, section 4.1). */
export const THEMATIC_BREAK =
  /^ {0,3}(?:-[ \t]*-[ \t]*-[- \t]*|\*[ \t]*\*[ \t]*\*[* \t]*|_[ \t]*_[ \t]*_[_ \t]*)$/u;

const TAB_COLUMNS = 4;
/** The signs of a quote at the start of a line. */
export const QUOTE = /^[ \t]*>(?:[ \t>]*>)? ?/u;
/** The bullets of Markdown, those that people paste, and a bullet that touches a box: `-[x] Who?`. */
const BULLET = /^(?:(?:[-*+•◦‣▪–—]|\d{1,9}[.)])(?:[ \t]+|$)|[-*+](?=\[[^\]]\][ \t]))/u;

/** Splits a line: `> - [x] Who?` is an item with the box `x` and the words `Who?`. */
export function parseNoteLine(line: string): NoteLine {
  const unquoted = line.replace(QUOTE, '');
  const content = unquoted.trimStart();
  const isQuoted = unquoted !== line;
  const outer = isQuoted ? line.slice(0, line.indexOf('>')) : '';
  const inner = unquoted.slice(0, unquoted.length - content.length);
  const bullet = BULLET.exec(content)?.[0];
  const afterBullet = content.slice(bullet?.length ?? 0);
  const [mark, box] = (bullet === undefined ? undefined : findBox(afterBullet)) ?? ['', undefined];
  return {
    indent: countColumns(outer) + countColumns(inner),
    isItem: bullet !== undefined,
    isQuoted,
    box,
    words: afterBullet.slice(mark.length).trim(),
  };
}

function countColumns(spaces: string): number {
  let columns = 0;
  for (const space of spaces) {
    columns += space === '\t' ? TAB_COLUMNS - (columns % TAB_COLUMNS) : 1;
  }
  return columns;
}
