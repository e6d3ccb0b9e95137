import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeFiles } from '../../src/core/question/bank.ts';
import type { Question } from '../../src/core/question/question.ts';
import { parseQuestionFile } from '../support/read-list.ts';

const folder = join(import.meta.dirname, '../../questions');

/** The files of `questions/`, each with its name. */
export const files = readdirSync(folder).map((name) => ({
  name,
  file: parseQuestionFile(readFileSync(join(folder, name), 'utf8'), name),
}));

/** The built-in bank, and the problems in its files. */
export const { bank, diagnostics } = mergeFiles(files.map(({ file }) => file));

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
