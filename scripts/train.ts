import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeFiles } from '../src/core/bank.ts';
import { parseQuestionFile } from '../src/core/parse.ts';
import { bankExamples, trainModel } from '../src/core/train.ts';

/** Trains on the question files of a folder the model that guesses topics, and writes it as JSON. */
export function writeTopicModel(folder: string, path: string): void {
  const files = readdirSync(folder)
    .sort()
    .map((name) => parseQuestionFile(readFileSync(join(folder, name), 'utf8'), name));
  const { bank } = mergeFiles(files);
  writeFileSync(path, JSON.stringify(trainModel(bankExamples(bank), bank.topics)));
}
