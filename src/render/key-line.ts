import type { Sitting } from '../core/sitting.ts';
import type { Style } from './layout.ts';
import { widthOf } from './wrap.ts';

/** A key and what it does now. */
interface Hint {
  readonly key: string;
  readonly does: string;
  /** Fewer words for it, where there is little room. */
  readonly short?: string;
  /** The lower, the sooner it makes room on a narrow screen. */
  readonly rank: number;
}

/** The line of the keys that matter now: as many as fit the width. */
export function renderKeyLine(sitting: Sitting, { paint, width }: Style): string {
  const hints = fit(hintsOf(sitting), width - 2);
  return ` ${hints.map(({ key, does }) => `${paint.bold(key)} ${paint.dim(does)}`.trimEnd()).join('  ')}`;
}

/** Shortens the hints, and then leaves them out, those of the lowest rank first. */
function fit(hints: readonly Hint[], room: number): readonly Hint[] {
  const ranked = [...hints].sort((a, b) => a.rank - b.rank);
  let fitting = hints;
  for (const hint of ranked) {
    if (widthOfAll(fitting) <= room) return fitting;
    fitting = fitting.map((other) =>
      other === hint ? { ...hint, does: hint.short ?? hint.does } : other,
    );
  }
  for (const { key } of ranked.slice(0, -1)) {
    if (widthOfAll(fitting) <= room) return fitting;
    fitting = fitting.filter((other) => other.key !== key);
  }
  return fitting;
}

function widthOfAll(hints: readonly Hint[]): number {
  return widthOf(hints.map(({ key, does }) => `${key} ${does}`.trimEnd()).join('  '));
}

function hintsOf(sitting: Sitting): Hint[] {
  const { hand, find, areKeysShown } = sitting;
  if (find !== undefined) return findHints(find.hits.length, hand.cursor + 1);
  if (areKeysShown) return KEYS_HINTS;
  if (hand.slots.length === 0) return EMPTY_HAND_HINTS;
  return handHints(sitting);
}

function findHints(hitCount: number, slot: number): Hint[] {
  const back = { key: 'esc', does: 'back to the hand', short: 'back', rank: 2 };
  if (hitCount === 0) return [back];
  return [
    { key: '↑↓', does: 'move', rank: 1 },
    { key: 'enter', does: `put it at ${slot} and hold it`, short: `put at ${slot}`, rank: 3 },
    back,
  ];
}

const KEYS_HINTS: Hint[] = [
  { key: '↑↓', does: 'scroll', rank: 1 },
  { key: '?', does: 'back to the hand', short: 'back', rank: 2 },
];

const EMPTY_HAND_HINTS: Hint[] = [
  { key: '/', does: 'find', rank: 4 },
  { key: 'u', does: 'undo', rank: 3 },
  { key: 'esc', does: 'leave', rank: 2 },
  { key: '?', does: 'keys', rank: 1 },
];

function handHints({ hand, unfolded }: Sitting): Hint[] {
  const { slots, cursor } = hand;
  const current = slots[cursor];
  const free = slots.filter((slot) => !slot.held).length;
  const others = free === slots.length ? `all ${free}` : `other ${free}`;
  const isUnfolded = current !== undefined && unfolded.has(current.placed.question);
  return [
    { key: '↑↓', does: 'move', short: '', rank: 1 },
    { key: 'space', does: current?.held ? 'let go' : 'hold', rank: 5 },
    { key: 'r', does: 'swap', rank: 6 },
    ...(free === 0 || slots.length === 1
      ? []
      : [{ key: 'R', does: `swap ${others}`, short: others, rank: 4 }]),
    { key: '/', does: 'find', rank: 3 },
    { key: 'd', does: isUnfolded ? 'fold' : 'why', rank: 2 },
    { key: 'enter', does: slots.length === 1 ? 'take it' : `take all ${slots.length}`, rank: 8 },
    { key: '?', does: 'keys', rank: 7 },
  ];
}
