import { parseLabel } from '../syntax/label.ts';
import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { VERDICTS, type Verdict } from './note.ts';
import type { NoteLine } from './note-line.ts';

/** A line below a question, and whether it is code or HTML, which stays as it is. */
export type AnswerLine =
  | ({ readonly kind: 'text' } & Pick<NoteLine, 'indent' | 'isItem' | 'words'>)
  | { readonly kind: 'verbatim'; readonly text: string };

/** What the lines below a question say. */
export interface Answer {
  /** Lines joined by `\n`, without the verdict. */
  readonly text: string;
  readonly verdict: Verdict | undefined;
}

/** Columns that an item is further in than the one that it stands below. */
const STEP = 2;
const verdict = unicodeRegExp(
  String.raw`(?:^|(?<=\s))#(green|red|vague)(?![\p{L}\p{N}_/-])`,
  'giu',
);
const ANSWER_LABEL = /^[*_]{0,2}answer[*_]{0,2} ?[:：][*_]{0,2}/iu;

/** Reads the lines below a question, which begins in column `indent`. */
export function parseAnswer(lines: readonly AnswerLine[], indent: number): Answer {
  const verdicts: Verdict[] = [];
  const levelOf = createLevelLookup(lines, indent);
  const texts = lines.flatMap((line) => {
    if (line.kind === 'verbatim') return [cleanText(withoutIndent(line.text, indent + STEP))];
    const words = takeVerdicts(withoutLabel(line.words), verdicts);
    if (words === '' && (line.isItem || line.words !== '')) return [];
    const level = words === '' ? 0 : levelOf(line.indent);
    const bullet = line.isItem && level > 0 ? '- ' : '';
    return [`${' '.repeat(Math.max(0, level - 1) * STEP)}${bullet}${words}`];
  });
  return { text: trimLines(texts).join('\n'), verdict: verdicts.at(-1) };
}

/** Numbers the columns in which lines below a question begin from 0; what is beside it is at 0, too. */
function createLevelLookup(
  lines: readonly AnswerLine[],
  indent: number,
): (column: number) => number {
  const columns = lines.flatMap((line) =>
    line.kind === 'text' && line.words !== '' && line.indent > indent ? [line.indent] : [],
  );
  const levels = [...new Set(columns)].sort((a, b) => a - b);
  return (column) => Math.max(0, levels.indexOf(column));
}

/** The verdict that the words of a question carry themselves. */
export function findVerdict(tags: readonly string[]): Verdict | undefined {
  return VERDICTS.findLast((verdict) => tags.includes(verdict));
}

/** Without so many columns of white space in front, or as many as there are. */
function withoutIndent(text: string, columns: number): string {
  const spaced = text.replace(/^[ \t]+/u, (space) => space.replaceAll('\t', '    '));
  return spaced.slice(Math.min(columns, spaced.length - spaced.trimStart().length));
}

function withoutLabel(words: string): string {
  return parseLabel(words).label === 'Answer' ? words.replace(ANSWER_LABEL, '') : words;
}

function takeVerdicts(words: string, verdicts: Verdict[]): string {
  const without = words.replace(verdict(words), (_, name: string) => {
    const verdict = VERDICTS.find((one) => one === name.toLowerCase());
    if (verdict !== undefined) verdicts.push(verdict);
    return '';
  });
  return cleanText(without).replace(/ {2,}/gu, ' ').trim();
}

/** Without empty lines at the ends, and no two in a row. */
function trimLines(lines: readonly string[]): string[] {
  const isEmpty = (line: string | undefined): boolean => line?.trim() === '';
  const kept = lines.filter((line, index) => !isEmpty(line) || !isEmpty(lines[index - 1]));
  const start = isEmpty(kept[0]) ? 1 : 0;
  const end = isEmpty(kept.at(-1)) ? kept.length - 1 : kept.length;
  return kept.slice(start, Math.max(start, end));
}
