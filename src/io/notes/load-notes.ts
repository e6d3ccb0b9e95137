import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Note } from '../../core/notes/note.ts';
import { parseNote } from '../../core/notes/parse-note.ts';
import { UserError } from '../../core/report/user-error.ts';
import { foldText } from '../../core/text/normalize.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { findQuestionFiles, type Unreadable } from '../files/find-files.ts';
import { realPath, shownPath } from '../files/paths.ts';
import { type CountBytes, withProgress } from '../streams/progress-line.ts';
import { errorCode, systemMessage } from '../streams/system-error.ts';
import { hasEnding, isFolderName, withEnding } from './note-path.ts';

/** A note, and a path by which the user can name it. */
export interface LoadedNote {
  readonly note: Note;
  /**
   * As typed, without `#words`, if `--into` would find the same note by that; else the path of the
   * file, which begins with the folder as typed.
   */
  readonly path: string;
}

const MISSING = ['ENOENT', 'ENOTDIR'];
/** Matches a level-2 heading, `##` or underlined, that begins with a date: `## 2026-11-24 Dana`. */
const DATED_HEADING =
  /^ {0,3}##[ \t]+\d{4}-\d{2}-\d{2}(?![\d-])|^ {0,3}\d{4}-\d{2}-\d{2}(?![\d-]).*\n {0,3}-+[ \t]*\r?$/mu;

/**
 * Loads the notes at the given paths, in order, each file once. For a path without an extension,
 * the `.md` file of that name is preferred. A folder stands for all its notes: the question files
 * below it that have a dated level-2 heading.
 * @throws UserError for a path that does not exist or cannot be read, or a folder without notes.
 */
export async function loadNotes(
  names: readonly string[],
  env: Env,
): Promise<readonly LoadedNote[]> {
  return withProgress(env, names.join(', '), async (countBytes) => {
    // The keys are real paths, so that each file is loaded once.
    const notes = new Map<string, LoadedNote>();
    for (const name of names) loadName(name, notes, countBytes, env);
    return [...notes.values()];
  });
}

/**
 * Loads the notes of `NOTE` or `NOTE#words`. With words, keeps only the entries whose headings
 * contain every word, ignoring case and accents. The name is split at its last `#`, unless the name
 * begins with that `#`, or a file or folder has the whole name.
 * @throws UserError as `loadNotes` does.
 */
export async function loadNotePart(name: string, env: Env): Promise<readonly LoadedNote[]> {
  const split = name.lastIndexOf('#');
  if (split <= 0 || findPath(name, env) !== undefined) return loadNotes([name], env);
  const words = foldText(name.slice(split + 1))
    .split(/\s+/u)
    .filter(Boolean);
  const loaded = await loadNotes([name.slice(0, split)], env);
  return loaded.map(({ note, path }) => {
    const entries = note.entries.filter(({ headings }) => {
      const folded = foldText(headings.join('\n'));
      return words.every((word) => folded.includes(word));
    });
    return { path, note: { ...note, entries } };
  });
}

/** Loads the notes of a name into `notes`, except for notes that `notes` has already. */
function loadName(
  name: string,
  notes: Map<string, LoadedNote>,
  countBytes: CountBytes,
  env: Env,
): void {
  const { path, isFolder } = findPath(name, env) ?? {};
  if (path === undefined) throw missingNote(name);
  const absolute = resolve(env.cwd, path);
  let hasNotes = false;
  const files = isFolder ? listFolder(absolute, name) : [[absolute, path] as const];
  for (const [file, shown] of files) {
    const real = realPath(file);
    if (!notes.has(real)) {
      const text = readText(file, shown, countBytes);
      if (isFolder && !DATED_HEADING.test(text)) continue;
      const note = parseNote(text, shownPath(shown));
      notes.set(real, { note, path: withEnding(name) === shown ? name : shown });
    }
    hasNotes = true;
  }
  const example = 'a note has a heading such as "## 2026-11-24 recruiter"';
  if (!hasNotes) throw new UserError(`there is no note in ${shownPath(name)}: ${example}`);
}

function missingNote(name: string): UserError {
  if (isFolderName(name))
    return new UserError(`there is no folder ${shownPath(name)}: name another, or a note`);
  const command = shellLine('ask-them', 'pick', '--into', pathOperand(name));
  const wayOut =
    command === undefined ? '--into with that name begins one' : `"${command}" begins one`;
  return new UserError(`there is no note ${withEnding(shownPath(name))}: ${wayOut}`);
}

/** Finds the folder of a name, or its file, with or without `.md`; undefined if neither exists. */
function findPath(
  name: string,
  { cwd }: Env,
): { readonly path: string; readonly isFolder: boolean } | undefined {
  const withMd = `${name}.md`;
  for (const path of hasEnding(name) ? [name, withMd] : [withMd, name]) {
    try {
      const isFolder = statSync(resolve(cwd, path)).isDirectory();
      if (!isFolder || path === name) return { path, isFolder };
    } catch (error) {
      if (!isMissing(error)) throw unreadable({ path: name, error });
    }
  }
  return undefined;
}

/** Returns the question files below a folder, each with its path for messages, from `name` on. */
function listFolder(folder: string, name: string): (readonly [file: string, shown: string])[] {
  const show = (path: string): string => join(name, relative(folder, path));
  const { files, unreadable: problems } = findQuestionFiles(folder);
  // Missing files are skipped, such as the target of a broken link.
  const problem = problems.find(({ error }) => !isMissing(error));
  if (problem !== undefined) throw unreadable({ ...problem, path: show(problem.path) });
  return files.map((file) => [file, show(file)]);
}

function readText(file: string, shown: string, countBytes: CountBytes): string {
  try {
    const bytes = readFileSync(file);
    countBytes(bytes.length);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw unreadable({ path: shown, error });
  }
}

function isMissing(error: unknown): boolean {
  return MISSING.includes(errorCode(error) ?? '');
}

/** Returns a UserError for a system error. @throws the given error if it is a bug instead. */
function unreadable({ path, error }: Unreadable): UserError {
  return new UserError(`cannot read ${shownPath(path)}: ${systemMessage(error)}`, { cause: error });
}
