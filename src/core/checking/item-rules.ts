import leven from 'leven';
import type { ItemBlock } from '../markdown/block.ts';
import { LABELS } from '../question/details.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { parseLabel } from '../syntax/label.ts';
import { withoutTaskBox } from '../syntax/marked-line.ts';
import type { Position } from '../text/lines.ts';
import { type CheckedFile, createProblem, getLine, type Rule } from './checked-file.ts';

/** The labels that an item below a question may have; an answer is the user's to write. */
const KNOWN_LABELS = [...LABELS, 'Answer'];
const LABEL = /^(\p{L}[\p{L} -]*?)[*_]{0,3} ?[:：]/u;
const EMPHASIS = /[*_]+/gu;
const OPENING_EMPHASIS = /^[*_]+/u;
const ONLY_MARKS = /^(?:[#^]\S*(?:\s+|$))*$/u;
/** One slip in so many letters still is that label. */
const LETTERS_A_SLIP = 4;
/** A word of its own, though a slip away from *why*. */
const OTHER_WORDS = ['who', 'way'];

/** A list item without words, or with a label and nothing behind it. */
export const emptyItems: Rule = (file) => {
  const empty = file.items.flatMap((item, index): Diagnostic[] => {
    const { line, column } = item;
    const words = withoutTaskBox(item.content).trim();
    if (isBare(item, file) && ONLY_MARKS.test(words)) {
      return [emptyItem(file, { line, column }, 'an item without words')];
    }
    const isHeadOfList = (file.items[index + 1]?.depth ?? 0) > item.depth;
    if (isHeadOfList || !isLabelAlone(words)) return [];
    const label = words.replace(EMPHASIS, '');
    return [emptyItem(file, { line, column }, `"${label}" with nothing behind it`)];
  });
  const itemLines = new Set(file.items.map(({ line }) => line));
  return [...empty, ...file.items.flatMap((item) => underlineBelow(item, itemLines, file))];
};

/** `Folow-up:`: an item whose label says nothing to the loader. */
export const misspelledLabels: Rule = (file) =>
  detailsIn(file).flatMap((item) => {
    const words = withoutEmphasis(withoutTaskBox(item.content));
    const written = LABEL.exec(words)?.[1] ?? '';
    const meant = meantLabel(written);
    const isKnown = parseLabel(item.content).label !== undefined;
    if (meant === undefined || isKnown) return [];
    const column = item.column + item.content.length - words.length;
    const message = `"${written}:" is no label (did you mean "${meant}:"?)`;
    return [createProblem(file, 'misspelled-label', { line: item.line, column }, message)];
  });

function withoutEmphasis(words: string): string {
  return words.replace(OPENING_EMPHASIS, '');
}

function emptyItem(file: CheckedFile, position: Position, what: string): Diagnostic {
  return createProblem(file, 'empty-item', position, `${what}: write it or delete it`);
}

/** Whether nothing stands behind the bullet but box and marks; a quote or a table in an item is not nothing. */
function isBare({ line, content }: ItemBlock, file: CheckedFile): boolean {
  return content !== '' || /^[\s>]*(?:[-+*]|\d{1,9}[.)])\s*$/u.test(getLine(file, line));
}

/** An answer that is not there yet is the user's to write. */
function isLabelAlone(words: string): boolean {
  const { label, text } = parseLabel(words);
  return label !== undefined && label !== 'Answer' && text === '';
}

/** An empty `-` below an item's words is no item to Markdown: it underlines them as a heading. */
function underlineBelow(
  { line, content }: ItemBlock,
  itemLines: ReadonlySet<number>,
  file: CheckedFile,
): Diagnostic[] {
  const below = line + content.split('\n').length;
  if (content === '' || itemLines.has(below)) return [];
  const indent = /^\s+(?=-\s*$)/u.exec(getLine(file, below))?.[0];
  if (indent === undefined) return [];
  const what = 'an empty "-", which makes a heading of the words above it';
  return [emptyItem(file, { line: below, column: indent.length + 1 }, what)];
}

/** The items below each question that are no questions themselves. */
function detailsIn(file: CheckedFile): ItemBlock[] {
  const questionLines = new Set(file.questions.map((question) => question.source.line));
  let depth = Number.POSITIVE_INFINITY;
  return file.items.filter((item) => {
    const isQuestion = questionLines.has(item.line);
    if (isQuestion) depth = item.depth;
    else if (item.depth <= depth) depth = Number.POSITIVE_INFINITY;
    return !isQuestion && item.depth > depth;
  });
}

/** The label that a misspelled one was meant to be; undefined for a right one, and for other words. */
function meantLabel(written: string): string | undefined {
  const word = written.toLowerCase();
  if (OTHER_WORDS.includes(word)) return undefined;
  const near = KNOWN_LABELS.filter((label) => isSlipOf(word, label.toLowerCase()));
  return near.some((label) => label.toLowerCase() === word) ? undefined : near[0];
}

function isSlipOf(word: string, label: string): boolean {
  const reach = Math.max(1, Math.floor(label.length / LETTERS_A_SLIP));
  if (Math.abs(word.length - label.length) > reach) return false;
  return leven(word, label, { maxDistance: reach + 1 }) <= reach || sorted(word) === sorted(label);
}

/** Its letters, so that two that changed places do not matter. */
function sorted(word: string): string {
  return [...word].sort().join('');
}
