import { CommanderError } from 'commander';
import { say } from '../commands/shared/messages.ts';
import { isUserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { buildProgram, type Outbox } from './program.ts';

/**
 * Runs one command line, given without the name of the program, and returns its exit code.
 * @throws OutputError where the answer cannot be written.
 */
export async function run(argv: readonly string[], env: Env): Promise<ExitCode> {
  const outbox: Outbox = { out: [], err: [] };
  let exitCode: ExitCode = EXIT.done;
  const program = buildProgram(argv, outbox, env, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (isUserError(error)) await say(env, error.message);
    else if (!(error instanceof CommanderError)) throw error;
    // Help and version end by an error with exit code 0; without a command, the help is an error.
    const isHelp = error instanceof CommanderError && error.exitCode === 0;
    exitCode = isHelp ? EXIT.done : EXIT.failure;
  }
  for (const text of outbox.out) await env.stdout.write(text);
  for (const text of outbox.err) await env.stderr.write(text);
  return exitCode;
}
