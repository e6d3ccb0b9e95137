import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** Returns a path for messages and `source`: safe to print, with `/`, so that editors link it. */
export function shownPath(path: string): string {
  return cleanText(withSlashes(path));
}

/** Returns a path with `/`, which every system and every shell takes. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

/**
 * Returns the absolute path of a name that the user gave.
 * @throws UserError for a relative name if the current folder has been deleted.
 */
export function absolutePath(name: string, { cwd }: Pick<Env, 'cwd'>): string {
  return isAbsolute(name) ? resolve(name) : resolve(cwd(), name);
}

/** Returns the path with links resolved, or unchanged if that fails, as for the pipe of `<(…)`. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
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

/** Whether a name is that of a file or folder, not of a pipe or a device, which may never end. */
export function isFileOrFolder(name: string, env: Pick<Env, 'cwd'>): boolean {
  try {
    const found = statSync(absolutePath(name, env));
    return found.isFile() || found.isDirectory();
  } catch {
    // Nothing is there, or it is not accessible: either way, it cannot be read.
    return false;
  }
}
