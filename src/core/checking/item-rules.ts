import leven from 'leven';
import type { ItemBlock } from '../markdown/block.ts';
import { LABELS } from '../question/details.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { parseLabel } from '../syntax/label.ts';
import { withoutBox } from '../syntax/task-box.ts';
import type { Position } from '../text/lines.ts';
import {
  type CheckedFile,
  createProblem,
  firstColumn,
  getLine,
  type Rule,
} from './checked-file.ts';

/** The labels that an item below a question may have; `Answer` is used in notes. */
const KNOWN_LABELS = [...LABELS, 'Answer'];
const LABEL = /^(\p{L}[\p{L} -]*?)[*_]{0,3} ?[:：]/u;
const EMPHASIS = /[*_]+/gu;
const OPENING_EMPHASIS = /^[*_]+/u;
const ONLY_TAGS_AND_IDS = /^(?:[#^]\S*(?:\s+|$))*$/u;
const ONLY_BULLET = /^[\s>]*(?:[-+*]|\d{1,9}[.)])\s*$/u;
/** One typo is allowed per this many letters of a label, but at least one in every label. */
const LETTERS_PER_TYPO = 4;
/** Words that are not reported: correct labels, and words that resemble `Why` and `Ad`. */
const NOT_TYPOS = [
  ...KNOWN_LABELS.map((label) => label.toLowerCase()),
  'who',
  'way',
  'and',
  'add',
  'as',
  'at',
];

/** Reports items without words, labels without text, and an indented empty `-` below an item. */
export const emptyItems: Rule = (file) => {
  const items = findItems(file);
  const empty = items.flatMap((item, index): Diagnostic[] => {
    const words = withoutBox(item.content).trim();
    const holdsQuoteOrTable = item.content === '' && !ONLY_BULLET.test(getLine(file, item.line));
    // An item of an id and tags adds to the question of that id.
    if (!holdsQuoteOrTable && ONLY_TAGS_AND_IDS.test(words) && !words.includes('^')) {
      return [emptyItem(file, item, 'an item without words')];
    }
    const hasNestedItems = (items[index + 1]?.depth ?? 0) > item.depth;
    const { label, text } = parseLabel(words);
    // An empty `Answer:` waits for the user to fill it in.
    const isFilled = label === undefined || label === 'Answer' || text !== '';
    if (hasNestedItems || isFilled) return [];
    return [emptyItem(file, item, `"${words.replace(EMPHASIS, '')}" with nothing behind it`)];
  });
  const itemLines = new Set(items.map(({ line }) => line));
  return [...empty, ...items.flatMap((item) => underlineBelow(item, itemLines, file))];
};

/** Reports an item below a question if its label has a typo: `Folow-up:`. */
export const misspelledLabels: Rule = (file) =>
  findDetails(file).flatMap((item) => {
    const words = withoutBox(item.content).replace(OPENING_EMPHASIS, '');
    const written = LABEL.exec(words)?.[1] ?? '';
    const word = written.toLowerCase();
    if (NOT_TYPOS.includes(word) || parseLabel(item.content).label !== undefined) return [];
    const intended = KNOWN_LABELS.find((label) => isTypoOf(word, label.toLowerCase()));
    if (intended === undefined) return [];
    const column = item.column + item.content.length - words.length;
    const message = `"${written}:" is no label (did you mean "${intended}:"?)`;
    return [createProblem(file, 'misspelled-label', { line: item.line, column }, message)];
  });

/** Reports the lines of a note that look like mistakes, such as `- [] Who?`. */
export const notUnderstood: Rule = (file) =>
  file.noteProblems.map(({ code, message, line }) => {
    const column = firstColumn(getLine(file, line));
    return createProblem(file, code, { line, column }, message);
  });

function findItems({ blocks }: CheckedFile): ItemBlock[] {
  return blocks.filter((block) => block.kind === 'item');
}

function emptyItem(file: CheckedFile, position: Position, problem: string): Diagnostic {
  return createProblem(file, 'empty-item', position, `${problem}: write it or delete it`);
}

/** Reports an indented empty `-` below an item: in Markdown, it makes the words a heading. */
function underlineBelow(
  { line, content }: ItemBlock,
  itemLines: ReadonlySet<number>,
  file: CheckedFile,
): Diagnostic[] {
  const lineBelow = line + content.split('\n').length;
  if (content === '' || itemLines.has(lineBelow)) return [];
  const indent = /^\s+(?=-\s*$)/u.exec(getLine(file, lineBelow))?.[0];
  if (indent === undefined) return [];
  const position = { line: lineBelow, column: indent.length + 1 };
  return [emptyItem(file, position, 'an empty "-", which makes a heading of the words above it')];
}

/** Returns the items nested below questions, except those that are questions themselves. */
function findDetails(file: CheckedFile): ItemBlock[] {
  const questionLines = new Set(file.questions.map((question) => question.source.line));
  let questionDepth = Number.POSITIVE_INFINITY;
  return findItems(file).filter(({ line, depth }) => {
    const isQuestion = questionLines.has(line);
    if (isQuestion) questionDepth = depth;
    else if (depth <= questionDepth) questionDepth = Number.POSITIVE_INFINITY;
    return !isQuestion && depth > questionDepth;
  });
}

/** Whether a word is within a few edits of a label, or has its letters in another order. */
function isTypoOf(word: string, label: string): boolean {
  const maxDistance = Math.max(1, Math.floor(label.length / LETTERS_PER_TYPO));
  if (Math.abs(word.length - label.length) > maxDistance) return false;
  const distance = leven(word, label, { maxDistance: maxDistance + 1 });
  return distance <= maxDistance || [...word].sort().join('') === [...label].sort().join('');
}
