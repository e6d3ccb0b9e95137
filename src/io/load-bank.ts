import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type Bank, mergeFiles } from '../core/bank.ts';
import { cleanText } from '../core/clean.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { parseQuestionFile, type QuestionFile } from '../core/parse.ts';
import type { Env } from '../env.ts';
import { findQuestionFiles, type Unreadable } from './find-files.ts';
import { systemMessage } from './system-message.ts';

/** The name of our own bank, and the one of standard input, among the paths of `--bank`. */
export const BUILT_IN = 'built-in';
export const STANDARD_INPUT = '-';

/** A bank, what is wrong with its files, and how many of them could be read. */
export interface LoadedBank {
  readonly bank: Bank;
  readonly diagnostics: readonly Diagnostic[];
  readonly fileCount: number;
}

type Reading = QuestionFile | { readonly problem: Diagnostic };

/** Loads the banks of the given names or paths as one. Never throws for a file that cannot be read. */
export async function loadBank(names: readonly string[], env: Env): Promise<LoadedBank> {
  const readings: Reading[] = [];
  for (const name of new Set(names)) readings.push(...(await loadOne(name, env)));
  const files = readings.filter((reading) => 'questions' in reading);
  const problems = readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : []));
  const { bank, diagnostics } = mergeFiles(files);
  return { bank, diagnostics: [...problems, ...diagnostics], fileCount: files.length };
}

async function loadOne(name: string, env: Env): Promise<Reading[]> {
  if (name === STANDARD_INPUT) return [await loadFile('<stdin>', env.stdin.read)];
  if (name === BUILT_IN) return loadFolder(env.builtInFolder, BUILT_IN);
  const path = resolve(env.cwd, name);
  // What cannot be looked at cannot be read either, and reading says why.
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return loadFolder(path, name);
  return [await loadFile(name, () => readFile(path))];
}

/** The files below a folder; messages name them under `shown`, the folder as the user named it. */
async function loadFolder(folder: string, shown: string): Promise<Reading[]> {
  const nameOf = (path: string): string =>
    [shown.replace(/[\\/]+$/u, ''), relative(folder, path)].filter(Boolean).join('/');
  const found = await findQuestionFiles(folder);
  const readings = found.unreadable.map(({ path, error }) =>
    unreadable({ path: nameOf(path), error }),
  );
  for (const path of found.files) {
    readings.push(await loadFile(nameOf(path), () => readFile(path)));
  }
  return readings;
}

async function loadFile(name: string, read: () => Promise<Uint8Array>): Promise<Reading> {
  try {
    return parseBytes(await read(), name);
  } catch (error) {
    return unreadable({ path: name, error });
  }
}

function parseBytes(bytes: Uint8Array, name: string): QuestionFile {
  const file = cleanText(name).split(sep).join('/');
  const parsed = parseQuestionFile(new TextDecoder().decode(bytes), file);
  if (isUtf8(bytes)) return parsed;
  const message = 'some bytes are not UTF-8 and show as \ufffd: save the file as UTF-8';
  return {
    ...parsed,
    diagnostics: [...parsed.diagnostics, { code: 'invalid-utf-8', message, file }],
  };
}

function unreadable({ path, error }: Unreadable): Reading {
  const message = `cannot be read: ${systemMessage(error)}`;
  return { problem: { code: 'unreadable', message, file: cleanText(path).split(sep).join('/') } };
}
