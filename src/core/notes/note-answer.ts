import { splitAnswerLabel } from '../syntax/label.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Entry } from './note.ts';
import { NESTING_COLUMNS, type NoteLine } from './note-line.ts';
import { withoutTaskMarks } from './note-marks.ts';
import { takeVerdict, type Verdict } from './note-verdict.ts';

/** A line below a question: words with their indent, or an unchanged line of code or HTML. */
export type AnswerLine =
  | ({ readonly kind: 'text' } & Pick<NoteLine, 'indent' | 'isItem' | 'words'>)
  | { readonly kind: 'verbatim'; readonly text: string };

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
  const verdicts: Verdict[] = [];
  const columns = lines.flatMap((line) =>
    line.kind === 'text' && line.words !== '' && line.indent > indent ? [line.indent] : [],
  );
  // The columns in which lines nested in the question begin, one for each level of nesting.
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const levels = new Map(sorted.map((column, level) => [column, level]));
  const texts = lines.flatMap((line) => {
    if (line.kind === 'verbatim') return [unindentVerbatim(line.text, indent + NESTING_COLUMNS)];
    const words = takeWords(line.words, verdicts);
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
  return { answer: kept.join('\n'), verdict: verdicts.at(-1) };
}

/** Removes up to `columns` columns of indent, the answer's own, so that code keeps the rest. */
function unindentVerbatim(text: string, columns: number): string {
  const spaced = text.replace(/^[ \t]+/u, (space) => space.replaceAll('\t', '    '));
  return cleanText(spaced.slice(Math.min(columns, spaced.length - spaced.trimStart().length)));
}

/** Returns the words of a line without a label and verdicts, and adds the verdict to `verdicts`. */
function takeWords(line: string, verdicts: Verdict[]): string {
  const { text, verdict } = takeVerdict(withoutTaskMarks(line));
  const words = cleanText(splitAnswerLabel(text) ?? text).trim();
  if (verdict === undefined) return words;
  verdicts.push(verdict);
  // A label of the user's own, behind which stood nothing but the verdict: `Signal: #green`.
  return ONLY_LABEL.test(words) ? '' : words;
}
