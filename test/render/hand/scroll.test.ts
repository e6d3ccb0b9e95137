import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWhole,
  getMaxScroll,
  renderParts,
  type ScreenPart,
} from '../../../src/render/hand/scroll.ts';
import { COLORS, createLayout } from '../../support/layouts.ts';

/** Parses parts with their lines, `>` before the current ones: `a1,a2 >b1,b2 c1`. */
const parseParts = (text: string): ScreenPart[] =>
  text.split(' ').map((part) => ({
    lines: part.replace('>', '').split(','),
    isCurrent: part.startsWith('>'),
  }));
/** Returns the lines shown in these rows, with the counts of other parts as `^3` and `v3`. */
const shown = (text: string, rows: number, scroll = 0) =>
  renderParts({ parts: parseParts(text), rows }, scroll, createLayout())
    .map((line) => line.replace(/^ {3}↑ (\d+) more$/u, '^$1').replace(/^ {3}↓ (\d+) more$/u, 'v$1'))
    .join(' ');

describe('renderParts', () => {
  it('shows all lines if there is room', () => {
    expect(shown('a,b >c d', 4)).toBe('a b c d');
    expect(shown('a,b >c d', 9)).toBe('a b c d');
  });

  it('shows nothing without parts', () => {
    expect(renderParts({ parts: [], rows: 9 }, 0, createLayout())).toEqual([]);
    expect(renderParts({ parts: [], rows: 0 }, 0, createLayout())).toEqual([]);
  });

  it.each([
    ['the beginning', '>a b c d e f g h', 'a b c d v4'],
    ['the beginning as long as that contains the current line', 'a b >c d e f g h', 'a b c d v4'],
    ['the current line in the middle', 'a b c >d e f g h', '^2 c d e v3'],
    ['the current line in the middle further down', 'a b c d >e f g h', '^3 d e f v2'],
    ['the end as soon as that contains the current line', 'a b c d e >f g h', '^4 e f g h'],
    ['the end', 'a b c d e f g >h', '^4 e f g h'],
  ])('shows %s', (_, text, expected) => {
    expect(shown(text, 5)).toBe(expected);
  });

  it('shows a whole current part of several lines if it fits', () => {
    expect(shown('a,b,c >d,e,f g,h', 5)).toBe('^1 d e f v1');
    expect(shown('a,b,c >d,e g,h,i', 6)).toBe('^1 c d e g v1');
  });

  it('shows the first lines of a current part that is too long', () => {
    expect(shown('a,b,c >d,e,f,g,h i,j', 5)).toBe('^1 d e f v2');
    expect(shown('a,b,c >d,e,f,g,h,i,j', 5)).toBe('^1 d e f v1');
  });

  it.each([
    [0, '^1 d e f v2'],
    [1, '^1 e f g v2'],
    [2, '^2 f g h v1'],
    [9, '^2 f g h v1'],
  ])(
    'scrolls a current part that is too long by %i lines, but not past its end',
    (scroll, expected) => {
      expect(shown('a,b,c >d,e,f,g,h i,j', 5, scroll)).toBe(expected);
    },
  );

  it('counts a part once that goes on above and below', () => {
    expect(shown('>a,b,c,d,e,f,g b c d e', 5, 2)).toBe('   ↑ more c d e v5');
    expect(shown('x >a,b,c,d,e,f,g b', 5, 2)).toBe('^1 c d e v2');
    const scrolled = { parts: parseParts('>a,b,c,d,e,f,g b c d e'), rows: 5 };
    expect(countWhole(scrolled, 2)).toBe(0);
  });

  it.each([
    ['all of them', '>a,b c d', 9, 3],
    ['those between the counts', 'a,b c,d >e f,g h,i', 5, 1],
    ['none of a part that is too long', '>a,b,c,d,e,f', 4, 0],
  ])('knows how many parts are shown whole: %s', (_, text, rows, count) => {
    expect(countWhole({ parts: parseParts(text), rows }, 0)).toBe(count);
  });

  it('does not scroll a current part that fits', () => {
    expect(shown('a,b,c >d,e,f g,h', 5, 2)).toBe(shown('a,b,c >d,e,f g,h', 5));
    expect(shown('a,b >c d', 4, 2)).toBe('a b c d');
  });

  it('shows several current parts as one', () => {
    expect(shown('a b c >d >e >f g h', 5)).toBe('^3 d e f v2');
    expect(shown('a b c >d >e >f >g >h', 5)).toBe('^3 d e f v2');
  });

  it('shows the beginning if no part is current', () => {
    expect(shown('a b c d e f', 4)).toBe('a b c v3');
  });

  it('shows a line itself instead of a count of one', () => {
    expect(shown('a >b c d e f', 4)).toBe('a b c v3');
    expect(shown('a b >c d e f', 4)).toBe('^2 c d v2');
    expect(shown('a b c >d e f', 5)).toBe('^2 c d e f');
  });

  it.each([0, 1, 2, -5])('uses at least three rows, even if there are %i', (rows) => {
    expect(shown('a b c >d e f g', rows)).toBe('^3 d v3');
    expect(shown('>a b c d', rows)).toBe('a b v2');
    expect(shown('a b c', rows)).toBe('a b c');
  });

  it('paints only the counts', () => {
    const lines = renderParts(
      { parts: parseParts('a b c >d e f g'), rows: 3 },
      0,
      createLayout({ paint: COLORS }),
    );
    expect(lines).toEqual([
      '\u001b[2m   ↑ 3 more\u001b[22m',
      'd',
      '\u001b[2m   ↓ 3 more\u001b[22m',
    ]);
  });

  /** Parts whose lines are numbers; some adjacent ones are current. */
  const parts = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 12 }), fc.nat(12), fc.nat(12))
    .map(([sizes, from, to]): readonly ScreenPart[] => {
      let number = 0;
      return sizes.map((size, index) => ({
        lines: Array.from({ length: size }, () => {
          number += 1;
          return String(number);
        }),
        isCurrent: index >= from && index <= to,
      }));
    });
  const rows = fc.integer({ min: 3, max: 20 });

  it('fills the rows, counts the parts that go on out of sight, and shows the first current line', () => {
    fc.assert(
      fc.property(parts, rows, (parts, rows) => {
        const all = parts.flatMap(({ lines }) => lines);
        const { inSight, lines, above, below } = show(parts, rows, 0);
        expect(lines).toHaveLength(Math.min(rows, all.length));
        const start = Math.max(0, all.indexOf(inSight[0] ?? ''));
        const end = start + inSight.length;
        expect(inSight).toEqual(all.slice(start, end));
        const countWith = (hidden: readonly string[]) =>
          parts.filter((part) => part.lines.some((line) => hidden.includes(line))).length;
        const goesOn = parts.filter(
          ({ lines: [first = '', ...rest] }) =>
            all.indexOf(first) < start && all.indexOf(rest.at(-1) ?? '') >= end,
        );
        // A part that goes on at both ends is counted once.
        const hiddenAbove = countWith(all.slice(0, start)) - goesOn.length;
        expect([above, below]).toEqual([hiddenAbove, countWith(all.slice(end))]);
        const first = parts.find(({ isCurrent }) => isCurrent)?.lines[0] ?? all[0];
        if (first !== undefined) expect(inSight).toContain(first);
      }),
    );
  });

  it('shows every current line at some scroll, and the last one at the maximal scroll', () => {
    fc.assert(
      fc.property(parts, rows, (parts, rows) => {
        const current = parts.filter(({ isCurrent }) => isCurrent).flatMap(({ lines }) => lines);
        const maxScroll = getMaxScroll({ parts, rows });
        const scrolls = Array.from({ length: maxScroll + 1 }, (_, scroll) => scroll);
        const inSight = new Set(scrolls.flatMap((scroll) => show(parts, rows, scroll).inSight));
        expect(current.filter((line) => !inSight.has(line))).toEqual([]);
        expect(show(parts, rows, maxScroll).inSight).toEqual(
          expect.arrayContaining(current.slice(-1)),
        );
        expect(show(parts, rows, maxScroll + 1)).toEqual(show(parts, rows, maxScroll));
      }),
    );
  });
});

/** Returns the lines shown, those that belong to parts, and the counts above and below. */
function show(parts: readonly ScreenPart[], rows: number, scroll: number) {
  const lines = renderParts({ parts, rows }, scroll, createLayout());
  return {
    lines,
    above: Number(/^ {3}↑ (\d+) more$/u.exec(lines[0] ?? '')?.[1] ?? 0),
    below: Number(/^ {3}↓ (\d+) more$/u.exec(lines.at(-1) ?? '')?.[1] ?? 0),
    inSight: lines.filter((line) => !line.includes('more')),
  };
}
