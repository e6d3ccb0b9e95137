import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suits } from '../../src/core/choosing/filters.ts';
import { mergeFiles } from '../../src/core/question/bank.ts';
import type { Question } from '../../src/core/question/question.ts';
import { AUDIENCES, STAGES } from '../../src/core/question/tag.ts';
import { growTagTree } from '../../src/core/question/tag-tree.ts';
import { parseQuestionFile } from '../support/read-list.ts';

const folder = join(import.meta.dirname, '../../questions');

/** The files of `questions/`, each with its name. */
export const files = readdirSync(folder).map((name) => ({
  name,
  file: parseQuestionFile(readFileSync(join(folder, name), 'utf8'), name),
}));

/** The built-in bank, and the problems in its files. */
export const { bank, diagnostics } = mergeFiles(files.map(({ file }) => file));

/** The tags that say who asks. */
export const ASKERS = [
  ...['level/junior', 'level/lead', 'field/software', 'field/data', 'field/ml'],
  ...['field/infrastructure', 'field/security', 'field/design', 'field/product'],
];

/** Every audience at every stage. */
export const CELLS = AUDIENCES.flatMap((audience) => STAGES.map((stage) => ({ audience, stage })));

/** Returns the questions that one can ask an audience at a stage. */
export function questionsFor({ audience, stage }: (typeof CELLS)[number]): Question[] {
  const [audiences, stages] = [growTagTree([[audience]]), growTagTree([[stage]])];
  return bank.questions.filter(
    (question) => suits(question, 'for', audiences) && suits(question, 'stage', stages),
  );
}

/** Counts the questions of a topic, or of the whole bank, that pass a test. */
export function countQuestions(isCounted: (question: Question) => boolean, topic?: string): number {
  return bank.questions.filter(
    (question) => (topic === undefined || hasTopic(question, topic)) && isCounted(question),
  ).length;
}

/** Whether a question has a tag. */
export function hasTag(question: Question, tag: string): boolean {
  return question.tags.some((name) => name === tag);
}

/** Whether a question is about a topic. */
export function hasTopic(question: Question, topic: string): boolean {
  return question.topics.some((name) => name === topic);
}
