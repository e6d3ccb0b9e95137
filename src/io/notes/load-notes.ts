import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Entry, Note } from '../../core/notes/note.ts';
import { parseNote } from '../../core/notes/parse-note.ts';
import { UserError } from '../../core/report/user-error.ts';
import { foldText } from '../../core/text/normalize.ts';
import { shellWord } from '../../core/text/shell-word.ts';
import type { Env } from '../../env.ts';
import { findQuestionFiles, realPath, type Unreadable } from '../files/find-files.ts';
import { shownPath } from '../files/shown-path.ts';
import { type CountBytes, withProgress } from '../streams/progress-line.ts';
import { systemErrorCode, systemMessage } from '../streams/system-error.ts';
import { hasEnding, withEnding } from './note-path.ts';

/** A note, and the path by which the user can name it again. */
export interface LoadedNote {
  readonly note: Note;
  /** As typed; of a note that was found in a folder, behind the folder as typed. */
  readonly path: string;
}

/** A file or folder that a name means. */
interface Found {
  /** As typed, or with its ending. */
  readonly path: string;
  readonly isFolder: boolean;
}

const MISSING = ['ENOENT', 'ENOTDIR'];
/** Marked by `##` or underlined. */
const DATED_HEADING =
  /^ {0,3}##[ \t]+\d{4}-\d{2}-\d{2}(?![\d-])|^ {0,3}\d{4}-\d{2}-\d{2}(?![\d-]).*\n {0,3}-+[ \t]*\r?$/mu;

/**
 * The notes of the given paths, in that order, each file once. A path without an ending means the
 * `.md` of that name where there is one; a folder means all its notes: its files with a dated
 * level-2 heading.
 * @throws UserError for what is not there, cannot be read, or is a folder without notes.
 */
export async function loadNotes(
  names: readonly string[],
  env: Env,
): Promise<readonly LoadedNote[]> {
  return withProgress(env, names.join(', '), async (countBytes) => {
    const seen = new Set<string>();
    const notes: LoadedNote[] = [];
    for (const name of names) {
      const found = findPath(name, env);
      if (found === undefined) throw missing(name);
      notes.push(...(await loadFound(found, name, seen, countBytes, env)));
    }
    return notes;
  });
}

/**
 * The notes that `NOTE` or `NOTE#words` means; with words, only the entries under headings that have
 * every one of them, in any case and with or without accents. It is split at the last `#`, unless
 * the whole names a file or folder.
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
    const entries = note.entries.filter((entry) => standsUnder(entry, words));
    return { path, note: { ...note, entries } };
  });
}

function standsUnder({ headings }: Entry, words: readonly string[]): boolean {
  const folded = foldText(headings.join('\n'));
  return words.every((word) => folded.includes(word));
}

/** What a name means; undefined where nothing is there. */
function findPath(name: string, { cwd }: Env): Found | undefined {
  const ended = `${name}.md`;
  const paths = hasEnding(name) ? [name, ended] : [ended, name];
  for (const path of paths) {
    const found = statKind(resolve(cwd, path), name);
    if (found === 'folder' && path === name) return { path, isFolder: true };
    if (found === 'file') return { path, isFolder: false };
  }
  return undefined;
}

function statKind(path: string, name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable({ path: name, error });
  }
}

async function loadFound(
  { path, isFolder }: Found,
  name: string,
  seen: Set<string>,
  countBytes: CountBytes,
  env: Env,
): Promise<readonly LoadedNote[]> {
  const absolute = resolve(env.cwd, path);
  if (!isFolder) return (await loadFile(absolute, path, name, seen, countBytes)) ?? [];
  const { files, unreadable: problems } = findQuestionFiles(absolute);
  // A link that leads nowhere is no note.
  const problem = problems.find(({ error }) => !isMissing(error));
  if (problem !== undefined) {
    throw unreadable({ path: join(name, relative(absolute, problem.path)), error: problem.error });
  }
  const notes: LoadedNote[] = [];
  let hasNotes = false;
  for (const file of files) {
    const shown = join(name, relative(absolute, file));
    const found = await loadFile(file, shown, shown, seen, countBytes, isNote);
    hasNotes ||= found !== undefined;
    notes.push(...(found ?? []));
  }
  if (hasNotes) return notes;
  throw new UserError(
    `there is no note in ${name}: a note has a heading such as "## 2026-11-24 recruiter"`,
  );
}

/** Undefined for what is not wanted; nothing for what has been read. */
async function loadFile(
  absolute: string,
  path: string,
  name: string,
  seen: Set<string>,
  countBytes: CountBytes,
  isWanted: (text: string) => boolean = () => true,
): Promise<readonly LoadedNote[] | undefined> {
  const real = realPath(absolute);
  if (seen.has(real)) return [];
  const bytes = readBytes(absolute, path);
  countBytes(bytes.length);
  const text = new TextDecoder().decode(bytes);
  if (!isWanted(text)) return undefined;
  seen.add(real);
  return [{ note: parseNote(text, shownPath(path)), path: name }];
}

function isNote(text: string): boolean {
  return DATED_HEADING.test(text);
}

function readBytes(absolute: string, path: string): Uint8Array {
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw unreadable({ path, error });
  }
}

function isMissing(error: unknown): boolean {
  return MISSING.includes(systemErrorCode(error) ?? '');
}

function unreadable({ path, error }: Unreadable): UserError {
  return new UserError(`cannot read ${path}: ${systemMessage(error)}`, { cause: error });
}

function missing(name: string): UserError {
  const command = `ask-them pick --into ${shellWord(name)}`;
  return new UserError(`there is no note ${withEnding(name)}: "${command}" begins one`);
}
