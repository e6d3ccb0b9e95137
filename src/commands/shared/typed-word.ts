import type { Values } from '../../core/completing/cursor-context.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';
import { expandHome } from '../../io/files/paths.ts';

/** Reads a word of the command line: a path with its `~`; other texts are cleaned, as in banks. */
export function readWord(text: string, fits: Values | undefined, env: Env): string {
  return isPath(fits) ? expandHome(text, env) : cleanText(text);
}

/** Whether values of this kind name files or folders. */
export function isPath(fits: Values | undefined): boolean {
  return fits === 'files' || fits === 'note-parts' || fits === 'banks';
}
