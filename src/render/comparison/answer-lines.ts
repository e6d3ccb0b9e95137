import type { CompanyAnswer } from '../../core/comparing/answers.ts';
import { countNoun } from '../../core/text/message-words.ts';
import type { Style } from '../style/layout.ts';
import { type Frame, splitWords, wrapLines } from '../style/wrap.ts';

/** How to lay out a comparison. */
export interface ComparisonStyle extends Style {
  /** An answer with more lines on the screen is cut, and its place in the note is named. */
  readonly maxAnswerLines: number;
}

const HANG = 2;

/**
 * Renders an answer, or `silence` in place of an answer without words. Line breaks, indents and
 * empty lines stay. If the answer has several lines, each is wrapped with a deeper indent, to tell
 * them apart.
 */
export function renderAnswerLines(
  { text, source }: CompanyAnswer,
  silence: string,
  frame: Pick<Frame, 'prefix' | 'indent'>,
  { paint, width, maxAnswerLines }: ComparisonStyle,
  paintWords?: (words: string) => string,
): string {
  const { indent = 0, prefix = ' '.repeat(indent) } = frame;
  const lines = (text || silence).split('\n');
  const hang = lines.length > 1 ? HANG : 0;
  const wrapped = lines.flatMap((line, index) => {
    if (line.trim() === '') return index > 0 ? [''] : [];
    const own = indentOf(line, width - indent);
    const first = (index === 0 ? prefix : ' '.repeat(indent)) + ' '.repeat(own);
    return wrapLines(splitWords(line, text === '' ? paint.dim : paintWords), {
      ...{ prefix: first, indent: indent + own + hang, width },
    });
  });
  const hidden = wrapped.length - maxAnswerLines;
  if (hidden <= 0) return `${wrapped.join('\n')}\n`;
  const more = `… ${countNoun(hidden, 'more line')}: ${source.file}:${source.line}`;
  const words = splitWords(more, paint.dim);
  const cut = [...wrapped.slice(0, maxAnswerLines), ...wrapLines(words, { indent, width })];
  return `${cut.join('\n')}\n`;
}

/** Returns the number of spaces before a line's words, at most a third of the columns. */
function indentOf(line: string, columns: number): number {
  return Math.min(line.length - line.trimStart().length, Math.floor(columns / 3));
}
