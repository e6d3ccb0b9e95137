import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** In bytes. Fewer bytes are read and printed well within a second, so no progress is shown. */
const MIN_BYTES = 2_000_000;
/** In characters. The name fits into a line even if each character is two columns wide. */
const MAX_NAME_LENGTH = 30;
const ERASE = '\r\u001b[K';

/** Called with the size of each file before it is parsed. */
export type CountBytes = (count: number) => void;

/**
 * Runs `work`, which reads files, and returns its result. From 2 MB in total on, a terminal
 * shows a line such as `reading big.md…`, which is erased when the work ends or fails.
 */
export async function withProgress<T>(
  { stderr, variables }: Pick<Env, 'stderr' | 'variables'>,
  name: string,
  work: (countBytes: CountBytes) => Promise<T>,
): Promise<T> {
  const canErase = stderr.isTerminal && variables['TERM'] !== 'dumb';
  let total = 0;
  let isShown = false;
  try {
    return await work((count) => {
      total += count;
      if (isShown || !canErase || total < MIN_BYTES) return;
      isShown = true;
      const characters = [...cleanText(name)];
      const isLong = characters.length > MAX_NAME_LENGTH;
      // Cuts the start, because the end of a path says most.
      const end = isLong ? ['…', ...characters.slice(1 - MAX_NAME_LENGTH)] : characters;
      // Not awaited: the parser runs next and is synchronous, and a terminal takes a line at once.
      void stderr.write(`reading ${end.join('')}…`);
    });
  } finally {
    if (isShown) await stderr.write(ERASE);
  }
}
