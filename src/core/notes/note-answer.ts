import { splitAnswerLabel } from '../syntax/label.ts';
import { withoutTaskMarks } from '../syntax/plugin-marks.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Entry } from './note.ts';
import { NESTING_COLUMNS, type NoteLine } from './note-line.ts';
import { takeVerdict, type Verdict } from './note-verdict.ts';

/** A line below a question: words with their indent, or an unchanged line of code or HTML. */
export type AnswerLine =
  | ({ readonly kind: 'text' } & Pick<NoteLine, 'indent' | 'isItem' | 'words'>)
  | { readonly kind: 'verbatim'; readonly text: string };

/** A label of one letter: `A:`, `R. `. */
const ONE_LETTER = /^\p{L}\s?[:：.)]/u;
const ONLY_LABEL = /^[*_]{0,3}\p{L}[\p{L} ]{0,30}[*_]{0,3}[:：][*_]{0,3}$/u;

/** Whether a line is a label without words behind it: `Answer:`. */
export function isEmptyAnswer(line: AnswerLine): boolean {
  return line.kind === 'text' && line.words !== '' && splitAnswerLabel(line.words) === '';
}

/**
 * Parses the lines below a question: `  - Answer: yes #green` has the answer `yes` and the verdict
 * `green`. Of several verdicts, the last one counts. `indent` is the question's own, in columns.
 */
export function parseAnswer(
  lines: readonly AnswerLine[],
  indent: number,
): Pick<Entry, 'answer' | 'verdict'> {
  const columns = lines.flatMap((line) =>
    line.kind === 'text' && line.words !== '' && line.indent > indent ? [line.indent] : [],
  );
  // The columns in which lines nested in the question begin, one for each level of nesting.
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const levels = new Map(sorted.map((column, level) => [column, level]));
  const first = lines.find((line) => line.kind === 'text' && line.words !== '');
  let verdict: Verdict | undefined;
  const texts = lines.flatMap((line) => {
    if (line.kind === 'verbatim') return [unindentVerbatim(line.text, indent + NESTING_COLUMNS)];
    const read = takeWords(line.words, line === first);
    verdict = read.verdict ?? verdict;
    const { words } = read;
    // A line with only a bullet, a label or verdicts is removed, not kept as an empty line.
    if (words === '' && (line.isItem || line.words !== '')) return [];
    const level = words === '' ? 0 : (levels.get(line.indent) ?? 0);
    const bullet = line.isItem && level > 0 ? '- ' : '';
    return [`${' '.repeat(Math.max(0, level - 1) * NESTING_COLUMNS)}${bullet}${words}`];
  });
  // Removes empty lines at both ends, and all but one of several in a row.
  const isEmpty = (text = ''): boolean => text.trim() === '';
  const kept = texts.filter((text, index) => !isEmpty(text) || !isEmpty(texts[index - 1]));
  if (isEmpty(kept.at(-1))) kept.pop();
  return { answer: kept.join('\n'), verdict };
}

/** Removes up to `columns` columns of indent, the answer's own, so that code keeps the rest. */
function unindentVerbatim(text: string, columns: number): string {
  const spaced = text.replace(/^[ \t]+/u, (space) => space.replaceAll('\t', '    '));
  return cleanText(spaced.slice(Math.min(columns, spaced.length - spaced.trimStart().length)));
}

/**
 * Returns the words of a line without label and verdicts, and the last of the verdicts. Below the first
 * line of an answer, one letter is no label: `R: one service`.
 */
function takeWords(line: string, isFirst: boolean): { words: string; verdict?: Verdict } {
  const { text, verdict } = takeVerdict(withoutTaskMarks(line));
  const isWord = isFirst || !ONE_LETTER.test(text);
  const words = cleanText((isWord ? splitAnswerLabel(text) : undefined) ?? text).trim();
  if (verdict === undefined) return { words };
  // A label of the user's own, behind which stood nothing but the verdict: `Signal: #green`.
  return { words: ONLY_LABEL.test(words) ? '' : words, verdict };
}
