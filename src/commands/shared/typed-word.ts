import { join, sep } from 'node:path';
import type { Values } from '../../core/completing/cursor-context.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';
import { isFileOrFolder } from '../../io/files/paths.ts';

/** Reads a word of the command line: a path with its `~`; other texts are cleaned, as in banks. */
export function readWord(text: string, fits: Values | undefined, env: Env): string {
  return fits === 'files' || fits === 'banks' ? expandHome(text, env) : cleanText(text);
}

/**
 * Returns a path with the home folder in place of a leading `~`, as most shells do not expand it in
 * `--into=~/acme`. In a folder in which something is called `~`, the path is that of this file.
 */
export function expandHome(path: string, env: Pick<Env, 'cwd' | 'variables'>): string {
  const isHome = path === '~' || path.startsWith('~/') || path.startsWith(`~${sep}`);
  const home = env.variables['HOME'] || env.variables['USERPROFILE'];
  if (!isHome || !home || isFileOrFolder('~', env)) return path;
  // The slash says that it is a folder, so that `--into=~` does not name a note beside it.
  return join(home, sep, path.slice(1));
}
