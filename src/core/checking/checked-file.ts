import type { ItemBlock } from '../markdown/block.ts';
import type { NoteProblem } from '../notes/note.ts';
import { toNote } from '../notes/parse-note.ts';
import type { Question } from '../question/question.ts';
import type { ParsedQuestionFile } from '../reading/parse-question-file.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import type { Position } from '../text/lines.ts';

/** A question file or note as the rules of `check` see it. */
export interface CheckedFile {
  /** The file's name in messages and in `source`. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly frontMatterLineCount: number;
  readonly questions: readonly Question[];
  readonly items: readonly ItemBlock[];
  /** The line numbers of its headings. */
  readonly headingLines: ReadonlySet<number>;
  /** Whether its front matter could not be read, so that topics and tags are missing. */
  readonly isFrontMatterLost: boolean;
  readonly isNote: boolean;
  /** The lines of a note that were not understood. */
  readonly noteProblems: readonly NoteProblem[];
}

/** Looks for one kind of problem in a file. */
export type Rule = (file: CheckedFile) => Diagnostic[];

/** The words of an item end where the next one begins, or at an empty line. */
const OPENS_BLOCK = /^[\s>]*(?:$|[-+*#]\s|\d{1,9}[.)]\s)/u;

/** Collects what the rules need from a document and the questions that were read from it. */
export function toCheckedFile(
  document: MarkdownDocument,
  { questions, blocks, isNote }: ParsedQuestionFile,
): CheckedFile {
  const { file, lines, frontMatter } = document;
  const headings = blocks.filter((block) => block.kind === 'heading');
  return {
    ...{ name: file, lines, questions, isNote },
    frontMatterLineCount: frontMatter.lineCount,
    items: blocks.filter((block) => block.kind === 'item'),
    headingLines: new Set(headings.map(({ line }) => line)),
    isFrontMatterLost: frontMatter.diagnostics.length > 0,
    noteProblems: isNote ? toNote(document).problems : [],
  };
}

/** A problem in a file. */
export function createProblem(
  file: CheckedFile,
  code: DiagnosticCode,
  position: Position,
  message: string,
): Diagnostic {
  return { code, message, file: file.name, position };
}

/** A line by its number, from 1; empty behind the last one. */
export function getLine({ lines }: CheckedFile, number: number): string {
  return lines[number - 1] ?? '';
}

/** Where a question begins. */
export function getPosition({ source: { line, column } }: Question): Position {
  return { line, column };
}

/**
 * Where a text stands in the item that begins at a position, on whichever of its lines; undefined where
 * it does not stand there so, as with markup within. Case does not matter.
 */
export function findInItem(
  text: string,
  { line, column }: Position,
  file: CheckedFile,
): Position | undefined {
  const wanted = text.toLowerCase();
  const last = file.lines.length;
  for (
    let at = line;
    at <= last && (at === line || !OPENS_BLOCK.test(getLine(file, at)));
    at += 1
  ) {
    const start = at === line ? column - 1 : 0;
    const found = getLine(file, at).toLowerCase().indexOf(wanted, start);
    if (found !== -1) return { line: at, column: found + 1 };
  }
  return undefined;
}
