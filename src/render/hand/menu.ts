import type { Menu } from '../../core/hand/menu.ts';
import type { Style } from '../style/layout.ts';
import { splitWords, wrapLines } from '../style/wrap.ts';
import { type Hint, LEAVE, MOVE, renderHints } from './key-hints.ts';
import { renderParts } from './scroll.ts';

/** The keys that a menu names; the others are those of the hand. */
const HINTS: readonly Hint[] = [MOVE, { key: 'enter', does: 'choose', rank: 1 }, LEAVE];
const INDENT = 5;

/** Returns what a menu says where nothing can be redrawn: a numbered list. Its last line is not ended. */
export function describeMenu({ title, choices }: Menu): string {
  const lines = choices.map(({ name }, index) => `${index + 1}. ${name}\n`);
  return `${title}\n${lines.join('')}number or name · enter takes 1 · q leaves: `;
}

/** Draws a menu as lines narrower than the terminal; `row` is the index of the current choice. */
export function drawMenu(
  { title, choices, cursor }: Menu,
  terminal: Style & { readonly rows: number },
): { readonly lines: readonly string[]; readonly row: number } {
  // Some terminals wrap a line that fills the last column.
  const layout = { ...terminal, width: terminal.width - 1 };
  const { paint, width, rows } = layout;
  const head = wrapLines(splitWords(title, paint.bold), { indent: 1, width });
  const parts = choices.map(({ name }, index) => {
    const isCurrent = index === cursor;
    const prefix = ` ${isCurrent ? paint.cyan('>') : ' '} ${index + 1} `;
    const words = splitWords(name, isCurrent ? paint.bold : undefined);
    return { lines: wrapLines(words, { prefix, indent: INDENT, width }), isCurrent };
  });
  const body = renderParts({ parts, rows: rows - head.length - 2 }, 0, layout);
  const gap = head.length + body.length + 3 < rows ? [''] : [];
  const lines = [...head, ...gap, ...body, ...gap, renderHints(HINTS, terminal)];
  const current = ` ${paint.cyan('>')} `;
  return {
    lines,
    row: Math.max(
      0,
      lines.findIndex((line) => line.startsWith(current)),
    ),
  };
}
