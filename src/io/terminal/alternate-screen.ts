import type { Terminal } from '../../env.ts';

/**
 * What puts a drawing on a screen of its own: the alternate one, where nothing of the user's is, and
 * from which the terminal comes back as it was. Lines that a terminal finds wider than we do are not
 * broken there, which would push the others down; and a paste comes marked as one.
 */
const OPEN = '\u001b[?1049h\u001b[H\u001b[J\u001b[?7l\u001b[?2004h';
const CLOSE = '\u001b[?2004l\u001b[?7h\u001b[?1049l';

/** Asks on a screen of its own, and gives the terminal back however that ends. */
export async function onOwnScreen<T>(
  screen: Terminal['screen'],
  ask: () => Promise<T>,
): Promise<T> {
  screen.write(OPEN);
  try {
    return await ask();
  } finally {
    screen.write(CLOSE);
  }
}

/** Empties the screen and leaves the cursor where inquirer believes it to be: on the last drawn line. */
export function clear(drawn: string): string {
  return `\u001b[H\u001b[J${'\n'.repeat(drawn.split('\n').length - 1)}`;
}
