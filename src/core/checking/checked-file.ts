import type { ItemBlock } from '../markdown/block.ts';
import { readBlocks } from '../markdown/blocks.ts';
import type { Question } from '../question/question.ts';
import type { QuestionFile } from '../question/question-file.ts';
import type { Diagnostic, DiagnosticCode, Position } from '../report/diagnostic.ts';
import { parseFrontMatter } from '../syntax/front-matter.ts';
import { splitLines } from '../text/lines.ts';

/** A question file as it was read and what was made of it. */
export interface SourceFile {
  /** As messages and `source` have it. */
  readonly name: string;
  readonly text: string;
  readonly parsed: QuestionFile;
}

/** A file as the rules of `check` see it. */
export interface CheckedFile {
  readonly name: string;
  readonly lines: readonly string[];
  /** How many of the lines are front matter. */
  readonly frontMatterLineCount: number;
  readonly questions: readonly Question[];
  /** The list items, with the file's line numbers. */
  readonly items: readonly ItemBlock[];
  /** The lines of its headings. */
  readonly headingLines: ReadonlySet<number>;
  /** Whether what front matter says of its questions got lost. */
  readonly isFrontMatterLost: boolean;
  readonly isNote: boolean;
}

/** Looks for one kind of problem in a file. */
export type Rule = (file: CheckedFile) => Diagnostic[];

/** The words of an item end where the next one begins, or at an empty line. */
const OPENS_BLOCK = /^[\s>]*(?:$|[-+*#]\s|\d{1,9}[.)]\s)/u;

/** What the rules need of a file. */
export function toCheckedFile({ name, text, parsed }: SourceFile): CheckedFile {
  const lines = splitLines(text);
  const { lineCount, diagnostics } = parseFrontMatter(lines, name);
  const blocks = readBlocks(lines.slice(lineCount));
  const items = blocks.flatMap((block) =>
    block.kind === 'item' ? [{ ...block, line: block.line + lineCount }] : [],
  );
  const headings = blocks.filter((block) => block.kind === 'heading');
  return {
    name,
    lines,
    frontMatterLineCount: lineCount,
    questions: parsed.questions,
    items,
    headingLines: new Set(headings.map(({ line }) => line + lineCount)),
    isFrontMatterLost: diagnostics.length > 0,
    isNote: parsed.isNote,
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
