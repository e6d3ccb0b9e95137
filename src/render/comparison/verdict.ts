import type { Verdict } from '../../core/notes/note.ts';
import type { Paint } from '../style/style.ts';

/** How a verdict looks among others; an answer without one has a mark, too. */
export type Mark = (typeof MARKS)[keyof typeof MARKS];

const MARKS = { green: '+', red: '-', vague: '~', none: '.' } as const satisfies Record<
  Verdict | 'none',
  string
>;

/** What the marks mean, in one line, each mark as the format shows it. */
export function formatLegend(show: (mark: Mark) => string): string {
  const meanings = Object.entries(MARKS).map(
    ([name, mark]) => `${show(mark)} ${name === 'none' ? 'no verdict' : name}`,
  );
  return `${meanings.join(', ')}; one mark an answer`;
}

/** The mark of a verdict. */
export function formatMark(verdict: Verdict | undefined): Mark {
  return MARKS[verdict ?? 'none'];
}

/** A run of marks in their colors. */
export function paintMarks(marks: string, paint: Paint): string {
  const paints: Readonly<Record<string, (text: string) => string>> = {
    [MARKS.green]: paint.green,
    [MARKS.red]: paint.red,
    [MARKS.vague]: paint.yellow,
    [MARKS.none]: paint.dim,
  };
  return marks.replace(/./gu, (mark) => paints[mark]?.(mark) ?? mark);
}
