import MarkdownIt from 'markdown-it';

/** What a question file is made of, as far as questions go; in the order of the file. */
export type Block = HeadingBlock | ItemBlock | LimitBlock;

/** A heading of the document itself, not of a list item or a quote. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: string;
}

/** A list item with the lines of its first paragraph or heading; `content` is empty where it has none. */
export interface ItemBlock {
  readonly kind: 'item';
  /** 1 for an item of an outermost list. */
  readonly depth: number;
  readonly content: string;
  /** Where its words begin, from 1, counted from the first of the given lines. */
  readonly line: number;
  readonly column: number;
}

/** Where lists or quotes stand so deep in one another that what is below is not read; at most one. */
export interface LimitBlock {
  readonly kind: 'limit';
  /** From 1, counted from the first of the given lines. */
  readonly line: number;
}

/** In levels of the parser, of which a list takes two; far from what overflows the stack. */
const DEEPEST = 1000;

// Only blocks: inline parsing is most of the time on a large file, and few items need it.
const markdown = new MarkdownIt({ html: true, maxNesting: DEEPEST });
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);

type Token = ReturnType<typeof markdown.parse>[number];

const LIST_TOKENS: ReadonlyMap<string, number> = new Map([
  ['bullet_list_open', 1],
  ['ordered_list_open', 1],
  ['bullet_list_close', -1],
  ['ordered_list_close', -1],
]);

/** An empty `-` below an item makes a heading of the item: it is what people's editors leave there. */
const WORDS_OPEN = ['paragraph_open', 'heading_open'];

/** The headings and list items of a Markdown body, given as its lines. Code and HTML are left out. */
export function readBlocks(lines: readonly string[]): Block[] {
  const tokens = markdown.parse(lines.join('\n'), {});
  const blocks: Block[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    depth += LIST_TOKENS.get(token.type) ?? 0;
    if (token.type === 'list_item_open') blocks.push(itemBlock(tokens, index, depth, lines));
    if (token.type === 'heading_open' && token.level === 0) {
      const content = tokens[index + 1]?.content ?? '';
      blocks.push({ kind: 'heading', level: Number(token.tag.slice(1)), content });
    }
  }
  const limit = tokens.find((token) => token.level >= DEEPEST - 1);
  if (limit !== undefined) blocks.push({ kind: 'limit', line: (limit.map?.[0] ?? 0) + 1 });
  return blocks;
}

function itemBlock(
  tokens: readonly Token[],
  index: number,
  depth: number,
  lines: readonly string[],
): ItemBlock {
  const words = WORDS_OPEN.includes(tokens[index + 1]?.type ?? '') ? tokens[index + 2] : undefined;
  const content = words?.content ?? '';
  const line = words?.map?.[0] ?? tokens[index]?.map?.[0] ?? 0;
  return { kind: 'item', depth, content, line: line + 1, column: columnOf(content, lines[line]) };
}

/** Where an item's words begin in their line: they end it, so of `1. 1` they are the second 1. */
function columnOf(content: string, line = ''): number {
  const [firstLine = ''] = content.split('\n', 1);
  // The parser turns NUL into U+FFFD.
  return Math.max(line.replaceAll('\0', '\ufffd').lastIndexOf(firstLine), 0) + 1;
}
