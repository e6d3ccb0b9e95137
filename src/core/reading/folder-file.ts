import { type Candidate, hasOwnMarks } from './candidate.ts';
import type { Section, SectionPart } from './sections.ts';

/** A file that was found in a folder: nobody said that there are questions in it. */
export interface FolderFile {
  /** Without folders and ending. */
  readonly name: string;
  /** Whether its headings or its front matter prove that it has questions. */
  readonly hasQuestions: boolean;
}

/** As a share, 0–1, of the list items, rows and passages of a file: this many ask in any list. */
const MIN_SHARE = 0.5;
/** Among answers and remarks a list of questions is recognized by their number, and a lower share. */
const MIN_ASKED = 4;
const MIN_SHARE_OF_MANY = 0.2;

/**
 * Whether a file that was found in a folder is about questions: many of its lines ask. Plans, diaries
 * and minutes ask now and then, but nobody would put that to an employer.
 */
export function asksThroughout(askedCount: number, sections: readonly Section[]): boolean {
  const count = sections.flatMap(({ parts }) => parts).reduce((sum, part) => sum + size(part), 0);
  const isMany = askedCount >= MIN_ASKED && askedCount >= count * MIN_SHARE_OF_MANY;
  return isMany || (askedCount > 0 && askedCount >= count * MIN_SHARE);
}

/** Whether a question counts in any file: its marks or the words above it say that it is one. */
export function speaksForItself({ marked, isAnnounced = false }: Candidate): boolean {
  return isAnnounced || hasOwnMarks(marked);
}

function size(part: SectionPart): number {
  if (part.kind === 'passage') return 1;
  return part.kind === 'list' ? part.nodes.length : part.rows.length;
}
