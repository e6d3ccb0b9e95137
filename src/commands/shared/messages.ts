import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** Says one line on stderr: what the user has to know, whoever reads. */
export async function say(env: Env, message: string): Promise<void> {
  await env.stderr.write(`ask-them: ${cleanText(message)}\n`);
}

/** Says one line on stderr to a person: counts and ways on, which a script has no use for. */
export async function hint(env: Env, message: string): Promise<void> {
  if (env.stderr.isTerminal) await env.stderr.write(`${cleanText(message)}\n`);
}

/** All of so many: `the only question`, `both questions`, `all 3 questions`. */
export function allOf(number: number, noun: string): string {
  if (number === 1) return `the only ${noun}`;
  return number === 2 ? `both ${noun}s` : `all ${countNoun(number, noun)}`;
}

/** A number and its noun: `1 question`, `2 questions`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
