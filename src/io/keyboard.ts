import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/**
 * The keyboard of the terminal that the program runs in, for when standard input is something else.
 * Who opens it has to destroy it: it keeps the program alive.
 * @throws the system's error where there is no terminal.
 */
export function openKeyboard(): ReadStream {
  return new ReadStream(openSync('/dev/tty', 'r'));
}
