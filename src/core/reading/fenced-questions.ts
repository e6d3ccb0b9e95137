import { isAsked } from '../language/question-signs.ts';
import type { Block } from '../markdown/block.ts';
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
      const written = lines.slice(opening.at + 1, at).filter((text) => text.trim() !== '');
      const asked = written.filter(isAsked).length;
      const minAsked = Math.max(1, written.length * MIN_ASKED_SHARE);
      const isText = TEXT_LANGUAGE.test(opening.language);
      if (isText && asked >= minAsked) removed.add(opening.at).add(at);
      opening = undefined;
    }
  }
  return removed.size === 0 ? lines : lines.map((line, at) => (removed.has(at) ? '' : line));
}
