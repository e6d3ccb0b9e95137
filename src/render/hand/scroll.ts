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
 * Returns the lines that fit, above and below them the number of parts that are not shown, or not to their end.
 * The current parts are in the middle; if they are too long, the first `scroll` lines of them are hidden.
 */
export function renderParts(scrolled: Scrolled, scroll: number, { paint }: Style): string[] {
  const lines = scrolled.parts.flatMap((part) => part.lines);
  const { top, bottom, above, below } = measureWindow(scrolled, scroll);
  const more = (arrow: string, count: number): string =>
    paint.dim(`   ${arrow} ${count === 0 ? '' : `${count} `}more`);
  return [
    ...(top > 0 ? [more('↑', above)] : []),
    ...lines.slice(top, bottom),
    ...(bottom < lines.length ? [more('↓', below)] : []),
  ];
}

/** Returns the number of parts that are shown from their first line to their last. */
export function countWhole(scrolled: Scrolled, scroll: number): number {
  const { parts } = scrolled;
  const { above, below } = measureWindow(scrolled, scroll);
  return parts.length - above - below;
}

/**
 * Returns which lines fit, from `top` to before `bottom`, and how many parts have lines above and below them. A part
 * that goes on at both ends is counted once, below.
 */
function measureWindow(scrolled: Scrolled, scroll: number) {
  const { top, bottom } = findWindow(scrolled, scroll);
  const ends = scrolled.parts.map(({ lines }) => lines.length);
  for (const index of ends.keys()) ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0);
  const above = ends.filter((end, index) => (ends[index - 1] ?? 0) < top && end <= bottom).length;
  return { top, bottom, above, below: ends.filter((end) => end > bottom).length };
}

function findWindow(scrolled: Scrolled, scroll: number): { top: number; bottom: number } {
  const { lines, room, start, currentCount, maxScroll } = measureParts(scrolled);
  const count = lines.length;
  if (count <= room) return { top: 0, bottom: count };
  const above = Math.floor((room - 2 - currentCount) / 2);
  const top = maxScroll > 0 ? start + Math.min(scroll, maxScroll) : start - above;
  // A count takes a line itself, so it never stands for a single line.
  if (top <= 1) return { top: 0, bottom: room - 1 };
  const bottom = top + room - 2;
  return count - bottom <= 1 ? { top: count - room + 1, bottom: count } : { top, bottom };
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
