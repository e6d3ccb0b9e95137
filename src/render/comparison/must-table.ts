import type { Must } from '../../core/comparing/musts.ts';
import { measureWidest } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';
import { GAP, MAX_COLUMN_WIDTH, renderTable } from './table.ts';
import { formatMarks, type MarkRow, NEVER_ASKED_MARK } from './verdict-marks.ts';
import { MUST_TITLE, NEVER_ASKED } from './wording.ts';

/** With less room for the questions, the words beside the marks are left out. */
const MIN_QUESTION_WIDTH = 24;

/**
 * Renders for a terminal what the user must know: a row for each question, with a mark per answer at each
 * company, and an empty line below the table. Nothing without such questions.
 */
export function* renderMustTable(
  companies: readonly string[],
  musts: readonly Must[],
  style: Style,
): Generator<string> {
  if (musts.length === 0) return;
  const { paint, width } = style;
  const toRows = (never: string): MarkRow[] =>
    musts.map(({ question, companies: told }) => ({
      label: question.text,
      marks: told.map(({ answers, isNeverAsked }) => (isNeverAsked ? never : formatMarks(answers))),
    }));
  const long = toRows(NEVER_ASKED);
  const isShort = width - sum(measureColumns(companies, long)) < MIN_QUESTION_WIDTH;
  const rows = isShort ? toRows(NEVER_ASKED_MARK) : long;
  const columns = measureColumns(companies, rows);
  // Where the companies need several tables, the widest column still has to fit beside the questions.
  const widest = columns.reduce((most, column) => Math.max(most, column), 0);
  const room = Math.min(Math.max(MIN_QUESTION_WIDTH, width - sum(columns)), width - widest);
  yield `${paint.bold(MUST_TITLE)}\n`;
  yield* renderTable(companies, rows, style, room);
  yield isShort ? `${paint.dim(NEVER_ASKED)}\n\n` : '\n';
}

/** Returns the width of each company's column, with the gap before it. */
function measureColumns(companies: readonly string[], rows: readonly MarkRow[]): number[] {
  return companies.map((name, index) => {
    const widest = measureWidest([name, ...rows.map(({ marks }) => marks[index] ?? '')]);
    return GAP + Math.min(MAX_COLUMN_WIDTH, widest);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
