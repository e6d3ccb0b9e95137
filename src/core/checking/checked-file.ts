import type { NoteProblem } from '../notes/note.ts';
import { toNote } from '../notes/parse-note.ts';
import type { ParsedQuestionFile } from '../reading/parse-question-file.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import type { Position } from '../text/lines.ts';

/** A question file or note as the rules of `check` see it. */
export interface CheckedFile
  extends Pick<MarkdownDocument, 'file' | 'lines' | 'frontMatter'>,
    Pick<ParsedQuestionFile, 'questions' | 'blocks' | 'isNote'> {
  /** Empty for a question file. */
  readonly noteProblems: readonly NoteProblem[];
}

/** Looks for one kind of problem in a file. */
export type Rule = (file: CheckedFile) => Diagnostic[];

/** An item or an empty line ends the paragraph above it. */
const ENDS_PARAGRAPH = /^[\s>]*(?:$|[-+*#]\s|\d{1,9}[.)]\s)/u;

/** Collects the parts of a file that the rules need; the tokens, which take most memory, are left out. */
export function toCheckedFile(
  document: MarkdownDocument,
  { questions, blocks, isNote }: ParsedQuestionFile,
): CheckedFile {
  const { file, lines, frontMatter } = document;
  const noteProblems = isNote ? toNote(document).problems : [];
  return { file, lines, frontMatter, questions, blocks, isNote, noteProblems };
}

/** Creates a diagnostic for a place in a file, which may be the `source` of a question. */
export function createProblem(
  { file }: Pick<CheckedFile, 'file'>,
  code: DiagnosticCode,
  { line, column }: Position,
  message: string,
): Diagnostic {
  return { code, message, file, position: { line, column } };
}

/** A line by its number, from 1; empty after the last one. */
export function getLine({ lines }: CheckedFile, number: number): string {
  return lines[number - 1] ?? '';
}

/** The column of the first word in a line, from 1. */
export function firstColumn(line: string): number {
  return Math.max(0, line.search(/\S/u)) + 1;
}

/** Finds a text, in any case, in the paragraph from a position on; not where it has markup in it. */
export function findInParagraph(
  text: string,
  start: Position,
  file: CheckedFile,
): Position | undefined {
  const wanted = text.toLowerCase();
  let { line, column } = start;
  do {
    const words = getLine(file, line).toLowerCase();
    const index = words.indexOf(wanted, column - 1);
    if (index !== -1) return { line, column: index + 1 };
    line += 1;
    column = 1;
  } while (!ENDS_PARAGRAPH.test(getLine(file, line)));
  return undefined;
}
