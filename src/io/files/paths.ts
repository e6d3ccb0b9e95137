import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { cleanText } from '../../core/text/sanitize.ts';

/** Returns a path for messages and `source`: safe to print, and with `/`, which editors link. */
export function shownPath(path: string): string {
  return cleanText(path).split(sep).join('/');
}

/** Returns the path with links resolved; unchanged if that fails, as for the pipe of `<(…)`. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a path is a file or a folder. Reading a pipe or device would wait for its writer. */
export function isFileOrFolder(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() || found.isDirectory();
  } catch {
    // The path does not exist or is not accessible: either way, it cannot be read.
    return false;
  }
}
