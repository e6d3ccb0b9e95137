import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankExamples, trainModel } from '../src/core/guessing/train.ts';
import { BUILT_IN } from '../src/core/question/bank.ts';
import { loadBank } from '../src/io/files/load-bank.ts';

/**
 * Writes the built-in bank and the topic model as JSON into a folder, so that the program neither
 * parses its own question files nor trains the model when it runs.
 */
export async function writeData(builtInFolder: string, outFolder: string): Promise<void> {
  const stdin = { isTerminal: false, read: async () => new Uint8Array() };
  const stderr = { isTerminal: false, columns: undefined, write: async () => {} };
  const sources = { builtInFolder, cwd: () => '.', stdin, stderr, variables: {} };
  const { bank } = await loadBank([BUILT_IN], sources);
  const model = trainModel(bankExamples(bank), bank.topics);
  writeFileSync(join(outFolder, 'built-in.json'), JSON.stringify(bank));
  writeFileSync(join(outFolder, 'topic-model.json'), JSON.stringify(model));
}
