import { describe, expect, it } from 'vitest';
import { KEYS, type Key } from '../../../src/core/hand/key-bindings.ts';
import type { SearchBox } from '../../../src/core/hand/search-box.ts';
import { paste, update } from '../../../src/core/hand/session.ts';
import { open, POOL, press, search, searching, show, typed } from '../../support/hand-session.ts';

describe('update', () => {
  const effects: readonly (readonly [Key, readonly Key[], string])[] = [
    ['up', ['j'], '>a b c'],
    ['k', ['j'], '>a b c'],
    ['ctrl-p', ['j'], '>a b c'],
    ['ctrl-k', ['j'], '>a b c'],
    ['down', [], 'a >b c'],
    ['j', [], 'a >b c'],
    ['ctrl-n', [], 'a >b c'],
    ['ctrl-j', [], 'a >b c'],
    ['home', ['j', 'j'], '>a b c'],
    ['g', ['j', 'j'], '>a b c'],
    ['end', [], 'a b >c'],
    ['G', [], 'a b >c'],
    ['1', ['j'], '>a b c'],
    ['2', [], 'a >b c'],
    ['3', [], 'a b >c'],
    ...['4', '5', '6', '7', '8', '9'].map((key) => [key, [], 'a b >c'] as const),
    [' ', [], '>a* b c'],
    ['tab', [], 'a* >b c'],
    ['shift-tab', ['j'], '>a b* c'],
    ['r', [' ', 'j'], 'a* >d c'],
    ['R', [' ', 'j'], 'a* >d e'],
    ['K', ['j'], '>b a c'],
    ['J', ['j'], 'a c >b'],
    ['/', [], '>a b c, find _'],
    ['a', [], '>a b c, add _'],
    ['alt-enter', ['a', 'Q'], 'a >Q* b c'],
    ['d', [], '>a b c, unfolded a'],
    ['pagedown', ['d'], '>a b c, unfolded a, scroll 5'],
    ['ctrl-f', ['d'], '>a b c, unfolded a, scroll 5'],
    ['pageup', ['d', 'pagedown', 'pagedown'], '>a b c, unfolded a, scroll 5'],
    ['ctrl-b', ['d', 'ctrl-f', 'ctrl-f'], '>a b c, unfolded a, scroll 5'],
    ['x', [], '>b c'],
    ['u', ['x', 'j'], '>a b c'],
    ['enter', [], '>a b c, taken'],
    ['H', ['j', ' '], '>b*, taken'],
    ['escape', [], '>a b c, left'],
    ['q', [], '>a b c, left'],
    ['ctrl-d', [], '>a b c, left'],
    ['?', [], '>a b c, keys'],
  ];

  it.each(effects)('reacts to the key %j', (key, before, expected) => {
    const session = press(open(), ...before);
    expect(show(session)).not.toBe(expected);
    expect(show(update(session, key))).toBe(expected);
  });

  it('is tested here for every key', () => {
    const all = KEYS.flatMap(({ keys }): readonly Key[] => keys);
    expect(effects.map(([key]) => key).toSorted()).toEqual(all.toSorted());
  });

  it.each(['', 'z', 'unknown', 'ctrl-w', 'ctrl-u', 'backspace', 'U', '漢', 'rr'])(
    'ignores the key %j',
    (key) => {
      const session = press(open(), 'd', 'pagedown');
      expect(update(session, key)).toBe(session);
      const shown = press(session, '?');
      expect(update(shown, key)).toBe(shown);
    },
  );

  it('does not change its input', () => {
    const session = press(open(), 'd');
    press(session, 'd', 'x', '/', 'a', 'enter', '?');
    expect(show(session)).toBe('>a b c, unfolded a');
  });

  it('shows the message of the hand until the cursor moves', () => {
    const held = press(open(), ' ', 'r');
    expect(held.hand.message).toBe('this one is held: space lets it go');
    expect(press(held, 'j').hand.message).toBe('');
  });
});

describe('an empty hand', () => {
  const empty = press(open(), 'x', 'x', 'x');

  it('cannot be taken, and the message suggests a search instead', () => {
    const taken = press(empty, 'enter');
    expect(taken.end).toBeUndefined();
    expect(taken.hand.message).toBe('there is nothing to take: / finds a question');
  });

  it('can be left', () => {
    expect(press(empty, 'escape', 'escape').end).toBe('left');
  });

  it('is reported as soon as the last question is dropped', () => {
    expect(empty.hand.message).toMatch(/^the hand is empty/u);
  });

  it.each(['r', 'R', ' ', 'x', 'J', 'K', 'd'])('is reported after the key %j', (key) => {
    expect(press(empty, key).hand.message).toMatch(/^the hand is empty/u);
  });

  it('can be filled by a search, and by undo', () => {
    expect(show(press(empty, '/', 'e', '-', 'enter'))).toBe('>e*');
    expect(show(press(empty, 'u', 'u'))).toBe('>b c');
  });
});

describe('details', () => {
  it('are closed by the key that opened them', () => {
    expect(show(press(open(), 'd', 'd'))).toBe('>a b c');
  });

  it('stay open while the cursor and the question move', () => {
    expect(show(press(open(), 'd', 'j', 'k', 'J'))).toBe('b >a c, unfolded a');
  });

  it('can be open for several questions', () => {
    expect(show(press(open(), 'd', 'j', 'r', 'd'))).toBe('a >d c, unfolded a d');
  });

  it('do not open for a question that has none, and the message says so', () => {
    const session = press(open(), 'j', 'd');
    expect(show(session)).toBe('a >b c');
    expect(session.hand.message).toBe('there is nothing more about this one');
  });

  it('clear the message when they are opened', () => {
    expect(press(open(), 'j', 'd', 'k', ' ', 'r', 'd').hand.message).toBe('');
  });

  it('cannot be undone', () => {
    expect(press(open(), 'd', 'u').hand.message).toBe('there is nothing to undo');
  });
});

describe('scrolling', () => {
  it('moves by pages, and stops at the beginning of the question', () => {
    const down = press(open(), 'd', 'pagedown', 'pagedown', 'pagedown');
    expect(down.scroll).toBe(15);
    expect(press(down, 'pageup').scroll).toBe(10);
    expect(press(down, 'pageup', 'pageup', 'pageup', 'pageup').scroll).toBe(0);
  });

  it.each(['j', 'up', 'd', ' ', 'r', 'R', 'J', 'x', 'u', '?'])(
    'returns to the top after the key %j',
    (key) => {
      expect(press(open(), 'd', 'pagedown', key).scroll).toBe(0);
    },
  );
});

describe('paste', () => {
  it('changes nothing if no search is open', () => {
    const session = open();
    expect(paste(session, 'rRx\n')).toBe(session);
  });
});

describe('a search', () => {
  /** The search box after a query was typed. */
  const boxOf = (text: string): SearchBox => ({
    field: { text, cursor: text.length },
    hits: search(text),
    ...{ cursor: 0, isMoved: false, message: '' },
    purpose: 'replace',
  });

  it('starts with an empty query and all questions', () => {
    expect(searching('').searchBox).toEqual(boxOf(''));
  });

  it.each(['e', 'rR', 'x?/jk', 'two words ', ' ', 'café', '漢字', 'שלום', '😀', 'e\u0301'])(
    'adds %j to the query',
    (text) => {
      const session = searching(text);
      expect(show(session)).toBe(`>a b c, find ${text}_`);
      expect(session.searchBox?.hits).toEqual(search(text));
    },
  );

  it.each(['unknown', 'alt-enter', 'ctrl-g', 'rr', ''])('ignores the key %j', (key) => {
    const session = searching('b');
    expect(update(session, key)).toBe(session);
  });

  it('scrolls a long hit, and returns to the top for another', () => {
    const scrolled = press(searching('b'), 'pagedown', 'pagedown', 'pageup');
    expect(show(scrolled)).toBe('>a b c, find b_, scroll 5');
    expect(press(scrolled, 'down').scroll).toBe(0);
    expect(press(scrolled, 'x').scroll).toBe(0);
    expect(press(scrolled, 'escape').scroll).toBe(0);
  });

  it('limits the query to 200 characters', () => {
    expect(paste(searching('a'), 'b'.repeat(300)).searchBox?.field.text).toBe(
      `a${'b'.repeat(199)}`,
    );
  });

  it('ignores keys typed into a full query, without another search', () => {
    const full = paste(searching('a'), 'b'.repeat(300));
    const typedInto = press(full, 'x').searchBox;
    expect(typedInto).toEqual(full.searchBox);
    expect(typedInto?.hits).toBe(full.searchBox?.hits);
  });

  it('adds a paste to the query as one line, without control codes', () => {
    const pasted = paste(searching('a'), 'b\n\tc\u001b[31m\u0007d');
    expect(pasted.searchBox).toEqual(boxOf('ab cd'));
    expect(pasted.hand.slots.length).toBe(3);
  });

  it.each<[Key, string, string]>([
    ['backspace', 'team', 'tea'],
    ['backspace', 'a😀', 'a'],
    ['backspace', '漢字', '漢'],
    ['backspace', '', ''],
    ['ctrl-w', 'who left the', 'who left '],
    ['ctrl-w', 'who left  ', 'who '],
    ['ctrl-w', 'who', ''],
    ['ctrl-w', '  ', ''],
    ['ctrl-w', '', ''],
    ['ctrl-u', 'who left', ''],
    ['ctrl-u', '', ''],
  ])('on the key %s, changes the query %j to %j', (key, query, expected) => {
    const session = update(searching(query), key);
    expect(session.searchBox).toEqual(boxOf(expected));
  });

  it('moves the cursor through the hits and stops at the ends', () => {
    const cursorAfter = (...keys: readonly Key[]) =>
      press(searching(''), ...keys).searchBox?.cursor;
    expect(cursorAfter('down')).toBe(1);
    expect(cursorAfter('ctrl-n', 'down')).toBe(2);
    expect(cursorAfter('down', 'down', 'up')).toBe(1);
    expect(cursorAfter('down', 'down', 'ctrl-p')).toBe(1);
    expect(cursorAfter('up')).toBe(0);
    expect(cursorAfter('ctrl-p')).toBe(0);
    expect(cursorAfter(...POOL.map(() => 'down'), 'down')).toBe(POOL.length - 1);
    expect(cursorAfter(...POOL.map(() => 'ctrl-n'), 'ctrl-n')).toBe(POOL.length - 1);
  });

  it('returns to the first hit when the query changes', () => {
    expect(press(searching(''), 'down', '-').searchBox?.cursor).toBe(0);
    expect(press(searching('-'), 'down', 'backspace').searchBox?.cursor).toBe(0);
  });

  it('has its cursor at 0 when nothing is found', () => {
    expect(press(searching('zzz'), 'down').searchBox).toMatchObject({ hits: [], cursor: 0 });
    expect(press(searching('zzz'), 'up', 'ctrl-p', 'ctrl-n').searchBox?.cursor).toBe(0);
  });

  it('puts the current hit into the current slot, holds it, and closes', () => {
    expect(show(press(open(), 'j', '/', '漢', 'enter'))).toBe('a >漢字* c');
    expect(show(press(open(), '/', 'down', 'down', 'down', 'enter'))).toBe('>d* b c');
  });

  it('swaps places with a hit that is in the hand already', () => {
    expect(show(press(open(), '/', 'c', '-', 'enter'))).toBe('>c* b a');
  });

  it('ignores enter when nothing is found', () => {
    const session = searching('zzz');
    expect(update(session, 'enter')).toBe(session);
  });

  it('says at enter what to type, where nothing is typed and no hit is chosen', () => {
    const asked = press(open(), '/', 'enter');
    expect(show(asked)).toBe('>a b c, find _');
    expect(asked.searchBox?.message).toBe('type words to find, or go to one with ↓');
    expect(press(open(), 'a', ' ', 'enter').searchBox?.message).toBe(
      'type your question, or go to one with ↓',
    );
    expect(press(asked, 'b').searchBox?.message).toBe('');
    expect(press(asked, 'down').searchBox?.message).toBe('');
    expect(show(press(asked, 'down', 'up', 'enter'))).toBe('>a* b c');
    expect(show(press(open(), 'a', 'down', 'enter'))).toBe('a >b* c');
    expect(show(press(open(), 'a', 'down', 'x', 'backspace', 'enter'))).toBe('>a b c, add _');
  });

  it('closes by escape, which leaves the hand as it was', () => {
    const before = press(open(), 'd', 'j');
    expect(press(before, '/', 'e', 'down', 'escape')).toEqual(before);
  });

  it('does not change the hand while a query is typed', () => {
    const session = open();
    expect(typed(session, '/rRxJKud ').hand).toBe(session.hand);
  });

  it('starts with an empty query when opened again', () => {
    expect(show(press(searching('abc'), 'escape', '/'))).toBe('>a b c, find _');
  });

  it('is undone as one change', () => {
    expect(show(press(open(), '/', 'e', '-', 'enter', 'u'))).toBe('>a b c');
  });
});

describe('the key list', () => {
  const shown = press(open(), ' ', 'r', '?');

  it('is scrolled by the keys that move the cursor, up to its first line', () => {
    const scrolled = (...keys: readonly Key[]) => press(shown, ...keys).scroll;
    expect(scrolled('down')).toBe(1);
    expect(scrolled('j', 'ctrl-n', 'pagedown')).toBe(7);
    expect(scrolled('j', 'j', 'j', 'up', 'k')).toBe(1);
    expect(scrolled('j', 'j', 'j', 'ctrl-p', 'pageup')).toBe(0);
    expect(scrolled('pagedown', 'j', 'pageup')).toBe(1);
    expect(scrolled('up')).toBe(0);
  });

  it('is scrolled as in a pager by space, and by the keys of its first and last line', () => {
    const scrolled = (...keys: readonly Key[]) => press(shown, ...keys).scroll;
    expect(scrolled(' ', ' ')).toBe(10);
    for (const key of ['G', 'end']) expect(scrolled('down', key)).toBeGreaterThan(1000);
    for (const key of ['g', 'home']) {
      expect(scrolled('G', key)).toBe(0);
      expect(show(press(shown, ' ', key))).toBe('>a* b c, keys');
    }
  });

  const others = KEYS.filter(({ action }) => !/^(?:(?:move|scroll)-|first|last)/u.test(action))
    .flatMap(({ keys }): readonly Key[] => keys)
    .filter((key) => key !== ' ');

  it.each(others)('is closed by the key %j, which has no other effect', (key) => {
    expect(show(press(shown, 'down', key))).toBe('>a* b c');
  });

  it('does not pass any key on to the hand', () => {
    const all = KEYS.flatMap(({ keys }): readonly Key[] => keys);
    expect(all.filter((key) => press(shown, key).hand !== shown.hand)).toEqual([]);
  });

  it('starts at its first line, even if the hand was scrolled', () => {
    expect(show(press(open(), 'd', 'pagedown', '?'))).toBe('>a b c, keys, unfolded a');
  });
});
