import { type DebriefAction, listKeys, type Step } from '../../core/debrief/debrief-keys.ts';
import { measureWidth } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';

/** Shorter texts than those of the table of keys, for a narrow screen. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ 'not asked': 'no', 'told me unasked': 'told', 'new line': 'line' },
  'keep, or end without words': 'keep or end',
};
/** A small screen leaves out low ranks first. */
const RANKS: Readonly<Partial<Record<DebriefAction, number>>> = {
  ...{ yes: 9, 'not-asked': 8, told: 7, skip: 5, line: 2, back: 3, leave: 6 },
  ...{ green: 9, red: 9, vague: 9, none: 8, next: 9, confirm: 9 },
};
const GAP = '  ';

/** A key, what it does, and what it is worth on a small screen. */
interface KeyHint {
  readonly key: string;
  readonly does: string;
  readonly rank: number;
}

/**
 * Renders the keys of a step but for those that scroll, `y yes  n not asked`, in lines of at most `room` columns. All
 * of them if `maxLines` has room for them, else in short forms, as many as fit. None of them is cut.
 */
export function renderKeyLines(
  step: Step,
  room: number,
  maxLines: number,
  { paint }: Style,
): string[] {
  const hints = fitHints(step, room, maxLines);
  return splitLines(hints, room).map((line) =>
    line.map(({ key, does }) => `${paint.bold(key)} ${does}`).join(GAP),
  );
}

function fitHints(step: Step, room: number, maxLines: number): readonly KeyHint[] {
  const hints = listKeys(step)
    .filter(({ action }) => !action.startsWith('scroll'))
    .map(({ action, shown, does }) => ({ key: shown, does, rank: RANKS[action] ?? 0 }));
  const short = hints.map((hint) => ({ ...hint, does: SHORT[hint.does] ?? hint.does }));
  const ranks = short.map(({ rank }) => rank).sort((a, b) => a - b);
  const choices = [hints, ...ranks.map((min) => short.filter(({ rank }) => rank >= min))];
  const fits = (some: readonly KeyHint[]): boolean =>
    some.every((hint) => measureHint(hint) <= room) && splitLines(some, room).length <= maxLines;
  return choices.find(fits) ?? choices.at(-1) ?? [];
}

/** Splits hints into lines that fit, in their order. */
function splitLines(hints: readonly KeyHint[], room: number): KeyHint[][] {
  const lines: KeyHint[][] = [];
  let used = 0;
  for (const hint of hints) {
    const needed = measureHint(hint);
    const line = lines.at(-1);
    if (line !== undefined && used + GAP.length + needed <= room) {
      line.push(hint);
      used += GAP.length + needed;
    } else {
      lines.push([hint]);
      used = needed;
    }
  }
  return lines;
}

function measureHint({ key, does }: KeyHint): number {
  return measureWidth(`${key} ${does}`);
}
