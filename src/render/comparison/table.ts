import { measureWidest, pad } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';
import { splitWords, wrapLines } from '../style/wrap.ts';
import { paintMarks, type TopicRow } from './verdict-marks.ts';

/** A column of the table: its name, its text in each row, and the function that paints a text. */
interface Column {
  readonly name: string;
  readonly texts: readonly string[];
  readonly width: number;
  readonly paint: (text: string) => string;
}

const GAP = 2;
/** Wider texts are wrapped within their column. */
const MAX_COLUMN_WIDTH = 20;

/** Renders a table of topics by company, a mark per answer; as several tables if it is too wide. */
export function* renderTable(
  companies: readonly string[],
  rows: readonly TopicRow[],
  { paint, width }: Style,
): Generator<string> {
  const topicNames = rows.map(({ topic }) => topic);
  const topics = newColumn('', topicNames, String);
  const columns = companies.map((company, index) => {
    const marks = rows.map((row) => row.marks[index] ?? '');
    return newColumn(company, marks, (text) => paintMarks(text, paint));
  });
  for (const [index, table] of splitTables(columns, width - topics.width).entries()) {
    if (index > 0) yield '\n';
    const all = [topics, ...table];
    yield renderRow(all.map((column) => ({ ...column, text: column.name, paint: paint.bold })));
    for (const row of rows.keys()) {
      yield renderRow(all.map((column) => ({ ...column, text: column.texts[row] ?? '' })));
    }
  }
}

function newColumn(name: string, texts: readonly string[], paint: Column['paint']): Column {
  return { name, texts, width: Math.min(MAX_COLUMN_WIDTH, measureWidest([name, ...texts])), paint };
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
  const columns = cells.map(({ text, width }) => wrapLines(splitWords(text), { width }));
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  const lines = Array.from({ length: height }, (_, line) =>
    cells
      .map(({ width, paint }, column) => pad(paint(columns[column]?.[line] ?? ''), width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
