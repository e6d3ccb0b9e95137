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

/** The built-in bank, and what is wrong in it. */
export const { bank, diagnostics } = mergeFiles(files.map(({ file }) => file));

/** How many questions of a topic there are; of the whole bank where no topic is given. */
export function countOf(isCounted: (question: Question) => boolean, topic?: string): number {
  return bank.questions.filter(
    (question) => (topic === undefined || isOn(question, topic)) && isCounted(question),
  ).length;
}

/** Whether a question carries a tag. */
export function isTagged(question: Question, tag: string): boolean {
  return question.tags.some((name) => name === tag);
}

/** Whether a question is about a topic. */
export function isOn(question: Question, topic: string): boolean {
  return question.topics.some((name) => name === topic);
}
