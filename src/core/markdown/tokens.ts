import MarkdownIt from 'markdown-it';
import { isPlaceholderTag } from './placeholder-tag.ts';

/** In levels of markdown-it: a nested list takes two. Only far more levels overflow the stack. */
const MAX_NESTING = 1000;

// `parse` reads blocks only: inline parsing would take most of the time, and few texts need it.
const markdown = new MarkdownIt({ html: true, maxNesting: MAX_NESTING });
// Nobody follows a link here, so its address stays as it is written; `<https://…>` is shown for people to read.
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = readableAddress;
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);
// An item of nothing but a placeholder (`- <company>`) is a paragraph: as HTML, it would take the
// items nested below it for its own text.
markdown.block.ruler.before('html_block', 'placeholder', (state, start, _end, isSilent) => {
  if (isSilent || state.parentType !== 'list') return false;
  const content = state.getLines(start, start + 1, state.blkIndent, false).trim();
  if (!isPlaceholderTag(content, content)) return false;
  const opening = state.push('paragraph_open', 'p', 1);
  const inline = state.push('inline', '', 0);
  state.push('paragraph_close', 'p', -1);
  opening.map = [start, start + 1];
  inline.map = opening.map;
  inline.content = content;
  state.line = start + 1;
  return true;
});

/** Returns an address without percent encodings of letters: `café` for `caf%C3%A9`. */
function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // An encoding is broken.
    return url;
  }
}

/** A token of markdown-it. */
export type Token = ReturnType<typeof markdown.parse>[number];

/** Parses the lines of a document into the block tokens of markdown-it. */
export function parseTokens(lines: readonly string[]): Token[] {
  return markdown.parse(lines.join('\n'), {});
}

/** Whether a token is nested so deeply that the parser skips its content. */
export function isTooDeep({ level }: Token): boolean {
  return level >= MAX_NESTING - 1;
}

/** Parses one line into markdown-it's inline tokens: text, emphasis, links, code, HTML tags. */
export function parseInlineTokens(line: string): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(line, markdown, {}, tokens);
  return tokens;
}
