import type { Position } from '../text/lines.ts';
import type { Block, ItemBlock, RowBlock } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { splitLostBullets } from './lost-bullets.ts';
import { isDeepest, type Token } from './tokens.ts';

/** How deep in lists and quotes a token stands, counted by the tokens before it. */
interface Depths {
  list: number;
  quote: number;
}

const OPENED: ReadonlyMap<string, Partial<Depths>> = new Map([
  ['bullet_list_open', { list: 1 }],
  ['ordered_list_open', { list: 1 }],
  ['bullet_list_close', { list: -1 }],
  ['ordered_list_close', { list: -1 }],
  ['blockquote_open', { quote: 1 }],
  ['blockquote_close', { quote: -1 }],
]);

/** An empty `-` below an item makes a heading of the item: it is what people's editors leave there. */
const WORDS_OPEN = ['paragraph_open', 'heading_open'];

const FOLDS = /^\s*<details\b/iu;

/**
 * The blocks of a Markdown body, given as its tokens and the lines that they were parsed from. Code is
 * left out.
 */
export function readBlocks(tokens: readonly Token[], lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const depths: Depths = { list: 0, quote: 0 };
  for (const [index, token] of tokens.entries()) {
    const { list = 0, quote = 0 } = OPENED.get(token.type) ?? {};
    depths.list += list;
    depths.quote += quote;
    for (const block of blocksAt(tokens, index, depths, lines)) blocks.push(block);
  }
  const limit = tokens.find(isDeepest);
  if (limit !== undefined) blocks.push({ kind: 'limit', line: (limit.map?.[0] ?? 0) + 1 });
  return blocks;
}

function blocksAt(
  tokens: readonly Token[],
  index: number,
  { list, quote }: Depths,
  lines: readonly string[],
): readonly Block[] {
  const token = tokens[index];
  if (token === undefined) return [];
  if (token.type === 'list_item_open') {
    return splitLostBullets(itemBlock(tokens, index, list, lines), lines);
  }
  if (list > 0) return [];
  const words = tokens[index + 1];
  const content = words?.content ?? '';
  switch (token.type) {
    case 'heading_open':
      if (quote > 0) return [];
      return [
        {
          kind: 'heading',
          level: Number(token.tag.slice(1)),
          isUnderlined: !token.markup.startsWith('#'),
          content,
          ...findPosition(content, words, lines),
        },
      ];
    case 'paragraph_open':
      return [
        { kind: 'paragraph', isQuoted: quote > 0, content, ...findPosition(content, words, lines) },
      ];
    case 'tr_open':
      return [rowBlock(tokens, index)];
    case 'html_block':
      return htmlBlocks(token.content, (token.map?.[0] ?? 0) + 1);
    default:
      return [];
  }
}

function itemBlock(
  tokens: readonly Token[],
  index: number,
  depth: number,
  lines: readonly string[],
): ItemBlock {
  const first = tokens[index + 1];
  const words = WORDS_OPEN.includes(first?.type ?? '') ? tokens[index + 2] : undefined;
  const content =
    words?.content ?? (first?.type === 'html_block' ? readSummary(first.content) : '');
  return { kind: 'item', depth, content, ...findPosition(content, words ?? tokens[index], lines) };
}

/** What an item folds away has a summary, which is what the item says. */
function readSummary(html: string): string {
  const [first] = FOLDS.test(html) ? htmlBlocks(html, 1) : [];
  return first?.kind === 'paragraph' ? first.content : '';
}

function rowBlock(tokens: readonly Token[], index: number): RowBlock {
  const cells: string[] = [];
  let isHeader = false;
  for (let at = index; tokens[at] !== undefined && tokens[at]?.type !== 'tr_close'; at += 1) {
    if (tokens[at]?.type === 'th_open') isHeader = true;
    if (tokens[at]?.type === 'inline') cells.push(tokens[at]?.content ?? '');
  }
  return { kind: 'row', isHeader, cells, line: (tokens[index]?.map?.[0] ?? 0) + 1, column: 1 };
}

/** Where words begin in their line: they end it, so of `1. 1` they are the second 1. */
function findPosition(
  content: string,
  token: Token | undefined,
  lines: readonly string[],
): Position {
  const line = token?.map?.[0] ?? 0;
  const [firstLine = ''] = content.split('\n', 1);
  const written = lines[line] ?? '';
  // The parser turns NUL into U+FFFD.
  const text = written.includes('\0') ? written.replaceAll('\0', '\ufffd') : written;
  return { line: line + 1, column: Math.max(text.lastIndexOf(firstLine), 0) + 1 };
}
