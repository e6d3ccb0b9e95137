import { isAsked } from '../language/question-signs.ts';
import type { Block } from '../markdown/block.ts';
import type { Token } from '../markdown/tokens.ts';
import { MIN_ASKED_SHARE } from './candidate.ts';

const OPENING_FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/u;
/** Matches the language of a fenced block that holds text and not code: `text`, `md`, or none. */
const TEXT_LANGUAGE = /^(?:te?xt|md|markdown)?\s*$/iu;

/** Whether any block or table cell of a document ends like a question. */
export function hasQuestion(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'limit') return false;
    return block.kind === 'row' ? block.cells.some(isAsked) : isAsked(block.content);
  });
}

/**
 * Empties the fence lines around text of which at least half of the lines ask: some people fence
 * questions to keep their layout. Returns the same array if there is no such text.
 */
export function removeFences(lines: readonly string[]): readonly string[] {
  const removed = new Set<number>();
  let opening: { at: number; fence: string; language: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim();
    if (opening === undefined) {
      const [, fence, language = ''] = OPENING_FENCE.exec(line) ?? [];
      if (fence !== undefined) opening = { at, fence, language };
    } else if (trimmed.startsWith(opening.fence) && new Set(trimmed).size === 1) {
      // The line closes the fence: it repeats the same character, at least as many times.
      const isText = TEXT_LANGUAGE.test(opening.language);
      if (isText && doMostAsk(lines.slice(opening.at + 1, at))) removed.add(opening.at).add(at);
      opening = undefined;
    }
  }
  return removed.size === 0 ? lines : lines.map((line, at) => (removed.has(at) ? '' : line));
}

/**
 * Removes the indent of text that Markdown takes for code, if at least half of its lines ask: some
 * people indent the list below a heading. Returns the same array if there is no such text.
 */
export function removeIndents(
  lines: readonly string[],
  tokens: readonly Token[],
): readonly string[] {
  const dedented = new Map<number, string>();
  for (const { type, level, map } of tokens) {
    if (type !== 'code_block' || level > 0 || map === null) continue;
    const [start, end] = map;
    const block = lines.slice(start, end);
    const indent = block
      .filter(isWritten)
      .map(countIndent)
      .reduce((least, count) => Math.min(least, count), Infinity);
    // Items nested in the list are details, which seldom ask.
    if (!doMostAsk(block.filter((line) => countIndent(line) === indent))) continue;
    for (const [offset, line] of block.entries()) dedented.set(start + offset, line.slice(indent));
  }
  return dedented.size === 0 ? lines : lines.map((line, at) => dedented.get(at) ?? line);
}

function doMostAsk(lines: readonly string[]): boolean {
  const written = lines.filter(isWritten);
  const asked = written.filter(isAsked).length;
  return asked >= Math.max(1, written.length * MIN_ASKED_SHARE);
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}

function countIndent(line: string): number {
  return line.search(/\S|$/u);
}
