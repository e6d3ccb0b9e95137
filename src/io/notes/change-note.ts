import { isUtf8 } from 'node:buffer';
import { accessSync, constants, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isUserError, UserError } from '../../core/report/user-error.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import { shellWord } from '../../core/text/shell-word.ts';
import { systemMessage } from '../streams/system-error.ts';
import { type HeldLock, type LockTimes, lockFolder, underLock } from './note-lock.ts';
import { locateNote } from './note-path.ts';

/** The new text of a note, by its text, undefined where there is none yet; undefined leaves it. */
export type NoteChange = (text: string | undefined) => string | undefined;

/** What a change of a note came to. */
export type NoteOutcome = 'created' | 'changed' | 'unchanged';

/** How a note is changed. */
export interface ChangeOptions {
  /** The note as the user named it, for messages. */
  readonly name: string;
  /** Called once where others have been at the note for a second. */
  readonly onWait?: () => void | Promise<void>;
  /** Other times than the usual ones, for tests. */
  readonly times?: Partial<LockTimes>;
}

/** Nobody renews a lock while it works: for a note of a megabyte that takes 3 s, on a busy machine more. */
const TIMES: LockTimes = { stale: 15_000, patience: 1000, limit: 45_000 };
/** By which a file's mode lets its owner, its group or others write. */
const WRITE_BITS = 0o222;

/**
 * Reads the text of a note that is to be changed later; undefined where there is no note yet.
 * @throws UserError where the note could not be written, as far as that can be known without writing.
 */
export function readNote(path: string, name: string): string | undefined {
  const shown = cleanText(name);
  try {
    const place = requireFolder(path, shown);
    accessSync(dirname(place), constants.W_OK);
    return checkFile(place, shown) ? readText(place, shown) : undefined;
  } catch (error) {
    throw writeError(error, shown);
  }
}

/**
 * Reads a note, changes its text and writes it: of many who do so at once nobody loses anything,
 * and nobody ever sees half a note. Its mode, its owner and the links to it stay. `change` sees the
 * note as it is once it is our turn; it is called at most once.
 * @throws UserError where that cannot be done, and the note is as it was; what `change` throws.
 */
export async function changeNote(
  path: string,
  change: NoteChange,
  { name, onWait = () => {}, times = {} }: ChangeOptions,
): Promise<NoteOutcome> {
  const shown = cleanText(name);
  try {
    const place = requireFolder(path, shown);
    checkFile(place, shown);
    const done = await underLock(place, { ...TIMES, ...times }, onWait, (lock) =>
      changeFile(place, shown, change, lock),
    );
    if (done === undefined) throw tooLong(shown, place);
    return done.result;
  } catch (error) {
    throw writeError(error, shown);
  }
}

/** The path behind links. @throws UserError where the folder of the note does not exist. */
function requireFolder(path: string, shown: string): string {
  const place = locateNote(path);
  if (place.hasFolder) return place.path;
  const folder = cleanText(dirname(place.path === path ? shown : place.path));
  const wayOut = `"mkdir -p ${shellWord(folder)}" makes it`;
  throw new UserError(`cannot write ${shown}: there is no folder ${folder}: ${wayOut}`);
}

/** Runs under the lock, and without a break in which a signal could end the program. */
function changeFile(path: string, shown: string, change: NoteChange, lock: HeldLock): NoteOutcome {
  const isThere = checkFile(path, shown);
  const before = isThere ? readText(path, shown) : undefined;
  const after = change(before);
  if (after === undefined || after === before) return 'unchanged';
  writeFileAtomic.sync(path, '', {
    // Written here, as the library takes what a full disk takes of a text for all of it.
    tmpfileCreated: (file) => {
      writeFileSync(file, after);
      if (!lock.isOurs())
        throw new UserError(`another program changed ${shown} meanwhile: try again`);
    },
  });
  return isThere ? 'changed' : 'created';
}

/**
 * Whether a file is there, which then may be written.
 * @throws UserError, or the system's error, where something is there that may not.
 */
function checkFile(path: string, shown: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isDirectory()) throw new UserError(`${shown} is a folder: name a note in it`);
  if (!stats.isFile()) throw new UserError(`${shown} is no ordinary file: name a note that is one`);
  // Root may write anything, and a file is replaced by a new one: the system would not refuse.
  if ((stats.mode & WRITE_BITS) === 0) {
    throw new UserError(
      `cannot write ${shown}: it is read-only, so make it writable or name another note`,
    );
  }
  accessSync(path, constants.W_OK);
  return true;
}

function readText(path: string, shown: string): string {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  throw new UserError(
    `cannot add to ${shown}: some of its bytes are not UTF-8, so save it as UTF-8 first`,
  );
}

function tooLong(shown: string, path: string): UserError {
  const folder = cleanText(lockFolder(path));
  const wayOut = `try again, or if no other is running, remove the folder ${folder}`;
  return new UserError(`another program is still writing ${shown}: ${wayOut}`);
}

/** A UserError for an error of the system; a UserError stays as it is, and a bug is thrown as one. */
function writeError(error: unknown, shown: string): unknown {
  if (isUserError(error)) return error;
  return new UserError(`cannot write ${shown}: ${systemMessage(error)}`, { cause: error });
}
