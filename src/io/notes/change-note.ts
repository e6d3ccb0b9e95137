import { isUtf8 } from 'node:buffer';
import { accessSync, constants, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isUserError, UserError } from '../../core/report/user-error.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import { shownPath, withSlashes } from '../files/paths.ts';
import { systemMessage } from '../streams/system-error.ts';
import { type LockTimes, lockFolder, underLock } from './note-lock.ts';
import { locateNote } from './note-path.ts';

/** Returns the new text of a note, or undefined to keep the old. A missing note has no `text`. */
export type NoteChange = (text: string | undefined) => string | undefined;

/** The options of `changeNote`. */
export interface ChangeOptions {
  /** The note as the user named it, for messages. */
  readonly name: string;
  /** Called once if other programs have kept the note locked for more than a second. */
  readonly onWait?: () => void | Promise<void>;
  /** Overrides the times in tests. */
  readonly times?: Partial<LockTimes>;
}

/** A change renews no lock and takes a second or more per megabyte, so `stale` is generous. */
const TIMES: LockTimes = { stale: 15_000, patience: 1000, limit: 45_000 };
/** The bits of a file's mode that let its owner, its group or others write. */
const WRITE_BITS = 0o222;

/**
 * Returns the text of a note that is to be changed later; undefined if it does not exist yet.
 * @throws UserError if the note cannot be written, as far as this can be told without writing.
 */
export function readNote(path: string, name: string): string | undefined {
  const shown = shownPath(name);
  try {
    const place = requireFolder(path, name);
    accessSync(dirname(place), constants.W_OK);
    return readWritable(place, shown);
  } catch (error) {
    throw toUserError(error, shown);
  }
}

/**
 * Reads a note, changes its text and writes it. If several programs change a note at once, no
 * change is lost, and no program reads half a note. The note keeps its mode, its owner and the
 * symbolic links to it. `change` is called at most once, while the note is locked.
 * @throws UserError if the note cannot be written, and any error that `change` throws. In both
 * cases, the note is unchanged.
 */
export async function changeNote(
  path: string,
  change: NoteChange,
  { name, onWait = () => {}, times = {} }: ChangeOptions,
): Promise<void> {
  const shown = shownPath(name);
  try {
    const place = requireFolder(path, name);
    checkWritable(place, shown);
    const isDone = await underLock(place, { ...TIMES, ...times }, onWait, (isOurs) =>
      changeFile(place, shown, change, isOurs),
    );
    if (isDone) return;
    const remove = `remove the folder ${shownPath(lockFolder(place))}`;
    const wayOut = `try again, or if no other is running, ${remove}`;
    throw new UserError(`another program is still writing ${shown}: ${wayOut}`);
  } catch (error) {
    throw toUserError(error, shown);
  }
}

/**
 * Returns the path of the note with all links resolved.
 * @throws UserError if the folder of the note does not exist.
 */
function requireFolder(path: string, name: string): string {
  const place = locateNote(path);
  if (place.hasFolder) return place.path;
  const folder = withSlashes(dirname(place.path === path ? name : place.path));
  const command = shellLine('mkdir', '-p', pathOperand(folder));
  const wayOut = command === undefined ? 'make it first' : `"${command}" makes it`;
  const problem = `there is no folder ${shownPath(folder)}`;
  throw new UserError(`cannot write ${shownPath(name)}: ${problem}: ${wayOut}`);
}

/** Changes the text of a file. Synchronous, so that no signal handler runs in the middle. */
function changeFile(path: string, shown: string, change: NoteChange, isOurs: () => boolean): void {
  const before = readWritable(path, shown);
  const after = change(before);
  if (after === undefined || after === before) return;
  writeFileAtomic.sync(path, '', {
    // We write the text, because the library does not notice if a full disk takes only part of it.
    tmpfileCreated: (file) => {
      writeFileSync(file, after);
      if (!isOurs()) throw new UserError(`another program changed ${shown} meanwhile: try again`);
    },
  });
}

function readWritable(path: string, shown: string): string | undefined {
  if (!checkWritable(path, shown)) return undefined;
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const wayOut = 'so save it as UTF-8 first';
  throw new UserError(`cannot add to ${shown}: some of its bytes are not UTF-8, ${wayOut}`);
}

/**
 * Whether the file exists.
 * @throws UserError, or the system's error, if it exists but cannot be written.
 */
function checkWritable(path: string, shown: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isDirectory()) throw new UserError(`${shown} is a folder: name a note in it`);
  if (!stats.isFile()) throw new UserError(`${shown} is no ordinary file: name a note that is one`);
  // Checked here, because `accessSync` refuses root nothing: root would replace a read-only note.
  if ((stats.mode & WRITE_BITS) === 0) {
    const wayOut = 'so make it writable or name another note';
    throw new UserError(`cannot write ${shown}: it is read-only, ${wayOut}`);
  }
  accessSync(path, constants.W_OK);
  return true;
}

/** Turns a system error into a UserError; keeps a UserError. @throws any other error, a bug. */
function toUserError(error: unknown, shown: string): UserError {
  if (isUserError(error)) return error;
  return new UserError(`cannot write ${shown}: ${systemMessage(error)}`, { cause: error });
}
