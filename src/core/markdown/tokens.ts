import MarkdownIt from 'markdown-it';

/** In levels of the parser, of which a list takes two; far from what overflows the stack. */
const DEEPEST = 1000;

// Only blocks: inline parsing is most of the time on a large file, and few items need it.
const markdown = new MarkdownIt({ html: true, maxNesting: DEEPEST });
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);

/** A token of the parser. */
export type Token = ReturnType<typeof markdown.parse>[number];

/** Long enough that cuts cost nothing, short enough that the tokens of a piece do. */
const PIECE_LENGTH = 1000;
// At the top of a piece a line with a bar may begin a table, which it does not within a list.
/** What begins a block wherever it stands at the margin, but in code and HTML. */
const BREAKS_IN = /^(?:[-*+]|#{1,6}) (?=\S)[^|]*$/u;
/** What does so behind another item. */
const NUMBERED = /^\d{1,9}[.)] (?=\S)[^|]*$/u;
/** What does so behind an empty line. */
const AT_MARGIN = /^(?=\S)[^|]*$/u;
const EMPTY = /^[ \t]*$/u;
/** Tokens of blocks that may hold what looks like a block. */
const VERBATIM = ['fence', 'html_block'];

/** The parser's own tokens of a Markdown body, blocks only. */
export function readTokens(lines: readonly string[]): Token[] {
  return markdown.parse(lines.join('\n'), {});
}

/** Whether lists or quotes stand so deep in one another here that the parser does not read on. */
export function isDeepest({ level }: Token): boolean {
  return level >= DEEPEST - 1;
}

/**
 * The same tokens in pieces: all those of a large file at once are some 20 times as large as the file.
 * A list may be two lists in two pieces; nothing else tells that there was a cut.
 */
export function* readPieces(
  lines: readonly string[],
  pieceLength = PIECE_LENGTH,
): Generator<Token[]> {
  let start = 0;
  let length = pieceLength;
  while (start < lines.length) {
    const end = nextCut(lines, start + length);
    const piece = lines.slice(start, end);
    // Its last line has a break behind it, as in the whole.
    if (end < lines.length) piece.push('');
    const tokens = readTokens(piece);
    if (isCutRight(tokens, lines, start, end)) {
      yield start === 0 ? tokens : tokens.map((token) => movedDown(token, start));
      start = end;
      length = pieceLength;
    } else {
      // Twice as long each time, so that the time stays linear.
      length *= 2;
    }
  }
}

/** The first line from here on before which a document may be cut, or the end of all lines. */
function nextCut(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (BREAKS_IN.test(line) || NUMBERED.test(line) || isBehindEmpty(lines, at)) return at;
  }
  return lines.length;
}

function isBehindEmpty(lines: readonly string[], at: number): boolean {
  return EMPTY.test(lines[at - 1] ?? '') && AT_MARGIN.test(lines[at] ?? '');
}

/** Whether no block goes on behind a cut, as the tokens of the piece above it tell. */
function isCutRight(
  tokens: readonly Token[],
  lines: readonly string[],
  start: number,
  end: number,
): boolean {
  if (end === lines.length) return true;
  const { type = '', map } = tokens.at(-1) ?? {};
  // What nobody has closed runs to the last line.
  const isOpen = VERBATIM.includes(type) && (map?.[1] ?? 0) >= end - start;
  if (isOpen || tokens.some(isDeepest)) return false;
  // A number interrupts no paragraph.
  return (
    !NUMBERED.test(lines[end] ?? '') || type.endsWith('list_close') || isBehindEmpty(lines, end)
  );
}

function movedDown(token: Token, by: number): Token {
  if (token.map !== null) token.map = [token.map[0] + by, token.map[1] + by];
  return token;
}
