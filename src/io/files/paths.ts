import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { cleanText } from '../../core/text/sanitize.ts';

/** Returns a path for messages and `source`: safe to print, with `/`, so that editors link it. */
export function shownPath(path: string): string {
  return cleanText(withSlashes(path));
}

/** Returns a path with `/`, which every system and every shell takes. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

/** Returns the path with links resolved, or unchanged if that fails, as for the pipe of `<(…)`. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a path is a file or a folder, not a pipe or a device: reading those may wait forever. */
export function isFileOrFolder(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() || found.isDirectory();
  } catch {
    // The path does not exist or is not accessible: either way, it cannot be read.
    return false;
  }
}
