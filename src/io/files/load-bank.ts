import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { checkFiles } from '../../core/checking/check.ts';
import type { CheckedFile, toCheckedFile } from '../../core/checking/checked-file.ts';
import { asks } from '../../core/language/question-signs.ts';
import { type Bank, BUILT_IN, mergeFiles, STANDARD_INPUT } from '../../core/question/bank.ts';
import type { Question } from '../../core/question/question.ts';
import type { QuestionFile } from '../../core/question/question-file.ts';
import { toQuestionFile } from '../../core/reading/parse-question-file.ts';
import { compareDiagnostics, type Diagnostic } from '../../core/report/diagnostic.ts';
import { parseDocument } from '../../core/syntax/document.ts';
import type { Env } from '../../env.ts';
import { type CountBytes, withProgress } from '../streams/progress-line.ts';
import { findQuestionFiles } from './find-files.ts';
import { absolutePath, realPath, shownPath } from './paths.ts';
import {
  decodeText,
  isWellEncoded,
  readBytes,
  refuseOtherFormat,
  unreadableProblem,
} from './read-file.ts';

/** A bank, the problems in its files, and the names of the files that could be read. */
export interface LoadedBank {
  readonly bank: Bank;
  readonly diagnostics: readonly Diagnostic[];
  readonly fileNames: readonly string[];
  /** The names of the files that the user named and that read like job ads. */
  readonly ads: readonly string[];
  /** Empty unless the files were checked. */
  readonly checkedFiles: readonly CheckedFile[];
}

/** The parts of Env that are needed to load a bank. */
export type Sources = Pick<Env, 'builtInFolder' | 'cwd' | 'stderr' | 'stdin' | 'variables'>;

/** The functions that check what is loaded. Only `check` gives them, whose bundle has them. */
export interface Checks {
  readonly toCheckedFile: typeof toCheckedFile;
  readonly checkFiles: typeof checkFiles;
}

/** The state of one run of the loader. */
interface Loading {
  readonly env: Sources;
  readonly checks: Checks | undefined;
  readonly countBytes: CountBytes;
  /** The real paths of all that the user named: a folder may hold a file that is named, too. */
  readonly named: ReadonlySet<string>;
  /** The real paths of the files visited so far. */
  readonly seen: Set<string>;
  readonly fileNames: string[];
  /** Files that the user named, without a question. */
  readonly withoutQuestions: { readonly file: string; readonly text: string }[];
  readonly files: QuestionFile[];
  readonly checkedFiles: CheckedFile[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Loads the banks of the given names or paths as one bank, each file only once. Does not throw for
 * a file that cannot be read, but adds a diagnostic. With `checks`, the diagnostics include
 * everything that they report. A file that only a folder leads to counts as far as it asks.
 * @throws UserError as `absolutePath` does.
 */
export async function loadBank(
  names: readonly string[],
  env: Sources,
  checks?: Checks,
): Promise<LoadedBank> {
  return withProgress(env, names.map(displayName).join(', '), async (countBytes) => {
    const found = { fileNames: [], withoutQuestions: [], files: [] };
    const lists = { ...found, checkedFiles: [], diagnostics: [] };
    const paths = names.filter((name) => name !== STANDARD_INPUT && name !== BUILT_IN);
    const named = new Set(paths.map((path) => realPath(absolutePath(path, env))));
    const loading: Loading = { env, checks, countBytes, named, seen: new Set(), ...lists };
    for (const name of new Set(names)) await loadName(name, loading);
    const { fileNames, files, checkedFiles } = loading;
    const { bank, diagnostics } = mergeFiles(files);
    const checked = checks?.checkFiles(checkedFiles, bank) ?? [];
    const problems = [...loading.diagnostics, ...diagnostics, ...checked];
    const ads = await findAds(loading.withoutQuestions);
    return { bank, diagnostics: problems.sort(compareDiagnostics), fileNames, ads, checkedFiles };
  });
}

function displayName(name: string): string {
  return name === STANDARD_INPUT ? '<stdin>' : name;
}

async function loadName(name: string, loading: Loading): Promise<void> {
  const { env } = loading;
  const shown = displayName(name);
  try {
    if (name === STANDARD_INPUT) return addFile(await env.stdin.read(), shown, true, loading);
    const path = name === BUILT_IN ? env.builtInFolder : absolutePath(name, env);
    if (!statSync(path).isDirectory()) return loadFile(path, name, loading);
    // The shown path of a file begins with the folder as the user typed it.
    const folder = name.replace(/[\\/]+$/u, '');
    const displayPath = (file: string): string =>
      [folder, relative(path, file)].filter(Boolean).join('/');
    const { files, unreadable } = findQuestionFiles(path);
    for (const { path, error } of unreadable) addUnreadable(displayPath(path), error, loading);
    for (const file of files) loadFile(file, displayPath(file), loading);
  } catch (error) {
    addUnreadable(shown, error, loading);
  }
}

function loadFile(path: string, name: string, loading: Loading): void {
  const real = realPath(path);
  if (loading.seen.has(real)) return;
  loading.seen.add(real);
  try {
    addFile(readBytes(path), name, loading.named.has(real), loading);
  } catch (error) {
    addUnreadable(name, error, loading);
  }
}

function addFile(bytes: Uint8Array, path: string, isNamed: boolean, loading: Loading): void {
  loading.countBytes(bytes.length);
  const file = shownPath(path);
  const text = decodeText(bytes);
  refuseOtherFormat(path, text);
  const document = parseDocument(text, file);
  const { blocks, ...questionFile } = toQuestionFile(document, isNamed);
  loading.fileNames.push(file);
  loading.files.push(questionFile);
  if (isNamed && !questionFile.questions.some(isAsking)) {
    loading.withoutQuestions.push({ file, text });
  }
  if (loading.checks !== undefined) {
    const checked = loading.checks.toCheckedFile(document, { ...questionFile, blocks });
    loading.checkedFiles.push(checked);
  }
  if (!isWellEncoded(bytes)) {
    const message = 'some bytes are not UTF-8 and show as \ufffd: save the file as UTF-8';
    loading.diagnostics.push({ code: 'invalid-utf-8', message, file });
  }
}

async function findAds(files: Loading['withoutQuestions']): Promise<string[]> {
  if (files.length === 0) return [];
  // A separate bundle, loaded on demand, because most files have questions.
  const { looksLikeAd } = await import('../../core/ad/looks-like-ad.ts');
  return files.filter(({ text }) => looksLikeAd(text)).map(({ file }) => file);
}

function isAsking({ text }: Question): boolean {
  return asks(text);
}

function addUnreadable(path: string, error: unknown, { diagnostics }: Loading): void {
  diagnostics.push(unreadableProblem(path, error));
}
