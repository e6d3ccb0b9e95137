import { plainText } from '../markdown/plain-text.ts';
import { parseTokens, type Token } from '../markdown/tokens.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { isDated } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';

/** Consecutive lines of a note: the index of the first one, and of the one behind the last. */
interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A heading of a note. */
export interface NoteHeading extends LineRange {
  readonly level: number;
  /** Without markup. */
  readonly text: string;
}

/** The parts of a note that Markdown's block rules decide. */
export interface Outline {
  readonly headings: readonly NoteHeading[];
  /** The indexes of lines of code and HTML, fences included. */
  readonly verbatim: ReadonlySet<number>;
  /** Of these, the lines of comments, which no reader sees. */
  readonly hidden: ReadonlySet<number>;
  /** The outermost lists. */
  readonly lists: readonly LineRange[];
  /** The fence of the last code block; empty where there is none. */
  readonly lastFence: string;
}

const VERBATIM = ['fence', 'html_block'];

/** Reads the outline of a note from its block tokens. */
export function parseOutline({ tokens }: Pick<MarkdownDocument, 'tokens'>): Outline {
  const verbatim = new Set<number>();
  const hidden = new Set<number>();
  for (const token of tokens.filter(({ type }) => VERBATIM.includes(type))) {
    const isComment = token.type === 'html_block' && token.content.trimStart().startsWith('<!--');
    const { start, end } = lineRange(token);
    for (let index = start; index < end; index += 1) {
      verbatim.add(index);
      if (isComment) hidden.add(index);
    }
  }
  const lists = tokens.filter(({ type, level }) => level === 0 && type.endsWith('_list_open'));
  return {
    ...{ verbatim, hidden },
    headings: findHeadings(tokens),
    lists: lists.map(lineRange),
    lastFence: tokens.findLast(({ type }) => type === 'fence')?.markup ?? '',
  };
}

/** The words of a heading as a reader of the note sees them; undefined where the line is no heading. */
export function parseHeadingLine(line: string): string | undefined {
  return findHeadings(parseTokens([line]))[0]?.text;
}

function lineRange({ map }: Token): LineRange {
  const [start = 0, end = 0] = map ?? [];
  return { start, end };
}

function findHeadings(tokens: readonly Token[]): NoteHeading[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || token.level > 0) return [];
    const text = plainText(cleanText(tokens[index + 1]?.content ?? '')).trim();
    // A `---` below a remark makes a heading of it that nobody meant.
    if (token.markup === '-' && !isDated(text)) return [];
    return [{ level: Number(token.tag.slice(1)), text, ...lineRange(token) }];
  });
}
