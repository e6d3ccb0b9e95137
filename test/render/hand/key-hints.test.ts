import { describe, expect, it } from 'vitest';
import { dealHand } from '../../../src/core/hand/hand.ts';
import type { Key } from '../../../src/core/hand/key-bindings.ts';
import { type Session, startSession, update } from '../../../src/core/hand/session.ts';
import { renderKeyHints } from '../../../src/render/hand/key-hints.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { COLORS, createLayout, parseListed } from '../../support/layouts.ts';

const BANK = parseListed(
  `## a\n- q0\n  - Why: because\n${Array.from({ length: 19 }, (_, n) => `- q${n + 1}`).join('\n')}`,
);
const open = (size = 5) =>
  startSession(dealHand(BANK, size), (query) => (query === 'z' ? [] : BANK));
const press = (session: Session, ...keys: readonly Key[]) => keys.reduce(update, session);
const keyLine = (session: Session, width = 100, isCut = false) =>
  renderKeyHints(session, isCut, createLayout({ width }));
/** Returns the hints by their keys: `{ r: 'swap' }`. */
const hints = (session: Session, width?: number, isCut?: boolean): Record<string, string> =>
  Object.fromEntries(
    keyLine(session, width, isCut)
      .slice(1)
      .split('  ')
      .map((hint) => [hint.split(' ')[0], hint.split(' ').slice(1).join(' ')]),
  );

const SESSIONS: readonly (readonly [string, Session])[] = [
  ['a hand of five', open()],
  ['a hand of one', open(1)],
  ['a hand of twenty', open(20)],
  ['a held question', press(open(), ' ')],
  ['a hand with all held', press(open(2), ' ', 'j', ' ')],
  ['unfolded details', press(open(), 'd')],
  ['an empty hand', press(open(1), 'x')],
  ['a search', press(open(), '/')],
  ['a search at a chosen hit', press(open(), '/', 'q')],
  [
    'a search at the twentieth question',
    press(open(20), ...Array.from({ length: 19 }, () => 'j'), '/', 'q'),
  ],
  ['a search without hits', press(open(), '/', 'z')],
  ['a search at a held question', press(open(), ' ', '/', 'q')],
  ['a question to add', press(open(), 'a', 'q')],
  ['words to add', press(open(), 'a', 'z')],
  ['the key list', press(open(), '?')],
];

describe('renderKeyHints', () => {
  it('shows all hints if there is room', () => {
    expect(keyLine(open())).toMatchInlineSnapshot(
      `" ↑↓ move  space hold  r swap  R swap all 5  / find  d why  enter take all 5  ? keys"`,
    );
  });

  it.each([
    ['all', 100, ['↑↓', 'space', 'r', 'R', '/', 'd', 'enter', '?']],
    ['all but the arrows', 80, ['space', 'r', 'R', '/', 'd', 'enter', '?']],
  ])('shows %s keys of a hand of five in %i columns', (_, width, keys) => {
    for (const session of [open(), press(open(), 'd'), press(open(), ' ', 'j', 'd')]) {
      expect(Object.keys(hints(session, width))).toEqual(keys);
    }
  });

  it('does not show r on a held question', () => {
    expect(hints(press(open(), ' '))).not.toHaveProperty('r');
    expect(hints(press(open(), ' ', 'j'))).toHaveProperty('r');
  });

  it('offers only swaps that can be made', () => {
    const of = (poolSize: number, ...keys: readonly Key[]) =>
      hints(
        press(
          startSession(dealHand(BANK.slice(0, poolSize), 3), () => []),
          ...keys,
        ),
      );
    expect(of(2)).not.toHaveProperty('r');
    expect(of(2)).not.toHaveProperty('R');
    expect(of(4)).toMatchObject({ r: 'swap', R: 'swap 1 of 3' });
    expect(of(4, ' ', 'j')).toMatchObject({ r: 'swap', R: 'swap 1 of 2' });
    expect(of(6)).toMatchObject({ R: 'swap all 3' });
    // What has been dropped comes round again.
    expect(of(3, 'x')).toMatchObject({ r: 'swap', R: 'swap 1 of 2' });
  });

  it('shows how to scroll if the question is cut', () => {
    for (const width of [100, 80, 60, 40, 30]) {
      expect(hints(open(), width, true)).toMatchObject({ PgDn: 'more' });
    }
    expect(hints(open())).not.toHaveProperty('PgDn');
    expect(hints(press(open(), '/'), 100, true)).toMatchObject({ PgDn: 'more' });
  });

  it('shortens hints first, then leaves out the least important', () => {
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

  it('keeps the hint about enter longest', () => {
    for (let width = 100; width >= 20; width -= 1) {
      expect(hints(open(), width)['enter']).toMatch(/^take (?:all )?5$/u);
    }
  });

  it('keeps the way out longest where there is a hint about it', () => {
    for (const keys of [['/'], ['a'], ['a', 'z'], ['/', 'z']]) {
      for (let width = 100; width >= 11; width -= 1) {
        expect(hints(press(open(), ...keys), width)['esc']).toMatch(/^back/u);
      }
    }
    expect(hints(press(open(1), 'x'), 12)).toEqual({ esc: 'leave' });
  });

  it('never gains a hint on a narrower screen', () => {
    for (const [, session] of SESSIONS) {
      for (let width = 100; width > 20; width -= 1) {
        const wide = Object.keys(hints(session, width));
        const narrow = Object.keys(hints(session, width - 1));
        expect(wide).toEqual(expect.arrayContaining(narrow));
      }
    }
  });

  it.each(SESSIONS)('leaves the last column free at every width from 20 on: %s', (_, session) => {
    for (let width = 20; width <= 120; width += 1) {
      expect(measureWidth(keyLine(session, width))).toBeLessThan(width);
    }
  });

  it.each(SESSIONS)('is never empty: %s', (_, session) => {
    for (const width of [1, 10, 20, 80]) expect(keyLine(session, width)).toMatch(/^ \S.*\S$/u);
  });

  it.each([
    ['the whole hand', open(5), 'take all 5'],
    ['the questions that are left', press(open(5), 'x'), 'take all 4'],
    ['the only question', open(1), 'take it'],
    ['held questions and others', press(open(2), ' '), 'take all 2'],
  ])('shows that enter takes %s', (_, session, does) => {
    expect(hints(session)['enter']).toBe(does);
  });

  it('does not show enter in an empty hand', () => {
    expect(hints(press(open(1), 'x'))).not.toHaveProperty('enter');
  });

  it.each([
    ['hold, on a free question', open(), 'hold'],
    ['let go, on a held question', press(open(), ' '), 'let go'],
    ['hold, on the question below it', press(open(), ' ', 'j'), 'hold'],
  ])('shows the effect of space: %s', (_, session, does) => {
    expect(hints(session)['space']).toBe(does);
  });

  it.each([
    ['why, on a folded question', open(), 'why'],
    ['fold, on an unfolded question', press(open(), 'd'), 'fold'],
    ['why, on another question', press(open(), 'd', 'j'), 'why'],
  ])('shows the effect of d: %s', (_, session, does) => {
    expect(hints(session)['d']).toBe(does);
  });

  it.each([
    ['the whole hand', open(), 'swap all 5'],
    ['the free questions', press(open(), ' '), 'swap other 4'],
    [
      'the free questions, wherever the cursor is',
      press(open(), ' ', 'j', ' ', 'j'),
      'swap other 3',
    ],
  ])('shows that R swaps %s', (_, session, does) => {
    expect(hints(session)['R']).toBe(does);
  });

  it.each([
    ['all questions are held', press(open(2), ' ', 'j', ' ')],
    ['there is only one', open(1)],
  ])('does not show R if %s', (_, session) => {
    expect(hints(session)).not.toHaveProperty('R');
  });

  it('shows the keys of an empty hand, a search, and the key list', () => {
    const lines = [
      keyLine(press(open(1), 'x')),
      keyLine(press(open(), 'j', '/')),
      keyLine(press(open(), 'j', '/', 'q')),
      keyLine(press(open(), '/', 'z')),
      keyLine(press(open(), '?')),
    ];
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
       / find  u undo  esc leave  ? keys
       ↑↓ move  esc back to the hand
       ↑↓ move  enter put it at 2 and hold it  esc back to the hand
       esc back to the hand
       ? back to the hand"
    `);
  });

  it.each([40, 38, 30, 25, 20])('shows how to add own words in %i columns', (width) => {
    expect(hints(press(open(), 'a', 'q'), width)).toHaveProperty('alt-enter');
    expect(hints(press(open(), 'a', 'q'), width)).toHaveProperty('esc');
  });

  it('paints keys bold and their effects dim', () => {
    const painted = renderKeyHints(open(), false, createLayout({ paint: COLORS, width: 50 }));
    expect(painted).toContain('\u001b[1mr\u001b[22m \u001b[2mswap\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colors.
    expect(painted.replace(/\u001b\[\d+m/gu, '')).toBe(keyLine(open(), 50));
  });
});
