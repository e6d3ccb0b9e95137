import { type Bank, mergeFiles } from '../../src/core/question/bank.ts';
import type { Question } from '../../src/core/question/question.ts';
import {
  type ParsedQuestionFile,
  toQuestionFile,
} from '../../src/core/reading/parse-question-file.ts';
import { parseDocument } from '../../src/core/syntax/document.ts';

/** Parses the text of a question file. */
export function parseQuestionFile(text: string, file: string): ParsedQuestionFile {
  return toQuestionFile(parseDocument(text, file));
}

/** Returns the questions of one file, given as its text. */
export function questionsIn(text: string): readonly Question[] {
  return parseQuestionFile(text, 'f.md').questions;
}

/** Returns the bank of some files, given as their texts. */
export function bankOf(...texts: readonly string[]): Bank {
  return mergeFiles(texts.map((text, index) => parseQuestionFile(text, `${index + 1}.md`))).bank;
}

/** Returns the only question of a file. Throws if there are none or several. */
export function questionIn(text: string): Question {
  const [question, ...others] = questionsIn(text);
  if (question === undefined || others.length > 0) throw new Error(`not one question: ${text}`);
  return question;
}
