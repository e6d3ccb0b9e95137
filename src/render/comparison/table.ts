import { measureWidest, pad } from '../style/columns.ts';
import type { Style } from '../style/style.ts';
import { splitWords, wrapLines } from '../style/wrap.ts';
import { paintMarks } from './verdict.ts';
import type { TopicRow } from './wording.ts';

/** A cell of the table and how to paint it. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly paint: (text: string) => string;
}

const GAP = 2;
/** Wider texts are wrapped in their column. */
const MAX_COLUMN_WIDTH = 20;

/**
 * Topics by company, with a mark an answer. Companies that do not fit side by side go into further
 * tables below, each with all topics.
 */
export function* renderTable(
  companies: readonly string[],
  rows: readonly TopicRow[],
  { paint, width }: Style,
): Generator<string> {
  const topicWidth = measureColumn(rows.map(({ topic }) => topic));
  const columns = companies.map((company, index) => {
    const marks = rows.map((row) => row.marks[index] ?? '');
    return { company, marks, width: measureColumn([company, ...marks]) };
  });
  for (const [index, table] of splitTables(columns, width - topicWidth).entries()) {
    if (index > 0) yield '\n';
    const head = table.map(({ company, width }) => ({ text: company, width, paint: paint.bold }));
    yield renderRow([{ text: '', width: topicWidth, paint: String }, ...head]);
    for (const [row, { topic }] of rows.entries()) {
      const cells = table.map(({ marks, width }) => ({
        text: marks[row] ?? '',
        width,
        paint: (text: string) => paintMarks(text, paint),
      }));
      yield renderRow([{ text: topic, width: topicWidth, paint: String }, ...cells]);
    }
  }
}

/** Splits columns into tables that fit the room, with at least one column each. */
function splitTables<Column extends { readonly width: number }>(
  columns: readonly Column[],
  room: number,
): Column[][] {
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

function measureColumn(texts: readonly string[]): number {
  return Math.min(MAX_COLUMN_WIDTH, measureWidest(texts));
}

function renderRow(cells: readonly Cell[]): string {
  const columns = cells.map(({ text, width }) => wrapLines(splitWords(text), { width }));
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells
      .map(({ width, paint }, column) => pad(paint(columns[column]?.[line] ?? ''), width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
