import { isAsked } from '../language/question-signs.ts';
import type { Block } from '../markdown/block.ts';
import { MIN_ASKED_SHARE } from './candidate.ts';

const OPENING_FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/u;
/** The languages of a fence around text instead of code, or none. */
const TEXT_LANGUAGE = /^(?:te?xt|md|markdown)?\s*$/iu;

/** Whether any block of a document ends like a question. */
export function hasQuestion(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'limit') return false;
    return block.kind === 'row' ? block.cells.some(isAsked) : isAsked(block.content);
  });
}

/**
 * The lines of a document without the fences around lists of questions, which some people put there
 * to keep their layout. Returns the same array if there are none.
 */
export function removeFences(lines: readonly string[]): readonly string[] {
  const removed = new Set<number>();
  let opening: { at: number; fence: string; language: string } | undefined;
  for (const [at, line] of lines.entries()) {
    if (opening === undefined) {
      const [, fence, language = ''] = OPENING_FENCE.exec(line) ?? [];
      if (fence !== undefined) opening = { at, fence, language };
    } else if (isClosing(line, opening.fence)) {
      const fenced = lines.slice(opening.at + 1, at).filter((text) => text.trim() !== '');
      const asked = fenced.filter((text) => isAsked(text)).length;
      const isList = asked > 0 && asked >= fenced.length * MIN_ASKED_SHARE;
      if (isList && TEXT_LANGUAGE.test(opening.language)) removed.add(opening.at).add(at);
      opening = undefined;
    }
  }
  return removed.size === 0 ? lines : lines.map((line, at) => (removed.has(at) ? '' : line));
}

/** Whether a line closes a fence: the same character, at least as often. */
function isClosing(line: string, fence: string): boolean {
  const trimmed = line.trim();
  return trimmed.startsWith(fence) && trimmed === (fence[0] ?? '').repeat(trimmed.length);
}
