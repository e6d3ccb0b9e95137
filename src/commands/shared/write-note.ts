import type { Note } from '../../core/notes/note.ts';
import { UserError } from '../../core/report/user-error.ts';
import type { Env } from '../../env.ts';
import { absolutePath, shownPath } from '../../io/files/paths.ts';
import { findNote } from '../../io/notes/find-note.ts';
import { loadMarkdownBundle } from './load-markdown-bundle.ts';
import { hint } from './messages.ts';

/** A change to a note, with something to tell the user about it, if there is. */
type Change = (note: Note) => { readonly text: string; readonly notice: string | undefined };

/** What became of the changes, once all are done; each is named by its index. */
interface Outcome {
  readonly notices: string[];
  readonly failures: { readonly index: number; readonly error: UserError }[];
  /** The changes after which the note was another. */
  readonly kept: Set<number>;
  /** The note's name in messages. */
  readonly shown: string;
}

/** Changes a note, one change after the other, while the user goes on. */
export interface NoteWriter {
  readonly change: (change: Change) => void;
  /** Waits for all changes, and says so if other programs keep them waiting. */
  readonly finish: () => Promise<Outcome>;
}

/**
 * Returns a writer of a note that exists.
 * @throws UserError if it cannot be written, as far as this can be told without writing.
 */
export async function createNoteWriter(typed: string, env: Env): Promise<NoteWriter> {
  const { parseNote } = await loadMarkdownBundle();
  const { changeNote, readNote } = await import('../../io/notes/change-note.ts');
  const { path: name } = findNote(typed, env);
  const path = absolutePath(name, env);
  const shown = shownPath(name);
  // While the user is asked, the screen is the prompt's.
  let isWaiting = false;
  let tellWait = (): void | Promise<void> => {
    isWaiting = true;
  };
  const done: Outcome = { notices: [], failures: [], kept: new Set(), shown };
  const warn = (message: string): void => void done.notices.push(message);
  const options = { name, onWait: () => tellWait(), warn };
  await readNote(path, options);
  const apply = async (change: Change, index: number): Promise<void> => {
    let changed: ReturnType<Change> | undefined;
    let isKept = false;
    const toText = (before: string | undefined): string => {
      if (before === undefined) throw new UserError(`${shown} is not there any more`);
      changed = change(parseNote(before, shown));
      isKept = changed.text !== before;
      return changed.text;
    };
    const error = await changeNote(path, toText, options).catch(asUserError);
    isWaiting = false;
    if (error !== undefined) done.failures.push({ index, error });
    else if (isKept) done.kept.add(index);
    if (error === undefined && changed?.notice !== undefined) warn(changed.notice);
  };
  let next = 0;
  let all = Promise.resolve();
  return {
    change: (change) => {
      const index = next++;
      all = all.then(() => apply(change, index));
    },
    finish: async () => {
      tellWait = () => hint(env, `waiting for another program that is writing ${shown}`);
      if (isWaiting) await tellWait();
      await all;
      return done;
    },
  };
}

/** Returns a UserError. @throws any other error, a bug. */
function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
