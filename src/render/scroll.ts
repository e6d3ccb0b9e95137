import type { Style } from './layout.ts';

/** Lines that belong together. */
export interface Part {
  readonly lines: readonly string[];
  /** Whether it has to be in sight, or begin there. */
  readonly isCurrent: boolean;
}

/** Room for one line of the parts and for what says that there are more above and below. */
const LEAST_ROOM = 3;

/**
 * As many of the parts' lines as there is room for: those of the current parts in the middle, or from
 * their first line on where they are too many. Says how many lines are above and below.
 */
export function renderParts(parts: readonly Part[], rows: number, { paint }: Style): string[] {
  const lines = parts.flatMap((part) => part.lines);
  const room = Math.max(rows, LEAST_ROOM);
  if (lines.length <= room) return lines;
  const more = (arrow: string, count: number): string => paint.dim(`   ${arrow} ${count} more`);
  const top = topOf(parts, room - 2);
  // One line more fits where one of the two that tell of more has nothing to tell.
  if (top <= 1) return [...lines.slice(0, room - 1), more('↓', lines.length - room + 1)];
  const below = lines.length - top - (room - 2);
  if (below <= 1) return [more('↑', lines.length - room + 1), ...lines.slice(1 - room)];
  return [more('↑', top), ...lines.slice(top, -below), more('↓', below)];
}

/** The first line of the parts to show, of which `shown` fit between the lines that tell of more. */
function topOf(parts: readonly Part[], shown: number): number {
  const first = Math.max(
    parts.findIndex((part) => part.isCurrent),
    0,
  );
  const start = parts.slice(0, first).flatMap((part) => part.lines).length;
  const current = parts.filter((part) => part.isCurrent).flatMap((part) => part.lines).length;
  return start - Math.max(Math.floor((shown - current) / 2), 0);
}
