import { isPhrase } from '../language/phrases.ts';
import type { RowBlock } from '../markdown/block.ts';
import type { Detail } from '../question/details.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import { parseDetail } from '../syntax/label.ts';
import { type Candidate, isLongEnough, judgeLine, type Line, readLine } from './candidate.ts';

/** From this share of questions on, a column is one of questions. */
const MOST = 0.5;
const TOPIC_HEADER = /^(?:topic|category|area|theme|section|subject|type)s?$/iu;
const QUESTION_HEADER = /^(?:sample |example )?questions?$/iu;
const LINE_BREAK = /<br\s*\/?>/giu;

/** The questions of a table, found in its columns by what these hold. */
export function findTableQuestions(
  rows: readonly RowBlock[],
  topic: TopicName | undefined,
): Candidate[] {
  const columns = listColumns(rows);
  const header = rows.find((row) => row.isHeader);
  const asking = askingColumns(columns, rows, header);
  // Headers that ask over columns that do not only name what is below them.
  const isNaming = columns.some(
    (column) => !asking.has(column) && judgeLine(readLine(getCell(header, column))) === 'question',
  );
  const topicColumn = columns.find((column) => TOPIC_HEADER.test(getCell(header, column)));
  return rows.flatMap((row) => {
    if (row.isHeader && isNaming) return [];
    const named = topicColumn === undefined ? undefined : toTopicName(getCell(row, topicColumn));
    const details = detailsBeside(row, header, asking);
    return [...asking].flatMap((column) => {
      const title = asking.size > 1 ? getCell(header, column) : '';
      const own = isPhrase(title) ? toTopicName(title) : undefined;
      return questionsInCell(row, column).map((marked) => ({
        ...{ marked, position: row, topic: own ?? named ?? topic, details },
      }));
    });
  });
}

/** The numbers of the columns, from 0. */
function listColumns(rows: readonly RowBlock[]): number[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) => column);
}

/** The columns that hold the questions: those of which most ask, or whose header says so. */
function askingColumns(
  columns: readonly number[],
  rows: readonly RowBlock[],
  header: RowBlock | undefined,
): ReadonlySet<number> {
  const shares = columns.map((column) => shareAsked(rows, column));
  const best = shares.reduce((most, share) => Math.max(most, share), MOST);
  const asking = columns.filter((column) => {
    const share = shares[column] ?? 0;
    const isNamed = share > 0 && QUESTION_HEADER.test(readLine(getCell(header, column)).text);
    return share > MOST || share === best || isNamed;
  });
  return new Set(asking);
}

/** How much of a column asks, from 0 to 1; what is empty does not count. */
function shareAsked(rows: readonly RowBlock[], column: number): number {
  const cells = rows.filter((row) => !row.isHeader).map((row) => readLine(getCell(row, column)));
  const filled = cells.filter(({ text }) => text !== '');
  const asked = filled.filter((cell) => judgeLine(cell) === 'question').length;
  return asked / Math.max(filled.length, 1);
}

function questionsInCell(row: RowBlock, column: number): Line[] {
  const pieces = getCell(row, column).split(LINE_BREAK).map(readLine);
  const asked = pieces.filter((piece) => judgeLine(piece) === 'question');
  if (asked.length > 0 || row.isHeader) return asked;
  const whole = readLine(getCell(row, column).replace(LINE_BREAK, ' '));
  return judgeLine(whole) === 'open' && isLongEnough(whole) ? [whole] : [];
}

/** What the other columns say under headers that are labels of ours. */
function detailsBeside(
  row: RowBlock,
  header: RowBlock | undefined,
  asking: ReadonlySet<number>,
): Detail[] {
  return row.cells.flatMap((cell, column) => {
    if (asking.has(column) || cell === '') return [];
    return parseDetail(`${getCell(header, column)}: ${cell}`);
  });
}

function getCell(row: RowBlock | undefined, column: number): string {
  return row?.cells[column] ?? '';
}
