import type { Position } from '../text/lines.ts';

/** A block of a document that may hold questions or topics, or the mark where parsing stopped. */
export type Block = HeadingBlock | ItemBlock | ParagraphBlock | RowBlock | LimitBlock;

/** A heading outside lists and quotes. */
export interface HeadingBlock extends Position {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: string;
  /** Whether a line of `-` or `=` below the text made it a heading, perhaps by mistake. */
  readonly isUnderlined: boolean;
}

/** A list item or HTML cell. `content` is its leading paragraph, heading or summary, or empty. */
export interface ItemBlock extends Position {
  readonly kind: 'item';
  /** The nesting level, from 1 for an item of an outermost list. */
  readonly depth: number;
  readonly content: string;
}

/** A paragraph outside lists, or a text in HTML that is neither a heading nor an item. */
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

/** Marks the first line, if any, that is nested too deeply to be parsed. */
interface LimitBlock {
  readonly kind: 'limit';
  readonly line: number;
}
