import { createInterface } from 'node:readline';
import type { KeypressEvent } from '@inquirer/core';
import type { Terminal } from '../../env.ts';

/** Escape begins the codes of other keys, too: readline waits this long for more, in milliseconds. */
const ESCAPE_WAIT = 50;
/** What inquirer's errors are called where it was a person who left. */
const LEFT: readonly string[] = ['ExitPromptError', 'AbortPromptError'];

/**
 * Undefined where the user leaves: with Ctrl-C, with Ctrl-D, by a signal, by closing the terminal,
 * or with a key that the prompt itself does not know. Left alone, inquirer sees to Ctrl-C only.
 */
export async function untilCancelled<T>(
  { keys, onInterrupt }: Terminal,
  leavingKeys: readonly string[],
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  const leaveOn = (_: unknown, { name, ctrl }: KeypressEvent): void => {
    if (leavingKeys.includes(name) || (ctrl && name === 'd')) leave();
  };
  shortenEscape(keys);
  keys.on('keypress', leaveOn);
  keys.on('end', leave);
  const stopListening = onInterrupt(leave);
  try {
    return await ask(leaving.signal);
  } catch (error) {
    if (error instanceof Error && LEFT.includes(error.name)) return undefined;
    throw error;
  } finally {
    keys.off('keypress', leaveOn);
    keys.off('end', leave);
    stopListening();
  }
}

/**
 * Node's readline takes how long it waits after Escape from the first interface on a stream and keeps
 * to it for all that come. inquirer's says nothing, which means half a second: so one of ours is first.
 */
function shortenEscape(keys: Terminal['keys']): void {
  createInterface({ input: keys, terminal: true, escapeCodeTimeout: ESCAPE_WAIT }).close();
}
