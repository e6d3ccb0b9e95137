import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx', '.txt']);

/** A path that could not be looked at, with the system's error. */
export interface Unreadable {
  readonly path: string;
  readonly error: unknown;
}

/**
 * The question files below a folder, in the order of their names by code unit, whatever the
 * platform. Hidden folders and node_modules are left out; a folder that links lead to twice is
 * read once, so a loop of links ends.
 */
export async function findQuestionFiles(
  folder: string,
): Promise<{ files: string[]; unreadable: Unreadable[] }> {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const visited = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const real = await realpath(path);
    if (visited.has(real)) return;
    visited.add(real);
    const names = (await readdir(path)).sort();
    for (const name of names.filter(isVisible)) await look(join(path, name));
  };
  const look = async (path: string): Promise<void> => {
    try {
      const found = await stat(path);
      if (found.isDirectory()) await visit(path);
      else if (found.isFile() && isQuestionFile(path)) files.push(path);
    } catch (error) {
      unreadable.push({ path, error });
    }
  };
  await look(folder);
  return { files, unreadable };
}

function isVisible(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

function isQuestionFile(path: string): boolean {
  return EXTENSIONS.has(extname(path).toLowerCase());
}
