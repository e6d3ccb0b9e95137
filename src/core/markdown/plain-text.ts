import { cleanText } from '../text/sanitize.ts';
import { parseInlineTokens } from './tokens.ts';

/** In characters. Longer lines keep their markup: they parse slowly, and no question is so long. */
export const MAX_LINE_LENGTH = 5000;

const MARKUP = /[\\`*_[\]<>&~]/u;
const TEXT_TOKENS = ['text', 'text_special', 'code_inline', 'image'];

/** Removes the inline markup of a line: `**Who** [left](https://a.b)?` becomes `Who left?`. */
export function plainText(line: string): string {
  if (!MARKUP.test(line) || line.length > MAX_LINE_LENGTH) return line;
  const texts = parseInlineTokens(line).map(({ type, content }) => {
    if (type === 'html_inline') return /^<br\b/iu.test(content) ? ' ' : '';
    return TEXT_TOKENS.includes(type) ? content : '';
  });
  return cleanText(texts.join('')).replace(/ {2,}/gu, ' ').trim();
}
