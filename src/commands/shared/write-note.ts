import type { Note } from '../../core/notes/note.ts';
import { isUserError, type UserError } from '../../core/report/user-error.ts';
import type { Env } from '../../env.ts';
import { absolutePath, shownPath } from '../../io/files/paths.ts';
import { findNote } from '../../io/notes/find-note.ts';
import { loadMarkdownBundle } from './load-markdown-bundle.ts';
import { hint } from './messages.ts';

/** A change to a note, with something to tell the user about it, if there is. */
type Change = (note: Note) => { readonly text: string; readonly notice: string | undefined };

/** What became of the changes, once all are done. */
interface Outcome {
  readonly notices: readonly string[];
  /** The changes that could not be made, by their index. */
  readonly failures: readonly { readonly index: number; readonly error: UserError }[];
  /** The note's name in messages. */
  readonly shown: string;
}

/** Changes a note, one change after the other, while the user goes on. */
export interface NoteWriter {
  readonly change: (change: Change) => void;
  /** Waits for all changes. @throws any error that is no UserError: a bug. */
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
  const notices: string[] = [];
  const failures: { index: number; error: UserError }[] = [];
  const options = {
    name,
    onWait: () => hint(env, `waiting for another program that is writing ${shown}`),
    warn: (message: string) => void notices.push(message),
  };
  await readNote(path, options);
  let count = 0;
  let all = Promise.resolve();
  const apply = async (change: Change, index: number): Promise<void> => {
    let notice: string | undefined;
    try {
      await changeNote(
        path,
        (text = '') => {
          const changed = change(parseNote(text, shown));
          ({ notice } = changed);
          return changed.text;
        },
        options,
      );
      if (notice !== undefined) notices.push(notice);
    } catch (error) {
      if (!isUserError(error)) throw error;
      failures.push({ index, error });
    }
  };
  return {
    change: (change) => {
      const index = count;
      count += 1;
      all = all.then(() => apply(change, index));
    },
    finish: async () => {
      await all;
      return { notices, failures, shown };
    },
  };
}
