import MarkdownIt from 'markdown-it';
import { cleanText } from '../text/sanitize.ts';

const MARKUP = /[\\`*_[\]<>&~]/u;
/** Longer than any question; what is longer keeps its markup, so that no input is slow. */
const LONGEST = 5000;

const markdown = new MarkdownIt({ html: true });

type Token = ReturnType<typeof markdown.parse>[number];

/** The words of a line of Markdown without its inline markup: links, emphasis, code, entities, HTML tags. */
export function plainText(line: string): string {
  if (!MARKUP.test(line) || line.length > LONGEST) return line;
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
