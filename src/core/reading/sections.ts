import type { Block, HeadingBlock, RowBlock } from '../markdown/block.ts';
import { hasOwnMarks, judgeLine, type Line, readLine } from './candidate.ts';
import { buildTree, countAsked, type ListNode } from './list-questions.ts';
import { asTitle, isAsking, type Passage, toPassages } from './paragraph-questions.ts';

/** A piece of a section: a list, a table, or a passage of a paragraph. */
export type SectionPart =
  | { readonly kind: 'list'; readonly nodes: readonly ListNode[] }
  | { readonly kind: 'table'; readonly rows: readonly RowBlock[] }
  | { readonly kind: 'passage'; readonly passage: Passage };

/** What stands under a heading, or under a few bold words that serve as one. */
export interface Section {
  readonly heading: HeadingBlock | Passage | undefined;
  /** The words of the heading. */
  readonly title: Line | undefined;
  readonly parts: readonly SectionPart[];
  /** How many questions by their own signs there are in its lists and tables. */
  readonly listed: number;
  /** Its passages that ask. */
  readonly asking: readonly Passage[];
}

/** The sections of a document, in its order; what stands above the first heading is one, too. */
export function toSections(blocks: readonly Block[]): Section[] {
  const sections: { heading: Section['heading']; parts: SectionPart[] }[] = [
    { heading: undefined, parts: [] },
  ];
  const hasHeadings = blocks.some((block) => block.kind === 'heading');
  const runs = toRuns(blocks);
  for (const [index, run] of runs.entries()) {
    const isLast = index + 1 === runs.length;
    for (const piece of splitRun(run, !hasHeadings && !isLast)) {
      if (piece.kind === 'part') sections.at(-1)?.parts.push(piece.part);
      else sections.push({ heading: piece.heading, parts: [] });
    }
  }
  return sections.map(({ heading, parts }) => ({
    ...{ heading, title: readTitle(heading), parts },
    listed: parts.reduce((sum, part) => sum + countIn(part), 0),
    asking: parts.flatMap((part) =>
      part.kind === 'passage' && isAsking(part.passage) ? [part.passage] : [],
    ),
  }));
}

function readTitle(heading: Section['heading']): Line | undefined {
  return heading?.kind === 'heading' ? readLine(heading.content) : heading?.marked;
}

type Piece =
  | { readonly kind: 'part'; readonly part: SectionPart }
  | { readonly kind: 'heading'; readonly heading: HeadingBlock | Passage };

/** @param mayBeTitle Whether a few words by themselves are taken for a heading. */
function splitRun(run: readonly Block[], mayBeTitle: boolean): Piece[] {
  const [first] = run;
  switch (first?.kind) {
    case 'heading':
      return [{ kind: 'heading', heading: first }];
    case 'item': {
      const nodes = buildTree(run.filter((block) => block.kind === 'item'));
      return [{ kind: 'part', part: { kind: 'list', nodes } }];
    }
    case 'row': {
      const rows = run.filter((block) => block.kind === 'row');
      return [{ kind: 'part', part: { kind: 'table', rows } }];
    }
    case 'paragraph':
      return toPassages(first)
        .map((passage) => (mayBeTitle ? asTitle(passage) : passage))
        .map((passage) =>
          passage.kind === 'title'
            ? { kind: 'heading', heading: passage }
            : { kind: 'part', part: { kind: 'passage', passage } },
        );
    default:
      return [];
  }
}

/** Items and rows that follow one another belong together; everything else stands by itself. */
function toRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const isJoined = block.kind === 'item' || (block.kind === 'row' && !block.isHeader);
    if (run !== undefined && isJoined && run[0]?.kind === block.kind) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function countIn(part: SectionPart): number {
  if (part.kind === 'list') return countAsked(part.nodes);
  if (part.kind === 'passage') return 0;
  return part.rows.reduce((sum, row) => sum + countInRow(row), 0);
}

function countInRow({ cells }: RowBlock): number {
  return cells.filter((cell) => judgeLine(readLine(cell)) === 'question').length;
}

/** Whether an item of a section carries marks of ours. */
export function hasOwnItems({ parts }: Section): boolean {
  return parts.some(
    (part) => part.kind === 'list' && part.nodes.some(({ marked }) => hasOwnMarks(marked)),
  );
}
