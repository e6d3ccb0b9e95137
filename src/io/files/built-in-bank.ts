import { readFileSync } from 'node:fs';
import type { Bank } from '../../core/question/bank.ts';
import type { Question } from '../../core/question/question.ts';
import type { Env } from '../../env.ts';

/** What the build writes: a sentence without markup is in it once, as `text`. */
export interface BuiltInFile extends Pick<Bank, 'topics'> {
  readonly questions: readonly (Omit<Question, 'markdown'> & Partial<Pick<Question, 'markdown'>>)[];
}

/**
 * Reads the built-in bank as JSON from the build, so that the program starts without parsers of
 * Markdown and YAML. Synchronous, because loading `node:fs/promises` takes longer than reading.
 */
export function readBuiltInBank({ builtInFile }: Pick<Env, 'builtInFile'>): Bank {
  // Not validated: the build wrote this file, and it ships with the program.
  const { questions, topics } = JSON.parse(readFileSync(builtInFile, 'utf8')) as BuiltInFile;
  return { questions: questions.map((one) => ({ markdown: one.text, ...one })), topics };
}
