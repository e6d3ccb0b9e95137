const ADDRESS = /^(?:<[A-Za-z][\w+.-]*:[^\s<>]*>|(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)\S+)/u;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/**
 * Returns the text after the link, image or address that a line begins with: `by Ann` for
 * `[a book](https://a.b) by Ann`. Returns undefined for a line that begins with anything else.
 */
export function textAfterLink(markdown: string): string | undefined {
  const address = ADDRESS.exec(markdown)?.[0];
  if (address !== undefined) return markdown.slice(address.length).trim();
  const start = markdown.startsWith('!') ? 1 : 0;
  const text = findClosing(markdown, start, '[');
  if (text === undefined) return undefined;
  const target = findClosing(markdown, text, '(') ?? findClosing(markdown, text, '[');
  // Without a target, words are a link only in double brackets, as in a wiki: `[[a]]`.
  const end = target ?? (markdown.startsWith('[[', start) ? text : undefined);
  return end === undefined ? undefined : markdown.slice(end).trim();
}

/** Returns the index after the bracket that closes the bracket at `start`, or undefined. */
function findClosing(text: string, start: number, opening: '[' | '('): number | undefined {
  if (text[start] !== opening) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === opening) depth += 1;
    if (text[at] === CLOSING[opening]) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
