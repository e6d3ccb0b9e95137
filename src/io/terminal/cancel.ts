import { createInterface } from 'node:readline';
import type { KeypressEvent } from '@inquirer/core';
import type { Terminal } from '../../env.ts';

/** Escape begins the codes of other keys, so readline waits for more. */
const ESCAPE_TIMEOUT_MS = 50;
/** The names of inquirer's errors when the user cancels. */
const CANCEL_ERRORS: readonly string[] = ['ExitPromptError', 'AbortPromptError'];

/**
 * The answer to a prompt; undefined if the user cancels it with Ctrl-C, Ctrl-D, one of the given
 * keys, a signal, or by closing the terminal. inquirer itself handles Ctrl-C only.
 */
export async function askUntilCancelled<T>(
  { keys, onInterrupt }: Terminal,
  cancelKeys: readonly string[],
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  const cancelOnKey = (_: unknown, { name, ctrl }: KeypressEvent): void => {
    if (cancelKeys.includes(name) || (ctrl && name === 'd')) cancel();
  };
  // The first interface on a stream sets readline's escape timeout for all later ones. inquirer's
  // would set half a second.
  createInterface({ input: keys, terminal: true, escapeCodeTimeout: ESCAPE_TIMEOUT_MS }).close();
  keys.on('keypress', cancelOnKey);
  keys.on('end', cancel);
  const stopListening = onInterrupt(cancel);
  try {
    return await ask(controller.signal);
  } catch (error) {
    if (error instanceof Error && CANCEL_ERRORS.includes(error.name)) return undefined;
    throw error;
  } finally {
    keys.off('keypress', cancelOnKey);
    keys.off('end', cancel);
    stopListening();
  }
}
