import { isAsked } from '../language/question-signs.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import type { ItemBlock } from './block.ts';

const EMPHASIZED = /^(?:\*\*|__)/u;
/** Matches a bullet that lacks the space before its sentence: `-Who left?`. */
const bullet = unicodeRegExp(String.raw`^[-*+•](?=[\p{L}])(?=\P{Ll})`, 'u');
const INDENT = /^\s*/u;
const startsSentence = unicodeRegExp(String.raw`^\P{Ll}`, 'u');

/**
 * Splits an item before each line that seems to lack its bullet: a question at the margin, right
 * below another question. Markdown takes that line for a part of the item above.
 */
export function splitLostBullets(item: ItemBlock, lines: readonly string[]): ItemBlock[] {
  const [first = '', ...others] = item.content.split('\n');
  if (others.length === 0 || EMPHASIZED.test(first)) return [item];
  const margin = countIndent(lines[item.line - 1] ?? '') + 1;
  let last = { ...item, content: first };
  const items = [last];
  let previous = first;
  for (const [offset, text] of others.entries()) {
    const line = item.line + 1 + offset;
    const raw = lines[line - 1] ?? '';
    const words = text.trim().replace(bullet(text), '');
    const isAtMargin = countIndent(raw) <= margin && !raw.trimStart().startsWith('>');
    if (isAtMargin && startsSentence(words).test(words) && isAsked(previous) && isAsked(words)) {
      const column = Math.max(raw.indexOf(words), 0) + 1;
      last = { ...item, content: words, line, column };
      items.push(last);
    } else {
      last.content += `\n${text}`;
    }
    previous = text;
  }
  return items;
}

function countIndent(line: string): number {
  return INDENT.exec(line)?.[0].length ?? 0;
}
