import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { systemErrorCode } from '../streams/system-error.ts';

/** Where a note is, or would be made. */
export interface NotePlace {
  /** Without symbolic links, so that a note has one lock whatever leads to it. */
  readonly path: string;
  /** Whether its folder is there. */
  readonly hasFolder: boolean;
}

/**
 * Follows links to the note, also to one that is not there yet, where it then will be made.
 * @throws the system's error where the way to it cannot be gone.
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

/** Undefined where there is nothing. */
function resolveRealPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a name of a note has an ending; a dot within words, as in `St. Gallen`, begins none. */
export function hasEnding(name: string): boolean {
  return /^\.\S+$/u.test(extname(name));
}

/** The name of a note with its ending: what has none is Markdown. */
export function withEnding(name: string): string {
  return hasEnding(name) ? name : `${name}.md`;
}

/** Whether a name can only be that of a folder: `vault/`, `..`. */
export function isFolderName(name: string): boolean {
  return /(?:^|[\\/])\.{0,2}$/u.test(name);
}
