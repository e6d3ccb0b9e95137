import { measureWidth } from './columns.ts';
import type { Style } from './layout.ts';
import { splitWords, wrapLines } from './wrap.ts';

/** Adds a dimmed text at the right edge of the last line, or on new lines if there is no room. */
export function alignRight(
  lines: readonly string[],
  text: string,
  { paint, width }: Style,
): string[] {
  if (text === '') return [...lines];
  const last = lines.at(-1) ?? '';
  const gap = width - measureWidth(last) - measureWidth(text);
  if (gap >= 1) return [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${paint.dim(text)}`];
  const below = wrapLines(splitWords(text), { width }).map(
    (line) => ' '.repeat(Math.max(width - measureWidth(line), 0)) + paint.dim(line),
  );
  return [...lines, ...below];
}
