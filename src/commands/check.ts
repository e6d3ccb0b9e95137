import { BUILT_IN, STANDARD_INPUT } from '../core/question/bank.ts';
import { isError } from '../core/report/diagnostic.ts';
import { countNoun } from '../core/text/message-words.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LoadedBank } from '../io/files/load-bank.ts';
import { findNote } from '../io/notes/find-note.ts';
import { writeChunks } from '../io/streams/output.ts';
import { renderProblems, renderProblemsJson } from '../render/problems.ts';
import type { CHECK_FLAGS, Options } from './shared/flags.ts';
import { bankNames, loadBanks, nothingReadError } from './shared/open-bank.ts';
import { chooseStyle } from './shared/print.ts';

/**
 * Prints the problems in the given files, named as notes are; if none are given, in the bank that
 * `list` reads.
 */
export async function check(
  options: Options<typeof CHECK_FLAGS>,
  env: Env,
  files: readonly string[],
): Promise<ExitCode> {
  const { bank, output } = options;
  const given = [...files.map((name) => findFile(name, env)), ...bank.bank];
  const names = bankNames(given, env);
  const loaded = await loadBanks(names, env, true);
  const { diagnostics, fileNames } = loaded;
  if (fileNames.length + diagnostics.length === 0) throw nothingReadError(loaded, names, given);
  if (output.format === 'json') {
    await writeChunks(env.stdout, renderProblemsJson(diagnostics));
  } else {
    const style = await chooseStyle(output.color, env);
    const lines = new Map(loaded.checkedFiles.map((file) => [file.file, file.lines]));
    const findLines = (name: string): readonly string[] => lines.get(name) ?? [];
    await writeChunks(env.stdout, renderProblems(diagnostics, findLines, style));
    for (const { noteSummary } of loaded.checkedFiles) {
      if (noteSummary !== undefined) await env.stderr.write(`${cleanText(noteSummary)}\n`);
    }
    await env.stderr.write(`${formatSummary(loaded)}\n`);
  }
  const isBad = output.strict ? diagnostics.length > 0 : diagnostics.some(isError);
  return isBad ? EXIT.negative : EXIT.done;
}

function findFile(name: string, env: Env): string {
  if (name === BUILT_IN || name === STANDARD_INPUT) return name;
  const { path, kind } = findNote(name, env);
  return kind === 'missing' ? name : path;
}

/** Formats the counts: `1 error, 2 warnings in 3 files, 40 questions`. */
function formatSummary({ diagnostics, fileNames, bank, checkedFiles }: LoadedBank): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  const found = [
    ...(errors > 0 ? [countNoun(errors, 'error')] : []),
    ...(warnings > 0 ? [countNoun(warnings, 'warning')] : []),
  ];
  const problems = found.length > 0 ? found.join(', ') : 'no problems';
  const files = new Set([...fileNames, ...diagnostics.map(({ file }) => file)]);
  const inFiles = `${problems} in ${countNoun(files.size, 'file')}`;
  // The questions of a note are in its own line.
  const isOnlyNotes = checkedFiles.every(({ noteSummary }) => noteSummary !== undefined);
  if (isOnlyNotes && checkedFiles.length > 0) return inFiles;
  return `${inFiles}, ${countNoun(bank.questions.length, 'question')}`;
}
