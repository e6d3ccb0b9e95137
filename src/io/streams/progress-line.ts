import { TELL_NOBODY, type Tell } from '../../core/report/progress.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Env } from '../../env.ts';

/** In milliseconds: what is done by then needs no word, and a person reads no faster. */
const PATIENCE = 500;
const PAUSE = 100;
/** Fits into a line even where each of its characters takes two columns. */
const LONGEST_NAME = 30;
const ERASE = '\r\u001b[K';

/**
 * Does what takes its time; a person at a terminal sees how far it is, in a line that is gone in the end.
 * `work` is given what tells of it: `reading big.md… 40 %`.
 */
export async function withProgress<T>(
  env: Pick<Env, 'now' | 'stderr' | 'variables'>,
  work: (tellOf: (doing: string, name: string) => Tell) => Promise<T>,
): Promise<T> {
  if (!env.stderr.isTerminal || env.variables['TERM'] === 'dumb') return work(() => TELL_NOBODY);
  let next: number | undefined;
  let isDrawn = false;
  const draw = (line: string): void => {
    const now = env.now();
    next ??= now + PATIENCE;
    if (now < next) return;
    next = now + PAUSE;
    isDrawn = true;
    // Nobody can wait for it amid the work; a terminal takes it at once.
    void env.stderr.write(`${ERASE}${line}`);
  };
  try {
    return await work((doing, name) => {
      const line = `${doing} ${shortName(name)}…`;
      return (share) => draw(`${line} ${Math.floor(share * 100)} %`);
    });
  } finally {
    if (isDrawn) await env.stderr.write(ERASE);
  }
}

/** The end of a path, which says most. */
function shortName(path: string): string {
  const name = [...cleanText(path)];
  return name.length > LONGEST_NAME ? `…${name.slice(1 - LONGEST_NAME).join('')}` : name.join('');
}
