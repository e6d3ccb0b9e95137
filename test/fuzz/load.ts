import { resolve } from 'node:path';
import { listByTopic } from '../../src/core/question/by-topic.ts';
import { loadBank, withGuesses } from '../../src/io/files/load-bank.ts';
import { renderProblem } from '../../src/render/problems.ts';
import { renderCard } from '../../src/render/questions/card.ts';
import { FORMATS, renderQuestions } from '../../src/render/questions/format.ts';
import { renderTopicsText } from '../../src/render/questions/topics.ts';
import { PLAIN } from '../../src/render/style/style.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { UNPRINTABLE } from '../support/unprintable.ts';

const STYLE = { width: 60, paint: PLAIN };
/** From where both the fuzz run and the tests are started. */
const TOPIC_MODEL = resolve('dist/topic-model.json');
const DRESSES = [
  ...FORMATS.map((format) => [format, 'grouped'] as const),
  // The two that look different when flat.
  ['text', 'flat'] as const,
  ['markdown', 'flat'] as const,
];

/**
 * Takes the bytes of a question file the whole way: decoded, parsed, merged, checked, its topics
 * guessed, and printed in every format with all details. Throws where the program would crash, and where it would print what a
 * terminal obeys.
 */
export async function loadAndRender(bytes: Uint8Array): Promise<void> {
  const env = { ...fakeEnv({ stdin: bytes }), topicModelFile: TOPIC_MODEL };
  const loaded = await loadBank(['-'], env, true);
  const { diagnostics } = loaded;
  const bank = withGuesses(loaded.bank, env);
  const listed = listByTopic(bank.questions, []);
  for (const [format, arrangement] of DRESSES) {
    const layout = { ...STYLE, arrangement, details: true, audience: true };
    for (const chunk of renderQuestions(format, listed, layout)) expectHarmless(chunk);
  }
  const counts = bank.topics.map((topic) => ({ topic, count: 1, isGuessed: false }));
  for (const line of renderTopicsText(counts, STYLE)) expectHarmless(line);
  for (const question of bank.questions) expectHarmless(renderCard(question, STYLE));
  for (const diagnostic of diagnostics) expectHarmless(renderProblem(diagnostic));
}

function expectHarmless(printed: string): void {
  const found = UNPRINTABLE.exec(printed.replaceAll('\n', ''));
  if (found === null) return;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
  throw new Error(`prints U+${code}: ${JSON.stringify(printed)}`);
}
