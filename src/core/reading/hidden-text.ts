import type { Token } from '../markdown/tokens.ts';
import { findVerbatimLines } from '../markdown/verbatim-lines.ts';
import { withoutComments } from '../syntax/comments.ts';
import { parseLabel } from '../syntax/label.ts';
import { isProperty, mayHaveMarks, withoutTaskMarks } from '../syntax/plugin-marks.ts';

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
  if (!lines.some((line) => line.includes('%%') || mayHaveMarks(line))) return lines;
  const verbatim = findVerbatimLines(tokens);
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
