import { delimiter } from 'node:path';
import type { Bank } from '../core/bank.ts';
import type { Topic } from '../core/parse.ts';
import { UserError } from '../core/user-error.ts';
import type { Env } from '../env.ts';
import { renderProblem } from '../render/problem.ts';
import { hint } from './message.ts';

/** Which banks to load: `--bank`, in the order given; empty where the flag was not. */
export interface BankOptions {
  readonly bank: readonly string[];
}

// The loader brings Markdown and YAML along: it is a file of its own, loaded by who needs it.
const loader = () => import('../io/load-bank.ts');

/**
 * The bank of `--bank`, else of ASK_THEM_BANK, else the built-in one. Problems in its files go to
 * stderr; the rest is loaded.
 * @throws UserError if nothing could be read.
 */
export async function openBank(options: BankOptions, env: Env): Promise<Bank> {
  const { loadBank, BUILT_IN, STANDARD_INPUT } = await loader();
  const fromVariable = (env.variables['ASK_THEM_BANK'] ?? '').split(delimiter).filter(Boolean);
  const given = options.bank.length > 0 ? options.bank : fromVariable;
  const names = given.length > 0 ? given : [BUILT_IN];
  if (names.includes(STANDARD_INPUT) && env.stdin.isTerminal) {
    await hint(env, 'reading questions from the terminal; Ctrl-D ends them');
  }
  const { bank, diagnostics, fileCount } = await loadBank(names, env);
  for (const diagnostic of diagnostics) await env.stderr.write(`${renderProblem(diagnostic)}\n`);
  if (fileCount > 0) return bank;
  const problem =
    diagnostics.length > 0 ? 'could be read' : 'was found (.md, .markdown, .mdx, .txt)';
  throw new UserError(`no question file ${problem} in ${names.join(', ')}`);
}

/** The topics of the built-in bank: their aliases hold for every bank. */
export async function loadOwnTopics(env: Env): Promise<readonly Topic[]> {
  const { loadBank, BUILT_IN } = await loader();
  return (await loadBank([BUILT_IN], env)).bank.topics;
}
