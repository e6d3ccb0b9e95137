import { isError } from '../core/report/diagnostic.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LoadedBank } from '../io/files/load-bank.ts';
import { writeChunks } from '../io/streams/output.ts';
import { type LineLookup, renderProblems, renderProblemsJson } from '../render/problems.ts';
import { countNoun } from './shared/messages.ts';
import { type BankOptions, bankNames, loadBanks, nothingReadError } from './shared/open-bank.ts';
import { chooseStyle, type OutputOptions } from './shared/print.ts';

/** The formats that problems have. */
export const CHECK_FORMATS = ['text', 'json'] as const;

/** The options of `check`. */
export interface CheckOptions extends BankOptions, OutputOptions {
  readonly format?: (typeof CHECK_FORMATS)[number];
  /** Whether a warning is a failure, too. */
  readonly strict?: boolean;
}

/** Prints what is wrong in the files, or, where none are named, in the bank that `list` would read. */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  env: Env,
): Promise<ExitCode> {
  const given = [...files, ...options.bank];
  const names = bankNames(given, env);
  const loaded = await loadBanks(names, env, true);
  const { diagnostics } = loaded;
  if (loaded.fileNames.length === 0 && diagnostics.length === 0)
    throw nothingReadError(loaded, names, given);
  if (options.format === 'json') {
    await writeChunks(env.stdout, renderProblemsJson(diagnostics));
  } else {
    const style = await chooseStyle(options, env);
    await writeChunks(env.stdout, renderProblems(diagnostics, createLineLookup(loaded), style));
    await env.stderr.write(`${formatSummary(loaded)}\n`);
  }
  const isBad = options.strict ? diagnostics.length > 0 : diagnostics.some(isError);
  return isBad ? EXIT.negative : EXIT.done;
}

/** The lines of the checked files by name. */
function createLineLookup({ checkedFiles }: LoadedBank): LineLookup {
  const lines = new Map(checkedFiles.map((file) => [file.name, file.lines]));
  return (name) => lines.get(name) ?? [];
}

/** `1 error, 2 warnings in 3 files, 40 questions`. */
function formatSummary({ diagnostics, fileNames, bank }: LoadedBank): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  const found = [
    ...(errors > 0 ? [countNoun(errors, 'error')] : []),
    ...(warnings > 0 ? [countNoun(warnings, 'warning')] : []),
  ];
  const names = new Set([...fileNames, ...diagnostics.map(({ file }) => file)]);
  const problems = found.length > 0 ? found.join(', ') : 'no problems';
  return `${problems} in ${countNoun(names.size, 'file')}, ${countNoun(bank.questions.length, 'question')}`;
}
