import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../streams/system-error.ts';

/** Where a note is, or is to be created. */
export interface NotePlace {
  /**
   * If the folder exists, with links resolved, and as the system spells it: a note has one lock,
   * whichever link leads to it, and in whichever case it is typed.
   */
  readonly path: string;
  readonly hasFolder: boolean;
}

/**
 * Follows the symbolic links to a note, even if the note itself does not exist yet.
 * @throws the system's error for a path through a file, an unreadable folder or a loop of links.
 */
export function locateNote(path: string): NotePlace {
  const real = resolveRealPath(path);
  if (real !== undefined) return { path: real, hasFolder: true };
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return locateNote(resolve(realpathSync.native(dirname(path)), readlinkSync(path)));
  }
  const parent = dirname(path);
  const folder = resolveRealPath(parent);
  if (folder === undefined && lstatSync(parent, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const target = resolve(realpathSync.native(dirname(parent)), readlinkSync(parent));
    return { path: join(target, basename(path)), hasFolder: false };
  }
  if (folder === undefined || !statSync(folder).isDirectory()) return { path, hasFolder: false };
  return { path: join(folder, basename(path)), hasFolder: true };
}

/** Returns the path with links resolved; undefined if nothing exists there. */
function resolveRealPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
