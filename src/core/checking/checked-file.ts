import { statusOf } from '../notes/match-questions.ts';
import type { NoteProblem } from '../notes/note.ts';
import { toNote } from '../notes/parse-note.ts';
import type { ParsedQuestionFile } from '../reading/parse-question-file.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import type { Position } from '../text/lines.ts';
import { summarizeNote } from './note-summary.ts';

/** The parts of a question file or note that the rules of `check` need. */
export interface CheckedFile
  extends Pick<MarkdownDocument, 'file' | 'lines' | 'frontMatter'>,
    Pick<ParsedQuestionFile, 'questions' | 'strayIds' | 'blocks' | 'isNote'> {
  /** Always empty for a question file. */
  readonly noteProblems: readonly NoteProblem[];
  /** One sentence about all that was read in a note; undefined for a question file. */
  readonly noteSummary: string | undefined;
}

/** Returns the problems that one rule finds in a file. */
export type Rule = (file: CheckedFile) => Diagnostic[];

/** Matches a line that ends the paragraph above it: an empty line, a list item or `# Title`. */
const ENDS_PARAGRAPH = /^[\s>]*(?:$|[-+*#]\s|\d{1,9}[.)]\s)/u;

/** In UTF-16 units. A paragraph may have megabytes, and thousands of texts to find in it. */
const MAX_DISTANCE = 2000;

/** Returns the parts of a file that the rules need, but not the tokens: they take most memory. */
export function toCheckedFile(
  document: MarkdownDocument,
  { questions, strayIds, blocks, isNote }: ParsedQuestionFile,
): CheckedFile {
  const { file, lines, frontMatter } = document;
  const parts = { file, lines, frontMatter, questions, strayIds, blocks, isNote };
  const note = toNote(document);
  // A note without dates shows by its ticks and answers.
  const isAnswered = note.entries.some((entry) => statusOf(entry) !== 'open');
  if (!isNote && !isAnswered) return { ...parts, noteProblems: [], noteSummary: undefined };
  return { ...parts, noteProblems: note.problems, noteSummary: summarizeNote(note) };
}

/** Creates a diagnostic. A question's `source` may serve as both the file and the position. */
export function createProblem(
  { file }: Pick<CheckedFile, 'file'>,
  code: DiagnosticCode,
  { line, column }: Position,
  message: string,
): Diagnostic {
  return { code, message, file, position: { line, column } };
}

/** Returns the line with a number, counted from 1; an empty text after the last line. */
export function getLine({ lines }: CheckedFile, number: number): string {
  return lines[number - 1] ?? '';
}

/** Returns the column of a line's first visible character, counted from 1; 1 if there is none. */
export function firstColumn(line: string): number {
  return Math.max(0, line.search(/\S/u)) + 1;
}

/**
 * Finds a text, in any case, within a line of a paragraph, at most `MAX_DISTANCE` behind `start`; not
 * across markup.
 */
export function findInParagraph(
  text: string,
  start: Position,
  file: CheckedFile,
): Position | undefined {
  const wanted = text.toLowerCase();
  let { line, column } = start;
  let left = MAX_DISTANCE;
  do {
    const words = getLine(file, line).slice(column - 1, column - 1 + left);
    const index = words.toLowerCase().indexOf(wanted);
    if (index !== -1) return { line, column: column + index };
    left -= words.length + 1;
    line += 1;
    column = 1;
  } while (left > 0 && !ENDS_PARAGRAPH.test(getLine(file, line)));
  return undefined;
}
