import { CommanderError } from 'commander';
import { say } from './commands/message.ts';
import { isUserError } from './core/user-error.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { buildProgram, SEE_HELP } from './program.ts';

/**
 * Runs one command line, without the program's name, and returns its exit code.
 * @throws OutputError if the answer cannot be written.
 */
export async function run(argv: readonly string[], env: Env): Promise<ExitCode> {
  const outbox = { out: '', err: '' };
  let exitCode: ExitCode = EXIT.done;
  const program = buildProgram(argv, outbox, env, (code) => {
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
    if (error.exitCode === 0) return EXIT.done;
    // Without a command, commander has printed the help.
    if (error.code !== 'commander.help') await say(env, usageMessage(error));
    return EXIT.failure;
  }
  if (!isUserError(error)) throw error;
  await say(env, error.message);
  return EXIT.failure;
}

/** Commander's message, with a way on where it says none: what it suggests, or what it expects. */
function usageMessage({ message, code }: CommanderError): string {
  const showsWay = message.includes('\n') || code === 'commander.invalidArgument';
  return message.replace(/^error: /u, '') + (showsWay ? '' : SEE_HELP);
}
