import { openSync } from 'node:fs';
import type { ReadStream } from 'node:tty';

/**
 * The keyboard of the terminal that the program runs in, for when standard input is something else.
 * Who opens it has to destroy it: it keeps the program alive.
 * @throws the system's error where there is no terminal.
 */
export async function openKeyboard(): Promise<ReadStream> {
  // Loaded on demand: the commands that ask nothing start without it.
  const { ReadStream } = await import('node:tty');
  return new ReadStream(openSync('/dev/tty', 'r'));
}
