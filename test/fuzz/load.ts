import { resolve } from 'node:path';
import { checkFiles } from '../../src/core/checking/check.ts';
import { toCheckedFile } from '../../src/core/checking/checked-file.ts';
import { listByTopic } from '../../src/core/question/by-topic.ts';
import { withGuesses } from '../../src/io/files/guessed-bank.ts';
import { loadBank } from '../../src/io/files/load-bank.ts';
import { renderProblem } from '../../src/render/problems.ts';
import { renderCard } from '../../src/render/questions/card.ts';
import { renderQuestions } from '../../src/render/questions/format.ts';
import { FORMATS } from '../../src/render/questions/format-names.ts';
import { renderTopicsText } from '../../src/render/questions/topics.ts';
import { PLAIN } from '../../src/render/style/color.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { UNPRINTABLE } from '../support/unprintable.ts';

const STYLE = { width: 60, paint: PLAIN };
/** Relative to the root of the repository, where both the fuzz run and the tests are started. */
const DATA_FILES = {
  builtInFile: resolve('dist/built-in.json'),
  topicPhrasesFile: resolve('dist/topic-phrases.json'),
};
const FORMATS_AND_ARRANGEMENTS = [
  ...FORMATS.map((format) => [format, 'grouped'] as const),
  // Only these two formats differ when flat.
  ['text', 'flat'] as const,
  ['markdown', 'flat'] as const,
];

/**
 * Takes the bytes of a question file all the way: decodes, parses, merges and checks them, guesses the
 * topics, and prints everything in every format.
 * @throws Error where the program would crash, or print a control character to the terminal.
 */
export async function loadAndRender(bytes: Uint8Array): Promise<void> {
  const env = { ...fakeEnv({ stdin: bytes }), ...DATA_FILES };
  const loaded = await loadBank(['-'], env, { toCheckedFile, checkFiles });
  const { diagnostics } = loaded;
  const bank = withGuesses(loaded.bank, env);
  const listed = listByTopic(bank.questions, []);
  for (const [format, arrangement] of FORMATS_AND_ARRANGEMENTS) {
    const layout = { ...STYLE, arrangement, details: true, audience: true };
    for (const chunk of renderQuestions(format, listed, layout)) expectPrintable(chunk);
  }
  const counts = bank.topics.map((topic) => ({ topic, count: 1, isGuessed: false }));
  for (const line of renderTopicsText(counts, STYLE, true)) expectPrintable(line);
  for (const question of bank.questions) expectPrintable(renderCard(question, STYLE));
  for (const diagnostic of diagnostics) expectPrintable(renderProblem(diagnostic));
}

function expectPrintable(printed: string): void {
  const found = UNPRINTABLE.exec(printed.replaceAll('\n', ''));
  if (found === null) return;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
  throw new Error(`prints U+${code}: ${JSON.stringify(printed)}`);
}
