import type { Block, HeadingBlock, RowBlock } from '../markdown/block.ts';
import { judgeLine } from './candidate.ts';
import { type Line, parseLine } from './line.ts';
import { buildTree, countAsked, type ListNode } from './list-questions.ts';
import { isAsking, type Passage, toPassages } from './paragraph-questions.ts';

/** A part of a section: a list, a table, or a passage of a paragraph. */
export type SectionPart =
  | { readonly kind: 'list'; readonly nodes: readonly ListNode[] }
  | { readonly kind: 'table'; readonly rows: readonly RowBlock[] }
  | Passage;

/** The blocks under a heading, or under a few words that serve as one. */
export interface Section {
  readonly heading: HeadingBlock | Passage | undefined;
  readonly headingLine: Line | undefined;
  readonly parts: readonly SectionPart[];
  /** The number of its list items and table cells that are questions on their own. */
  readonly listedCount: number;
  /** Its passages that are questions on their own. */
  readonly asking: readonly Passage[];
}

/** Splits a document into sections; the first one holds the blocks above the first heading. */
export function toSections(blocks: readonly Block[]): Section[] {
  const sections: { heading: Section['heading']; parts: SectionPart[] }[] = [
    { heading: undefined, parts: [] },
  ];
  const hasHeadings = blocks.some((block) => block.kind === 'heading');
  const runs = toRuns(blocks);
  for (const [index, run] of runs.entries()) {
    const isLast = index + 1 === runs.length;
    for (const part of toParts(run, !hasHeadings && !isLast)) {
      const isTitle = part.kind === 'passage' && part.style === 'title';
      if (part.kind === 'heading' || isTitle) sections.push({ heading: part, parts: [] });
      else sections.at(-1)?.parts.push(part);
    }
  }
  return sections.map(({ heading, parts }) => ({
    heading,
    headingLine: heading?.kind === 'heading' ? parseLine(heading.content) : heading?.marked,
    parts,
    listedCount: parts.reduce((sum, part) => sum + countListed(part), 0),
    asking: parts.filter((part) => part.kind === 'passage').filter(isAsking),
  }));
}

/**
 * The parts of a run of blocks, or its heading.
 * @param mayBeTitle Whether a phrase alone is a title, as in a document without headings.
 */
function toParts(run: readonly Block[], mayBeTitle: boolean): (SectionPart | HeadingBlock)[] {
  const [first] = run;
  switch (first?.kind) {
    case 'heading':
      return [first];
    case 'item':
      return [{ kind: 'list', nodes: buildTree(run.filter((block) => block.kind === 'item')) }];
    case 'row':
      return [{ kind: 'table', rows: run.filter((block) => block.kind === 'row') }];
    case 'paragraph':
      return toPassages(first, mayBeTitle);
    default:
      return [];
  }
}

/** Groups adjacent items and the adjacent rows of a table; every other block is alone. */
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

function countListed(part: SectionPart): number {
  if (part.kind === 'list') return countAsked(part.nodes);
  if (part.kind === 'passage') return 0;
  const cells = part.rows.flatMap((row) => row.cells);
  return cells.filter((cell) => judgeLine(parseLine(cell)) === 'question').length;
}
