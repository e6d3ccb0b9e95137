import stringWidth from 'fast-string-width';

/** Matches text of one column a character, to spare the library: its patterns compile slowly. */
const PLAIN_TEXT = /^[ -~]*$/u;

/** Returns how many columns a text takes: a wide character takes two, a color code none. */
export function measureWidth(text: string): number {
  return PLAIN_TEXT.test(text) ? text.length : stringWidth(text);
}

/** Returns the width of the widest text; on a long list, Math.max(…) would overflow the stack. */
export function measureWidest(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, measureWidth(text)), 0);
}

/**
 * Splits a text into visible characters, between which a line may break: combining marks, skin
 * tones and joined emoji stay together. Intl.Segmenter is quadratic on long words (Node 20).
 */
export function splitCharacters(text: string): readonly string[] {
  const characters =
    /\p{RI}{2}|\P{M}[\p{M}\p{EMod}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*\u200d?|\p{M}+/gu;
  return text.match(characters) ?? [];
}

/** Adds spaces to the end of a text, up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - measureWidth(text), 0));
}

/** Returns a text that fits a width: if it is wider, its end is replaced by `…`. */
export function cut(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  return `${takeColumns(splitCharacters(text), width - 1).join('')}…`;
}

/** Returns a text that fits a width: if it is wider, its beginning is replaced by `…`. */
export function cutStart(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  const kept = takeColumns(splitCharacters(text).toReversed(), width - 1);
  return `…${kept.toReversed().join('')}`;
}

function takeColumns(characters: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += measureWidth(character);
    return used > width;
  });
  return end === -1 ? characters : characters.slice(0, end);
}
