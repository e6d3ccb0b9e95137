import { measureWidest, pad } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';
import { splitWords, wrapLines } from '../style/wrap.ts';
import { type MarkRow, paintMarks } from './verdict-marks.ts';

/** A column of the table: its name, its text in each row, and the function that paints a text. */
interface Column {
  readonly name: string;
  readonly texts: readonly string[];
  readonly width: number;
  /** The indent of a text's lines behind its first. */
  readonly hang: number;
  readonly paint: (text: string) => string;
}

/** The number of spaces between two columns. */
export const GAP = 2;
/** Wider texts are wrapped within their column. */
export const MAX_COLUMN_WIDTH = 20;
/** The indent of a row's label behind its first line, which tells the rows apart. */
const HANG = 2;

/**
 * Renders a table of topics or questions by company, a mark per answer; as several tables if it is too
 * wide. Labels wider than `labelWidth` are wrapped.
 */
export function* renderTable(
  companies: readonly string[],
  rows: readonly MarkRow[],
  { paint, width }: Style,
  labelWidth = MAX_COLUMN_WIDTH,
): Generator<string> {
  const names = rows.map(({ label }) => label);
  const labels = { ...newColumn('', names, String, labelWidth), hang: HANG };
  const columns = companies.map((company, index) => {
    const marks = rows.map((row) => row.marks[index] ?? '');
    return newColumn(company, marks, (text) => paintMarks(text, paint));
  });
  for (const [index, table] of splitTables(columns, width - labels.width).entries()) {
    if (index > 0) yield '\n';
    const all = [labels, ...table];
    yield renderRow(all.map((column) => ({ ...column, text: column.name, paint: paint.bold })));
    for (const row of rows.keys()) {
      yield renderRow(all.map((column) => ({ ...column, text: column.texts[row] ?? '' })));
    }
  }
}

function newColumn(
  name: string,
  texts: readonly string[],
  paint: Column['paint'],
  maxWidth = MAX_COLUMN_WIDTH,
): Column {
  const width = Math.min(maxWidth, measureWidest([name, ...texts]));
  return { name, texts, width, hang: 0, paint };
}

/** Splits columns into tables no wider than `room`; a wider column gets a table of its own. */
function splitTables(columns: readonly Column[], room: number): Column[][] {
  const tables: Column[][] = [];
  let used = 0;
  for (const column of columns) {
    used += GAP + column.width;
    if (tables.length === 0 || used > room) {
      tables.push([]);
      used = GAP + column.width;
    }
    tables.at(-1)?.push(column);
  }
  return tables;
}

function renderRow(cells: readonly (Column & { readonly text: string })[]): string {
  const columns = cells.map(({ text, width, hang }) => {
    const words = splitWords(text);
    const lines = wrapLines(words, { width });
    return lines.length === 1 ? lines : wrapLines(words, { width, indent: hang, prefix: '' });
  });
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  const lines = Array.from({ length: height }, (_, line) =>
    cells
      .map(({ width, paint }, column) => pad(paint(columns[column]?.[line] ?? ''), width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
