import MarkdownIt from 'markdown-it';

/** Parser levels, of which a list takes two; far below the depth that overflows the stack. */
const MAX_LEVEL = 1000;

// Blocks only: inline parsing is most of the time on a large file, and few items need it.
const markdown = new MarkdownIt({ html: true, maxNesting: MAX_LEVEL });
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);

/** A block token of markdown-it. */
export type Token = ReturnType<typeof markdown.parse>[number];

/** Parses the lines of a Markdown body into markdown-it's tokens, blocks only. */
export function readTokens(lines: readonly string[]): Token[] {
  return markdown.parse(lines.join('\n'), {});
}

/** Whether lists or quotes are nested so deeply here that the parser skips their content. */
export function isDeepest({ level }: Token): boolean {
  return level >= MAX_LEVEL - 1;
}
