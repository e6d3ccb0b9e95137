import { type SpawnOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIXTURES } from './fake-env.ts';

/** The built program, as it ships. */
const PROGRAM = resolve(import.meta.dirname, '../../dist/ask-them.cjs');

export const isWindows = process.platform === 'win32';

/** The output and the exit code of a run. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

interface Options {
  /** Another path to the program. */
  readonly program?: string;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly variables?: Readonly<Record<string, string>>;
  /** In milliseconds; a longer run is ended, and ETIMEDOUT is thrown. */
  readonly timeout?: number;
}

/** Runs the built program to its end; relative paths start in the fixtures. */
export function runProgram(args: readonly string[], options: Options = {}): Outcome {
  return spawn(process.execPath, [options.program ?? builtProgram(), ...args], options);
}

/** Runs a line of `sh` in which `"$@"` is the built program with these arguments. */
export function runInShell(line: string, args: readonly string[], options: Options = {}): Outcome {
  return spawn('sh', ['-c', line, 'sh', process.execPath, builtProgram(), ...args], options);
}

/** Returns the path of the built program. */
export function builtProgram(): string {
  if (existsSync(PROGRAM)) return PROGRAM;
  throw new Error(`${PROGRAM} is not there: "npm run build" makes it`);
}

/** Returns the environment of a run, with only the given variables of those the program reads. */
export function programVariables(variables: Options['variables'] = {}): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, SystemRoot, ...variables };
}

/** Returns Markdown with so many questions that a pipe cannot hold it at once. */
export function largeBank(count = 10_000): string {
  const line = (_: unknown, index: number): string =>
    `- Who answers question ${index}, and what do they say to it on a Monday morning? ^id-${index}\n`;
  return Array.from({ length: count }, line).join('');
}

function spawn(command: string, args: readonly string[], options: Options): Outcome {
  // Without the terminal of whoever runs the tests, on which a prompt would wait.
  const withoutTerminal: SpawnOptions = { detached: !isWindows };
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    ...withoutTerminal,
    cwd: options.cwd ?? FIXTURES,
    env: programVariables(options.variables),
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: options.timeout ?? 30_000,
  });
  if (error !== undefined) throw error;
  return { stdout, stderr, exitCode: status };
}
