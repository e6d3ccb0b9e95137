import { type Action, getKeyLabel } from '../../core/hand/key-bindings.ts';
import type { Session } from '../../core/hand/session.ts';
import type { Style } from '../style/style.ts';
import { measureWidth } from '../style/wrap.ts';

/** A key and what it does now. */
interface Hint {
  readonly key: string;
  readonly does: string;
  /** Fewer words for it, where there is little room. */
  readonly short?: string;
  /** The lower, the sooner it makes room on a narrow screen; 0 where everybody knows it anyway. */
  readonly rank: number;
}

const MOVE = { key: '↑↓', does: 'move', rank: 0 };

/**
 * The line of the keys that matter now: as many as fit the width.
 * @param isCut Whether there is more of the current question than there is room for.
 */
export function renderKeyHints(session: Session, isCut: boolean, { paint, width }: Style): string {
  const hints = fit(listHints(session, isCut), width - 2);
  return ` ${hints.map(({ key, does }) => `${paint.bold(key)} ${paint.dim(does)}`.trimEnd()).join('  ')}`;
}

/** All hints, or all but the well-known, or short ones, less and less of them. */
function fit(hints: readonly Hint[], room: number): readonly Hint[] {
  const news = hints.filter(({ rank }) => rank > 0);
  const short = news.map((hint) => ({ ...hint, does: hint.short ?? hint.does }));
  const ranks = short.map(({ rank }) => rank).sort((a, b) => a - b);
  const lines = [hints, news, ...ranks.map((least) => short.filter(({ rank }) => rank >= least))];
  return lines.find((line) => widthOfAll(line) <= room) ?? lines.at(-1) ?? [];
}

function widthOfAll(hints: readonly Hint[]): number {
  return measureWidth(hints.map(({ key, does }) => `${key} ${does}`.trimEnd()).join('  '));
}

function listHints(session: Session, isCut: boolean): readonly Hint[] {
  const { hand, find, areKeysShown } = session;
  const scroll = isCut ? [hint('scroll-down', 'more', 8)] : [];
  if (find !== undefined) return [...findHints(find.hits.length, hand.cursor + 1), ...scroll];
  if (areKeysShown) return keysHints(isCut);
  if (hand.slots.length === 0) return EMPTY_HAND_HINTS;
  return handHints(session, scroll);
}

function findHints(hitCount: number, slot: number): readonly Hint[] {
  const back = { key: getKeyLabel('leave'), does: 'back to the hand', short: 'back', rank: 2 };
  if (hitCount === 0) return [back];
  const put = { does: `put it at ${slot} and hold it`, short: `put at ${slot}`, rank: 9 };
  return [MOVE, { key: getKeyLabel('take'), ...put }, back];
}

function keysHints(isCut: boolean): readonly Hint[] {
  const back = { key: getKeyLabel('keys'), does: 'back to the hand', short: 'back', rank: 2 };
  return isCut ? [{ ...MOVE, does: 'scroll', rank: 1 }, back] : [back];
}

const EMPTY_HAND_HINTS: readonly Hint[] = [
  hint('find', 'find', 4),
  hint('undo', 'undo', 3),
  hint('leave', 'leave', 2),
  hint('keys', 'keys', 1),
];

function handHints({ hand, unfolded }: Session, scroll: readonly Hint[]): readonly Hint[] {
  const { slots, cursor } = hand;
  const current = slots[cursor];
  const free = slots.filter((slot) => !slot.held).length;
  const others = free === slots.length ? `all ${free}` : `other ${free}`;
  const isUnfolded = current !== undefined && unfolded.has(current.listed.question);
  const count = slots.length;
  const take = { does: `take all ${count}`, short: `take ${count}` };
  return [
    MOVE,
    hint('hold', current?.held ? 'let go' : 'hold', 5),
    ...(current?.held ? [] : [hint('swap', 'swap', 6)]),
    ...(free === 0 || count === 1 ? [] : [hint('swap-others', `swap ${others}`, 3)]),
    hint('find', 'find', 2),
    hint('details', isUnfolded ? 'fold' : 'why', 1),
    ...scroll,
    { key: getKeyLabel('take'), ...(count === 1 ? { does: 'take it' } : take), rank: 9 },
    { key: getKeyLabel('keys'), does: 'keys', short: '', rank: 7 },
  ];
}

/** The hint of an action, by the first of its keys. */
function hint(action: Action, does: string, rank: number): Hint {
  return { key: getKeyLabel(action).split(' ')[0] ?? '', does, rank };
}
