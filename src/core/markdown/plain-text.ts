import MarkdownIt from 'markdown-it';
import { cleanText } from '../text/sanitize.ts';
import type { Token } from './tokens.ts';

/** Longer than any question. The patterns and parsers for inline markup are slow on longer lines. */
export const MAX_LINE_LENGTH = 5000;

const MARKUP = /[\\`*_[\]<>&~]/u;
const TEXT_TOKENS = ['text', 'text_special', 'code_inline', 'image'];
const markdown = new MarkdownIt({ html: true });

/**
 * A line of Markdown without its inline markup: links, emphasis, code, entities, HTML tags. A line
 * above `MAX_LINE_LENGTH` characters keeps it.
 */
export function plainText(line: string): string {
  if (!MARKUP.test(line) || line.length > MAX_LINE_LENGTH) return line;
  const tokens = markdown.parseInline(line, {}).flatMap((token) => token.children ?? []);
  return cleanText(tokens.map(tokenText).join('')).replace(/ {2,}/gu, ' ').trim();
}

function tokenText({ type, content }: Token): string {
  if (type === 'html_inline') return /^<br\b/iu.test(content) ? ' ' : '';
  return TEXT_TOKENS.includes(type) ? content : '';
}
