import { describe, expect, it } from 'vitest';
import { dealHand } from '../../../src/core/hand/hand.ts';
import type { Key } from '../../../src/core/hand/key-bindings.ts';
import { type Session, startSession, update } from '../../../src/core/hand/session.ts';
import { renderKeyHints } from '../../../src/render/hand/key-hints.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { COLORS, layoutOf, placedIn } from '../../support/layouts.ts';

const BANK = placedIn(
  `## a\n- q0\n  - Why: because\n${Array.from({ length: 19 }, (_, n) => `- q${n + 1}`).join('\n')}`,
);
const open = (size = 5) =>
  startSession(dealHand(BANK, size), (query) => (query === 'z' ? [] : BANK));
const press = (session: Session, ...keys: readonly Key[]) => keys.reduce(update, session);
const keyLine = (session: Session, width = 100, isCut = false) =>
  renderKeyHints(session, isCut, layoutOf({ width }));
/** The hints by their keys: `{ r: 'swap' }`. */
const hints = (session: Session, width?: number, isCut?: boolean): Record<string, string> =>
  Object.fromEntries(
    keyLine(session, width, isCut)
      .slice(1)
      .split('  ')
      .map((hint) => [hint.split(' ')[0], hint.split(' ').slice(1).join(' ')]),
  );

const SITTINGS: readonly (readonly [string, Session])[] = [
  ['a hand of five', open()],
  ['a hand of one', open(1)],
  ['a hand of twenty', open(20)],
  ['a held question', press(open(), ' ')],
  ['all held', press(open(2), ' ', 'j', ' ')],
  ['unfolded details', press(open(), 'd')],
  ['an empty hand', press(open(1), 'x')],
  ['find', press(open(), '/')],
  ['find at the twentieth', press(open(20), ...Array.from({ length: 19 }, () => 'j'), '/')],
  ['find with nothing found', press(open(), '/', 'z')],
  ['the keys', press(open(), '?')],
];

describe('renderKeyLine', () => {
  it('says everything where there is room', () => {
    expect(keyLine(open())).toMatchInlineSnapshot(
      `" ↑↓ move  space hold  r swap  R swap all 5  / find  d why  enter take all 5  ? keys"`,
    );
  });

  it.each([
    ['all', 100, ['↑↓', 'space', 'r', 'R', '/', 'd', 'enter', '?']],
    ['all but the arrows', 80, ['space', 'r', 'R', '/', 'd', 'enter', '?']],
  ])('has for a hand of five %s of its keys in %i columns', (_, width, keys) => {
    for (const session of [open(), press(open(), 'd'), press(open(), ' ', 'j', 'd')]) {
      expect(Object.keys(hints(session, width))).toEqual(keys);
    }
  });

  it('leaves out r on a held question, which it does not swap', () => {
    expect(hints(press(open(), ' '))).not.toHaveProperty('r');
    expect(hints(press(open(), ' ', 'j'))).toHaveProperty('r');
  });

  it('says how to see the rest where the question is cut', () => {
    for (const width of [100, 80, 60, 40, 30]) {
      expect(hints(open(), width, true)).toMatchObject({ PgDn: 'more' });
    }
    expect(hints(open())).not.toHaveProperty('PgDn');
    expect(hints(press(open(), '/'), 100, true)).toMatchObject({ PgDn: 'more' });
  });

  it('shortens first, and then leaves out what matters least', () => {
    const lines = [80, 70, 60, 50, 40, 30, 20].map((width) => keyLine(open(), width));
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
       space hold  r swap  R swap all 5  / find  d why  enter take all 5  ? keys
       space hold  r swap  R swap all 5  / find  d why  enter take 5  ?
       space hold  r swap  R swap all 5  / find  enter take 5  ?
       space hold  r swap  enter take 5  ?
       space hold  r swap  enter take 5  ?
       r swap  enter take 5  ?
       enter take 5  ?"
    `);
  });

  it('keeps what it takes longest', () => {
    for (let width = 100; width >= 20; width -= 1) {
      expect(hints(open(), width)['enter']).toMatch(/^take (?:all )?5$/u);
    }
  });

  it('only ever loses hints as it gets narrower', () => {
    for (const [, session] of SITTINGS) {
      for (let width = 100; width > 20; width -= 1) {
        const wide = Object.keys(hints(session, width));
        const narrow = Object.keys(hints(session, width - 1));
        expect(wide).toEqual(expect.arrayContaining(narrow));
      }
    }
  });

  it.each(SITTINGS)('fits every width from 20 columns on, the last one free: %s', (_, session) => {
    for (let width = 20; width <= 120; width += 1) {
      expect(measureWidth(keyLine(session, width))).toBeLessThan(width);
    }
  });

  it.each(SITTINGS)('is one line that is never empty: %s', (_, session) => {
    for (const width of [1, 10, 20, 80]) expect(keyLine(session, width)).toMatch(/^ \S.*\S$/u);
  });

  it.each([
    ['all of them', open(5), 'take all 5'],
    ['all that are left', press(open(5), 'x'), 'take all 4'],
    ['the only one', open(1), 'take it'],
    ['all, held or not', press(open(2), ' '), 'take all 2'],
  ])('says that enter takes %s', (_, session, does) => {
    expect(hints(session)['enter']).toBe(does);
  });

  it('says that enter takes nothing where there is nothing', () => {
    expect(hints(press(open(1), 'x'))).not.toHaveProperty('enter');
  });

  it.each([
    ['hold, of a question that is not held', open(), 'hold'],
    ['let go, of one that is', press(open(), ' '), 'let go'],
    ['hold, of the one below that', press(open(), ' ', 'j'), 'hold'],
  ])('says that space does: %s', (_, session, does) => {
    expect(hints(session)['space']).toBe(does);
  });

  it.each([
    ['why, where they are folded', open(), 'why'],
    ['fold, where they are not', press(open(), 'd'), 'fold'],
    ['why, of another question', press(open(), 'd', 'j'), 'why'],
  ])('says that d shows: %s', (_, session, does) => {
    expect(hints(session)['d']).toBe(does);
  });

  it.each([
    ['all', open(), 'swap all 5'],
    ['the others', press(open(), ' '), 'swap other 4'],
    ['the others, wherever the cursor is', press(open(), ' ', 'j', ' ', 'j'), 'swap other 3'],
  ])('says that R swaps %s', (_, session, does) => {
    expect(hints(session)['R']).toBe(does);
  });

  it.each([
    ['all are held', press(open(2), ' ', 'j', ' ')],
    ['there is just one', open(1)],
  ])('leaves R out where %s', (_, session) => {
    expect(hints(session)).not.toHaveProperty('R');
  });

  it('is about what is open', () => {
    const lines = [
      keyLine(press(open(1), 'x')),
      keyLine(press(open(), 'j', '/')),
      keyLine(press(open(), '/', 'z')),
      keyLine(press(open(), '?')),
    ];
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
       / find  u undo  esc leave  ? keys
       ↑↓ move  enter put it at 2 and hold it  esc back to the hand
       esc back to the hand
       ? back to the hand"
    `);
  });

  it('paints keys bold and what they do dim, and breaks nothing by it', () => {
    const painted = renderKeyHints(open(), false, layoutOf({ paint: COLORS, width: 50 }));
    expect(painted).toContain('\u001b[1mr\u001b[22m \u001b[2mswap\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colors.
    expect(painted.replace(/\u001b\[\d+m/gu, '')).toBe(keyLine(open(), 50));
  });
});
