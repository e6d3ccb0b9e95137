const ADDRESS = /^(?:<[A-Za-z][\w+.-]*:[^\s<>]*>|(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)\S+)/u;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/**
 * The text behind the link, the image or the address that a line of Markdown begins with: `by Ann`, for
 * `[a book](https://a.b) by Ann`. Undefined for a line that begins with none of them.
 */
export function textAfterLink(markdown: string): string | undefined {
  const address = ADDRESS.exec(markdown)?.[0];
  if (address !== undefined) return markdown.slice(address.length).trim();
  const start = markdown.startsWith('!') ? 1 : 0;
  const text = findClosing(markdown, start, '[');
  if (text === undefined) return undefined;
  const target = findClosing(markdown, text, '(') ?? findClosing(markdown, text, '[');
  // Without a target only `[[a]]`, the link of a wiki, differs from words in brackets.
  const end = target ?? (markdown.startsWith('[[', start) ? text : undefined);
  return end === undefined ? undefined : markdown.slice(end).trim();
}

/** The index behind the bracket that closes the one at `start`; undefined without both. */
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
