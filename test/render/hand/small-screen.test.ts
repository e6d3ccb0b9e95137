import { describe, expect, it } from 'vitest';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { MANAGER, openHand as open, press, SMALL, show } from '../../support/hand-screen.ts';

const TWELVE = Array.from({ length: 12 }, () => MANAGER).join('\n');

describe('renderScreen, on a small screen', () => {
  it('shows as much of the hand as fits, and the number of other questions', () => {
    expect(show(open(), SMALL)).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes
                              103 in the pool
       > 1      Which decision of yours would
                you expect to hand me in the
                first six months?        role
         2      What has someone on your team
                talked you out of this year?
                                   management
         3      Who was promoted last? career
         ↓ 2 more
       space hold  r swap  enter take 5  ?"
    `);
  });

  it('shows the current question in the middle', () => {
    expect(show(press(open(), 'j', 'j'), SMALL)).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes
                              103 in the pool
         ↑ 1 more
         2      What has someone on your team
                talked you out of this year?
                                   management
       > 3      Who was promoted last? career
         4      When did you last work at
                night?                  hours
         5      Who left?                team
       space hold  r swap  enter take 5  ?"
    `);
  });

  it('begins with the current question if it is unfolded', () => {
    expect(show(press(open(), 'd'), SMALL)).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes
                              103 in the pool
       > 1      Which decision of yours would
                you expect to hand me in the
                first six months?        role
                Follow-up: And what would
                  you keep to yourself?
                Why: what they let go of
                  says how much they trust,
         ↓ 5 more
       r swap  PgDn more  enter take 5  ?"
    `);
  });

  it('scrolls the details', () => {
    const session = press(open(), 'd', 'pagedown', 'pagedown', 'pagedown');
    expect(show(session, SMALL)).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes
                              103 in the pool
         ↑ 1 more
                  says how much they trust,
                  and whether they have ever
                  done so before
                Good sign: a name and a
                  date
                Red flag: silence
         ↓ 4 more
       r swap  PgDn more  enter take 5  ?"
    `);
  });

  it('shows the current hit', () => {
    const lines = show(press(open(), '/', 'down', 'down', 'down'), SMALL).split('\n');
    expect(lines.slice(-5)).toMatchInlineSnapshot(`
      [
        "   hand)                         career",
        " > When did you last work at night? (4",
        "   in the hand)                   hours",
        "   Who left? (5 in the hand)       team",
        " enter put at 1  esc back",
      ]
    `);
  });

  it('scrolls the key list', () => {
    const down = Array.from({ length: 14 }, () => 'down');
    expect(show(press(open(), '?', ...down), SMALL)).toMatchInlineSnapshot(`
      "
         ↑ 11 more
                   here and hold
         a         add a question: a found
                   one, or your own words
         alt-enter behind a: add the words
                   that you typed, whatever
                   is found
         d         show or hide follow-ups,
                   why and signs
         ↓ 8 more
       ↑↓ scroll  ? back to the hand"
    `);
  });

  it.each([
    ['the hand', []],
    ['details', ['d']],
    ['the key list', ['?']],
    ['a search', ['/']],
    ['own words', ['a', 'W']],
    ['a message', [' ', 'r']],
  ])('is no wider than twenty columns less one: %s', (_, keys) => {
    for (const session of [open(), open(TWELVE, 12)]) {
      const lines = show(press(session, ...keys), { width: 20, rows: 99 }).split('\n');
      expect(lines.filter((line) => measureWidth(line) > 19)).toEqual([]);
    }
  });

  it('wraps a long message', () => {
    const lines = show(press(open(MANAGER, 1), 'x', 'r'), SMALL).split('\n');
    expect(lines.slice(-3)).toMatchInlineSnapshot(`
      [
        " the hand is empty: / finds a question,",
        " u brings the last one back",
        " / find  u undo  esc leave  ? keys",
      ]
    `);
  });

  it('shows no title on fewer than eight lines', () => {
    const firstLine = (rows: number) => show(open(), { rows }).trim().split('\n')[0];
    expect(firstLine(8)).toMatch(/^For a manager/u);
    expect(firstLine(7)).toMatch(/^> 1 {6}Which decision/u);
  });

  it('shows no empty lines on fewer than eleven lines', () => {
    const lines = (rows: number) => show(open(), { rows }).trim().split('\n');
    expect(lines(11)).toContain('');
    expect(lines(10)).not.toContain('');
  });
});
