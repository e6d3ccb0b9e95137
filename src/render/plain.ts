import type { Placed } from '../core/arrange.ts';

/** The bare sentences, one a line. */
export function* renderPlain(questions: readonly Placed[]): Generator<string> {
  for (const { question } of questions) yield `${question.text}\n`;
}
