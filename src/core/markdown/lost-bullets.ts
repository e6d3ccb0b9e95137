import { isAsked } from '../language/question-signs.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import type { ItemBlock } from './block.ts';

const EMPHASIZED = /^(?:\*\*|__)/u;
/** A bullet that makes no item: the space behind it is missing. */
const bullet = unicodeRegExp(String.raw`^[-*+•](?=[\p{L}])(?=\P{Ll})`, 'u');
const INDENT = /^\s*/u;
const beginsBelow = unicodeRegExp(String.raw`^\P{Ll}`, 'u');

/**
 * An item as the items that its author meant: to Markdown a line below it belongs to it, even where it
 * stands at the margin. One that asks, below one that asks, is another question whose bullet is lost.
 */
export function splitLostBullets(item: ItemBlock, lines: readonly string[]): ItemBlock[] {
  const [first = '', ...others] = item.content.split('\n');
  if (others.length === 0 || EMPHASIZED.test(first)) return [item];
  const margin = countIndent(lines[item.line - 1]) + 1;
  const items = [{ ...item, content: first }];
  let above = first;
  for (const [offset, text] of others.entries()) {
    const line = item.line + 1 + offset;
    const raw = lines[line - 1] ?? '';
    const words = text.trim().replace(bullet(text), '');
    const isAtMargin = countIndent(raw) <= margin && !raw.trimStart().startsWith('>');
    const last = items.at(-1);
    if (isAtMargin && beginsBelow(words).test(words) && isAsked(above) && isAsked(words)) {
      items.push({ ...item, content: words, line, column: Math.max(raw.indexOf(words), 0) + 1 });
    } else if (last !== undefined) {
      items[items.length - 1] = { ...last, content: `${last.content}\n${text}` };
    }
    above = text;
  }
  return items;
}

function countIndent(line: string | undefined): number {
  return INDENT.exec(line ?? '')?.[0].length ?? 0;
}
