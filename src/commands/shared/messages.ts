import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** Writes a message to stderr, even if stderr is not a terminal. */
export async function say(env: Env, message: string): Promise<void> {
  await env.stderr.write(`ask-them: ${cleanText(message)}\n`);
}

/** Writes a message to stderr if stderr is a terminal: a script needs no counts or suggestions. */
export async function hint(env: Env, message: string): Promise<void> {
  if (env.stderr.isTerminal) await env.stderr.write(`${cleanText(message)}\n`);
}

/** Returns `the only question`, `both questions` or `all 3 questions`. */
export function allOf(number: number, noun: string): string {
  if (number === 1) return `the only ${noun}`;
  return number === 2 ? `both ${noun}s` : `all ${countNoun(number, noun)}`;
}

/** Returns `1 question` or `2 questions`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
