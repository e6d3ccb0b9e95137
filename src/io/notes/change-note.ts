import { isUtf8 } from 'node:buffer';
import { accessSync, constants, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isUserError, UserError } from '../../core/report/user-error.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import { shellWord } from '../../core/text/shell-word.ts';
import { systemMessage } from '../streams/system-error.ts';
import { type LockTimes, lockFolder, underLock } from './note-lock.ts';
import { locateNote } from './note-path.ts';

/** Makes the new text of a note from its text. Undefined stands for a note that does not exist, or stays. */
export type NoteChange = (text: string | undefined) => string | undefined;

/** How a note is changed. */
export interface ChangeOptions {
  /** The note as the user named it, for messages. */
  readonly name: string;
  /** Called once when another program has held the note for a second. */
  readonly onWait?: () => void | Promise<void>;
  /** For tests. */
  readonly times?: Partial<LockTimes>;
}

/** A lock is not renewed during a change, which takes 3 s for a megabyte, and more on a busy machine. */
const TIMES: LockTimes = { stale: 15_000, patience: 1000, limit: 45_000 };
/** The bits of a file's mode that let its owner, its group or others write. */
const WRITE_BITS = 0o222;

/**
 * Reads a note that is to be changed later; undefined where it does not exist yet.
 * @throws UserError where the note could not be written, as far as this is known without writing.
 */
export function readNote(path: string, name: string): string | undefined {
  const shown = cleanText(name);
  try {
    const place = requireFolder(path, shown);
    accessSync(dirname(place), constants.W_OK);
    return readWritable(place, shown);
  } catch (error) {
    throw toUserError(error, shown);
  }
}

/**
 * Reads a note, changes its text and writes it. Of several programs that do so at once, none loses a
 * change, and none ever sees half a note. The mode, the owner and the links of the note stay. `change`
 * gets the text while the note is locked; it is called at most once.
 * @throws UserError where the note cannot be written, which then stays as it was; and whatever `change`
 * throws.
 */
export async function changeNote(
  path: string,
  change: NoteChange,
  { name, onWait = () => {}, times = {} }: ChangeOptions,
): Promise<void> {
  const shown = cleanText(name);
  try {
    const place = requireFolder(path, shown);
    checkWritable(place, shown);
    const isDone = await underLock(place, { ...TIMES, ...times }, onWait, (isOurs) =>
      changeFile(place, shown, change, isOurs),
    );
    if (isDone) return;
    const remove = `remove the folder ${cleanText(lockFolder(place))}`;
    const wayOut = `try again, or if no other is running, ${remove}`;
    throw new UserError(`another program is still writing ${shown}: ${wayOut}`);
  } catch (error) {
    throw toUserError(error, shown);
  }
}

/**
 * The path of the note behind all links.
 * @throws UserError where its folder does not exist.
 */
function requireFolder(path: string, shown: string): string {
  const place = locateNote(path);
  if (place.hasFolder) return place.path;
  const folder = cleanText(dirname(place.path === path ? shown : place.path));
  const wayOut = `"mkdir -p ${shellWord(folder)}" makes it`;
  throw new UserError(`cannot write ${shown}: there is no folder ${folder}: ${wayOut}`);
}

/** Synchronous, so that no signal can end the program in the middle. */
function changeFile(path: string, shown: string, change: NoteChange, isOurs: () => boolean): void {
  const before = readWritable(path, shown);
  const after = change(before);
  if (after === undefined || after === before) return;
  writeFileAtomic.sync(path, '', {
    // The library's own write does not notice when a full disk takes only part of the text.
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
 * Whether a file exists.
 * @throws UserError, or the system's error, where something exists that cannot be written.
 */
function checkWritable(path: string, shown: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isDirectory()) throw new UserError(`${shown} is a folder: name a note in it`);
  if (!stats.isFile()) throw new UserError(`${shown} is no ordinary file: name a note that is one`);
  // The system would not refuse: root may write anything, and the file is replaced by a new one.
  if ((stats.mode & WRITE_BITS) === 0) {
    const wayOut = 'so make it writable or name another note';
    throw new UserError(`cannot write ${shown}: it is read-only, ${wayOut}`);
  }
  accessSync(path, constants.W_OK);
  return true;
}

/** Explains an error of the system; @throws any other one that is no UserError, which is a bug. */
function toUserError(error: unknown, shown: string): UserError {
  if (isUserError(error)) return error;
  return new UserError(`cannot write ${shown}: ${systemMessage(error)}`, { cause: error });
}
