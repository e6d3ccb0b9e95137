import type { Style } from '../style/layout.ts';

/** Lines that belong together, such as those of a question. */
export interface ScreenPart {
  readonly lines: readonly string[];
  /** Whether the screen shows this part, or as much of it as fits. Current parts are adjacent. */
  readonly isCurrent: boolean;
}

/** Parts, and the number of screen lines that they may take. */
export interface Scrolled {
  readonly parts: readonly ScreenPart[];
  readonly rows: number;
}

/** In lines: one line of the parts, and a count above and below it. */
const MIN_ROWS = 3;

/**
 * Returns the lines that fit, with counts of the hidden lines above and below. The current parts
 * are in the middle; if they are too long, the first `scroll` lines of them are hidden.
 */
export function renderParts(scrolled: Scrolled, scroll: number, { paint }: Style): string[] {
  const { lines, room, start, currentCount, maxScroll } = measureParts(scrolled);
  if (lines.length <= room) return [...lines];
  const more = (arrow: string, count: number): string => paint.dim(`   ${arrow} ${count} more`);
  const above = Math.floor((room - 2 - currentCount) / 2);
  const top = maxScroll > 0 ? start + Math.min(scroll, maxScroll) : start - above;
  // A count takes a line itself, so a single line is never hidden: it is shown instead of "1 more".
  if (top <= 1) return [...lines.slice(0, room - 1), more('↓', lines.length - room + 1)];
  const below = lines.length - top - (room - 2);
  if (below <= 1) return [more('↑', lines.length - room + 1), ...lines.slice(1 - room)];
  return [more('↑', top), ...lines.slice(top, -below), more('↓', below)];
}

/** Returns by how many lines the current parts can be scrolled; 0 if they fit. */
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
