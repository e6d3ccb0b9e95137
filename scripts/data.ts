import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTopicPhrases } from '../src/core/guessing/topic-phrases.ts';
import { BUILT_IN } from '../src/core/question/bank.ts';
import type { BuiltInFile } from '../src/io/files/built-in-bank.ts';
import { loadBank } from '../src/io/files/load-bank.ts';

/**
 * Writes the built-in bank and the table of phrases as JSON into a folder, so that the program does
 * not parse its own files when it runs.
 */
export async function writeData(
  builtInFolder: string,
  phrasesFile: string,
  outFolder: string,
): Promise<void> {
  const stdin = { isTerminal: false, read: async () => new Uint8Array() };
  const stderr = { isTerminal: false, columns: undefined, write: async () => {} };
  const sources = { builtInFolder, cwd: () => '.', stdin, stderr, variables: {} };
  const { bank } = await loadBank([BUILT_IN], sources);
  const phrases = parseTopicPhrases(readFileSync(phrasesFile, 'utf8'), bank.topics);
  const builtIn: BuiltInFile = {
    topics: bank.topics,
    questions: bank.questions.map(({ markdown, ...rest }) =>
      markdown === rest.text ? rest : { ...rest, markdown },
    ),
  };
  writeJson(join(outFolder, 'built-in.json'), builtIn);
  writeFileSync(join(outFolder, 'topic-phrases.json'), JSON.stringify(phrases));
}

/** Writes JSON in ASCII, which Node keeps in half the memory: a start is 2 ms shorter. */
function writeJson(path: string, value: unknown): void {
  const escapeUnit = (unit: string): string =>
    `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, JSON.stringify(value).replace(/[^\0-\x7f]/g, escapeUnit));
}
