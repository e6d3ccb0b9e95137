import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx', '.txt']);

/** A path that could not be read, with the system's error. */
export interface Unreadable {
  readonly path: string;
  readonly error: unknown;
}

/**
 * Finds the question files below a folder, in the same order on every platform: within each folder,
 * by name in UTF-16 order. Skips hidden files, hidden folders and node_modules. Visits each folder
 * once, even if several links lead to it, so a loop of links ends.
 */
export function findQuestionFiles(folder: string): { files: string[]; unreadable: Unreadable[] } {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const visited = new Set<string>();
  const visit = (path: string): void => {
    const real = realpathSync.native(path);
    if (visited.has(real)) return;
    visited.add(real);
    for (const name of readdirSync(path).sort()) {
      if (!name.startsWith('.') && name !== 'node_modules') look(join(path, name));
    }
  };
  const look = (path: string): void => {
    try {
      const found = statSync(path);
      if (found.isDirectory()) visit(path);
      else if (found.isFile() && EXTENSIONS.has(extname(path).toLowerCase())) files.push(path);
    } catch (error) {
      unreadable.push({ path, error });
    }
  };
  look(folder);
  return { files, unreadable };
}
