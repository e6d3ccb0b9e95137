import { isPhrase } from '../language/phrases.ts';
import type { RowBlock } from '../markdown/block.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import { parseDetail } from '../syntax/label.ts';
import { type Candidate, isLongEnough, judgeLine, MIN_ASKED_SHARE } from './candidate.ts';
import { type Line, parseLine } from './line.ts';

const TOPIC_HEADER = /^(?:topic|category|area|theme|section|subject|type)s?$/iu;
const QUESTION_HEADER = /^(?:sample |example )?questions?$/iu;
const LINE_BREAK = /<br\s*\/?>/giu;

/** Finds the questions of a table, by which of its columns hold questions. */
export function findTableQuestions(
  rows: readonly RowBlock[],
  topic: TopicName | undefined,
): Candidate[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const header = rows.find((row) => row.isHeader);
  const asking = findAskingColumns(columns, rows, header);
  // A header that asks above cells that do not is a name: its row has no questions.
  const isHeaderNaming = columns.some(
    (column) => !asking.includes(column) && isQuestion(parseLine(getCell(header, column))),
  );
  const topicColumn = columns.find((column) => TOPIC_HEADER.test(getCell(header, column)));
  return rows.flatMap((row) => {
    if (row.isHeader && isHeaderNaming) return [];
    const rowTopic = topicColumn === undefined ? undefined : toTopicName(getCell(row, topicColumn));
    const details = row.cells.flatMap((cell, column) =>
      asking.includes(column) || cell === ''
        ? []
        : parseDetail(`${getCell(header, column)}: ${cell}`),
    );
    return asking.flatMap((column) => {
      const title = asking.length > 1 ? getCell(header, column) : '';
      const columnTopic = isPhrase(title) ? toTopicName(title) : undefined;
      const position = { line: row.line, column: row.column };
      return findCellQuestions(row, column).map((marked) => {
        return { marked, position, topic: columnTopic ?? rowTopic ?? topic, details };
      });
    });
  });
}

/** The columns of which most cells ask (or half, if no column has more), and those headed as questions. */
function findAskingColumns(
  columns: readonly number[],
  rows: readonly RowBlock[],
  header: RowBlock | undefined,
): number[] {
  const body = rows.filter((row) => !row.isHeader);
  // The share of questions among the filled cells of each column.
  const shares = columns.map((column) => {
    const cells = body.map((row) => parseLine(getCell(row, column)));
    const filled = cells.filter(({ text }) => text !== '');
    return filled.filter(isQuestion).length / Math.max(filled.length, 1);
  });
  const best = shares.reduce((most, share) => Math.max(most, share), MIN_ASKED_SHARE);
  return columns.filter((column) => {
    const share = shares[column] ?? 0;
    const isNamed = share > 0 && QUESTION_HEADER.test(parseLine(getCell(header, column)).text);
    return share > MIN_ASKED_SHARE || share === best || isNamed;
  });
}

function findCellQuestions(row: RowBlock, column: number): Line[] {
  const asked = getCell(row, column).split(LINE_BREAK).map(parseLine).filter(isQuestion);
  if (asked.length > 0 || row.isHeader) return asked;
  const whole = parseLine(getCell(row, column).replace(LINE_BREAK, ' '));
  return judgeLine(whole) === 'undecided' && isLongEnough(whole) ? [whole] : [];
}

function isQuestion(line: Line): boolean {
  return judgeLine(line) === 'question';
}

function getCell(row: RowBlock | undefined, column: number): string {
  return row?.cells[column] ?? '';
}
