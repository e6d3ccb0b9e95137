import { cleanText } from '../core/clean.ts';
import type { Env } from '../env.ts';

/** Says one line on stderr: what the user has to know, whoever reads. */
export async function say(env: Env, message: string): Promise<void> {
  await env.stderr.write(`ask-them: ${cleanText(message)}\n`);
}

/** Says one line on stderr to a person: counts and ways on, which a script has no use for. */
export async function hint(env: Env, message: string): Promise<void> {
  if (env.stderr.isTerminal) await env.stderr.write(`${cleanText(message)}\n`);
}
