const ASCII = /^[\0-\x7f]*$/u;

/**
 * Whether a text is plain ASCII, as nearly every text here is. What looks for letters of other scripts,
 * for accents or for emoji asks this first: Node takes half a millisecond to make such an expression.
 */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Whether the first character of a text is ASCII: no emoji is. */
export function beginsInAscii(text: string): boolean {
  return isAscii(text.slice(0, 1));
}
