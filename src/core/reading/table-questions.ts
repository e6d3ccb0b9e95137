import { isPhrase } from '../language/phrases.ts';
import type { RowBlock } from '../markdown/block.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import { parseDetail } from '../syntax/label.ts';
import {
  type Candidate,
  isLongEnough,
  isQuestion,
  judgeLine,
  MIN_ASKED_SHARE,
} from './candidate.ts';
import { type Line, parseLine } from './line.ts';

const TOPIC_HEADER = /^(?:topic|category|area|theme|section|subject|type)s?$/iu;
const QUESTION_HEADER = /^(?:sample |example )?questions?$/iu;
const LINE_BREAK = /<br\s*\/?>/giu;

/** Finds the questions of a table. Topics and details may come from columns without questions. */
export function findTableQuestions(
  rows: readonly RowBlock[],
  topic: TopicName | undefined,
): Candidate[] {
  // Every row has as many cells as the header.
  const header = rows.find((row) => row.isHeader)?.cells ?? [];
  const asking = findAskingColumns(rows, header);
  // If a header asks but the cells below do not, all headers name columns and are no questions.
  const isHeaderNaming = header.some(
    (title, column) => !asking.has(column) && isQuestion(parseLine(title)),
  );
  const topicColumn = header.findIndex((title) => TOPIC_HEADER.test(title));
  return rows.flatMap((row) => {
    if (row.isHeader && isHeaderNaming) return [];
    const rowTopic = toTopicName(row.cells[topicColumn] ?? '');
    const details = row.cells.flatMap((cell, column) =>
      asking.has(column) || cell === '' ? [] : parseDetail(`${header[column]}: ${cell}`),
    );
    return [...asking].flatMap((column) => {
      const title = asking.size > 1 ? (header[column] ?? '') : '';
      const columnTopic = isPhrase(title) ? toTopicName(title) : undefined;
      return findCellQuestions(row, column).map((marked) => {
        return { marked, position: row, topic: columnTopic ?? rowTopic ?? topic, details };
      });
    });
  });
}

/** Returns columns where most cells ask (half if none has more), or some below `Questions` do. */
function findAskingColumns(rows: readonly RowBlock[], header: readonly string[]): Set<number> {
  const shares = header.map((_, column) => {
    const cells = rows.flatMap((row) => (row.isHeader ? [] : parseLine(row.cells[column] ?? '')));
    const filled = cells.filter(({ text }) => text !== '');
    return filled.filter(isQuestion).length / Math.max(filled.length, 1);
  });
  const best = shares.reduce((most, share) => Math.max(most, share), MIN_ASKED_SHARE);
  const asking = [...shares.keys()].filter((column) => {
    const share = shares[column] ?? 0;
    const isNamed = share > 0 && QUESTION_HEADER.test(parseLine(header[column] ?? '').text);
    return share > MIN_ASKED_SHARE || share === best || isNamed;
  });
  return new Set(asking);
}

function findCellQuestions({ cells, isHeader }: RowBlock, column: number): Line[] {
  const cell = cells[column] ?? '';
  const asked = cell.split(LINE_BREAK).map(parseLine).filter(isQuestion);
  if (asked.length > 0 || isHeader) return asked;
  const whole = parseLine(cell.replace(LINE_BREAK, ' '));
  return judgeLine(whole) === 'undecided' && isLongEnough(whole) ? [whole] : [];
}
