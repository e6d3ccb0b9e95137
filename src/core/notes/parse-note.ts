import { parseFrontMatter } from '../syntax/front-matter.ts';
import { splitLines } from '../text/lines.ts';
import { readEntries } from './entries.ts';
import type { Note } from './note.ts';
import { parseOutline } from './outline.ts';

/**
 * Reads a note, as DESIGN.md's "A note" has it and as people leave it. Never throws: what is not
 * understood is left out, and `check` says so. `file` is how messages name it.
 */
export function parseNote(text: string, file: string): Note {
  const lines = splitLines(text);
  const { lineCount, company, title } = parseFrontMatter(lines, file);
  const outline = parseOutline(lines, lineCount);
  const heading = outline.headings.find(({ level }) => level === 1);
  const { entries } = readEntries(lines, lineCount, outline);
  return { file, company: company || title || heading?.text || fileTitle(file), entries };
}

/** The name of a file without its folders and its ending. */
function fileTitle(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '');
}
