import { createInterface } from 'node:readline';
import type { Terminal } from '../../env.ts';

/** A session in lines: what it says, and how it goes on after a line. */
export interface LineSession<Session extends { readonly end: string | undefined }> {
  readonly session: Session;
  /** Returns the text to print, given the session before the last line. */
  readonly describe: (session: Session, before?: Session) => string;
  readonly takeLine: (session: Session, line: string) => Session;
}

/**
 * Plays a session line by line, for screen readers and terminals that cannot be redrawn: no control code is
 * written. Returns its end; undefined if Ctrl-C, Ctrl-D, a signal or a closed terminal ends it.
 */
export async function playInLines<Session extends { readonly end: string | undefined }>(
  { session, describe, takeLine }: LineSession<Session>,
  { keys, screen, onInterrupt }: Terminal,
): Promise<Session | undefined> {
  // Without `terminal`, the terminal itself echoes and edits the line.
  const lines = createInterface({ input: keys, terminal: false });
  const stopListening = onInterrupt(() => lines.close());
  let current = session;
  screen.write(describe(current));
  try {
    for await (const line of lines) {
      const before = current;
      current = takeLine(current, line);
      if (current.end !== undefined) return current;
      screen.write(describe(current, before));
    }
    screen.write('\n');
    return undefined;
  } finally {
    stopListening();
    lines.close();
  }
}
