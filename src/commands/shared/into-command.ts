import type { Company } from '../../core/comparing/answers.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import { hasNoteEnding } from '../../io/notes/find-note.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import { writeFilters, writeFlag } from './filter-words.ts';
import type { BankOptions, Filters } from './flags.ts';

/** The given flags that limit which questions are compared. */
export interface Narrowing {
  readonly filters: Filters;
  readonly bank: BankOptions;
  /** The person of `--with`. */
  readonly person: string | undefined;
}

/** A command to suggest. */
export interface NextCommand {
  /** Such as `to ask Globex 5 questions that only Acme was asked`. */
  readonly effect: string;
  readonly command: string;
}

/** The most commands of one kind to suggest. */
export const MAX_COMMANDS = 3;

/**
 * Writes a command that adds to the last note of a company what none of its notes has answered, and what
 * the given flags leave. `words` stand behind `ask-them`; `only` are the paths for `--only` unless the user
 * gave some. Returns undefined if no command can name the notes.
 */
export function writeIntoCommand(
  words: readonly string[],
  company: Company,
  loaded: readonly LoadedNote[],
  { filters, bank, person, only: ours }: Narrowing & { readonly only: readonly string[] },
): string | undefined {
  const to = findNotesOf([company], loaded);
  // A pipe such as /dev/fd/63, for a shell's <(…), cannot be added to. A note with an ending is a file.
  if (to.slice(-1).some(({ note }) => !hasNoteEnding(note.file))) return undefined;
  const into = to.map(({ path }) => pathOperand(path));
  // Several --only are alternatives: ours beside the user's would find more than both.
  const only = filters.only.length > 0 ? filters.only : ours;
  const except = [...new Set([...filters.except, ...into])];
  return shellLine([
    'ask-them',
    ...words,
    ...writeFilters({ ...filters, only, except }, bank),
    ...writeFlag('--into', into.slice(-1)),
    ...writeFlag('--with', [person ?? '']),
  ]);
}

/** Returns the notes about any of the companies, in the order loaded. */
export function findNotesOf(
  companies: readonly Company[],
  loaded: readonly LoadedNote[],
): LoadedNote[] {
  const notes = new Set(companies.flatMap((company) => company.notes));
  return loaded.filter(({ note }) => notes.has(note));
}
