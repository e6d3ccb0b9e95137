/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** In characters. The markup of longer lines is kept: they parse slowly, and no question is so long. */
export const MAX_LINE_LENGTH = 5000;

const LINE_BREAK = /\r\n?|\n/u;

/** Splits a file into lines, without its byte-order mark. All line numbers refer to these lines. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/u, '').split(LINE_BREAK);
}
