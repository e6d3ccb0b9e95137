import { checkFiles } from '../core/checking/check.ts';
import { toCheckedFile } from '../core/checking/checked-file.ts';
import { describeEmpty } from '../core/checking/note-summary.ts';
import { BUILT_IN, STANDARD_INPUT } from '../core/question/bank.ts';
import { type Diagnostic, isError } from '../core/report/diagnostic.ts';
import { countNoun } from '../core/text/message-words.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LoadedBank } from '../io/files/load-bank.ts';
import { shownPath } from '../io/files/paths.ts';
import { findNote, refusePart, suggestNotes } from '../io/notes/find-note.ts';
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
  const found = await loadBanks(names, env, { toCheckedFile, checkFiles });
  const loaded = { ...found, diagnostics: found.diagnostics.map(withSuggestion(files, env)) };
  const { diagnostics, fileNames } = loaded;
  if (fileNames.length + diagnostics.length === 0) throw nothingReadError(loaded, names, given);
  if (output.format === 'json') {
    await writeChunks(env.stdout, renderProblemsJson(diagnostics));
  } else {
    const style = await chooseStyle(output.color, env);
    const lines = new Map(loaded.checkedFiles.map((file) => [file.file, file.lines]));
    const findLines = (name: string): readonly string[] => lines.get(name) ?? [];
    await writeChunks(env.stdout, renderProblems(diagnostics, findLines, style));
    // A folder may have files of other kinds; whoever names a file expects questions in it.
    const named = ['<stdin>', ...given.map(shownPath)];
    const faulty = new Set(diagnostics.filter(isError).map(({ file }) => file));
    for (const { file, noteSummary, isEmpty } of loaded.checkedFiles) {
      const isPlain = isEmpty && named.includes(file) && !faulty.has(file);
      const empty = isPlain ? describeEmpty(file) : undefined;
      const line = noteSummary ?? empty;
      if (line !== undefined) await env.stderr.write(`${cleanText(line)}\n`);
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

/** Returns a function that says of a missing note how it may be meant. */
function withSuggestion(files: readonly string[], env: Env): (problem: Diagnostic) => Diagnostic {
  const messages = new Map<string, string>();
  for (const name of files) {
    const { path, kind } = findNote(name, env);
    if (kind !== 'missing') continue;
    const problem = `there is no such file or folder${suggestNotes(path, env)}`;
    messages.set(shownPath(name), refusePart(name, env) ?? problem);
  }
  return (problem) => {
    const message = problem.code === 'unreadable' ? messages.get(problem.file) : undefined;
    return { ...problem, message: message ?? problem.message };
  };
}

/** Formats the counts: `1 error, 2 warnings in 3 files, 40 questions`. */
function formatSummary({ diagnostics, fileNames, bank, checkedFiles }: LoadedBank): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  const found = [
    ...(errors > 0 ? [countNoun(errors, 'error')] : []),
    ...(warnings > 0 ? [countNoun(warnings, 'warning')] : []),
  ];
  const isAllEmpty = checkedFiles.every(({ isEmpty }) => isEmpty);
  const files = new Set([...fileNames, ...diagnostics.map(({ file }) => file)]);
  const all = countNoun(files.size, 'file');
  if (isAllEmpty && found.length === 0) return `no questions in ${all}`;
  const inFiles = `${found.length > 0 ? found.join(', ') : 'no problems'} in ${all}`;
  // The questions of a note are counted in its own line.
  const notes = checkedFiles.filter(({ noteSummary }) => noteSummary !== undefined);
  if (notes.length === checkedFiles.length && notes.length > 0) return inFiles;
  const names = new Set(notes.map(({ file }) => file));
  const inBanks = bank.questions.filter(({ source }) => !names.has(source.file));
  return `${inFiles}, ${countNoun(inBanks.length, 'question')}`;
}
