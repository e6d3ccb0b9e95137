import { cleanText } from '../text/sanitize.ts';
import { parseInlineTokens } from './tokens.ts';

/** In characters. Longer lines keep their markup: they parse slowly, and no question is so long. */
export const MAX_LINE_LENGTH = 5000;

const MARKUP = /[\\`*_[\]<>&~]/u;
const TEXT_TOKENS = ['text', 'text_special', 'code_inline', 'image'];
/** A start tag whose words have no values; as in `<company>` and `<Company Name>`. */
const BARE_TAG = /^<([a-z][a-z0-9-]*)[^<>="'/]*>$/iu;
/** HTML elements that people write inside a line. Elements of whole pages (`<title>`) are left out. */
const ELEMENTS =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|blink|blockquote|br|button|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|mark|marquee|nobr|ol|p|picture|pre|q|rp|rt|ruby|s|samp|script|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|th|thead|tr|tt|u|ul|var|video|wbr)$/iu;

/**
 * Removes the inline markup of a line: `**Who** [left](https://a.b)?` becomes `Who left?`. Keeps
 * placeholders, which only look like HTML: `Who joined <team>?`.
 */
export function plainText(line: string): string {
  if (!MARKUP.test(line) || line.length > MAX_LINE_LENGTH) return line;
  const texts = parseInlineTokens(line).map(({ type, content }) => {
    if (type === 'html_inline') return isPlaceholder(content, line) ? content : toSpace(content);
    return TEXT_TOKENS.includes(type) ? content : '';
  });
  return cleanText(texts.join('')).replace(/ {2,}/gu, ' ').trim();
}

/** Whether a tag is no HTML element and nothing on its line closes it, unlike `<Note>Who?</Note>`. */
function isPlaceholder(tag: string, line: string): boolean {
  const name = BARE_TAG.exec(tag)?.[1];
  return name !== undefined && !ELEMENTS.test(name) && !line.includes(`</${name}`);
}

function toSpace(tag: string): string {
  return /^<br\b/iu.test(tag) ? ' ' : '';
}
