import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** Writes a line to stderr, whether a person reads it or a script. */
export async function say(env: Env, message: string): Promise<void> {
  await env.stderr.write(`ask-them: ${cleanText(message)}\n`);
}

/** Writes a line to stderr for a person only: counts and suggestions are of no use to a script. */
export async function hint(env: Env, message: string): Promise<void> {
  if (env.stderr.isTerminal) await env.stderr.write(`${cleanText(message)}\n`);
}

/** `the only question`, `both questions`, `all 3 questions`. */
export function allOf(number: number, noun: string): string {
  if (number === 1) return `the only ${noun}`;
  return number === 2 ? `both ${noun}s` : `all ${countNoun(number, noun)}`;
}

/** `1 question`, `2 questions`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
