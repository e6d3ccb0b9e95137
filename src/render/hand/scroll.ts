import type { Style } from '../style/layout.ts';

/** Lines that belong together. */
export interface ScreenPart {
  readonly lines: readonly string[];
  /** Whether the part must be in sight, or at least its first line. Current parts are adjacent. */
  readonly isCurrent: boolean;
}

/** Parts, and the lines of the screen that they may take. */
export interface Scrolled {
  readonly parts: readonly ScreenPart[];
  readonly rows: number;
}

/** One line of the parts, and a line above and below it for the counts. */
const MIN_ROWS = 3;

/**
 * As many lines of the parts as there is room for, with counts of the lines above and below: the
 * current parts in the middle, or if they are too long, from their top, less the lines scrolled past.
 */
export function renderParts(scrolled: Scrolled, scroll: number, { paint }: Style): string[] {
  const { lines, room, start, currentCount, maxScroll } = measureParts(scrolled);
  if (lines.length <= room) return [...lines];
  const more = (arrow: string, count: number): string => paint.dim(`   ${arrow} ${count} more`);
  const above = Math.floor((room - 2 - currentCount) / 2);
  const top = maxScroll > 0 ? start + Math.min(scroll, maxScroll) : start - above;
  // Instead of a count of one line, or none, there is room for that line itself.
  if (top <= 1) return [...lines.slice(0, room - 1), more('↓', lines.length - room + 1)];
  const below = lines.length - top - (room - 2);
  if (below <= 1) return [more('↑', lines.length - room + 1), ...lines.slice(1 - room)];
  return [more('↑', top), ...lines.slice(top, -below), more('↓', below)];
}

/** How many lines of the current parts can be scrolled past; 0 if all of them are in sight. */
export function getMaxScroll(scrolled: Scrolled): number {
  return measureParts(scrolled).maxScroll;
}

function measureParts({ parts, rows }: Scrolled) {
  const joinLines = (some: readonly ScreenPart[]) => some.flatMap((part) => part.lines);
  const lines = joinLines(parts);
  const room = Math.max(rows, MIN_ROWS);
  const first = parts.findIndex((part) => part.isCurrent);
  const start = joinLines(parts.slice(0, Math.max(first, 0))).length;
  const currentCount = joinLines(parts.filter((part) => part.isCurrent)).length;
  const maxScroll = lines.length <= room ? 0 : Math.max(currentCount - (room - 2), 0);
  return { lines, room, start, currentCount, maxScroll };
}
