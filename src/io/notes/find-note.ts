import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { didYouMean } from '../../core/text/message-words.ts';
import { toLower } from '../../core/text/normalize.ts';
import type { Env } from '../../env.ts';
import { absolutePath, expandHome, shownPath } from '../files/paths.ts';
import { errorCode } from '../streams/system-error.ts';

/** The file or folder that the name of a note stands for. */
export interface FoundNote {
  /** Of a missing note, the path at which it would be created. */
  readonly path: string;
  readonly kind: Kind;
  /** If the name was found in another case only: the path that it would have as typed. */
  readonly insteadOf?: string;
}

type Kind = 'file' | 'folder' | 'missing';
type Surroundings = Pick<Env, 'cwd' | 'variables'>;

/** The endings of notes, in the order in which they are tried. */
const ENDINGS = ['.md', '.markdown', '.txt', '.mdx'];
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/**
 * Finds the note that a name stands for, in this order: the file of that name; the file with an
 * ending of notes added; the only file of such a name in another case; the folder of that name. A
 * name without a folder is looked up in ASK_THEM_NOTES, unless it is the full name of a file in the
 * current folder. A path that cannot be examined counts as a file, so that reading it says why.
 * @throws UserError as `absolutePath` does.
 */
export function findNote(name: string, env: Surroundings): FoundNote {
  const here = examine(name, env);
  if (here === 'file' || isFolderName(name)) return { path: name, kind: here };
  const typed = inNotesFolder(name, env);
  const paths = [typed, ...ENDINGS.map((ending) => typed + ending)];
  const exact = paths.find((path) => examine(path, env) === 'file');
  if (exact !== undefined) return { path: exact, kind: 'file' };
  const asNew = hasNoteEnding(typed) ? typed : `${typed}.md`;
  const found = findInOtherCase(paths, env);
  if (found !== undefined) {
    // macOS encodes accents apart from their letters: in a message, both names would look the same.
    const looksSame = paths.some((path) => path.normalize('NFC') === found.normalize('NFC'));
    return { path: found, kind: 'file', ...(looksSame ? {} : { insteadOf: asNew }) };
  }
  const isFolder = examine(typed, env) === 'folder';
  return isFolder ? { path: typed, kind: 'folder' } : { path: asNew, kind: 'missing' };
}

/**
 * Splits `NOTE#words` at its last `#`; returns undefined for a name without words in front of a `#`, and
 * for a file or folder that has the whole name.
 * @throws UserError as `absolutePath` does.
 */
export function splitPart(
  name: string,
  env: Surroundings,
): { readonly note: string; readonly words: string } | undefined {
  const split = name.lastIndexOf('#');
  if (split <= 0 || findNote(name, env).kind !== 'missing') return undefined;
  return { note: name.slice(0, split), words: name.slice(split + 1) };
}

/**
 * Returns a sentence that refuses `NOTE#words` where only a whole note has a place; undefined unless
 * there is such a note.
 * @throws UserError as `absolutePath` does.
 */
export function refusePart(name: string, env: Surroundings): string | undefined {
  const { note } = splitPart(name, env) ?? {};
  if (note === undefined || findNote(note, env).kind === 'missing') return undefined;
  const part = `${shownPath(name)} is a part of a note, for debrief, sheet, --except and --only`;
  return `${part}: write ${shownPath(note)} here`;
}

/** Returns ` (did you mean "acme"?)` for the path of a missing note; empty if none beside it is similar. */
export function suggestNotes(path: string, env: Surroundings): string {
  return didYouMean(noteName(path), listNoteNames(dirname(absolutePath(path, env))));
}

/**
 * Says that the folder of a missing note, or one further up, does not exist, with the nearest name beside it;
 * returns undefined if the folder is there.
 */
export function describeMissingFolder(path: string, env: Surroundings): string | undefined {
  let folder = dirname(path);
  if (examine(folder, env) !== 'missing') return undefined;
  while (examine(dirname(folder), env) === 'missing') folder = dirname(folder);
  const others = listEntries(dirname(absolutePath(folder, env))).filter((one) => one.isDirectory());
  const names = others.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  const near = didYouMean(basename(folder), names);
  return `the folder ${shownPath(folder)}${namingVariable(path, env)} does not exist${near}`;
}

/** Returns ` (ASK_THEM_NOTES)` if that variable names the folder of a path, for messages; else nothing. */
export function namingVariable(path: string, env: Surroundings): string {
  // The user may have forgotten that it is set.
  const folder = notesFolder(env);
  const isNamed = folder !== undefined && join(folder, basename(path)) === path;
  return isNamed ? ' (ASK_THEM_NOTES)' : '';
}

/** Whether a name can only be that of a folder: `vault/`, `..`. */
export function isFolderName(name: string): boolean {
  return /(?:^|[\\/])\.{0,2}$/u.test(name);
}

/** Whether a path has one of the endings of notes. */
export function hasNoteEnding(path: string): boolean {
  return ENDINGS.includes(extname(path).toLowerCase());
}

/** Returns the name of a note without its ending: `acme` for `jobs/acme.md`. */
function noteName(path: string): string {
  return hasNoteEnding(path) ? basename(path, extname(path)) : basename(path);
}

/** Returns the names of the notes in a folder, without endings; none if it cannot be read. */
export function listNoteNames(folder: string): string[] {
  const names = listFiles(folder).filter((name) => !name.startsWith('.') && hasNoteEnding(name));
  return [...new Set(names.map(noteName))];
}

/** Returns the folder of ASK_THEM_NOTES; undefined if the variable is not set. */
export function notesFolder(env: Surroundings): string | undefined {
  const folder = env.variables['ASK_THEM_NOTES'];
  return folder ? expandHome(folder, env) : undefined;
}

function inNotesFolder(name: string, env: Surroundings): string {
  const folder = notesFolder(env);
  return folder !== undefined && basename(name) === name ? join(folder, name) : name;
}

function examine(path: string, env: Surroundings): Kind {
  try {
    return statSync(absolutePath(path, env)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return MISSING.includes(errorCode(error) ?? '') ? 'missing' : 'file';
  }
}

/** Returns the file that matches a path except for case, the first of these; undefined if several do. */
function findInOtherCase(paths: readonly string[], env: Surroundings): string | undefined {
  const [typed = ''] = paths;
  const folder = typed.slice(0, typed.length - basename(typed).length);
  const names = listFiles(dirname(absolutePath(typed, env)));
  const matches = paths.map((path) => {
    const wanted = foldCase(basename(path));
    const similar = names.filter((name) => foldCase(name) === wanted).map((name) => folder + name);
    // A link may lead to a folder, or nowhere.
    return similar.filter((one) => examine(one, env) === 'file');
  });
  const [found, another] = matches.find(({ length }) => length > 0) ?? [];
  return another === undefined ? found : undefined;
}

/** Ignores how accents are encoded, too. */
function foldCase(name: string): string {
  return toLower(name.normalize('NFC'));
}

function listFiles(folder: string): string[] {
  const files = listEntries(folder).filter((entry) => !entry.isDirectory());
  return files.map(({ name }) => name);
}

function listEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // The folder is missing or cannot be read: then nothing in it has a similar name.
    return [];
  }
}
