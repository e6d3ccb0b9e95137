import { addQuestions } from '../../core/notes/add-questions.ts';
import type { Note } from '../../core/notes/note.ts';
import { parseNote } from '../../core/notes/parse-note.ts';
import { loadBank, withGuesses } from './load-bank.ts';
import { shownPath } from './shown-path.ts';

/** Parses a note; `path` names it in messages. */
function readNote(text: string, path: string): Note {
  return parseNote(text, shownPath(path));
}

/** Everything that needs the Markdown and YAML parsers: one file of dist/, loaded on demand. */
export const loader = { addQuestions, loadBank, readNote, withGuesses };
