import { delimiter } from 'node:path';
import { type Bank, BUILT_IN, STANDARD_INPUT } from '../../core/question/bank.ts';
import type { Topic } from '../../core/question/question-file.ts';
import { isError } from '../../core/report/diagnostic.ts';
import { UserError } from '../../core/report/user-error.ts';
import type { Env } from '../../env.ts';
import { readBuiltInBank } from '../../io/files/built-in-bank.ts';
import type { LoadedBank } from '../../io/files/load-bank.ts';
import { renderProblem } from '../../render/problems.ts';
import type { BankOptions } from './flags.ts';
import { importMarkdown } from './import-markdown.ts';
import { hint } from './messages.ts';

/**
 * The bank of `--bank`, else of ASK_THEM_BANK, else the built-in one. Errors in its files go to stderr;
 * the rest is loaded.
 * @throws UserError if nothing could be read.
 */
export async function openBank(options: BankOptions, env: Env): Promise<Bank> {
  const names = bankNames(options.bank, env);
  if (names.every(isBuiltIn)) return readBuiltInBank(env);
  const loaded = await loadBanks(names, env);
  const errors = loaded.diagnostics.filter(isError);
  for (const error of errors) await env.stderr.write(`${renderProblem(error)}\n`);
  if (loaded.fileNames.length === 0) throw nothingReadError(loaded, names, options.bank);
  return addGuesses(loaded.bank, options, env);
}

function isBuiltIn(name: string): boolean {
  return name === BUILT_IN;
}

/** The bank with guesses where no file said a topic, unless the user wants none. */
export async function addGuesses(bank: Bank, { guess }: BankOptions, env: Env): Promise<Bank> {
  if (!guess) return bank;
  const { withGuesses } = await importMarkdown();
  return withGuesses(bank, env);
}

/** Loads banks by their names; says to a person that it is their turn where standard input is one. */
export async function loadBanks(
  names: readonly string[],
  env: Env,
  isChecking = false,
): Promise<LoadedBank> {
  if (names.includes(STANDARD_INPUT) && env.stdin.isTerminal) {
    await hint(env, 'reading questions from the terminal; Ctrl-D ends them');
  }
  const { loadBank } = await importMarkdown();
  return loadBank(names, env, isChecking);
}

/** What to say where there was no file, or none that could be read, by names `given` or by the variable. */
export function nothingReadError(
  { diagnostics }: LoadedBank,
  names: readonly string[],
  given: readonly string[],
): UserError {
  // Who set the variable long ago has forgotten it.
  const shown = names.join(', ') + (given.length === 0 ? ' (ASK_THEM_BANK)' : '');
  if (diagnostics.length > 0) return new UserError(`no question could be read from ${shown}`);
  const endings = '.md, .markdown, .mdx or .txt';
  return new UserError(`there is no question file in ${shown}: one ends in ${endings}`);
}

/**
 * The topics of the built-in bank, whose aliases hold for every bank. None where it is loaded
 * anyway: its topics are the bank's then.
 */
export function builtInTopics(options: BankOptions, env: Env): readonly Topic[] {
  return bankNames(options.bank, env).includes(BUILT_IN) ? [] : readBuiltInBank(env).topics;
}

/** The names and paths of the banks to load: those given, or where none are, the user's or ours. */
export function bankNames(given: readonly string[], env: Env): readonly string[] {
  if (given.length > 0) return given;
  const named = (env.variables['ASK_THEM_BANK'] ?? '').split(delimiter).filter(Boolean);
  return named.length > 0 ? named : [BUILT_IN];
}
