import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { fakeEnv } from '../support/fake-env.ts';

/** A command line, and the files, standard input and variables that it reads. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly stdin?: string;
  /** The texts of files by their names in the current folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A family of command lines: one shape, with any number of names, levels, letters or files. */
export interface LongLine {
  readonly name: string;
  readonly make: (count: number) => CommandLine;
}

/** Something to run, once, and a function that cleans up after it. */
export interface Prepared {
  readonly run: () => Promise<unknown>;
  readonly cleanUp: () => void;
}

/** Writes the files of a command line to a temporary folder, in which `run` runs it. */
export function prepareCommandLine({ argv, files = {}, stdin, variables }: CommandLine): Prepared {
  const cwd = mkdtempSync(join(tmpdir(), 'ask-them-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const env = {
    ...fakeEnv({ cwd, stdin: stdin ?? '', variables: variables ?? {} }),
    // Relative to the root of the repository: the fuzz run is bundled into another folder.
    builtInFolder: resolve('questions'),
    builtInFile: resolve('dist/built-in.json'),
    topicPhrasesFile: resolve('dist/topic-phrases.json'),
  };
  return { run: () => run(argv, env), cleanUp: () => rmSync(cwd, { recursive: true }) };
}

/** Returns a tag with so many levels. */
export function levels(count: number): string {
  return Array.from({ length: count }, () => 'a').join('/');
}
