import { readFileSync } from 'node:fs';
import { parseTopicPhrases } from '../src/core/guessing/topic-phrases.ts';
import { BUILT_IN } from '../src/core/question/bank.ts';
import type { BuiltInFile } from '../src/io/files/built-in-bank.ts';
import { loadBank } from '../src/io/files/load-bank.ts';

/**
 * Returns the built-in bank and the table of phrases as JSON, so that the program does not parse its own files
 * when it runs.
 */
export async function makeData(
  builtInFolder: string,
  phrasesFile: string,
): Promise<{ readonly builtInJson: string; readonly phrasesJson: string }> {
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
  return { builtInJson: JSON.stringify(builtIn), phrasesJson: JSON.stringify(phrases) };
}
