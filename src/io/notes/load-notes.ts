import { join, relative } from 'node:path';
import type { Note } from '../../core/notes/note.ts';
import { parseNote } from '../../core/notes/parse-note.ts';
import { compareDiagnostics, type Diagnostic } from '../../core/report/diagnostic.ts';
import { UserError } from '../../core/report/user-error.ts';
import { formatShortDay } from '../../core/syntax/calendar-day.ts';
import { hasMeeting, type Meeting } from '../../core/syntax/meeting-heading.ts';
import { foldText } from '../../core/text/normalize.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { findQuestionFiles } from '../files/find-files.ts';
import { absolutePath, realPath, shownPath } from '../files/paths.ts';
import { decodeText, readBytes, refuseOtherFormat, unreadableProblem } from '../files/read-file.ts';
import { type CountBytes, withProgress } from '../streams/progress-line.ts';
import { errorCode, systemMessage } from '../streams/system-error.ts';
import {
  describeMissingFolder,
  findNote,
  isFolderName,
  refusePart,
  splitPart,
  suggestNotes,
} from './find-note.ts';

/** A note, and a path by which the user can name it. */
export interface LoadedNote {
  readonly note: Note;
  /** As typed, without `#words`; of a note in a folder, the path, which begins with the folder. */
  readonly path: string;
  /** The name as typed that the note was found by: its own or that of its folder. */
  readonly typed: string;
}

/** Notes, and the problems of the files in the named folders that could not be read. */
export interface LoadedNotes {
  readonly notes: readonly LoadedNote[];
  readonly problems: readonly Diagnostic[];
}

/** The state of one run of the loader. The keys of `notes` are real paths, to load a file once. */
interface Loading {
  readonly env: Env;
  readonly countBytes: CountBytes;
  readonly notes: Map<string, LoadedNote>;
  readonly problems: Diagnostic[];
}

const MISSING = ['ENOENT', 'ENOTDIR'];

/**
 * Loads the notes that `findNote` finds by the given names, in order, each file once. A folder stands
 * for all its notes: the question files below it that have a dated level-2 heading. A file in it that
 * cannot be read is a problem.
 * @throws UserError for a path that does not exist or cannot be read, or a folder without notes.
 */
export async function loadNotes(names: readonly string[], env: Env): Promise<LoadedNotes> {
  return withProgress(env, names.join(', '), async (countBytes) => {
    const loading: Loading = { env, countBytes, notes: new Map(), problems: [] };
    for (const name of new Set(names)) loadName(name, loading);
    const { notes, problems } = loading;
    return { notes: [...notes.values()], problems: problems.sort(compareDiagnostics) };
  });
}

/**
 * Loads the notes of `NOTE` or `NOTE#words`. With words, keeps only the entries whose headings
 * or meetings contain every word, ignoring case and accents. `splitPart` says where the name is split.
 * @throws UserError as `loadNotes` does, and for words that no heading has.
 */
export async function loadNotePart(name: string, env: Env): Promise<LoadedNotes> {
  const part = splitPart(name, env);
  if (part === undefined) return loadNotes([name], env);
  const words = foldText(part.words).split(/\s+/u).filter(Boolean);
  const hasWords = (headings: readonly string[], { date, person }: Meeting): boolean => {
    const folded = foldText([...headings, date, formatShortDay(date), person].join('\n'));
    return words.every((word) => folded.includes(word));
  };
  const loaded = await loadNotes([part.note], env);
  const notes = loaded.notes.map(({ note, ...found }) => {
    const entries = note.entries.filter(({ headings, meeting }) => hasWords(headings, meeting));
    return { ...found, note: { ...note, entries } };
  });
  // A heading may have no questions below it yet.
  const meetings = notes.flatMap(({ note }) => [...note.meetings.values()]);
  const isKnown =
    notes.some(({ note }) => note.entries.length > 0) ||
    meetings.some((meeting) => hasWords([], meeting));
  if (isKnown || words.length === 0) return { ...loaded, notes };
  const persons = [...new Set(meetings.map(({ person }) => person).filter(Boolean))];
  const known = persons.length === 0 ? 'nobody' : persons.join(', ');
  const missing = `no heading in ${shownPath(part.note)} has "${part.words}"`;
  throw new UserError(`${missing}: the headings name ${known}`);
}

/** Adds the notes of a name, except for notes that have been loaded already. */
function loadName(name: string, loading: Loading): void {
  const { env, notes } = loading;
  const { path, kind } = findNote(name, env);
  const absolute = absolutePath(path, env);
  if (kind === 'missing') throw missingNote(name, path, env);
  if (kind === 'folder') {
    loadFolder(absolute, path, loading);
    return;
  }
  const real = realPath(absolute);
  if (notes.has(real)) return;
  try {
    const note = parseNote(readText(absolute, loading), shownPath(path));
    notes.set(real, { note, path: name, typed: name });
  } catch (error) {
    throw unreadableError(path, error);
  }
}

/** Adds the notes below a folder, with paths that begin with its name. */
function loadFolder(folder: string, name: string, loading: Loading): void {
  const { notes, problems } = loading;
  const { files, unreadable } = findQuestionFiles(folder);
  // Missing files are skipped, such as the target of a broken link.
  const failed = unreadable.filter(({ error }) => !isMissing(error));
  const show = (path: string): string => join(name, relative(folder, path));
  let hasNotes = false;
  for (const file of files) {
    const real = realPath(file);
    try {
      if (!notes.has(real)) {
        const text = readText(file, loading);
        if (!hasMeeting(text)) continue;
        const path = show(file);
        notes.set(real, { note: parseNote(text, shownPath(path)), path, typed: name });
      }
      hasNotes = true;
    } catch (error) {
      failed.push({ path: file, error });
    }
  }
  const [first] = failed;
  if (!hasNotes && first !== undefined) throw unreadableError(show(first.path), first.error);
  const example = 'a note has a heading such as "## 2026-11-24 recruiter"';
  if (!hasNotes) throw new UserError(`there is no note in ${shownPath(name)}: ${example}`);
  for (const { path, error } of failed) problems.push(unreadableProblem(show(path), error));
}

/** Returns the error for a missing note, which `findNote` would look for at this path. */
function missingNote(name: string, path: string, env: Env): UserError {
  const refusal = refusePart(name, env);
  if (refusal !== undefined) return new UserError(`${refusal}, and --with for the person`);
  if (isFolderName(name)) {
    return new UserError(`there is no folder ${shownPath(name)}: name another, or a note`);
  }
  const similar = suggestNotes(path, env);
  const wayOut = describeMissingFolder(path, env) ?? beginNote(name);
  return new UserError(`there is no note ${shownPath(path)}${similar}: ${wayOut}`);
}

/** Says how a missing note is begun. */
function beginNote(name: string): string {
  const command = shellLine(['ask-them', 'pick', '--into', pathOperand(name)]);
  return command === undefined ? '--into with that name begins one' : `"${command}" begins one`;
}

function readText(file: string, { countBytes }: Loading): string {
  const bytes = readBytes(file);
  countBytes(bytes.length);
  const text = decodeText(bytes);
  refuseOtherFormat(file, text);
  return text;
}

function isMissing(error: unknown): boolean {
  return MISSING.includes(errorCode(error) ?? '');
}

/** Returns a UserError for a system error. @throws any other error, a bug. */
function unreadableError(path: string, error: unknown): UserError {
  return new UserError(`cannot read ${shownPath(path)}: ${systemMessage(error)}`, { cause: error });
}
