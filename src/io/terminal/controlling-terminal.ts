import { openSync } from 'node:fs';
import { platform } from 'node:os';
import type { ReadStream, WriteStream } from 'node:tty';

/** How to open a part of a terminal; for raw keys, Windows wants to be asked for writing, too. */
interface TerminalFile {
  readonly path: string;
  readonly flags: 'r' | 'r+';
}

/** Returns the file that is the keyboard of the terminal on a system with this name. */
export function keyboardFile(system: NodeJS.Platform): TerminalFile {
  return system === 'win32'
    ? { path: String.raw`\\.\CONIN$`, flags: 'r+' }
    : { path: '/dev/tty', flags: 'r' };
}

/** Returns the file that is the screen of the terminal on a system with this name. */
export function screenFile(system: NodeJS.Platform): TerminalFile {
  const path = system === 'win32' ? String.raw`\\.\CONOUT$` : '/dev/tty';
  return { path, flags: 'r+' };
}

/**
 * Opens the keyboard of the terminal, for when standard input is none. The caller must destroy the returned
 * stream, or the program never ends.
 * @throws the system's error if there is no terminal.
 */
export async function openKeyboard(): Promise<ReadStream> {
  // Imported on demand, so that runs that do not need `node:tty` start faster.
  const { ReadStream } = await import('node:tty');
  const { path, flags } = keyboardFile(platform());
  return new ReadStream(openSync(path, flags));
}

/** A screen that was opened, and the function that closes it. */
interface OpenScreen {
  readonly screen: WriteStream;
  readonly close: () => void;
}

/**
 * Opens the screen of the terminal, for when standard error is none. `onResize` calls its listener after each change
 * of the window's size, and returns a function that removes the listener.
 * @throws the system's error if there is no terminal.
 */
export async function openScreen(
  onResize: (listener: () => void) => () => void,
): Promise<OpenScreen> {
  const { WriteStream } = await import('node:tty');
  const { path, flags } = screenFile(platform());
  const open = (): WriteStream => new WriteStream(openSync(path, flags));
  const screen = open();
  // inquirer ends what it draws on, which standard error ignores as well.
  screen.end = () => screen;
  // Node measures a terminal when it is opened; later only standard output and standard error.
  const stopListening = onResize(() => {
    const measured = open();
    screen.columns = measured.columns;
    screen.rows = measured.rows;
    measured.destroy();
    screen.emit('resize');
  });
  const close = (): void => {
    stopListening();
    screen.destroy();
  };
  return { screen, close };
}
