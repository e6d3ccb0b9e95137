import { CommanderError } from 'commander';
import { say } from '../commands/shared/messages.ts';
import { isUserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { COMMANDS } from './commands.ts';
import { buildProgram, type Outbox } from './program.ts';
import { readArgv } from './read-argv.ts';

/**
 * Runs one command line and returns its exit code. `argv` starts after the name of the program.
 * @throws OutputError if the answer cannot be written.
 */
export async function run(argv: readonly string[], env: Env): Promise<ExitCode> {
  const outbox: Outbox = { out: [], err: [] };
  let exitCode: ExitCode = EXIT.done;
  try {
    const words = readArgv(argv, COMMANDS);
    const program = buildProgram(words, outbox, env, (code) => {
      exitCode = code;
    });
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (isUserError(error)) await say(env, error.message);
    else if (!(error instanceof CommanderError)) throw error;
    // commander also throws after help and version, but with exit code 0.
    const isHelp = error instanceof CommanderError && error.exitCode === 0;
    exitCode = isHelp ? EXIT.done : EXIT.failure;
  }
  for (const text of outbox.out) await env.stdout.write(text);
  for (const text of outbox.err) await env.stderr.write(text);
  return exitCode;
}
