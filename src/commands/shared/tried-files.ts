import { BUILT_IN, STANDARD_INPUT } from '../../core/question/bank.ts';
import type { Env } from '../../env.ts';
import { isFileOrFolder, shownPath } from '../../io/files/paths.ts';
import { findNote, splitPart } from '../../io/notes/find-note.ts';
import { bankNames } from './open-bank.ts';

/** The files and folders that a command line names, as typed. */
export interface NamedFiles {
  /** Empty if the command reads the usual bank; undefined if it reads none. */
  readonly banks: readonly string[] | undefined;
  /** Notes and job ads to read. */
  readonly others: readonly string[];
  /** A note to write, which may be new. */
  readonly into: readonly string[];
}

/**
 * Returns why a line with these names must not be tried: `there is no file or folder gone.md`, or an empty string
 * for standard input, a pipe and a device, of which nobody knows when they end. Returns undefined if it may be tried.
 * @throws UserError as `absolutePath` does.
 */
export function whyNotTried({ banks, others, into }: NamedFiles, env: Env): string | undefined {
  const read = banks === undefined ? [] : bankNames(banks, env);
  for (const name of [...read.filter((bank) => bank !== BUILT_IN), ...others, ...into]) {
    if (name === STANDARD_INPUT) return '';
    const { path, kind } = findNote(splitPart(name, env)?.note ?? name, env);
    if (kind !== 'missing' && !isFileOrFolder(path, env)) return '';
    if (kind === 'missing' && !into.includes(name)) {
      return `there is no file or folder ${shownPath(name)}`;
    }
  }
  return undefined;
}
