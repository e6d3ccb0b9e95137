import stringWidth from 'fast-string-width';

/** The columns that a text takes on a terminal; wide characters take two, color codes none. */
export function measureWidth(text: string): number {
  return stringWidth(text);
}

/** The columns of the widest text. Not by Math.max(...texts), which overflows the stack on long lists. */
export function measureWidest(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, measureWidth(text)), 0);
}

/**
 * The characters of a text as they show, accurate enough to break a line between them: marks, skin
 * tones and joined emoji stay together. Intl.Segmenter takes quadratic time on a long word (Node 20).
 */
export function splitCharacters(text: string): readonly string[] {
  const characters =
    /\p{RI}{2}|\P{M}[\p{M}\p{EMod}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*\u200d?|\p{M}+/gu;
  return text.match(characters) ?? [];
}

/** A text with spaces behind it, up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - measureWidth(text), 0));
}

/** A text that fits a width, with `…` in place of its end if it is longer. */
export function cut(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  return `${takeColumns(splitCharacters(text), width - 1).join('')}…`;
}

/** A text that fits a width, with `…` in place of its beginning if it is longer. */
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
