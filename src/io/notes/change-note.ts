import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../../core/report/user-error.ts';
import { shownPath } from '../files/paths.ts';
import {
  closeFile,
  findLateSave,
  isInPlace,
  type OpenNote,
  openNote,
  replaceNote,
  type Written,
} from './note-file.ts';
import { type LockOptions, type LockTimes, lockFolder, underLock } from './note-lock.ts';
import { checkWritable, decode, requireFolder, toUserError } from './writable-note.ts';

/** Returns the new text of a note, or undefined to keep the old. A missing note has no `text`. */
export type NoteChange = (text: string | undefined) => string | undefined;

/** The options of `changeNote`. */
export interface ChangeOptions {
  /** The note as the user named it, for messages. */
  readonly name: string;
  /** The variable that names its folder, as ` (ASK_THEM_NOTES)`, for messages; empty if none does. */
  readonly variable?: string;
  /** Called once if other programs have kept the change waiting for more than a second. */
  readonly onWait?: () => void | Promise<void>;
  /** Called with a message if the note is written, but something about it is not as it should be. */
  readonly warn?: (message: string) => void | Promise<void>;
  /** Overrides the times in tests. */
  readonly times?: Partial<LockTimes>;
}

/** A change takes a second or more per megabyte, in which the lock cannot be renewed. */
const TIMES: LockTimes = { stale: 15_000, patience: 1000, limit: 45_000 };
/** A note that has changed this recently may change again: an editor or a sync program is at work. */
const REST_MS = 100;
/** The same for an empty note: an editor may be about to write it. */
const EMPTY_REST_MS = 500;
/** The same for its folder, where an editor may just have written the file that replaces the note. */
const FOLDER_REST_MS = 40;
/** How long to wait, in each try, for a note that other programs keep changing. */
const MAX_WAIT_MS = 5000;
/** How often a change starts over because another program has changed the note meanwhile. */
const MAX_TRIES = 20;
const PAUSE_MS = 20;
/** The longest pause between two looks into a replaced file; the last is 127 ms after a save. */
const LATE_SAVE_MS = 64;

/**
 * Returns the text of a note that is to be changed later; undefined if it does not exist yet.
 * @throws UserError if the note cannot be written, as far as this can be told without writing.
 */
export async function readNote(
  path: string,
  { name, variable = '', onWait = () => {} }: Pick<ChangeOptions, 'name' | 'variable' | 'onWait'>,
): Promise<string | undefined> {
  const shown = shownPath(name);
  try {
    const place = requireFolder(path, name, variable);
    accessSync(dirname(place), constants.W_OK);
    await waitForRest(place, shown, { ...TIMES, onWait: callOnce(onWait) });
    const note = openNote(place);
    if (note === undefined) return undefined;
    closeFile(note.file);
    return decode(note, shown);
  } catch (error) {
    throw toUserError(error, shown);
  }
}

/**
 * Reads a note, changes its text and writes it. If several programs change a note at once, no
 * change is lost. The note keeps its mode, its owner and the links to it. `change` is called while the
 * note is locked, and again if a program that does not know the lock, such as an editor, has saved
 * the note meanwhile.
 * @throws UserError if the note cannot be written, and any error that `change` throws. In both
 * cases, the note has the text that other programs have saved.
 */
export async function changeNote(
  path: string,
  change: NoteChange,
  { name, variable = '', onWait = () => {}, warn = () => {}, times = {} }: ChangeOptions,
): Promise<void> {
  const shown = shownPath(name);
  const waiting = { ...TIMES, ...times, onWait: callOnce(onWait) };
  const files: OpenNote['file'][] = [];
  try {
    const place = requireFolder(path, name, variable);
    checkWritable(place, shown);
    const folder = shownPath(lockFolder(place));
    let isKept = true;
    const outcome = await underLock(place, waiting, async (isOurs) => {
      isKept = await changeUntilKept({ path: place, shown, change, files, isOurs }, waiting);
    });
    if (outcome === 'locked') {
      const wayOut = `try again, or if no other is running, remove the folder ${folder}`;
      throw new UserError(`another program is still writing ${shown}: ${wayOut}`);
    }
    const check = 'see whether the note has everything';
    if (!isKept) await warn(`another program has saved ${shown} at the same time: ${check}`);
    if (outcome === 'left') await warn(`the lock of ${shown} cannot be removed: remove ${folder}`);
  } catch (error) {
    throw toUserError(error, shown);
  } finally {
    for (const file of files) closeFile(file);
  }
}

/** A note that is being changed. */
interface Changing {
  /** With all links resolved. */
  readonly path: string;
  readonly shown: string;
  readonly change: NoteChange;
  /** The files to close in the end: a file that has been replaced is looked at once more. */
  readonly files: OpenNote['file'][];
  /** Returns false once others have removed or replaced the lock. */
  readonly isOurs: () => boolean;
}

/**
 * Changes a note, and starts over if another program has saved it at the same time. Returns false
 * if that program may have undone the change.
 */
async function changeUntilKept(changing: Changing, waiting: LockOptions): Promise<boolean> {
  const { path, shown, isOurs } = changing;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    await waitForRest(path, shown, waiting);
    const attempt = tryChange(changing);
    if (attempt === 'unchanged') return true;
    if (attempt !== 'saved-meanwhile') return carryOverLateSaves(changing, attempt);
    if (!isOurs()) throw new UserError(`another program changed ${shown} meanwhile: try again`);
  }
  throw keepsChanging(shown);
}

/** Synchronous, so that no signal handler runs in the middle. */
function tryChange({
  path,
  shown,
  change,
  files,
  isOurs,
}: Changing): Written | 'unchanged' | 'saved-meanwhile' {
  const note = openNote(path);
  if (note !== undefined) files.push(note.file);
  const before = note && decode(note, shown);
  const after = change(before);
  if (after === undefined || after === before) return 'unchanged';
  const options = { mayWrite: isOurs, restMs: FOLDER_REST_MS };
  return replaceNote(path, note, Buffer.from(after), options) ?? 'saved-meanwhile';
}

/**
 * An editor that had the note open when it was replaced saves it into the old file. Copies such a
 * text to the new file, with our change, as long as the editor writes. Looks at once and ever more
 * rarely, so that a save is found before the editor replaces the note itself. Returns false if the
 * editor has done so, or does not stop: then the note may lack our change, or a text of the editor.
 * @throws any error of `change`, after the text has been copied without a change.
 */
async function carryOverLateSaves(changing: Changing, first: Written): Promise<boolean> {
  const { path, isOurs } = changing;
  const start = performance.now();
  let written = first;
  let failure: unknown;
  let wait = 1;
  while (written.replaced?.file !== undefined && wait <= LATE_SAVE_MS) {
    await setTimeout(wait);
    if (!isInPlace(path, written) || performance.now() - start > MAX_WAIT_MS) return false;
    const lateSave = findLateSave(written);
    wait = lateSave === undefined ? 2 * wait : 1;
    // A save begins with an empty file, so that is no text to copy.
    if (lateSave === undefined || lateSave.bytes.length === 0) continue;
    const changed = changeLateSave(lateSave, changing);
    const copied = replaceNote(path, lateSave, changed.bytes, { mayWrite: isOurs });
    if (copied === undefined) continue;
    written = copied;
    failure = changed.failure;
  }
  if (failure !== undefined) throw failure;
  return true;
}

/** Returns the changed bytes of a late save; its own bytes, and the error, if the change fails. */
function changeLateSave(
  lateSave: OpenNote,
  { shown, change }: Changing,
): { readonly bytes: Buffer; readonly failure?: unknown } {
  try {
    const after = change(decode(lateSave, shown));
    return { bytes: after === undefined ? lateSave.bytes : Buffer.from(after) };
  } catch (failure) {
    return { bytes: lateSave.bytes, failure };
  }
}

/**
 * Waits until no other program has changed the note for a while.
 * @throws UserError if this takes too long, or if the note cannot be written.
 */
async function waitForRest(
  path: string,
  shown: string,
  { patience, onWait }: Pick<LockOptions, 'patience' | 'onWait'>,
): Promise<void> {
  const start = performance.now();
  for (;;) {
    const stats = checkWritable(path, shown);
    const rest = stats?.size === 0 ? EMPTY_REST_MS : REST_MS;
    // The clock of another machine may be ahead, so a time in the future counts as the past.
    if (stats === undefined || Math.abs(Date.now() - stats.mtimeMs) >= rest) return;
    const waited = performance.now() - start;
    if (waited > MAX_WAIT_MS) throw keepsChanging(shown);
    if (waited > patience) await onWait();
    await setTimeout(PAUSE_MS);
  }
}

function keepsChanging(shown: string): UserError {
  return new UserError(`another program keeps changing ${shown}: close it there, then try again`);
}

function callOnce(call: () => void | Promise<void>): () => Promise<void> {
  let isCalled = false;
  return async () => {
    if (!isCalled) await call();
    isCalled = true;
  };
}
