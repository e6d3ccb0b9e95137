import { measureWidth, splitWords, type Word, wrapWords } from '../style/wrap.ts';

/** A text at the right edge of the last line, or of a line of its own where that has no room. */
export function alignRight(
  lines: string[],
  text: string,
  paint: Word['paint'] & {},
  width: number,
): string[] {
  if (text === '') return lines;
  const last = lines.at(-1) ?? '';
  const room = width - 1;
  const gap = room - measureWidth(last) - measureWidth(text);
  if (gap >= 1) return [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${paint(text)}`];
  const wrapped = splitRows(wrapWords(splitWords(text), { lead: '', indent: 0, width: room }));
  const moved = wrapped.map(
    (line) => ' '.repeat(Math.max(room - measureWidth(line), 0)) + paint(line),
  );
  return [...lines, ...moved];
}

/** Words in lines that leave the last column free, where some terminals would go on to the next line. */
export function fillLines(
  words: readonly Word[],
  lead: string,
  indent: number,
  width: number,
): string[] {
  return splitRows(wrapWords(words, { lead, indent, width: width - 1 }));
}

/** The lines of a text that ends with a line break or without. */
export function splitRows(text: string): string[] {
  return text.replace(/\n$/u, '').split('\n');
}
