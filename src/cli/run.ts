import { CommanderError } from 'commander';
import { say } from '../commands/shared/messages.ts';
import { isUserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { buildProgram } from './program.ts';

/**
 * Runs one command line, without the program's name, and returns its exit code.
 * @throws OutputError if the answer cannot be written.
 */
export async function run(argv: readonly string[], env: Env): Promise<ExitCode> {
  const outbox = { out: '', err: '' };
  let exitCode: ExitCode = EXIT.done;
  const program = buildProgram(outbox, env, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exitCode = await usageFailed(error, env);
  }
  if (outbox.out !== '') await env.stdout.write(outbox.out);
  if (outbox.err !== '') await env.stderr.write(outbox.err);
  return exitCode;
}

/** Help and version end by an error, too, and are no failure. */
async function usageFailed(error: unknown, env: Env): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    // Without a command, commander has printed the help; what else it refuses, our commands do.
    return error.exitCode === 0 ? EXIT.done : EXIT.failure;
  }
  if (!isUserError(error)) throw error;
  await say(env, error.message);
  return EXIT.failure;
}
