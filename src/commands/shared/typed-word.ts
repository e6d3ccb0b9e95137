import type { Values } from '../../core/completing/cursor-context.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';
import { expandHome } from '../../io/files/paths.ts';

/** Reads a word of the command line: a path with its `~`; other texts are cleaned, as in banks. */
export function readWord(text: string, fits: Values | undefined, env: Env): string {
  const isPath = fits === 'files' || fits === 'note-parts' || fits === 'banks';
  return isPath ? expandHome(text, env) : cleanText(text);
}
