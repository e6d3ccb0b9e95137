/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n?|\n/u;

/** Splits a file into lines, without its byte-order mark. All line numbers refer to these lines. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/u, '').split(LINE_BREAK);
}
