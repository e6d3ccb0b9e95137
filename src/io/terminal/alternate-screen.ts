import type { Terminal } from '../../env.ts';

/**
 * Opens the alternate screen, so that the user's terminal comes back as it was. Wrapping is off: a
 * line that a terminal measures wider than we do must not push the others down. Pastes are marked.
 */
const OPEN = '\u001b[?1049h\u001b[H\u001b[J\u001b[?7l\u001b[?2004h';
const CLOSE = '\u001b[?2004l\u001b[?7h\u001b[?1049l';

/** Asks on the alternate screen, and closes it whether the question is answered or fails. */
export async function askOnAlternateScreen<T>(
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

/** The codes that empty the screen and put the cursor where inquirer expects it: on the last drawn line. */
export function renderClear(drawn: string): string {
  return `\u001b[H\u001b[J${'\n'.repeat(drawn.split('\n').length - 1)}`;
}
