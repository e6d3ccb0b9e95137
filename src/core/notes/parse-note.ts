import { type MarkdownDocument, parseDocument } from '../syntax/document.ts';
import { readEntries } from './entries.ts';
import type { Note } from './note.ts';
import { parseOutline } from './outline.ts';

/** Parses the text of a note; see `toNote`. */
export function parseNote(text: string, file: string): Note {
  return toNote(parseDocument(text, file));
}

/**
 * Reads a note in the format that the README describes, and as people write them. Never throws: lines
 * that are not understood are left out and listed as problems.
 */
export function toNote(document: MarkdownDocument): Note {
  const { file, text, lines, frontMatter } = document;
  const outline = parseOutline(document);
  const heading = outline.headings.find(({ level }) => level === 1);
  return {
    ...{ file, text, lines, outline },
    frontMatterLineCount: frontMatter.lineCount,
    company: frontMatter.company || frontMatter.title || heading?.text || fileTitle(file),
    ...readEntries(document, outline),
  };
}

/** The name of a file without its folders and its extension. */
function fileTitle(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '');
}
