import type { Verdict } from '../../core/notes/note.ts';
import type { Paint } from '../style/color.ts';

/** The character that stands for a verdict, or for an answer without one. */
export type Mark = (typeof MARKS)[keyof typeof MARKS];

const MARKS = { green: '+', red: '-', vague: '~', none: '.' } as const satisfies Record<
  Verdict | 'none',
  string
>;

/** Returns the meanings of all marks in one line; `show` formats a mark. */
export function formatLegend(show: (mark: Mark) => string): string {
  const meanings = Object.entries(MARKS).map(
    ([name, mark]) => `${show(mark)} ${name === 'none' ? 'no verdict' : name}`,
  );
  return `${meanings.join(', ')}; one mark an answer`;
}

/** Returns the mark of a verdict, or of an answer without one. */
export function formatMark(verdict: Verdict | undefined): Mark {
  return MARKS[verdict ?? 'none'];
}

/** Colors each mark by its verdict. */
export function paintMarks(marks: string, paint: Paint): string {
  const paints: Readonly<Record<string, (text: string) => string>> = {
    [MARKS.green]: paint.green,
    [MARKS.red]: paint.red,
    [MARKS.vague]: paint.yellow,
    [MARKS.none]: paint.dim,
  };
  return marks.replace(/./gu, (mark) => paints[mark]?.(mark) ?? mark);
}
