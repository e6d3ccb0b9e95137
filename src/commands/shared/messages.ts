import type { Diagnostic } from '../../core/report/diagnostic.ts';
import { cutLongWords } from '../../core/text/message-words.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';
import { renderProblem } from '../../render/problems.ts';

/** Writes a message to stderr, even if stderr is not a terminal. */
export async function say(env: Env, message: string): Promise<void> {
  await env.stderr.write(`ask-them: ${cutLongWords(cleanText(message))}\n`);
}

/** Writes problems to stderr, each on a line of its own. */
export async function sayProblems(env: Env, problems: readonly Diagnostic[]): Promise<void> {
  for (const problem of problems) await env.stderr.write(`${renderProblem(problem)}\n`);
}

/** Writes a message to stderr if stderr is a terminal: a script needs no counts or suggestions. */
export async function hint(env: Env, message: string): Promise<void> {
  if (env.stderr.isTerminal) await env.stderr.write(`${cleanText(message)}\n`);
}
