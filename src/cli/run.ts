import { CommanderError } from 'commander';
import { say } from '../commands/shared/messages.ts';
import { isUserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { COMMANDS } from './commands.ts';
import { Misread, type Words } from './misread.ts';
import { buildProgram, type Outbox } from './program.ts';
import { readArgv } from './read-argv.ts';

/** How many lines in a row may each be what the one before it means: `—topic`, `--topic`, `list --topic`. */
const MAX_STEPS = 4;
const MAX_LINES = 2;

/**
 * Runs one command line and returns its exit code. `argv` starts after the name of the program.
 * @throws OutputError if the answer cannot be written.
 */
export async function run(argv: readonly string[], env: Env): Promise<ExitCode> {
  try {
    return await runLine(argv, env, false);
  } catch (error) {
    if (!isUserError(error)) throw error;
    const lines = error instanceof Misread ? await findMeant(error, dryEnv(env), MAX_STEPS) : [];
    await say(env, error instanceof Misread ? error.describe(lines) : error.message);
    return EXIT.failure;
  }
}

/**
 * Runs one command line, or only tries it.
 * @throws UserError for what `run` says, and OutputError.
 */
async function runLine(argv: Words, env: Env, isDry: boolean): Promise<ExitCode> {
  const outbox: Outbox = { out: [], err: [] };
  let exitCode: ExitCode = EXIT.done;
  const setExitCode = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    const words = readArgv(argv, COMMANDS);
    const program = buildProgram(words, outbox, env, { isDry, setExitCode });
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // commander also throws after help and version, but with exit code 0.
    exitCode = error.exitCode === 0 ? EXIT.done : EXIT.failure;
  }
  for (const text of outbox.out) await env.stdout.write(text);
  for (const text of outbox.err) await env.stderr.write(text);
  return exitCode;
}

/** Returns the command lines of the likeliest group with any that run and find something: two at most. */
async function findMeant({ readings }: Misread, env: Env, steps: number): Promise<Words[]> {
  for (const group of steps === 0 ? [] : readings(env)) {
    const lines: Words[] = [];
    for (const line of group) {
      for (const found of await tryLine(line, env, steps)) lines.push(found);
    }
    if (lines.length > 0) return lines.slice(0, MAX_LINES);
  }
  return [];
}

/** Returns the line if it runs and finds something, else the lines that it means. */
async function tryLine(line: Words, env: Env, steps: number): Promise<readonly Words[]> {
  try {
    return (await runLine(line, env, true)) === EXIT.done ? [line] : [];
  } catch (error) {
    if (!isUserError(error)) throw error;
    return error instanceof Misread ? findMeant(error, env, steps - 1) : [];
  }
}

/** Returns an Env for lines that are only tried: nothing is printed, and standard input is read once. */
function dryEnv(env: Env): Env {
  const silent = { isTerminal: false, columns: undefined, write: async () => {} };
  let input: Promise<Uint8Array> | undefined;
  const read = (): Promise<Uint8Array> => {
    input ??= env.stdin.isTerminal ? Promise.resolve(new Uint8Array()) : env.stdin.read();
    return input;
  };
  const stdin = { isTerminal: false, read };
  return { ...env, stdin, stdout: silent, stderr: silent, openedBanks: new Map() };
}
