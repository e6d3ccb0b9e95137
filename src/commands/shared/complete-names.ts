import type { CursorContext, Suggestion } from '../../core/completing/cursor-context.ts';
import { isSafeShellWord } from '../../core/completing/suggestions.ts';
import { listMeetings } from '../../core/notes/known-person.ts';
import { listDays, listShortNames, type ShortName } from '../../core/notes/short-names.ts';
import type { Meeting } from '../../core/syntax/meeting-heading.ts';
import type { Env } from '../../env.ts';
import { expandHome } from '../../io/files/paths.ts';
import { findNote } from '../../io/notes/find-note.ts';
import { loadMarkdownBundle } from './load-markdown-bundle.ts';

/** Returns words for the people whom the headings of these notes name; none if a note cannot be read. */
export async function suggestPersons(notes: readonly string[], env: Env): Promise<Suggestion[]> {
  return toSuggestions(listShortNames(await loadMeetings(notes, env)));
}

/**
 * Returns the context of the words behind `NOTE#`, with the days and the people of that note; undefined if
 * no such note is typed. The note is a part of what is suggested, so nothing in its name may need quotes.
 */
export async function findPartContext(
  context: CursorContext,
  env: Env,
): Promise<CursorContext | undefined> {
  const { typed, prefix } = context;
  const split = typed.lastIndexOf('#');
  const note = typed.slice(0, Math.max(split, 0));
  if (!isSafeShellWord(note.replace(/^~\//u, ''))) return undefined;
  if (findNote(expandHome(note, env), env).kind === 'missing') return undefined;
  const meetings = await loadMeetings([note], env);
  const fits = toSuggestions([...listDays(meetings), ...listShortNames(meetings)]);
  const safe = fits.filter(({ value }) => isSafeShellWord(value));
  return { ...context, fits: safe, prefix: `${prefix}${note}#`, typed: typed.slice(split + 1) };
}

async function loadMeetings(notes: readonly string[], env: Env): Promise<Meeting[]> {
  const { loadNotes } = await loadMarkdownBundle();
  try {
    const names = notes.map((name) => expandHome(name, env));
    const loaded = await loadNotes(names, env);
    return loaded.notes.flatMap(({ note }) => listMeetings(note));
  } catch {
    // A half-typed name has no note yet.
    return [];
  }
}

function toSuggestions(names: readonly ShortName[]): Suggestion[] {
  return names.map(({ word, meaning }) => ({ value: word, description: meaning }));
}
