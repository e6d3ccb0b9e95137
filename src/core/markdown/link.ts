const ADDRESS = /^(?:<[A-Za-z][\w+.-]*:[^\s<>]*>|(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)\S+)/u;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/**
 * What stands behind the link, the image or the address that a line of Markdown begins with;
 * undefined where it begins with none.
 */
export function textAfterLink(markdown: string): string | undefined {
  const address = ADDRESS.exec(markdown)?.[0];
  if (address !== undefined) return markdown.slice(address.length).trim();
  const start = markdown.startsWith('!') ? 1 : 0;
  const text = endOfBrackets(markdown, start, '[');
  if (text === undefined) return undefined;
  const target = endOfBrackets(markdown, text, '(') ?? endOfBrackets(markdown, text, '[');
  // Of the links without a target only those of wikis can be told from words in brackets.
  const end = target ?? (markdown.startsWith('[[', start) ? text : undefined);
  return end === undefined ? undefined : markdown.slice(end).trim();
}

/** Where the brackets that open here are closed, or undefined where they are not. */
function endOfBrackets(text: string, start: number, opening: '[' | '('): number | undefined {
  if (text[start] !== opening) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === opening) depth += 1;
    if (text[at] === CLOSING[opening]) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
