import { statSync } from 'node:fs';

/** Whether a path is a file or a folder: to read a pipe or a device is to wait for who writes into it. */
export function isStored(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() || found.isDirectory();
  } catch {
    // Whatever keeps us from it, there is nothing to read.
    return false;
  }
}
