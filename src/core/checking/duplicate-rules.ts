import type { Question } from '../question/question.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { normalizeText } from '../text/normalize.ts';
import { type CheckedFile, createProblem, type Rule } from './checked-file.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** Reports questions that a file repeats with the same id. `mergeFiles` reports different ids. */
export const sameTexts: Rule = (file) => {
  // In a note, a question may be repeated under another heading, to ask another person.
  const headingOf = file.isNote ? countHeadingsAbove(file) : () => 0;
  const seen = new Map<string, Question>();
  return file.questions.flatMap((question) => {
    const key = `${headingOf(question)} ${question.id} ${normalizeText(question.text)}`;
    const earlier = seen.get(key);
    seen.set(key, earlier ?? question);
    if (earlier === undefined) return [];
    const message = `the same question as at ${formatSource(earlier)}, which stays: delete this one`;
    return [createProblem(file, 'same-text', question.source, message)];
  });
};

/** Reports near duplicates: among all question files, and within each section of a note. */
export function nearlySameTexts(
  files: readonly CheckedFile[],
  questions: readonly Question[],
): Diagnostic[] {
  const notes = files.filter((file) => file.isNote);
  const headingsOfNotes = new Map(notes.map((file) => [file.file, countHeadingsAbove(file)]));
  const groupOf = (question: Question): string => {
    const headingOf = headingsOfNotes.get(question.source.file);
    return headingOf === undefined ? '' : `${headingOf(question)} ${question.source.file}`;
  };
  // A note may repeat a question for two people, or reword a question of a bank.
  const pairs = nearDuplicates(questions, (earlier, later) => groupOf(earlier) !== groupOf(later));
  return pairs.map(([earlier, { source }]) => {
    const message = `nearly the same question as at ${formatSource(earlier)}: keep the better one`;
    return createProblem(source, 'near-duplicate', source, message);
  });
}

/** Returns a function that counts the headings above a question; the count tells sections apart. */
function countHeadingsAbove({ lines, blocks }: CheckedFile): (question: Question) => number {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const headingLines = new Set(headings.map(({ line }) => line));
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
