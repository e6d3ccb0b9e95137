import { isAsked } from '../language/question-signs.ts';
import { statusOf } from '../notes/match-questions.ts';
import type { Note, NoteProblem } from '../notes/note.ts';
import { parseNoteLine } from '../notes/note-line.ts';
import { toNote } from '../notes/parse-note.ts';
import { UNREAD_QUESTION } from '../notes/read-answer.ts';
import type { Question } from '../question/question.ts';
import type { ParsedQuestionFile } from '../reading/parse-question-file.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import { withoutComments } from '../syntax/comments.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import type { Position } from '../text/lines.ts';
import { summarizeNote } from './note-summary.ts';

/** The parts of a question file or note that the rules of `check` need. */
export interface CheckedFile
  extends Pick<MarkdownDocument, 'file' | 'lines' | 'frontMatter'>,
    Pick<ParsedQuestionFile, 'questions' | 'overlays' | 'strayIds' | 'blocks' | 'isNote'> {
  /** Always empty for a question file, unless no question was read. */
  readonly noteProblems: readonly NoteProblem[];
  /** One sentence about all that was read in a note; undefined for a question file. */
  readonly noteSummary: string | undefined;
  /** Whether neither a question nor an overlay was read. */
  readonly isEmpty: boolean;
}

/** Returns the problems that one rule finds in a file. */
export type Rule = (file: CheckedFile) => Diagnostic[];

/** Matches a line that ends the paragraph above it: an empty line, a list item or `# Title`. */
const ENDS_PARAGRAPH = /^[\s>]*(?:$|[-+*#]\s|\d{1,9}[.)]\s)/u;

/** A line of several sentences is prose, and no question for an interview. */
const SECOND_SENTENCE = /[.!?] /u;

/** In UTF-16 units. A paragraph may have megabytes, and thousands of texts to find in it. */
const MAX_DISTANCE = 2000;

/** Returns the parts of a file that the rules need, but not the tokens: they take most memory. */
export function toCheckedFile(
  document: MarkdownDocument,
  { questions, overlays, strayIds, blocks, isNote }: ParsedQuestionFile,
): CheckedFile {
  const { file, lines, frontMatter } = document;
  const parts = { file, lines, frontMatter, questions, overlays, strayIds, blocks, isNote };
  const note = toNote(document);
  if (!isNote && !isUndatedNote(note, questions)) {
    const isEmpty = questions.length + overlays.length === 0;
    const noteProblems = isEmpty ? findUnread(document, note) : [];
    return { ...parts, noteProblems, noteSummary: undefined, isEmpty };
  }
  const isEmpty = note.entries.length === 0;
  return { ...parts, noteProblems: note.problems, noteSummary: summarizeNote(note), isEmpty };
}

/**
 * Whether a file without dates is a note: by a tick or a verdict, or since most questions are answered. A
 * single line below a question may as well be a remark in a bank.
 */
function isUndatedNote({ entries }: Note, questions: readonly Question[]): boolean {
  if (entries.some(({ status, verdict }) => status !== 'open' || verdict !== undefined))
    return true;
  // The details of a bank's question stand where a note has the answer.
  const hasDetails = questions.some(
    ({ why, goodSigns, redFlags }) => why !== '' || goodSigns.length + redFlags.length > 0,
  );
  const answered = entries.filter((entry) => statusOf(entry) !== 'open');
  return !hasDetails && answered.length * 2 > entries.length;
}

/** Returns the lines that ask in a file without questions: people write them without bullets. */
function findUnread({ frontMatter }: MarkdownDocument, { lines, outline }: Note): NoteProblem[] {
  const headings = new Set(outline.headings.map(({ start }) => start));
  return withoutComments(lines, outline.verbatim).flatMap((text, index) => {
    const isSkipped = index < frontMatter.lineCount || headings.has(index);
    if (text === undefined || isSkipped || outline.verbatim.has(index)) return [];
    const { words, isItem } = parseNoteLine(text);
    if (isItem || SECOND_SENTENCE.test(words) || !isAsked(words)) return [];
    return [{ ...UNREAD_QUESTION, line: index + 1 }];
  });
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
