import { countSwappable } from '../../core/hand/hand.ts';
import { type Action, getKeyLabel } from '../../core/hand/key-bindings.ts';
import { hasChosen, type SearchBox } from '../../core/hand/search-box.ts';
import type { Session } from '../../core/hand/session.ts';
import { measureWidth } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';

/** A key and its current effect. */
export interface Hint {
  readonly key: string;
  readonly does: string;
  /** A shorter text than `does`, for a narrow screen. */
  readonly short?: string;
  /** An even shorter one, which may be empty. */
  readonly shortest?: string;
  /** A narrow screen leaves out low ranks first; rank 0 is for a key that everybody knows. */
  readonly rank: number;
}

/** Moves through what is listed. */
export const MOVE: Hint = { key: '↑↓', does: 'move', rank: 0 };
const OWN_WORDS = { key: 'alt-enter', does: 'add your words', short: 'own', rank: 10 };
/** The way out is left out last. */
const WAY_OUT = 11;
/** Leaves without an answer. */
export const LEAVE: Hint = createHint('leave', 'leave', WAY_OUT);
const BACK = { does: 'back to the hand', short: 'back', rank: WAY_OUT };
const EMPTY_HAND_HINTS: readonly Hint[] = [
  createHint('find', 'find', 4),
  createHint('undo', 'undo', 3),
  LEAVE,
  createHint('keys', 'keys', 1),
];

/** Renders the main keys of the moment, as many as fit; `isCut` if scrolling shows more. */
export function renderKeyHints(session: Session, isCut: boolean, style: Style): string {
  return renderHints(listHints(session, isCut), style);
}

/** Renders as many hints as fit on a line, each of them whole. */
export function renderHints(hints: readonly Hint[], { paint, width }: Style): string {
  const shown = fitHints(hints, width - 2);
  return ` ${shown.map(({ key, does }) => `${paint.bold(key)} ${paint.dim(does)}`.trimEnd()).join('  ')}`;
}

/** Returns all hints if they fit, else those above rank 0, else as many short forms as fit. */
function fitHints(hints: readonly Hint[], room: number): readonly Hint[] {
  const needed = hints.filter(({ rank }) => rank > 0);
  const short = needed.map((hint) => ({ ...hint, does: hint.short ?? hint.does }));
  const shortest = short.map((hint) => ({ ...hint, does: hint.shortest ?? hint.does }));
  const ranks = short.map(({ rank }) => rank).sort((a, b) => a - b);
  const shorter = ranks.flatMap((min) =>
    [short, shortest].map((some) => some.filter(({ rank }) => rank >= min)),
  );
  const lines = [hints, needed, ...shorter];
  const measure = (line: readonly Hint[]): number =>
    measureWidth(line.map(({ key, does }) => `${key} ${does}`.trimEnd()).join('  '));
  return lines.find((line) => measure(line) <= room) ?? lines.at(-1) ?? [];
}

function listHints(session: Session, isCut: boolean): readonly Hint[] {
  const { hand, searchBox, areKeysShown } = session;
  const scroll = isCut ? [createHint('scroll-down', 'more', 8)] : [];
  if (searchBox !== undefined) return [...listSearchHints(session, searchBox), ...scroll];
  if (areKeysShown) {
    const back = { key: getKeyLabel('keys'), ...BACK };
    return isCut ? [{ ...MOVE, does: 'scroll', rank: 1 }, back] : [back];
  }
  return hand.slots.length === 0 ? EMPTY_HAND_HINTS : listHandHints(session, scroll);
}

function listSearchHints(session: Session, searchBox: SearchBox): readonly Hint[] {
  const put = { ...describeEnter(session, searchBox), rank: 9 };
  const { hits, purpose, field } = searchBox;
  const canAdd = purpose === 'add' && field.text.trim() !== '';
  const moves = hits.length === 0 ? [] : [MOVE];
  const isTaking = hits.length > 0 && hasChosen(searchBox);
  const enter = isTaking || canAdd ? [{ key: getKeyLabel('take'), ...put }] : [];
  const own = canAdd && hits.length > 0 ? [OWN_WORDS] : [];
  const back = { key: getKeyLabel('leave'), ...BACK };
  // The only way to one's own words fits on a narrow screen, too.
  const wayOut = own.length > 0 ? { ...back, shortest: '' } : back;
  return [...moves, ...enter, ...own, wayOut];
}

/** Says what enter does in a search, above all if it replaces a question that is held. */
function describeEnter(
  { hand: { slots, cursor, mainCount } }: Session,
  { purpose, hits }: SearchBox,
): Pick<Hint, 'does' | 'short'> {
  if (purpose === 'add') {
    const what = hits.length > 0 ? 'it' : 'your words';
    const does = `add ${what} below ${Math.min(cursor + 1, mainCount)} and hold it`;
    return { does, short: hits.length > 0 ? 'add it' : 'add words' };
  }
  const slot = cursor + 1;
  if (slots[cursor]?.held === true) {
    return { does: `put it at ${slot} in place of the held one`, short: `over held ${slot}` };
  }
  return { does: `put it at ${slot} and hold it`, short: `put at ${slot}` };
}

function listHandHints({ hand, unfolded }: Session, scroll: readonly Hint[]): readonly Hint[] {
  const { slots, cursor } = hand;
  const count = slots.length;
  const current = slots[cursor];
  const freeCount = slots.filter((slot) => !slot.held).length;
  const swappable = countSwappable(hand);
  const free = freeCount === count ? `all ${count}` : `other ${freeCount}`;
  const others = swappable < freeCount ? `${swappable} of ${freeCount}` : free;
  const isUnfolded = current !== undefined && unfolded.has(current.listed.question);
  const take = { does: `take all ${count}`, short: `take ${count}` };
  return [
    MOVE,
    createHint('hold', current?.held ? 'let go' : 'hold', 5),
    ...(current?.held || swappable === 0 ? [] : [createHint('swap', 'swap', 6)]),
    ...(swappable === 0 || count === 1 ? [] : [createHint('swap-others', `swap ${others}`, 3)]),
    createHint('find', 'find', 2),
    createHint('details', isUnfolded ? 'fold' : 'why', 1),
    ...scroll,
    { key: getKeyLabel('take'), ...(count === 1 ? { does: 'take it' } : take), rank: 9 },
    { key: getKeyLabel('keys'), does: 'keys', short: '', rank: 7 },
  ];
}

/** Returns the hint of an action. */
function createHint(action: Action, does: string, rank: number): Hint {
  return { key: getKeyLabel(action), does, rank };
}
