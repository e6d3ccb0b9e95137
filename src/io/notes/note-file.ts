import { randomUUID } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode } from '../streams/system-error.ts';
import { renameWhenFree, sleep } from './rename-when-free.ts';

/** A note that exists, as it was read. */
export interface OpenNote {
  readonly bytes: Buffer;
  /** The file at the path of the note at that time: if it differs later, the note has changed. */
  readonly state: BigIntStats;
  /** The open file; undefined on Windows, where no file that is open can be replaced. */
  readonly file: number | undefined;
}

/** A note that has been written. */
export interface Written {
  /** The file that has been replaced; undefined if there was none, or if it was written in place. */
  readonly replaced: OpenNote | undefined;
  /** The file at the path of the note now. */
  readonly state: BigIntStats;
}

const MAX_FOLDER_TRIES = 20;
/** The bits of a mode that `chmod` sets. */
const MODE_BITS = 0o7777n;
const OWNER_ONLY = 0o600;
const EVERYBODY = 0o666;
/** The errors of systems that refuse, or do not know, a change of owner, or hard links. */
const NOT_POSSIBLE = ['EPERM', 'EACCES', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * Opens and reads a note, which `closeFile` closes; returns undefined if it does not exist.
 * @throws the system's error if it cannot be read and written.
 */
export function openNote(path: string): OpenNote | undefined {
  let file: number;
  try {
    file = openSync(path, 'r+');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const bytes = readAll(file);
  const state = fstatSync(file, { bigint: true });
  if (platform() !== 'win32') return { bytes, state, file };
  closeSync(file);
  return { bytes, state, file: undefined };
}

/** Closes the file of a note. */
export function closeFile(file: OpenNote['file']): void {
  if (file !== undefined) closeSync(file);
}

/** The options of `replaceNote`. */
export interface ReplaceOptions {
  /** Whether the note may still be written. */
  readonly mayWrite: () => boolean;
  /** How long no file in the folder may have been created or renamed before the note is, in ms. */
  readonly restMs?: number;
}

/**
 * Replaces a note by a new text in one step. Returns undefined, with nothing written, if
 * the note has changed since it was read, or if `mayWrite` returns false. The new file has the old
 * one's mode and owner. If this process may not give it that owner, or the old file has several hard
 * links, the old file is written in place instead.
 * @throws the system's error if the note cannot be written. It is unchanged then.
 */
export function replaceNote(
  path: string,
  note: OpenNote | undefined,
  bytes: Buffer,
  { mayWrite, restMs = 0 }: ReplaceOptions,
): Written | undefined {
  // The name cannot be guessed, and the file must be new: so no planted link is followed.
  const temporary = join(dirname(path), `.ask-them-${randomUUID()}.tmp`);
  try {
    const isAlike = writeNew(temporary, bytes, note?.state);
    const willRename = isAlike && note?.state.nlink === 1n;
    const folder = dirname(path);
    const lastChange = willRename && restMs > 0 ? waitForFolder(folder, restMs) : undefined;
    const mayReplace = (): boolean =>
      mayWrite() &&
      isUnchanged(path, note) &&
      (lastChange === undefined || findLastChange(folder) === lastChange);
    // From that question to the change, as little as possible may happen: a save in between would be lost.
    if (willRename) {
      if (!renameWhenFree(temporary, path, mayReplace)) return undefined;
      return { replaced: note, state: statSync(path, { bigint: true }) };
    }
    if (!mayReplace()) return undefined;
    return note === undefined ? create(temporary, path) : overwrite(path, note.state, bytes);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Whether the file at the path is still the one that has been written, and unchanged. */
export function isInPlace(path: string, { state }: Written): boolean {
  return isSame(findState(path), state);
}

/**
 * Returns a replaced note with the text that an editor, which still had its file open, has saved
 * into it since; undefined if nobody has.
 */
export function findLateSave({ replaced, state }: Written): OpenNote | undefined {
  if (replaced?.file === undefined) return undefined;
  const bytes = readAll(replaced.file);
  return bytes.equals(replaced.bytes) ? undefined : { bytes, state, file: replaced.file };
}

/** Writes a new file; returns whether it has the mode and owner of the file that it is to replace. */
function writeNew(path: string, bytes: Buffer, old: BigIntStats | undefined): boolean {
  const file = openSync(path, 'wx', old === undefined ? EVERYBODY : OWNER_ONLY);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
    return old === undefined || makeAlike(file, old);
  } finally {
    closeSync(file);
  }
}

function makeAlike(file: number, { uid, gid, mode }: BigIntStats): boolean {
  const own = fstatSync(file, { bigint: true });
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, Number(uid), Number(gid));
    if (own.mode !== mode) fchmodSync(file, Number(mode & MODE_BITS));
    return true;
  } catch (error) {
    if (NOT_POSSIBLE.includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

function isUnchanged(path: string, note: OpenNote | undefined): boolean {
  if (note === undefined) return findState(path) === undefined;
  const { bytes, state, file } = note;
  const now = file === undefined ? readFileSync(path) : readAll(file);
  return now.equals(bytes) && isSame(findState(path), state);
}

/**
 * Waits until nobody has created or renamed a file in a folder for a while: an editor that replaces a
 * note writes the new file there first, and the system may then take a millisecond to rename it.
 * Returns the time of the last change; undefined for a folder that never rests.
 */
function waitForFolder(folder: string, restMs: number): bigint | undefined {
  for (let tries = 0; tries < MAX_FOLDER_TRIES; tries += 1) {
    const lastChange = findLastChange(folder);
    sleep(restMs);
    if (findLastChange(folder) === lastChange) return lastChange;
  }
  return undefined;
}

/** Returns when a file in the folder was last created, renamed or removed, in nanoseconds. */
function findLastChange(folder: string): bigint {
  return statSync(folder, { bigint: true }).mtimeNs;
}

function findState(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

/** Whether both states are of one file, unchanged in between. */
function isSame(one: BigIntStats | undefined, other: BigIntStats): boolean {
  if (one === undefined) return false;
  const fields = ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const;
  return fields.every((field) => one[field] === other[field]);
}

/** Creates a note from a file, unless another program has created the note meanwhile. */
function create(temporary: string, path: string): Written | undefined {
  try {
    try {
      linkSync(temporary, path);
    } catch (error) {
      if (!NOT_POSSIBLE.includes(errorCode(error) ?? '')) throw error;
      copyFileSync(temporary, path, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  }
  return { replaced: undefined, state: statSync(path, { bigint: true }) };
}

/** Writes into a file, and puts its old bytes back if the disk cannot take all new ones. */
function overwrite(path: string, state: BigIntStats, bytes: Buffer): Written | undefined {
  const file = openSync(path, 'r+');
  try {
    if (!isSame(fstatSync(file, { bigint: true }), state)) return undefined;
    const old = readAll(file);
    try {
      writeAll(file, bytes);
    } catch (error) {
      writeAll(file, old);
      throw error;
    }
    // If an editor has replaced the file meanwhile, the note at the path has no addition yet.
    const written = fstatSync(file, { bigint: true });
    return isSame(findState(path), written) ? { replaced: undefined, state: written } : undefined;
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, done);
  }
  ftruncateSync(file, bytes.length);
  fsyncSync(file);
}

/** Reads a whole open file, from its beginning. */
function readAll(file: number): Buffer {
  const chunks: Buffer[] = [];
  let position = 0;
  for (;;) {
    const size = Math.max(fstatSync(file).size - position, 1);
    const chunk = Buffer.allocUnsafe(size);
    const length = readSync(file, chunk, 0, size, position);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    position += length;
  }
}
