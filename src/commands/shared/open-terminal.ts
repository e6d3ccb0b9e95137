import { UserError } from '../../core/report/user-error.ts';
import type { Env, Terminal } from '../../env.ts';
import { openKeyboard } from '../../io/terminal/keyboard.ts';

/** A terminal for prompts, and the function that closes its keyboard in the end. */
export interface OpenTerminal {
  readonly terminal: Terminal;
  readonly close: () => void;
}

/**
 * Opens the terminal for prompts. If standard input `isTaken`, keys come from the terminal itself.
 * @throws UserError with the refusal if there is no terminal.
 */
export async function openTerminal(
  isTaken: boolean,
  refusal: string,
  env: Env,
): Promise<OpenTerminal> {
  if (!env.stderr.isTerminal) throw new UserError(refusal);
  if (!isTaken) {
    if (!env.stdin.isTerminal) throw new UserError(refusal);
    return { terminal: env.terminal(), close: () => {} };
  }
  try {
    const keys = await openKeyboard();
    return { terminal: { ...env.terminal(), keys }, close: () => keys.destroy() };
  } catch (cause) {
    throw new UserError(refusal, { cause });
  }
}
