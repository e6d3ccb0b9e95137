import { type Word, widthOf, wordsOf, wrapWords } from '../style/wrap.ts';

/** A text at the right edge of the last line, or of a line of its own where that has no room. */
export function withRight(
  lines: string[],
  text: string,
  paint: Word['paint'] & {},
  width: number,
): string[] {
  if (text === '') return lines;
  const last = lines.at(-1) ?? '';
  const room = width - 1;
  const gap = room - widthOf(last) - widthOf(text);
  if (gap >= 1) return [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${paint(text)}`];
  const wrapped = linesOf(wrapWords(wordsOf(text), { lead: '', indent: 0, width: room }));
  const moved = wrapped.map((line) => ' '.repeat(Math.max(room - widthOf(line), 0)) + paint(line));
  return [...lines, ...moved];
}

/** Words in lines that leave the last column free, where some terminals would go on to the next line. */
export function fill(
  words: readonly Word[],
  lead: string,
  indent: number,
  width: number,
): string[] {
  return linesOf(wrapWords(words, { lead, indent, width: width - 1 }));
}

/** The lines of a text that ends with a line break or without. */
export function linesOf(text: string): string[] {
  return text.replace(/\n$/u, '').split('\n');
}
