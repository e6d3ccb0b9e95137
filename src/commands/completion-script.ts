import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { Shell } from './shared/value-kinds.ts';
import bash from './shells/ask-them.bash';
import fish from './shells/ask-them.fish';
import powershell from './shells/ask-them.ps1';
import zsh from './shells/ask-them.zsh';

const SCRIPTS = { bash, zsh, fish, powershell } satisfies Record<Shell, string>;

/** Prints the script that makes a shell complete the command lines of ask-them. */
export async function completion(_: object, env: Env, shell: Shell): Promise<ExitCode> {
  await env.stdout.write(SCRIPTS[shell]);
  return EXIT.done;
}
