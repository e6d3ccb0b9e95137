import type { Position } from '../text/lines.ts';

/** What a question file is made of, as far as questions go; in the order of the file. */
export type Block = HeadingBlock | ItemBlock | ParagraphBlock | RowBlock | LimitBlock;

/** A heading of the document itself, not of a list item or a quote. */
export interface HeadingBlock extends Position {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: string;
  /** Made by the line below it, perhaps without meaning to. */
  readonly isUnderlined: boolean;
}

/** A list item with the lines of its first paragraph or heading; `content` is empty where it has none. */
export interface ItemBlock extends Position {
  readonly kind: 'item';
  /** 1 for an item of an outermost list. */
  readonly depth: number;
  readonly content: string;
}

/** A paragraph that is in no list. */
export interface ParagraphBlock extends Position {
  readonly kind: 'paragraph';
  readonly isQuoted: boolean;
  readonly content: string;
}

/** A row of a table that is in no list. */
export interface RowBlock extends Position {
  readonly kind: 'row';
  readonly isHeader: boolean;
  readonly cells: readonly string[];
}

/** Where lists or quotes stand so deep in one another that what is below is not read; at most one. */
interface LimitBlock {
  readonly kind: 'limit';
  /** From 1, counted from the first of the given lines. */
  readonly line: number;
}
