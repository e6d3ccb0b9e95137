import { isAsked } from '../language/question-signs.ts';
import type { Block } from '../markdown/block.ts';

const OPENS = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/u;
/** What is said of text that is no code. */
const NO_CODE = /^(?:te?xt|md|markdown)?\s*$/iu;
/** From this share of lines that ask on, what is fenced in is no code. */
const MOST = 0.5;

/** Whether any block of a document ends as a question does. */
export function hasQuestion(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'limit') return false;
    return block.kind === 'row' ? block.cells.some(isAsked) : isAsked(block.content);
  });
}

/**
 * The lines of a document without the fences around lists of questions, which some people put there
 * so that they keep their look; the same lines where there are none.
 */
export function removeFences(lines: readonly string[]): readonly string[] {
  let opened: { at: number; mark: string; isCode: boolean } | undefined;
  const bare = [...lines];
  let isChanged = false;
  for (const [at, line] of lines.entries()) {
    if (opened === undefined) {
      const [, mark, language = ''] = OPENS.exec(line) ?? [];
      if (mark !== undefined) opened = { at, mark, isCode: !NO_CODE.test(language) };
    } else if (isClosing(line, opened.mark)) {
      if (!opened.isCode && isMostlyAsked(lines.slice(opened.at + 1, at))) {
        bare[opened.at] = '';
        bare[at] = '';
        isChanged = true;
      }
      opened = undefined;
    }
  }
  return isChanged ? bare : lines;
}

function isClosing(line: string, mark: string): boolean {
  const bare = line.trim();
  return bare.startsWith(mark) && bare === (mark[0] ?? '').repeat(bare.length);
}

function isMostlyAsked(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const asked = written.filter((line) => isAsked(line)).length;
  return asked > 0 && asked >= written.length * MOST;
}
