import { type Command, CommanderError } from 'commander';
import { say } from '../commands/shared/messages.ts';
import { UserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { COMMANDS } from './commands.ts';
import { Misread, type Words } from './misread.ts';
import { buildProgram, type Outbox } from './program.ts';
import { readArgv } from './read-argv.ts';

/**
 * Runs one command line and returns its exit code. `argv` starts after the name of the program.
 * @throws OutputError if the answer cannot be written.
 */
export async function run(argv: readonly string[], env: Env): Promise<ExitCode> {
  try {
    return await runLine(argv, env);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await say(env, error instanceof Misread ? await explain(error, env) : error.message);
    return EXIT.failure;
  }
}

/** Returns the message about a line that cannot run, with the lines that were meant. */
async function explain(misread: Misread, env: Env): Promise<string> {
  if (misread.describe === undefined) return misread.message;
  const silent = { isTerminal: false, columns: undefined, write: async () => {} };
  // A separate bundle, loaded on demand, because only a wrong line needs it.
  const { refuseToTry, tryLines } = await import('./try-lines.ts');
  // `refuseToTry` sees to it that this is never read.
  const stdin = { isTerminal: false, read: async () => new Uint8Array() };
  const dryEnv: Env = { ...env, stdin, stdout: silent, stderr: silent };
  const refuse = (command: Command) => refuseToTry(command, env);
  const run = (line: Words) => runLine(line, dryEnv, refuse);
  const { lines, missing } = await tryLines(misread, dryEnv, run);
  return [misread.describe(lines), missing].filter(Boolean).join('; ');
}

/**
 * Runs one command line, or only tries it: then `refuse` throws for a command that must not be tried.
 * @throws UserError for a mistake of the user, and OutputError if the answer cannot be written.
 */
async function runLine(
  argv: Words,
  env: Env,
  refuse?: (command: Command) => Promise<void>,
): Promise<ExitCode> {
  const outbox: Outbox = { out: [], err: [] };
  let exitCode: ExitCode = EXIT.done;
  const setExitCode = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    const words = readArgv(argv, COMMANDS);
    const isDry = refuse !== undefined;
    const program = buildProgram(words, outbox, env, { isDry, setExitCode });
    if (isDry) program.hook('preAction', (_, command) => refuse(command));
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
