import { plainText } from '../markdown/plain-text.ts';
import { readTokens, type Token } from '../markdown/tokens.ts';
import { isDated } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';

/** A heading of a note. */
export interface NoteHeading {
  readonly level: number;
  /** Its words without markup. */
  readonly text: string;
  /** The index of its first line, and of the first line behind it. */
  readonly start: number;
  readonly end: number;
}

/** The headings of a note, and its lines that are no Markdown: code and HTML. */
export interface Outline {
  readonly headings: readonly NoteHeading[];
  /** The indexes of the lines of code and HTML, fences included. */
  readonly verbatim: ReadonlySet<number>;
  /** Of these, the lines of comments, which nobody sees. */
  readonly hidden: ReadonlySet<number>;
}

const VERBATIM = ['fence', 'html_block'];

/** What the parser of Markdown says of a note's lines, of which the first `above` are front matter. */
export function parseOutline(lines: readonly string[], above: number): Outline {
  const tokens = readTokens(lines.slice(above));
  const verbatim = new Set<number>();
  const hidden = new Set<number>();
  for (const token of tokens.filter(({ type }) => VERBATIM.includes(type))) {
    const isComment = token.type === 'html_block' && token.content.trimStart().startsWith('<!--');
    for (const index of lineIndexes(token, above)) {
      verbatim.add(index);
      if (isComment) hidden.add(index);
    }
  }
  return { headings: findHeadings(tokens, above), verbatim, hidden };
}

function lineIndexes({ map }: Token, above: number): number[] {
  const [start = 0, end = 0] = map ?? [];
  return Array.from({ length: end - start }, (_, offset) => start + above + offset);
}

function findHeadings(tokens: readonly Token[], above: number): NoteHeading[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || token.level > 0) return [];
    const text = plainText(cleanText(tokens[index + 1]?.content ?? '')).trim();
    // What a `---` below a remark makes of it is no heading to who wrote it.
    if (token.markup === '-' && !isDated(text)) return [];
    const [start = 0, end = 0] = token.map ?? [];
    const level = Number(token.tag.slice(1));
    return [{ level, text, start: start + above, end: end + above }];
  });
}
