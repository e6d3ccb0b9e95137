import type { Position } from '../text/lines.ts';
import type { Block, ItemBlock, RowBlock } from './block.ts';
import { parseHtmlBlocks } from './html-blocks.ts';
import { splitLostBullets } from './lost-bullets.ts';
import { isTooDeep, type Token } from './tokens.ts';

const LIST_TOKEN = /^(?:bullet|ordered)_list_/u;
/** The text of an item may be a heading: an empty `-` that an editor left below underlines it. */
const TEXT_TOKENS = ['paragraph_open', 'heading_open'];
const DETAILS_TAG = /^\s*<details\b/iu;

/** Converts a document to blocks. Drops code, quoted headings, and all but items inside lists. */
export function toBlocks(tokens: readonly Token[], lines: readonly string[]): Block[] {
  let listDepth = 0;
  let quoteDepth = 0;
  const blocks = tokens.flatMap((token, index): readonly Block[] => {
    if (LIST_TOKEN.test(token.type)) listDepth += token.nesting;
    if (token.type.startsWith('blockquote_')) quoteDepth += token.nesting;
    if (token.type === 'list_item_open') {
      return splitLostBullets(toItem(tokens, index, listDepth, lines), lines);
    }
    return listDepth > 0 ? [] : toOuterBlocks(tokens, index, quoteDepth > 0, lines);
  });
  const limit = tokens.find(isTooDeep);
  return limit === undefined ? blocks : [...blocks, { kind: 'limit', line: getLine(limit) }];
}

/** Returns the blocks that begin at a token outside lists. */
function toOuterBlocks(
  tokens: readonly Token[],
  index: number,
  isQuoted: boolean,
  lines: readonly string[],
): readonly Block[] {
  const token = tokens[index];
  const text = tokens[index + 1];
  switch (token?.type) {
    case 'heading_open': {
      if (isQuoted) return [];
      const level = Number(token.tag.slice(1));
      const isUnderlined = !token.markup.startsWith('#');
      return [{ kind: 'heading', level, isUnderlined, ...locate(text, lines) }];
    }
    case 'paragraph_open':
      return [{ kind: 'paragraph', isQuoted, ...locate(text, lines) }];
    case 'tr_open':
      return [toRow(tokens, index)];
    case 'html_block':
      return parseHtmlBlocks(token.content, getLine(token));
    default:
      return [];
  }
}

function toItem(
  tokens: readonly Token[],
  index: number,
  depth: number,
  lines: readonly string[],
): ItemBlock {
  const first = tokens[index + 1];
  const text = TEXT_TOKENS.includes(first?.type ?? '') ? tokens[index + 2] : undefined;
  // The text of a foldable item is its summary: `- <details><summary>Who left?</summary>`.
  const isFolded = first?.type === 'html_block' && DETAILS_TAG.test(first.content);
  const [summary] = isFolded ? parseHtmlBlocks(first.content, 1) : [];
  const content = text?.content ?? (summary?.kind === 'paragraph' ? summary.content : '');
  return { kind: 'item', depth, ...locate(text ?? tokens[index], lines, content) };
}

function toRow(tokens: readonly Token[], index: number): RowBlock {
  const cells: string[] = [];
  let isHeader = false;
  for (let at = index; tokens[at] !== undefined && tokens[at]?.type !== 'tr_close'; at += 1) {
    if (tokens[at]?.type === 'th_open') isHeader = true;
    if (tokens[at]?.type === 'inline') cells.push(tokens[at]?.content ?? '');
  }
  return { kind: 'row', isHeader, cells, line: getLine(tokens[index]), column: 1 };
}

/** Returns a text and the last position in its line where it occurs: the second 1 in `1. 1`. */
function locate(
  token: Token | undefined,
  lines: readonly string[],
  content = token?.content ?? '',
): Position & { readonly content: string } {
  const line = getLine(token);
  const [firstLine = ''] = content.split('\n', 1);
  // markdown-it replaces NUL in `content`, so NUL is replaced in the line, too.
  const written = (lines[line - 1] ?? '').replaceAll('\0', '\ufffd');
  // Marks that are not shown may divide the text: `Who %% or what %% left?`.
  const [firstWord = ''] = firstLine.split(' ', 1);
  const at = written.lastIndexOf(firstLine);
  const column = Math.max(at < 0 ? written.indexOf(firstWord) : at, 0) + 1;
  return { content, line, column };
}

function getLine(token: Token | undefined): number {
  return (token?.map?.[0] ?? 0) + 1;
}
