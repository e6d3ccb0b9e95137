import type { Style } from '../style/style.ts';

/** Lines that belong together. */
export interface ScreenPart {
  readonly lines: readonly string[];
  /** Whether it has to be in sight, or begin there. The current parts follow one another. */
  readonly isCurrent: boolean;
}

/** Parts, and how much there is to see of them. */
export interface Scrolled {
  readonly parts: readonly ScreenPart[];
  /** How many lines there is room for. */
  readonly rows: number;
}

/** Room for one line of the parts and for what says that there are more above and below. */
const LEAST_ROOM = 3;

/**
 * As many of the parts' lines as there is room for: those of the current parts in the middle, or from
 * their first line on where they are too many, less the lines scrolled past. Says how many lines are
 * above and below.
 */
export function renderParts(scrolled: Scrolled, scroll: number, { paint }: Style): string[] {
  const lines = joinLines(scrolled.parts);
  const room = visibleRows(scrolled);
  if (lines.length <= room) return lines;
  const more = (arrow: string, count: number): string => paint.dim(`   ${arrow} ${count} more`);
  const top = firstVisibleLine(scrolled, scroll);
  // One line more fits where one of the two that tell of more has nothing to tell.
  if (top <= 1) return [...lines.slice(0, room - 1), more('↓', lines.length - room + 1)];
  const below = lines.length - top - (room - 2);
  if (below <= 1) return [more('↑', lines.length - room + 1), ...lines.slice(1 - room)];
  return [more('↑', top), ...lines.slice(top, -below), more('↓', below)];
}

/** How many lines of the current parts can be scrolled past: 0 where all of them are in sight. */
export function longestScroll(scrolled: Scrolled): number {
  const room = visibleRows(scrolled);
  if (joinLines(scrolled.parts).length <= room) return 0;
  return Math.max(currentLines(scrolled).length - (room - 2), 0);
}

/** The first line to show between the lines that tell of more. */
function firstVisibleLine(scrolled: Scrolled, scroll: number): number {
  const { parts } = scrolled;
  const first = Math.max(
    parts.findIndex((part) => part.isCurrent),
    0,
  );
  const start = joinLines(parts.slice(0, first)).length;
  const most = longestScroll(scrolled);
  if (most > 0) return start + Math.min(scroll, most);
  const spare = visibleRows(scrolled) - 2 - currentLines(scrolled).length;
  return start - Math.floor(spare / 2);
}

function visibleRows({ rows }: Scrolled): number {
  return Math.max(rows, LEAST_ROOM);
}

function currentLines({ parts }: Scrolled): string[] {
  return joinLines(parts.filter((part) => part.isCurrent));
}

function joinLines(parts: readonly ScreenPart[]): string[] {
  return parts.flatMap((part) => part.lines);
}
