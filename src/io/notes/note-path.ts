import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { systemErrorCode } from '../streams/system-error.ts';

/** The place of a note that exists, or that can be created. */
export interface NotePlace {
  /** Without symbolic links, so that a note has the same lock whichever link leads to it. */
  readonly path: string;
  readonly hasFolder: boolean;
}

/**
 * Follows the links to a note, also where the note itself does not exist yet.
 * @throws the system's error where a folder on the way cannot be read.
 */
export function locateNote(path: string): NotePlace {
  const real = resolveRealPath(path);
  if (real !== undefined) return { path: real, hasFolder: true };
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return locateNote(resolve(realpathSync(dirname(path)), readlinkSync(path)));
  }
  const folder = resolveRealPath(dirname(path));
  if (folder === undefined || !statSync(folder).isDirectory()) return { path, hasFolder: false };
  return { path: join(folder, basename(path)), hasFolder: true };
}

/** Undefined where nothing exists at the path. */
function resolveRealPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the name of a note has an extension. In `St. Gallen` the dot begins none. */
export function hasEnding(name: string): boolean {
  return /^\.\S+$/u.test(extname(name));
}

/** The name of a note with its extension, which is `.md` by default. */
export function withEnding(name: string): string {
  return hasEnding(name) ? name : `${name}.md`;
}

/** Whether a name can only be that of a folder: `vault/`, `..`. */
export function isFolderName(name: string): boolean {
  return /(?:^|[\\/])\.{0,2}$/u.test(name);
}
