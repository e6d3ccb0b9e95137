import type { Question } from '../question/question.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { normalizeText } from '../text/normalize.ts';
import { type CheckedFile, createProblem, getPosition, type Rule } from './checked-file.ts';
import { nearDuplicates } from './near-duplicates.ts';

/**
 * A question twice in a file. With two ids it is a problem of the bank, which says so; across files it
 * is none.
 */
export const sameTexts: Rule = (file) => {
  // In a note, one question was asked of two people.
  const headingOf = file.isNote ? countHeadingsAbove(file) : () => 0;
  const seen = new Map<string, Question>();
  return file.questions.flatMap((question) => {
    const key = `${headingOf(question)} ${question.id} ${normalizeText(question.text)}`;
    const earlier = seen.get(key);
    seen.set(key, earlier ?? question);
    if (earlier === undefined) return [];
    const message = `the same question as at ${formatSource(earlier)}, which stays: delete this one`;
    return [createProblem(file, 'same-text', getPosition(question), message)];
  });
};

/** The questions of a bank that ask nearly the same as an earlier one, in whichever of the files. */
export function nearlySameTexts(
  files: readonly CheckedFile[],
  questions: readonly Question[],
): Diagnostic[] {
  const notes = new Map(
    files.filter((file) => file.isNote).map((file) => [file.name, countHeadingsAbove(file)]),
  );
  const groupOf = (question: Question): string => {
    const headingOf = notes.get(question.source.file);
    return headingOf === undefined ? '' : `${headingOf(question)} ${question.source.file}`;
  };
  // What is asked of two people, or taken from a bank into a note, may be asked in nearly the same words.
  const pairs = nearDuplicates(questions, (one, other) => groupOf(one) !== groupOf(other));
  return pairs.map(([earlier, later]) => ({
    code: 'near-duplicate',
    message: `nearly the same question as at ${formatSource(earlier)}: keep the better one`,
    file: later.source.file,
    position: getPosition(later),
  }));
}

/** Tells questions of a file apart by the heading that they are under: how many there are up to it. */
function countHeadingsAbove({ lines, headingLines }: CheckedFile): (question: Question) => number {
  let count = 0;
  const counts = lines.map((_, index) => {
    if (headingLines.has(index + 1)) count += 1;
    return count;
  });
  return ({ source }) => counts[source.line - 1] ?? count;
}

function formatSource({ source: { file, line } }: Question): string {
  return `${file}:${line}`;
}
