import { asks } from '../language/question-signs.ts';
import type { Token } from '../markdown/tokens.ts';
import { parseLabel } from '../syntax/label.ts';
import { parseMarkedLine } from '../syntax/marked-line.ts';
import { hasLetters } from '../text/normalize.ts';
import { findBox } from './note-line.ts';
import { takeVerdict } from './note-verdict.ts';

/** A row of a table that asks, with the cells behind the question. */
interface TableRow {
  /** The index of its line. */
  readonly line: number;
  readonly question: string;
  /** The cells behind the question; of several columns, each behind its header: `Jane: growth`. */
  readonly answers: readonly string[];
}

/** A table with questions in it. */
export interface NoteTable {
  /** The index of its first line, and that of the line after it. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
}

/** Finds the tables in which a column asks: most of its cells, at least, are questions. */
export function findTables(tokens: readonly Token[]): NoteTable[] {
  const tables: NoteTable[] = [];
  let cells: string[] = [];
  let rows: { line: number; cells: string[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const [start = 0, end = 0] = token.map ?? [];
    if (token.type === 'table_open') {
      tables.push({ start, end, rows: [] });
      rows = [];
    } else if (token.type === 'tr_open') {
      cells = [];
      rows.push({ line: start, cells });
    } else if (token.type === 'td_open' || token.type === 'th_open') {
      cells.push(tokens[index + 1]?.content ?? '');
    } else if (token.type === 'table_close') {
      const table = tables.pop();
      if (table !== undefined) tables.push({ ...table, rows: findRows(rows) });
    }
  }
  return tables.filter((table) => table.rows.length > 0);
}

/** Whether the header of a column names a detail of the questions, such as `Why`. */
function isDetail(header = ''): boolean {
  const { label } = parseLabel(`${header}: -`);
  return label !== undefined && label !== 'Answer';
}

function findRows(rows: readonly { line: number; cells: readonly string[] }[]): TableRow[] {
  const [header, ...body] = rows;
  const isAsking = (cell = ''): boolean => {
    const { text, id } = parseMarkedLine(cell);
    return id !== undefined || asks(text);
  };
  const columns = [...(body[0]?.cells.keys() ?? [])];
  const asking = columns.find(
    (column) => body.filter(({ cells }) => isAsking(cells[column])).length * 2 > body.length,
  );
  if (asking === undefined) return [];
  const answering = columns.filter((column) => column > asking && !isDetail(header?.cells[column]));
  const hasWords = (column: number): boolean =>
    body.some(({ cells }) => takeVerdict(cells[column] ?? '').text.trim() !== '');
  // Two columns may be the answers of two people, so their headers are a part of the answers.
  const isNamed = answering.filter(hasWords).length > 1;
  return body.flatMap(({ line, cells }): TableRow[] => {
    const question = cells[asking] ?? '';
    const box = cells.slice(0, asking).find((cell) => findBox(cell) !== undefined) ?? '';
    const answers = answering.flatMap((column) => {
      const cell = cells[column]?.trim() ?? '';
      const name = isNamed ? `${header?.cells[column]}: ` : '';
      return cell === '' ? [] : [name + cell];
    });
    const isQuestion = isAsking(question) && hasLetters(question);
    return isQuestion ? [{ line, question: `${box} ${question}`.trim(), answers }] : [];
  });
}
