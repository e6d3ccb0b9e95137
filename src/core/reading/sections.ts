import { isPhrase, withoutColon } from '../language/phrases.ts';
import { theyAsked } from '../language/turned-headings.ts';
import type { Block, HeadingBlock, RowBlock } from '../markdown/block.ts';
import { isQuestion, judgeWords } from './candidate.ts';
import { type Line, parseLine } from './line.ts';
import { buildTree, countAsked, hasAskingWords, type ListNode } from './list-questions.ts';
import { isAsking, type Passage, toPassages } from './paragraph-questions.ts';

/** A part of a section: a list, a table, or a passage of a paragraph. */
export type SectionPart =
  | { readonly kind: 'list'; readonly nodes: readonly ListNode[] }
  | { readonly kind: 'table'; readonly rows: readonly RowBlock[] }
  | Passage;

/** The parts below a heading, or a phrase that serves as one; the first section has neither. */
export interface Section {
  readonly heading: HeadingBlock | undefined;
  /** The parsed text of the heading, or of the phrase that serves as one. */
  readonly headingLine: Line | undefined;
  readonly parts: readonly SectionPart[];
  /** The outermost items of all lists in the section. */
  readonly nodes: readonly ListNode[];
  /** The number of list items and table cells that are questions on their own. */
  readonly listedCount: number;
  /** Whether the words of any list item or table cell ask; ids, topics and tags do not count. */
  readonly hasListedWords: boolean;
  /** The passages that are questions on their own. */
  readonly asking: readonly Passage[];
}

const SENTENCE_END = /[.!?]\s+/u;

/** Splits a document at its headings and titles; the first section holds the blocks above them. */
export function toSections(blocks: readonly Block[]): Section[] {
  const sections: { heading?: HeadingBlock | Passage; parts: SectionPart[] }[] = [{ parts: [] }];
  const hasHeadings = blocks.some((block) => block.kind === 'heading');
  const runs = toRuns(blocks);
  for (const [index, run] of runs.entries()) {
    const isLast = index + 1 === runs.length;
    for (const part of toParts(run, !hasHeadings && !isLast)) {
      const isTitle = part.kind === 'passage' && part.style === 'title';
      if (part.kind === 'heading' || isTitle) sections.push({ heading: part, parts: [] });
      else addPart(part, sections.at(-1)?.parts ?? []);
    }
  }
  return sections.map(({ heading: title, parts }) => {
    const heading = title?.kind === 'heading' ? title : undefined;
    const headingLine = title?.kind === 'heading' ? parseLine(title.content) : title?.marked;
    const nodes = parts.flatMap((part) => (part.kind === 'list' ? part.nodes : []));
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    const cells = rows.flatMap((row) => row.cells.map(parseLine));
    const listedCount = countAsked(nodes) + cells.filter(isQuestion).length;
    const hasListedWords =
      hasAskingWords(nodes) || cells.some((cell) => judgeWords(cell) === 'question');
    const asking = parts.filter((part) => part.kind === 'passage').filter(isAsking);
    return { heading, headingLine, parts, nodes, listedCount, hasListedWords, asking };
  });
}

/** Adds a part to those above it, unless it is a list or a quote below words such as `They asked:`. */
function addPart(part: SectionPart, above: SectionPart[]): void {
  const isBelow = part.kind === 'list' || (part.kind === 'passage' && part.isQuoted);
  const isTheirs = isBelow && theyAsked(getLeadIn(above.at(-1)));
  if (!isTheirs) above.push(part);
}

/**
 * Returns the words that may introduce what follows a passage: its last sentence, if it is short or ends
 * in a colon: `To ask Karin:`, `A nice call. They asked`. Otherwise empty.
 */
export function getLeadIn(part: SectionPart | undefined): string {
  if (part?.kind !== 'passage') return '';
  const last = part.marked.text.split(SENTENCE_END).at(-1) ?? '';
  const words = withoutColon(last);
  return words !== last || isPhrase(last) ? words : '';
}

/** Converts a run of blocks to parts. If `mayBeTitle`, a paragraph of one phrase is a title. */
function toParts(run: readonly Block[], mayBeTitle: boolean): (SectionPart | HeadingBlock)[] {
  const [first] = run;
  if (first?.kind === 'heading') return [first];
  if (first?.kind === 'paragraph') return toPassages(first, mayBeTitle);
  const items = run.filter((block) => block.kind === 'item');
  if (items.length > 0) return [{ kind: 'list', nodes: buildTree(items) }];
  const rows = run.filter((block) => block.kind === 'row');
  return rows.length > 0 ? [{ kind: 'table', rows }] : [];
}

/** Groups adjacent list items, and the rows of each table; any other block is a run of one. */
function toRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const mayContinue = block.kind === 'item' || (block.kind === 'row' && !block.isHeader);
    if (run !== undefined && mayContinue && run[0]?.kind === block.kind) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
