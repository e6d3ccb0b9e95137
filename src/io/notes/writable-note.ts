import { isUtf8 } from 'node:buffer';
import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../core/report/user-error.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import { shownPath, withSlashes } from '../files/paths.ts';
import { refuseLarge, refuseOtherFormat } from '../files/read-file.ts';
import { systemMessage } from '../streams/system-error.ts';
import type { OpenNote } from './note-file.ts';
import { locateNote } from './note-path.ts';

/** The bits of a file's mode that let its owner, its group or others write. */
const WRITE_BITS = 0o222;

/**
 * Returns the text of a note.
 * @throws UserError if it is not UTF-8: other bytes would get lost; and as `refuseOtherFormat` does.
 */
export function decode({ bytes }: Pick<OpenNote, 'bytes'>, shown: string): string {
  if (isUtf8(bytes)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    refuseOtherFormat(shown, text);
    return text;
  }
  const wayOut = 'so save it as UTF-8 first';
  throw new UserError(`cannot add to ${shown}: some of its bytes are not UTF-8, ${wayOut}`);
}

/**
 * Returns the path of a note with all links resolved; `name` is the path as typed, and `variable` is
 * said behind its folder.
 * @throws UserError if the folder of the note does not exist.
 */
export function requireFolder(path: string, name: string, variable: string): string {
  const place = locateNote(path);
  if (place.hasFolder) return place.path;
  const folder = withSlashes(dirname(place.path === path ? name : place.path));
  const command = shellLine(['mkdir', '-p', pathOperand(folder)]);
  const wayOut = command === undefined ? 'make it first' : `"${command}" makes it`;
  const problem = `there is no folder ${shownPath(folder)}${variable}`;
  throw new UserError(`cannot write ${shownPath(name)}: ${problem}: ${wayOut}`);
}

/**
 * Returns the state of the file, if it exists.
 * @throws UserError, or the system's error, if it cannot be written.
 */
export function checkWritable(path: string, shown: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) throw new UserError(`${shown} is a folder: name a note in it`);
  if (!stats.isFile()) throw new UserError(`${shown} is no ordinary file: name a note that is one`);
  refuseLarge(stats.size);
  // Checked here, because `accessSync` refuses root nothing: root would replace a read-only note.
  if ((stats.mode & WRITE_BITS) === 0) {
    const wayOut = 'so make it writable or name another note';
    throw new UserError(`cannot write ${shown}: it is read-only, ${wayOut}`);
  }
  accessSync(path, constants.W_OK);
  return stats;
}

/** Turns a system error into a UserError; keeps a UserError. @throws any other error, a bug. */
export function toUserError(error: unknown, shown: string): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`cannot write ${shown}: ${systemMessage(error)}`, { cause: error });
}
