import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** Bytes: reading and printing less takes well under a second. */
const MIN_BYTES = 2_000_000;
/** Fits into a line even where each character takes two columns. */
const MAX_NAME_LENGTH = 30;
const ERASE = '\r\u001b[K';

/** Called with the size of each file before it is parsed. */
export type CountBytes = (count: number) => void;

/**
 * Runs work that reads files. Once they add up to more than 2 MB, a person at a terminal sees
 * `reading big.md…`, in a line that is erased when the work ends, also where it fails.
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
      // Not awaited: the parser that runs next is synchronous, and a terminal takes a line at once.
      const characters = [...cleanText(name)];
      const isLong = characters.length > MAX_NAME_LENGTH;
      // The end of a path says most.
      const end = isLong ? ['…', ...characters.slice(1 - MAX_NAME_LENGTH)] : characters;
      void stderr.write(`reading ${end.join('')}…`);
    });
  } finally {
    if (isShown) await stderr.write(ERASE);
  }
}
