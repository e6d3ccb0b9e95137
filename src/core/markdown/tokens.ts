import MarkdownIt from 'markdown-it';

/** In levels of the parser (a list takes two), far below the depth that overflows the stack. */
const MAX_NESTING = 1000;

// Inline parsing would take most of the time, and few items need it.
const markdown = new MarkdownIt({ html: true, maxNesting: MAX_NESTING });
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);

/** A token of markdown-it. */
export type Token = ReturnType<typeof markdown.parse>[number];

/** The block tokens of markdown-it for the lines of a document. */
export function parseTokens(lines: readonly string[]): Token[] {
  return markdown.parse(lines.join('\n'), {});
}

/** Whether lists or quotes are nested so deeply here that the parser skips their content. */
export function isTooDeep({ level }: Token): boolean {
  return level >= MAX_NESTING - 1;
}
