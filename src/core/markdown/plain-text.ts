import MarkdownIt from 'markdown-it';
import { cleanText } from '../text/sanitize.ts';
import type { Token } from './tokens.ts';

/** Longer lines keep their markup: parsing it could be slow, and no question is that long. */
export const MAX_LINE_LENGTH = 5000;

const MARKUP = /[\\`*_[\]<>&~]/u;
const markdown = new MarkdownIt({ html: true });

/** A line of Markdown without its inline markup: links, emphasis, code, entities, HTML tags. */
export function plainText(line: string): string {
  if (!MARKUP.test(line) || line.length > MAX_LINE_LENGTH) return line;
  const tokens = markdown.parseInline(line, {}).flatMap((token) => token.children ?? []);
  return cleanText(tokens.map(tokenText).join('')).replace(/ {2,}/gu, ' ').trim();
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
    case 'image':
      return token.content;
    case 'html_inline':
      return /^<br\b/iu.test(token.content) ? ' ' : '';
    default:
      return '';
  }
}
