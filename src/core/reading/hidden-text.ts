import type { Token } from '../markdown/tokens.ts';
import { withoutComments } from '../syntax/comments.ts';
import { parseLabel } from '../syntax/label.ts';
import { isProperty, withoutTaskMarks } from '../syntax/plugin-marks.ts';

/** Signs without which a line has neither a comment of Obsidian nor a mark of a plugin. */
const MAY_HIDE = /%%|::|^\s*:[A-Z]|[A-Z]: [[<]|[✅❌📅⏳🛫➕🔁🔺⏫🔼🔽⏬]/u;
const VERBATIM_TOKENS = ['fence', 'html_block'];
/** The signs in front of the words of a line, which stay: they make the list. */
const MARGIN = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$))?/u;
/** An item of which no word is left; alone, its bullet would underline a paragraph above it. */
const EMPTY_COMMENT = '<!-- -->';

/**
 * Removes the parts of a file that Obsidian, Logseq and their plugins do not show as text: `%% … %%`,
 * `id:: 6740a1`, `[key:: value]`, `✅ 2026-12-01`. Code and HTML stay. The lines keep their numbers.
 * Returns the same array if there is nothing to remove.
 */
export function withoutHiddenText(
  lines: readonly string[],
  tokens: readonly Token[],
): readonly string[] {
  if (!lines.some((line) => MAY_HIDE.test(line))) return lines;
  const verbatim = new Set<number>();
  for (const { type, map } of tokens) {
    if (map === null || !VERBATIM_TOKENS.includes(type)) continue;
    for (let index = map[0]; index < map[1]; index += 1) verbatim.add(index);
  }
  return withoutComments(lines, verbatim).map((line = '', index) => {
    if (verbatim.has(index) || line === '') return line;
    const margin = MARGIN.exec(line)?.[0] ?? '';
    const isItem = margin.trimEnd() !== '' && !margin.trimEnd().endsWith('>');
    const words = line.slice(margin.length);
    // `Why:: it shows` is a property for Dataview and a label for us.
    if (!isItem && isProperty(words) && parseLabel(words).label === undefined) return '';
    const shown = withoutTaskMarks(words, () => '');
    const isEmptied = isItem && shown === '' && lines[index] !== line;
    return isEmptied ? `${line} ${EMPTY_COMMENT}` : margin + shown;
  });
}
