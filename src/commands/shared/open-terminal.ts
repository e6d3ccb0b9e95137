import { UserError } from '../../core/report/user-error.ts';
import type { Env, OpenTerminal } from '../../env.ts';

/**
 * Opens the terminal for prompts. If standard input `isTaken`, keys come from the terminal itself.
 * @throws UserError with the refusal if there is no terminal.
 */
export async function openTerminal(
  isTaken: boolean,
  refusal: string,
  env: Env,
): Promise<OpenTerminal> {
  try {
    return await env.openTerminal(isTaken);
  } catch (cause) {
    throw new UserError(refusal, { cause });
  }
}
