import { delimiter } from 'node:path';
import { type Bank, BUILT_IN, STANDARD_INPUT } from '../../core/question/bank.ts';
import { hasTopic } from '../../core/question/question.ts';
import { isError } from '../../core/report/diagnostic.ts';
import { UserError } from '../../core/report/user-error.ts';
import { shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { readBuiltInBank } from '../../io/files/built-in-bank.ts';
import type { Checks, LoadedBank } from '../../io/files/load-bank.ts';
import { expandHome, shownPath } from '../../io/files/paths.ts';
import type { BankOptions } from './flags.ts';
import { hint, say, sayProblems } from './messages.ts';
import { readOnce } from './read-once.ts';

const openOnce = readOnce<Promise<Bank>>();

/**
 * Loads the bank of `--bank`, else of ASK_THEM_BANK, else the built-in one. Errors in its files are
 * written to stderr, and the rest is loaded. Each bank is read once a run.
 * @throws UserError if no file could be read.
 */
export async function openBank(given: BankOptions, env: Env): Promise<Bank> {
  const names = bankNames(given.bank, env);
  const key = JSON.stringify([names, given.guess]);
  return openOnce(env, key, () => readBanks(names, given, env));
}

/** Returns the built-in bank. Synchronous, and for src/cli, too, which reads no files itself. */
export function openBuiltInBank(env: Pick<Env, 'builtInFile'>): Bank {
  return readBuiltInBank(env);
}

async function readBanks(names: readonly string[], given: BankOptions, env: Env): Promise<Bank> {
  if (names.every((name) => name === BUILT_IN)) return openBuiltInBank(env);
  const loaded = await loadBanks(names, env);
  await sayProblems(env, loaded.diagnostics.filter(isError));
  for (const ad of loaded.ads) await say(env, adMessage(ad));
  if (loaded.fileNames.length === 0) throw nothingReadError(loaded, names, given.bank);
  return addGuesses(loaded.bank, given, env);
}

/** Returns the bank with guesses for missing topics, or unchanged if the user gave `--no-guess`. */
export async function addGuesses(bank: Bank, { guess }: BankOptions, env: Env): Promise<Bank> {
  if (!guess || bank.questions.every(hasTopic)) return bank;
  const { withGuesses } = await import('../../io/files/guessed-bank.ts');
  return withGuesses(bank, env);
}

/** Loads banks with `loadBank`, after a hint if the questions are to be typed at the terminal. */
export async function loadBanks(
  names: readonly string[],
  env: Env,
  checks?: Checks,
): Promise<LoadedBank> {
  if (names.includes(STANDARD_INPUT) && env.stdin.isTerminal) {
    await hint(env, 'reading questions from the terminal; Ctrl-D ends them');
  }
  const { loadBank } = await import('../../io/files/load-bank.ts');
  return loadBank(names, env, checks);
}

function adMessage(ad: string): string {
  const line =
    ad === '<stdin>' ? 'ask-them random --ad -' : shellLine(['ask-them', 'random', '--ad', ad]);
  const wayOut = line === undefined ? 'give it to --ad' : `"${line}" asks about what it claims`;
  return `${ad} looks like a job ad, not like questions: ${wayOut}`;
}

/** Returns the error for banks without a readable file; `given` are those of the command line. */
export function nothingReadError(
  { diagnostics }: LoadedBank,
  names: readonly string[],
  given: readonly string[],
): UserError {
  // The message names the variable, because the user may have forgotten that it is set.
  const shown = names.map(shownPath).join(', ') + (given.length === 0 ? ' (ASK_THEM_BANK)' : '');
  if (diagnostics.length > 0) return new UserError(`no question could be read from ${shown}`);
  const endings = '.md, .markdown, .mdx or .txt';
  return new UserError(`there is no question file in ${shown}: one ends in ${endings}`);
}

/** Returns the banks to load: those given, else those in ASK_THEM_BANK, else the built-in one. */
export function bankNames(given: readonly string[], env: Env): readonly string[] {
  if (given.length > 0) return given;
  const named = (env.variables['ASK_THEM_BANK'] ?? '').split(delimiter).filter(Boolean);
  return named.length > 0 ? named.map((name) => expandHome(name, env)) : [BUILT_IN];
}
