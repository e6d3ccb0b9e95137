import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankExamples, trainModel } from '../src/core/guessing/train.ts';
import { BUILT_IN } from '../src/core/question/bank.ts';
import { loadBank } from '../src/io/files/load-bank.ts';

/**
 * Writes what the program ships of its own question files into a folder: the bank as the loader reads
 * it, so that a start needs no loader, and the model that guesses topics.
 */
export async function writeData(builtInFolder: string, out: string): Promise<void> {
  const stdin = { isTerminal: false, read: async () => new Uint8Array() };
  const stderr = { isTerminal: false, columns: undefined, write: async () => {} };
  const sources = { builtInFolder, cwd: '.', stdin, stderr, variables: {} };
  const { bank } = await loadBank([BUILT_IN], sources);
  const write = (name: string, data: unknown): void =>
    writeFileSync(join(out, name), JSON.stringify(data));
  write('built-in.json', bank);
  write('topic-model.json', trainModel(bankExamples(bank), bank.topics));
}
