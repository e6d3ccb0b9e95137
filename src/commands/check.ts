import { isError } from '../core/report/diagnostic.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LoadedBank } from '../io/files/load-bank.ts';
import { writeChunks } from '../io/streams/output.ts';
import { type LineLookup, renderProblems, renderProblemsJson } from '../render/problems.ts';
import type { CHECK_FLAGS, Options } from './shared/flags.ts';
import { countNoun } from './shared/messages.ts';
import { bankNames, loadBanks, nothingReadError } from './shared/open-bank.ts';
import { chooseStyle } from './shared/print.ts';

/** Prints what is wrong in the files, or, where none are named, in the bank that `list` would read. */
export async function check(
  options: Options<typeof CHECK_FLAGS>,
  env: Env,
  files: readonly string[],
): Promise<ExitCode> {
  const { bank, output } = options;
  const given = [...files, ...bank.bank];
  const names = bankNames(given, env);
  const loaded = await loadBanks(names, env, true);
  const { diagnostics } = loaded;
  if (loaded.fileNames.length === 0 && diagnostics.length === 0)
    throw nothingReadError(loaded, names, given);
  if (output.format === 'json') {
    await writeChunks(env.stdout, renderProblemsJson(diagnostics));
  } else {
    const style = await chooseStyle(output.color, env);
    await writeChunks(env.stdout, renderProblems(diagnostics, createLineLookup(loaded), style));
    await env.stderr.write(`${formatSummary(loaded)}\n`);
  }
  const isBad = output.strict ? diagnostics.length > 0 : diagnostics.some(isError);
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
