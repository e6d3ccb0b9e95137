import { MAX_LINE_LENGTH } from '../text/lines.ts';
import { cleanText } from '../text/sanitize.ts';
import { isPlaceholderTag } from './placeholder-tag.ts';
import { parseInlineTokens } from './tokens.ts';

const MARKUP = /[\\`*_[\]<>&~]/u;
const TEXT_TOKENS = ['text', 'text_special', 'code_inline', 'image'];

/**
 * Removes the inline markup of a line: `**Who** [left](https://a.b)?` becomes `Who left?`. Keeps
 * placeholders, which only look like HTML: `Who joined <team>?`.
 */
export function plainText(line: string): string {
  if (!MARKUP.test(line) || line.length > MAX_LINE_LENGTH) return line;
  const texts = parseInlineTokens(line).map(({ type, content }) => {
    if (type === 'html_inline') return isPlaceholderTag(content, line) ? content : toSpace(content);
    return TEXT_TOKENS.includes(type) ? content : '';
  });
  return cleanText(texts.join('')).replace(/ {2,}/gu, ' ').trim();
}

function toSpace(tag: string): string {
  return /^<br\b/iu.test(tag) ? ' ' : '';
}
