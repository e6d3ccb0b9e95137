import type { Position } from '../text/lines.ts';

/** A block of a document that may hold questions. */
export type Block = HeadingBlock | ItemBlock | ParagraphBlock | RowBlock | LimitBlock;

/** A heading of the document itself, not of a list item or a quote. */
export interface HeadingBlock extends Position {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: string;
  /** Made by a line of `-` or `=` below it, perhaps by mistake. */
  readonly isUnderlined: boolean;
}

/** A list item with its first paragraph or heading; `content` is empty without one. */
export interface ItemBlock extends Position {
  readonly kind: 'item';
  /** 1 for an item of an outermost list. */
  readonly depth: number;
  readonly content: string;
}

/** A paragraph outside lists. */
export interface ParagraphBlock extends Position {
  readonly kind: 'paragraph';
  readonly isQuoted: boolean;
  readonly content: string;
}

/** A row of a table outside lists. */
export interface RowBlock extends Position {
  readonly kind: 'row';
  readonly isHeader: boolean;
  readonly cells: readonly string[];
}

/** Marks the line from which on lists or quotes are nested too deeply to be parsed; at most one. */
interface LimitBlock {
  readonly kind: 'limit';
  readonly line: number;
}
