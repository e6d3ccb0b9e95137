import stringWidth from 'fast-string-width';

/** A word of a wrapped text and how to paint it. */
export interface Word {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Where a wrapped text goes. */
export interface Frame {
  /** What stands before the first line, as printed; no wider than the indent. */
  readonly lead: string;
  /** The columns before the words of every line. */
  readonly indent: number;
  /** The columns that a line may fill, indent included. */
  readonly width: number;
}

const NARROWEST = 10;
/** Each of these takes one column. */
const PLAIN = /^[ -~]*$/u;

/** The columns that a text takes on a terminal; wide and joined characters count as what they show. */
export function measureWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/**
 * What shows as one character each, near enough to break a line: marks, skin tones and joined emoji
 * stay with what they follow. Intl.Segmenter takes quadratic time on a long word (Node 20).
 */
export function splitCharacters(text: string): readonly string[] {
  const characters =
    /\p{RI}{2}|\P{M}[\p{M}\p{EMod}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*\u200d?|\p{M}+/gu;
  return text.match(characters) ?? [];
}

/** The words of a text, each painted alike. */
export function splitWords(text: string, paint?: Word['paint']): Word[] {
  const words = text.split(' ').filter(Boolean);
  return words.map((word) => (paint === undefined ? { text: word } : { text: word, paint }));
}

/**
 * Fills lines with words, each line indented alike. A word wider than a line
 * (a link, or a script without spaces) is broken between its characters; nothing is cut.
 */
export function wrapWords(words: readonly Word[], { lead, indent, width }: Frame): string {
  const room = Math.max(width - indent, NARROWEST);
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of words.flatMap((word) => breakWord(word, room))) {
    const needed = measureWidth(word.text);
    if (line.length > 0 && used + 1 + needed > room) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += line.length === 0 ? needed : 1 + needed;
    line.push(word);
  }
  return `${lead}${[...lines, line].map(paintLine).join(`\n${' '.repeat(indent)}`)}\n`;
}

/** Words painted alike are painted together: one code at each end, not one a word. */
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
