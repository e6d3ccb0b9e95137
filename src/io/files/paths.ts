import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { cleanText } from '../../core/text/sanitize.ts';

/** A path as messages and `source` have it: safe to print, with `/`, so that editors link it. */
export function shownPath(path: string): string {
  return cleanText(path).split(sep).join('/');
}

/** Where links end; a pipe such as `<(…)` has no real path: it stands for itself. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a path is a file or a folder: to read a pipe or a device is to wait for who writes into it. */
export function isFileOrFolder(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() || found.isDirectory();
  } catch {
    // Whatever keeps us from it, there is nothing to read.
    return false;
  }
}
