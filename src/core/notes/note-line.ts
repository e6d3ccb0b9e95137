/** A line of a note, as far as lists and quotes go. */
export interface NoteLine {
  /** The column that it begins in, from 0, a tab stop every four columns. */
  readonly indent: number;
  /** Whether it begins a list item. */
  readonly isItem: boolean;
  /** The character in the box of a task; undefined where the line is no task. */
  readonly box: string | undefined;
  /** Its words, without what makes an item, a task or a quote of it. */
  readonly words: string;
}

const TAB = 4;
const QUOTE = /^(?:[ \t]*>)+ ?/u;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u;
const BOX = /^\[([^\]])\](?:[ \t]+|$)/u;
/** A line across the page. */
const BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;

/** Takes a line of a note apart. */
export function parseNoteLine(line: string): NoteLine {
  const quote = QUOTE.exec(line)?.[0] ?? '';
  const unquoted = line.slice(quote.length);
  const content = unquoted.trimStart();
  const indent = countColumns(unquoted.slice(0, unquoted.length - content.length));
  const bullet = BULLET.exec(content)?.[0];
  const behind = content.slice(bullet?.length ?? 0);
  const box = bullet === undefined ? null : BOX.exec(behind);
  return {
    indent,
    isItem: bullet !== undefined,
    box: box?.[1],
    words: behind.slice(box?.[0].length ?? 0).trim(),
  };
}

/** Whether a line parts what is above it from what is below. */
export function isBreak(line: string): boolean {
  return BREAK.test(line);
}

function countColumns(space: string): number {
  let columns = 0;
  for (const character of space) {
    columns += character === '\t' ? TAB - (columns % TAB) : 1;
  }
  return columns;
}
