import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkFiles } from '../../core/checking/check.ts';
import type { SourceFile } from '../../core/checking/checked-file.ts';
import { guessTopics, hasTopic, type TopicModel } from '../../core/guessing/guess-topic.ts';
import type { Note } from '../../core/notes/note.ts';
import { parseNote } from '../../core/notes/parse-note.ts';
import { type Bank, BUILT_IN, mergeFiles, STANDARD_INPUT } from '../../core/question/bank.ts';
import { parseQuestionFile } from '../../core/reading/parse-question-file.ts';
import { compareDiagnostics, type Diagnostic } from '../../core/report/diagnostic.ts';
import { type Tell, tellPart } from '../../core/report/progress.ts';
import type { Env } from '../../env.ts';
import { withProgress } from '../streams/progress-line.ts';
import { systemMessage } from '../streams/system-error.ts';
import { findQuestionFiles, realPath, type Unreadable } from './find-files.ts';
import { shownPath } from './shown-path.ts';

/** A bank, what is wrong with its files, and the files that could be read. */
export interface LoadedBank {
  readonly bank: Bank;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  /** Whether the diagnostics are all that `check` would say. */
  readonly isChecked: boolean;
}

/** Whether to check what is loaded, too: always, never, or where nobody has to wait for it. */
export type Checks = 'with-checks' | 'with-quick-checks' | 'without-checks';

/** To check more questions than these takes a second that somebody waits for them. */
const MOST_QUICKLY = 10_000;

/** What of the world a bank is loaded from. */
export type Sources = Pick<Env, 'builtInFolder' | 'cwd' | 'now' | 'stderr' | 'stdin' | 'variables'>;

/** What a reading of one file came to. */
type ReadResult =
  | { readonly file: SourceFile; readonly problem?: Diagnostic }
  | { readonly problem: Diagnostic };

/**
 * Loads the banks of the given names or paths as one; a file that two of them lead to is read once.
 * Never throws for a file that cannot be read. `checks` adds what `check` has to say of the files.
 */
export async function loadBank(
  names: readonly string[],
  env: Sources,
  checks: Checks = 'without-checks',
): Promise<LoadedBank> {
  return withProgress(env, async (tellOf) => {
    const seen = new Set<string>();
    const readings: ReadResult[] = [];
    for (const name of new Set(names)) {
      const tell = tellOf('reading', displayName(name));
      for (const reading of await loadOne(name, seen, tell, env)) readings.push(reading);
    }
    const files = readings.flatMap((reading) => ('file' in reading ? [reading.file] : []));
    const problems = readings.flatMap(({ problem }) => problem ?? []);
    const { bank, diagnostics } = mergeFiles(files.map((file) => file.parsed));
    const { length } = bank.questions;
    const isChecked =
      checks === 'with-checks' || (checks === 'with-quick-checks' && length <= MOST_QUICKLY);
    const tell = tellOf('checking', `${length} questions`);
    const checked = isChecked ? checkFiles(files, bank, tell) : [];
    const sorted = [...problems, ...diagnostics, ...checked].sort(compareDiagnostics);
    return { bank, diagnostics: sorted, files, isChecked };
  });
}

/** The bank with a guess where no file said a topic, as far as the model has one. */
export async function withGuesses(
  bank: Bank,
  env: Pick<Env, 'now' | 'stderr' | 'topicModelFile' | 'variables'>,
): Promise<Bank> {
  if (bank.questions.every(hasTopic)) return bank;
  // A file of our own, and as much a part of the program as its code.
  const model = JSON.parse(readFileSync(env.topicModelFile, 'utf8')) as TopicModel;
  return withProgress(env, async (tellOf) =>
    guessTopics(bank, model, tellOf('guessing', 'topics')),
  );
}

/** Reads a note; here, since it needs what a bank needs. `path` is how messages name it. */
export function readNote(text: string, path: string): Note {
  return parseNote(text, shownPath(path));
}

function displayName(name: string): string {
  return name === STANDARD_INPUT ? '<stdin>' : name;
}

async function loadOne(
  name: string,
  seen: Set<string>,
  tell: Tell,
  env: Sources,
): Promise<ReadResult[]> {
  const shown = displayName(name);
  try {
    if (name === STANDARD_INPUT) return [parseBytes(await env.stdin.read(), shown, tell)];
    if (name === BUILT_IN) return loadFolder(env.builtInFolder, BUILT_IN, seen, tell);
    const path = resolve(env.cwd, name);
    const isFolder = statSync(path).isDirectory();
    const load = isFolder ? loadFolder : loadFile;
    return load(path, name, seen, tell);
  } catch (error) {
    return [unreadable({ path: shown, error })];
  }
}

/** The files below a folder; messages name them under `shown`, the folder as the user named it. */
function loadFolder(folder: string, shown: string, seen: Set<string>, tell: Tell): ReadResult[] {
  const nameOf = (path: string): string =>
    [shown.replace(/[\\/]+$/u, ''), relative(folder, path)].filter(Boolean).join('/');
  const found = findQuestionFiles(folder);
  const readings = found.unreadable.map(({ path, error }) =>
    unreadable({ path: nameOf(path), error }),
  );
  const { length } = found.files;
  for (const [at, path] of found.files.entries()) {
    const tellFile = tellPart(tell, at / length, (at + 1) / length);
    readings.push(...loadFile(path, nameOf(path), seen, tellFile));
  }
  return readings;
}

/** The file, unless it has been seen. */
function loadFile(path: string, name: string, seen: Set<string>, tell: Tell): ReadResult[] {
  const real = realPath(path);
  if (seen.has(real)) return [];
  seen.add(real);
  try {
    return [parseBytes(readFileSync(path), name, tell)];
  } catch (error) {
    return [unreadable({ path: name, error })];
  }
}

function parseBytes(bytes: Uint8Array, path: string, tell: Tell): ReadResult {
  const name = shownPath(path);
  const text = new TextDecoder().decode(bytes);
  const file = { name, text, parsed: parseQuestionFile(text, name, tell) };
  if (isUtf8(bytes)) return { file };
  const message = 'some bytes are not UTF-8 and show as \ufffd: save the file as UTF-8';
  return { file, problem: { code: 'invalid-utf-8', message, file: name } };
}

function unreadable({ path, error }: Unreadable): ReadResult {
  const message = `cannot be read: ${systemMessage(error)}`;
  return { problem: { code: 'unreadable', message, file: shownPath(path) } };
}
