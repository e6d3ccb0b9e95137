import { asks } from '../language/question-signs.ts';
import type { Token } from '../markdown/tokens.ts';
import { parseLabel, splitAnswerLabel } from '../syntax/label.ts';
import { removeLeadingMarks } from '../syntax/leading-marks.ts';
import { parseMarkedLine } from '../syntax/marked-line.ts';
import { findBox } from '../syntax/task-box.ts';
import { hasLetters } from '../text/normalize.ts';
import { takeVerdict } from './note-verdict.ts';

/** A cell without an answer. */
const EMPTY_CELL = /^(?:[-–—]*|n\/?a)$/iu;

/** A row of a table that asks, with the cells behind the question. */
interface TableRow {
  /** The index of its line. */
  readonly line: number;
  readonly question: string;
  /** The cells behind the question; of several columns, each behind its header: `Jane: growth`. */
  readonly answers: readonly string[];
}

/** A row as it is written; `line` is the index of its line. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with questions in it. */
export interface NoteTable {
  /** The index of its first line, and that of the line after it. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
}

/** Finds the tables in which a column asks: more than half of its cells are questions. */
export function findTables(tokens: readonly Token[]): NoteTable[] {
  const tables: NoteTable[] = [];
  let cells: string[] = [];
  let rows: Row[] = [];
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

/** Whether the header of a column announces questions: `Question`, `Frage`. */
function isQuestionHeader(header = ''): boolean {
  return removeLeadingMarks(`${header}: -x`) === '-x';
}

/** Whether the header of a column announces answers. */
function isAnswerHeader(header = ''): boolean {
  return parseLabel(`${header}: -`).label === 'Answer' || splitAnswerLabel(`${header}: -`) === '-';
}

function findRows(rows: readonly Row[]): TableRow[] {
  const [first, ...others] = rows;
  // In a table without a header, the first row is a question as well.
  const asking = findAskingColumn(first, others);
  if (asking === undefined) return [];
  const isHeader = !isAsking(first?.cells[asking]);
  const body = isHeader ? others : rows;
  const header = (isHeader && first?.cells) || [];
  // In a column with the header `Question`, a row need not ask: `Salary`.
  const isNamed = isHeader && isQuestionHeader(header[asking]);
  const columns = [...(others[0]?.cells.keys() ?? [])];
  const answering = columns.filter((column) =>
    column < asking ? isAnswerHeader(header[column]) : column > asking && !isDetail(header[column]),
  );
  const hasWords = (column: number): boolean =>
    body.some(({ cells }) => {
      const { text } = takeVerdict(cells[column] ?? '');
      return text.trim() !== '' && findBox(text) === undefined;
    });
  // Two columns may be the answers of two people, so their headers are a part of the answers.
  const hasHeaders = answering.filter(hasWords).length > 1;
  return body.flatMap(({ line, cells }): TableRow[] => {
    const question = cells[asking] ?? '';
    const box = cells.find((cell, column) => column !== asking && findBox(cell) !== undefined);
    const answers = answering.flatMap((column) => {
      const cell = cells[column]?.trim() ?? '';
      const name = hasHeaders && header[column] !== undefined ? `${header[column]}: ` : '';
      return EMPTY_CELL.test(cell) || findBox(cell) !== undefined ? [] : [name + cell];
    });
    const isQuestion = (isNamed || isAsking(question)) && hasLetters(question);
    return isQuestion ? [{ line, question: `${box ?? ''} ${question}`.trim(), answers }] : [];
  });
}

/** Finds the column whose header says that it asks, or in which more than half of the rows do. */
function findAskingColumn(first: Row | undefined, rows: readonly Row[]): number | undefined {
  const named = first?.cells.findIndex(isQuestionHeader) ?? -1;
  if (named >= 0 && rows.some(({ cells }) => isAsking(cells[named]))) return named;
  const columns = [...(rows[0]?.cells.keys() ?? [])];
  return columns.find(
    (column) => rows.filter(({ cells }) => isAsking(cells[column])).length * 2 > rows.length,
  );
}

function isAsking(cell = ''): boolean {
  const { text, id } = parseMarkedLine(cell);
  return id !== undefined || asks(text);
}
