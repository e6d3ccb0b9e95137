/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n?|\n/u;

/** The lines of a file, as every line number of ours counts them; without a byte-order mark. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/u, '').split(LINE_BREAK);
}
