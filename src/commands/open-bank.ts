import { delimiter } from 'node:path';
import type { Bank } from '../core/bank.ts';
import type { Topic } from '../core/parse.ts';
import { UserError } from '../core/user-error.ts';
import type { Env } from '../env.ts';
import { BUILT_IN, STANDARD_INPUT } from '../io/bank-names.ts';
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
  const { loadBank } = await loader();
  const names = bankNames(options, env);
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

/**
 * The topics of the built-in bank, whose aliases hold for every bank. None where it is loaded
 * anyway: its topics are the bank's then.
 */
export async function loadOwnTopics(options: BankOptions, env: Env): Promise<readonly Topic[]> {
  if (bankNames(options, env).includes(BUILT_IN)) return [];
  const { loadBank } = await loader();
  return (await loadBank([BUILT_IN], env)).bank.topics;
}

/** The names and paths of the banks to load. */
export function bankNames(options: BankOptions, env: Env): readonly string[] {
  if (options.bank.length > 0) return options.bank;
  const named = (env.variables['ASK_THEM_BANK'] ?? '').split(delimiter).filter(Boolean);
  return named.length > 0 ? named : [BUILT_IN];
}
