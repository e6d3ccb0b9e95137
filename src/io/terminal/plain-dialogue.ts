import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { Terminal } from '../../env.ts';
import { openKeyboard } from './controlling-terminal.ts';

/** A session in lines: what it says, and how it goes on after a line. */
export interface LineSession<Session extends { readonly end: string | undefined }> {
  readonly session: Session;
  /** Returns the text to print, given the session before the last line. */
  readonly describe: (session: Session, before?: Session) => string;
  readonly takeLine: (session: Session, line: string) => Session;
  /** Returns the session after Ctrl-D: if it has not ended, the user is asked once more. By default, it ends. */
  readonly takeEnd?: (session: Session) => Session;
}

/**
 * Plays a session line by line, for screen readers and terminals that cannot be redrawn: no control code is
 * written. Returns its end; undefined if Ctrl-C, Ctrl-D, a signal or a closed terminal ends it.
 */
export async function playInLines<Session extends { readonly end: string | undefined }>(
  { session, describe, takeLine, takeEnd }: LineSession<Session>,
  { keys, screen, onInterrupt, onResume }: Terminal,
): Promise<Session | undefined> {
  let current = session;
  let isInterrupted = false;
  let close = (): void => {};
  const opened: ReadStream[] = [];
  const stops = [
    onInterrupt(() => {
      isInterrupted = true;
      close();
    }),
    // The shell has written below the prompt meanwhile.
    onResume(undefined, () => screen.write(describe(current, current))),
  ];
  const readLines = async (input: NodeJS.ReadableStream): Promise<void> => {
    // Without `terminal`, the terminal itself echoes and edits the line.
    const lines = createInterface({ input, terminal: false });
    close = () => lines.close();
    for await (const line of lines) {
      const before = current;
      current = takeLine(current, line);
      if (current.end !== undefined) return;
      screen.write(describe(current, before));
    }
  };
  try {
    screen.write(describe(current));
    await readLines(keys);
    while (current.end === undefined) {
      const before = current;
      if (!isInterrupted && takeEnd !== undefined) current = takeEnd(before);
      const isAsking = current !== before && current.end === undefined;
      const input = isAsking && isTerminal(keys) ? await reopen(opened) : undefined;
      screen.write('\n');
      if (input === undefined) return undefined;
      screen.write(describe(current, before));
      await readLines(input);
    }
    return current;
  } finally {
    close();
    for (const stop of stops) stop();
    for (const keyboard of opened) keyboard.destroy();
  }
}

function isTerminal(keys: NodeJS.ReadableStream): boolean {
  return 'isTTY' in keys && keys.isTTY === true;
}

/** Opens the keyboard anew, because a stream that has ended is never read again; undefined without a terminal. */
async function reopen(opened: ReadStream[]): Promise<ReadStream | undefined> {
  try {
    const keyboard = await openKeyboard();
    opened.push(keyboard);
    return keyboard;
  } catch {
    return undefined;
  }
}
