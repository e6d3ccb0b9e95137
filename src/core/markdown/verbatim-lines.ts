import type { Token } from './tokens.ts';

/** Returns the indexes of the lines in fenced code and HTML, fences included. */
export function findVerbatimLines(tokens: readonly Token[]): Set<number> {
  const verbatim = new Set<number>();
  for (const { type, map } of tokens) {
    if (map === null || (type !== 'fence' && type !== 'html_block')) continue;
    for (let index = map[0]; index < map[1]; index += 1) verbatim.add(index);
  }
  return verbatim;
}
