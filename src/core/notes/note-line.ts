/** One line of a note, split into list markup and words. */
export interface NoteLine {
  /** The indent after any quote marks, in columns, with a tab stop every four columns. */
  readonly indent: number;
  /** Whether the line begins a list item. */
  readonly isItem: boolean;
  /** The character in a task's checkbox; undefined for lines that are not tasks. */
  readonly box: string | undefined;
  /** The line without quote marks, bullet and checkbox. */
  readonly words: string;
}

/** An item indented at least this many columns more than the question above is nested in it. */
export const NESTING_COLUMNS = 2;
/** A dividing line such as `---` or `* * *` (CommonMark 0.31, section 4.1). */
export const THEMATIC_BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;

const TAB_COLUMNS = 4;
const QUOTE = /^(?:[ \t]*>)+ ?/u;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u;
const BOX = /^\[([^\]])\](?:[ \t]+|$)/u;

/** Splits a line: `> - [x] Who?` is an item with the box `x` and the words `Who?`. */
export function parseNoteLine(line: string): NoteLine {
  const unquoted = line.replace(QUOTE, '');
  const content = unquoted.trimStart();
  let indent = 0;
  for (const space of unquoted.slice(0, unquoted.length - content.length)) {
    indent += space === '\t' ? TAB_COLUMNS - (indent % TAB_COLUMNS) : 1;
  }
  const bullet = BULLET.exec(content)?.[0];
  const afterBullet = content.slice(bullet?.length ?? 0);
  const box = bullet === undefined ? null : BOX.exec(afterBullet);
  return {
    indent,
    isItem: bullet !== undefined,
    box: box?.[1],
    words: afterBullet.slice(box?.[0].length ?? 0).trim(),
  };
}
