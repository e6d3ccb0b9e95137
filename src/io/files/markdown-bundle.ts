import { applyWrite } from '../../core/debrief/apply-write.ts';
import { addQuestions } from '../../core/notes/add-questions.ts';
import { parseNote } from '../../core/notes/parse-note.ts';
import { findPlanned } from '../../core/notes/planned-questions.ts';
import { loadNotePart, loadNotes } from '../notes/load-notes.ts';

/**
 * The functions that need the parsers of Markdown and YAML, or that have most of their code in common with
 * these; `loadMarkdownBundle` loads them.
 */
export const markdown = {
  addQuestions,
  applyWrite,
  findPlanned,
  loadNotePart,
  loadNotes,
  parseNote,
};
