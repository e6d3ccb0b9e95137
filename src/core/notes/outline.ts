import { plainText } from '../markdown/plain-text.ts';
import type { Token } from '../markdown/tokens.ts';
import { findVerbatimLines } from '../markdown/verbatim-lines.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { isUnderlinedMeeting } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';
import { findTables, type NoteTable } from './note-table.ts';

/** Consecutive lines of a note, by index; `end` is exclusive. */
interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A heading of a note. */
export interface NoteHeading extends LineRange {
  readonly level: number;
  /** Without markup. */
  readonly text: string;
  /** As it is written, without its signs. */
  readonly source: string;
}

/** The blocks of a note that only a Markdown parser can recognize. */
export interface Outline {
  readonly headings: readonly NoteHeading[];
  /** The tables with questions in them. */
  readonly tables: readonly NoteTable[];
  /** The indexes of lines in fenced code and HTML, fences included. */
  readonly verbatim: ReadonlySet<number>;
  /** The indexes of the verbatim lines in HTML comments. */
  readonly hidden: ReadonlySet<number>;
  /** The lists that are not inside another list or a quote. */
  readonly lists: readonly LineRange[];
  /** The opening fence of the last fenced code block; can also close it. Empty if there is none. */
  readonly lastFence: string;
}

/** Finds the headings, lists, fenced code and HTML of a note. */
export function parseOutline({ tokens }: Pick<MarkdownDocument, 'tokens'>): Outline {
  const comments = tokens.filter(
    ({ type, content }) => type === 'html_block' && content.trimStart().startsWith('<!--'),
  );
  const lists = tokens.filter(({ type, level }) => level === 0 && type.endsWith('_list_open'));
  return {
    verbatim: findVerbatimLines(tokens),
    hidden: findVerbatimLines(comments),
    headings: findHeadings(tokens),
    tables: findTables(tokens),
    lists: lists.map(lineRange),
    lastFence: tokens.findLast(({ type }) => type === 'fence')?.markup ?? '',
  };
}

function lineRange({ map }: Token): LineRange {
  const [start = 0, end = 0] = map ?? [];
  return { start, end };
}

function findHeadings(tokens: readonly Token[]): NoteHeading[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || token.level > 0) return [];
    const source = cleanText(tokens[index + 1]?.content ?? '').trim();
    const text = plainText(source).trim();
    // In Markdown, `---` makes the text above a heading; people mean it only below a meeting.
    if (token.markup === '-' && !isUnderlinedMeeting(text)) return [];
    return [{ level: Number(token.tag.slice(1)), text, source, ...lineRange(token) }];
  });
}
