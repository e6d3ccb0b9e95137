import { plainText } from '../markdown/plain-text.ts';
import { cleanName } from '../syntax/clean-name.ts';
import { type MarkdownDocument, parseDocument } from '../syntax/document.ts';
import { findTitle } from '../syntax/section-meetings.ts';
import { readEntries } from './entries.ts';
import type { Note } from './note.ts';
import { parseOutline } from './outline.ts';

/** Parses the text of a note; see `toNote`. */
export function parseNote(text: string, file: string): Note {
  return toNote(parseDocument(text, file));
}

/** Creates a note from a parsed document. Never throws: mistakes are listed in `problems`. */
export function toNote(document: MarkdownDocument): Note {
  const { file, text, lines, frontMatter } = document;
  const outline = parseOutline(document);
  const title = findTitle([{ level: 1, text: plainText(frontMatter.title) }]);
  const names = [plainText(frontMatter.company), title, findTitle(outline.headings)].map(cleanName);
  const fileTitle = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '');
  const read = readEntries(document, outline);
  return {
    ...{ file, text, lines, outline },
    hasDates: [...read.meetings.values()].some(({ date }) => date !== ''),
    company: names.find(Boolean) ?? fileTitle,
    ...read,
  };
}
