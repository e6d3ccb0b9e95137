import { UserError } from '../../core/report/user-error.ts';
import { countNoun } from '../../core/text/message-words.ts';
import type { Env } from '../../env.ts';
import { shownPath } from '../../io/files/paths.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import { loadMarkdownBundle } from './load-markdown-bundle.ts';
import { sayProblems } from './messages.ts';

/**
 * Loads a note, or the part `NOTE#words` of one.
 * @throws UserError for a folder of several notes, and as `loadNotePart` does.
 */
export async function loadOneNote(name: string, env: Env): Promise<LoadedNote> {
  const { loadNotePart } = await loadMarkdownBundle();
  const { notes, problems } = await loadNotePart(name, env);
  await sayProblems(env, problems);
  const [loaded, another] = notes;
  if (loaded !== undefined && another === undefined) return loaded;
  const folder = `${shownPath(name)} is a folder of ${countNoun(notes.length, 'note')}`;
  throw new UserError(`${folder}: name one of them`);
}
