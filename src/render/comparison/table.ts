import type { Style } from '../style/style.ts';
import { measureWidth, splitWords, wrapWords } from '../style/wrap.ts';
import { paintMarks } from './verdict.ts';
import type { TopicRow } from './wording.ts';

/** A line of the table: a text a column. */
type Row = readonly string[];

const GAP = 2;
/** A column is no wider than this: what is longer goes on below. It has room for a word at least. */
const WIDEST = 20;

/**
 * Topics by company, with a mark an answer. Where the companies do not fit side by side, there are
 * as many tables below one another as it takes, each with the topics.
 */
export function* renderTable(
  companies: readonly string[],
  rows: readonly TopicRow[],
  style: Style,
): Generator<string> {
  const topics = columnWidth(rows.map(({ topic }) => topic));
  const widths = companies.map((company, index) =>
    columnWidth([company, ...rows.map(({ marks }) => marks[index] ?? '')]),
  );
  for (const [index, columns] of splitColumns(widths, style.width - topics).entries()) {
    if (index > 0) yield '\n';
    const all = [topics, ...columns.map((column) => widths[column] ?? 0)];
    const head = ['', ...columns.map((column) => companies[column] ?? '')];
    yield renderRow(head, all, [], style.paint.bold);
    for (const { topic, marks } of rows) {
      const cells = [topic, ...columns.map((column) => marks[column] ?? '')];
      yield renderRow(cells, all, [String], (text) => paintMarks(text, style.paint));
    }
  }
}

/** The indexes of the columns that go side by side, at least one a table. */
function splitColumns(widths: readonly number[], room: number): number[][] {
  const tables: number[][] = [];
  let used = 0;
  for (const [index, width] of widths.entries()) {
    const table = tables.at(-1);
    used += GAP + width;
    if (table === undefined || used > room) {
      tables.push([index]);
      used = GAP + width;
    } else {
      table.push(index);
    }
  }
  return tables;
}

function columnWidth(texts: readonly string[]): number {
  return Math.min(
    WIDEST,
    texts.reduce((most, text) => Math.max(most, measureWidth(text)), 0),
  );
}

/** `paints` are those of the first columns, `paint` that of the others. */
function renderRow(
  cells: Row,
  widths: readonly number[],
  paints: readonly ((text: string) => string)[],
  paint: (text: string) => string,
): string {
  const columns = cells.map((cell, index) => breakCell(cell, widths[index] ?? 0));
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, line) => {
    const texts = columns.map((lines, index) => {
      const text = lines[line] ?? '';
      const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - measureWidth(text)));
      return (text === '' ? '' : (paints[index] ?? paint)(text)) + room;
    });
    return `${texts.join(' '.repeat(GAP)).trimEnd()}\n`;
  }).join('');
}

function breakCell(text: string, width: number): string[] {
  return wrapWords(splitWords(text), { lead: '', indent: 0, width }).trimEnd().split('\n');
}
