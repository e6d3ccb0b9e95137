import { measureWidth, splitCharacters } from './columns.ts';

/** A word of a wrapped text, and the function that paints it. */
export interface Word {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** The layout of a wrapped text. */
export interface Frame {
  /** The text in place of the first line's indent, and no wider than that; spaces by default. */
  readonly prefix?: string;
  /** The number of columns before the words of a line, 0 by default. */
  readonly indent?: number;
  /** The number of columns in a line, including the indent. */
  readonly width: number;
}

/** Fewer columns hold no words: such lines get `SOME_COLUMNS`, although they are wider than the terminal. */
const MIN_COLUMNS = 6;
const SOME_COLUMNS = 10;

/** Splits a text into words, all with the same paint. */
export function splitWords(text: string, paint?: Word['paint']): Word[] {
  const words = text.split(' ').filter(Boolean);
  return words.map((word) => (paint === undefined ? { text: word } : { text: word, paint }));
}

/** Wraps words like `wrapLines`, but returns one text that ends with a line break. */
export function wrapWords(words: readonly Word[], frame: Frame): string {
  return `${wrapLines(words, frame).join('\n')}\n`;
}

/**
 * Returns lines filled with words: the first begins with the prefix, the others with the indent. A
 * word wider than a line (a link, a script without spaces) is broken between its characters.
 */
export function wrapLines(
  words: readonly Word[],
  { width, indent = 0, prefix = ' '.repeat(indent) }: Frame,
): string[] {
  const room = width - indent < MIN_COLUMNS ? SOME_COLUMNS : width - indent;
  let line: Word[] = [];
  const lines = [line];
  let used = 0;
  for (const word of words.flatMap((word) => breakWord(word, room))) {
    const needed = measureWidth(word.text);
    if (line.length > 0 && used + 1 + needed > room) {
      line = [];
      lines.push(line);
      used = 0;
    }
    used += line.length === 0 ? needed : 1 + needed;
    line.push(word);
  }
  return lines.map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + paintLine(line));
}

/** Paints the words of a line. Neighbors with the same paint share one pair of color codes. */
function paintLine(words: readonly Word[]): string {
  const runs: { readonly paint: Word['paint']; text: string }[] = [];
  for (const { text, paint } of words) {
    const run = runs.at(-1);
    if (run !== undefined && run.paint === paint) run.text += ` ${text}`;
    else runs.push({ paint, text });
  }
  return runs.map(({ paint, text }) => paint?.(text) ?? text).join(' ');
}

function breakWord(word: Word, room: number): Word[] {
  if (measureWidth(word.text) <= room) return [word];
  const pieces: Word[] = [];
  let piece = '';
  let used = 0;
  for (const character of splitCharacters(word.text)) {
    const needed = measureWidth(character);
    if (piece !== '' && used + needed > room) {
      pieces.push({ ...word, text: piece });
      piece = '';
      used = 0;
    }
    piece += character;
    used += needed;
  }
  return [...pieces, { ...word, text: piece }];
}
