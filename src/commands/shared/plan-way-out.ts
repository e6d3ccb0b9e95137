import type { Meeting } from '../../core/syntax/meeting-heading.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import { hasNoteEnding } from '../../io/notes/find-note.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import { DEFAULT_COUNT } from './draw-count.ts';

/** Says how to plan questions for a note: by a command where one can name it. `name` is the note as typed. */
export function planWayOut(
  name: string,
  banks: readonly string[],
  { note, path, typed }: LoadedNote,
  meeting: Meeting | undefined,
): string {
  const { person = '' } = meeting ?? {};
  // Of a part of the note, the questions are to be planned for the same person.
  const whom = name === typed || person === '' ? [] : ['--with', person];
  const from = banks.flatMap((bank) => ['--bank', bank]);
  const into = ['--into', pathOperand(path)];
  const words = ['ask-them', 'random', String(DEFAULT_COUNT), ...from, ...into, ...whom];
  const command = hasNoteEnding(note.file) ? shellLine(words) : undefined;
  return command === undefined ? 'random with --into plans some' : `"${command}" plans some`;
}
