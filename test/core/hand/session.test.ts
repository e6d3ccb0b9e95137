import { describe, expect, it } from 'vitest';
import { dealHand } from '../../../src/core/hand/hand.ts';
import { KEYS, type Key } from '../../../src/core/hand/key-bindings.ts';
import { paste, type Session, startSession, update } from '../../../src/core/hand/session.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
import { questionsIn } from '../../support/read-list.ts';

const POOL = questionsIn(`
- a #topic/one
  - Follow-up: and then?
  - Why: because
- b #topic/two
- c #topic/three
- d #topic/four
  - Why: because of d
- e #topic/five
- 漢字 #topic/six
`).map(createLister([]));
const search = (query: string) =>
  POOL.filter(({ question: { text } }) => `${text}-question`.includes(query));

const open = (size = 3, cards: readonly ListedQuestion[] = POOL) =>
  startSession(dealHand(cards, size), search);
const press = (session: Session, ...keys: readonly Key[]) => keys.reduce(update, session);
/** Presses the keys, one a character. */
const typed = (session: Session, text: string) => press(session, ...text);
const finding = (query: string) => typed(open(), `/${query}`);

/** The hand at a glance, `>` before the current question and `*` behind the held ones: `>a b* c`. */
function table({ hand: { slots, cursor } }: Session): string {
  return slots
    .map(({ listed: { question }, held }, index) => {
      return `${index === cursor ? '>' : ''}${question.text}${held ? '*' : ''}`;
    })
    .join(' ');
}

/** All there is to see of a session. */
function look(session: Session): string {
  const { searchBox, areKeysShown, unfolded, scroll, end } = session;
  return [
    table(session),
    searchBox === undefined ? '' : `find ${searchBox.query}_`,
    areKeysShown ? 'keys' : '',
    unfolded.size > 0 ? `unfolded ${[...unfolded].map(({ text }) => text).join(' ')}` : '',
    scroll > 0 ? `scroll ${scroll}` : '',
    end ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

describe('update', () => {
  const effects: readonly (readonly [Key, readonly Key[], string])[] = [
    ['up', ['j'], '>a b c'],
    ['k', ['j'], '>a b c'],
    ['ctrl-p', ['j'], '>a b c'],
    ['down', [], 'a >b c'],
    ['j', [], 'a >b c'],
    ['ctrl-n', [], 'a >b c'],
    [' ', [], '>a* b c'],
    ['r', [' ', 'j'], 'a* >d c'],
    ['R', [' ', 'j'], 'a* >d e'],
    ['K', ['j'], '>b a c'],
    ['J', ['j'], 'a c >b'],
    ['/', [], '>a b c, find _'],
    ['d', [], '>a b c, unfolded a'],
    ['pagedown', ['d'], '>a b c, unfolded a, scroll 5'],
    ['ctrl-f', ['d'], '>a b c, unfolded a, scroll 5'],
    ['pageup', ['d', 'pagedown', 'pagedown'], '>a b c, unfolded a, scroll 5'],
    ['ctrl-b', ['d', 'ctrl-f', 'ctrl-f'], '>a b c, unfolded a, scroll 5'],
    ['x', [], '>b c'],
    ['u', ['x', 'j'], '>a b c'],
    ['enter', [], '>a b c, taken'],
    ['escape', [], '>a b c, left'],
    ['?', [], '>a b c, keys'],
  ];

  it.each(effects)('by the key %j', (key, before, expected) => {
    const session = press(open(), ...before);
    expect(look(session)).not.toBe(expected);
    expect(look(update(session, key))).toBe(expected);
  });

  it('is shown here for every key that there is', () => {
    const all = KEYS.flatMap(({ keys }): readonly Key[] => keys);
    expect(effects.map(([key]) => key).toSorted()).toEqual(all.toSorted());
  });

  it.each(['', 'z', 'unknown', 'ctrl-w', 'ctrl-u', 'backspace', 'U', '漢', 'rr'])(
    'changes nothing by the key %j, which means nothing',
    (key) => {
      const session = press(open(), 'd', 'pagedown');
      expect(update(session, key)).toBe(session);
      const shown = press(session, '?');
      expect(update(shown, key)).toBe(shown);
    },
  );

  it('leaves the session that it is given as it is', () => {
    const session = press(open(), 'd');
    press(session, 'd', 'x', '/', 'a', 'enter', '?');
    expect(look(session)).toBe('>a b c, unfolded a');
  });

  it('says what the hand has to say, until the cursor moves', () => {
    const held = press(open(), ' ', 'r');
    expect(held.hand.message).toBe('this one is held: space lets it go');
    expect(press(held, 'j').hand.message).toBe('');
  });
});

describe('an empty hand', () => {
  const empty = press(open(), 'x', 'x', 'x');

  it('is not taken, and says what to do', () => {
    const taken = press(empty, 'enter');
    expect(taken.end).toBeUndefined();
    expect(taken.hand.message).toBe('there is nothing to take: / finds a question');
  });

  it('can be left', () => {
    expect(press(empty, 'escape').end).toBe('left');
  });

  it('says that it is empty as soon as it is', () => {
    expect(empty.hand.message).toMatch(/^the hand is empty/u);
  });

  it.each(['r', 'R', ' ', 'x', 'J', 'K', 'd'])('says that it is empty by the key %j', (key) => {
    expect(press(empty, key).hand.message).toMatch(/^the hand is empty/u);
  });

  it('has no details', () => {
    expect(look(press(empty, 'd'))).toBe('');
  });

  it('gets what is found, and what is undone', () => {
    expect(look(press(empty, '/', 'e', '-', 'enter'))).toBe('>e*');
    expect(look(press(empty, 'u', 'u'))).toBe('>b c');
  });
});

describe('details', () => {
  it('fold again by the same key', () => {
    expect(look(press(open(), 'd', 'd'))).toBe('>a b c');
  });

  it('stay unfolded while others are looked at, and wherever the question goes', () => {
    expect(look(press(open(), 'd', 'j', 'k', 'J'))).toBe('b >a c, unfolded a');
  });

  it('unfold for one question after the other', () => {
    expect(look(press(open(), 'd', 'j', 'r', 'd'))).toBe('a >d c, unfolded a d');
  });

  it('are missing of some questions, which says so', () => {
    const session = press(open(), 'j', 'd');
    expect(look(session)).toBe('a >b c');
    expect(session.hand.message).toBe('there is nothing more about this one');
  });

  it('take the message away', () => {
    expect(press(open(), 'j', 'd', 'k', ' ', 'r', 'd').hand.message).toBe('');
  });

  it('are nothing to undo', () => {
    expect(press(open(), 'd', 'u').hand.message).toBe('there is nothing to undo');
  });
});

describe('scrolling', () => {
  it('goes a page on and back, and stops where the question begins', () => {
    const down = press(open(), 'd', 'pagedown', 'pagedown', 'pagedown');
    expect(down.scroll).toBe(15);
    expect(press(down, 'pageup').scroll).toBe(10);
    expect(press(down, 'pageup', 'pageup', 'pageup', 'pageup').scroll).toBe(0);
  });

  it.each(['j', 'up', 'd', ' ', 'r', 'R', 'J', 'x', 'u', '?'])(
    'begins at the top again after the key %j',
    (key) => {
      expect(press(open(), 'd', 'pagedown', key).scroll).toBe(0);
    },
  );
});

describe('the hand', () => {
  it('has no use for what is pasted', () => {
    const session = open();
    expect(paste(session, 'rRx\n')).toBe(session);
  });
});

describe('find', () => {
  it('begins with all questions and nothing typed', () => {
    expect(finding('').searchBox).toEqual({ query: '', hits: search(''), cursor: 0 });
  });

  it.each(['e', 'rR', 'x?/jk', 'two words ', ' ', 'café', '漢字', 'שלום', '😀', 'e\u0301'])(
    'types %j',
    (text) => {
      const session = finding(text);
      expect(look(session)).toBe(`>a b c, find ${text}_`);
      expect(session.searchBox?.hits).toEqual(search(text));
    },
  );

  it.each(['unknown', 'ctrl-k', 'rr', ''])('does not type %j', (key) => {
    const session = finding('b');
    expect(update(session, key)).toBe(session);
  });

  it('scrolls a long hit, and begins at the top of the next', () => {
    const scrolled = press(finding('b'), 'pagedown', 'pagedown', 'pageup');
    expect(look(scrolled)).toBe('>a b c, find b_, scroll 5');
    expect(press(scrolled, 'down').scroll).toBe(0);
    expect(press(scrolled, 'x').scroll).toBe(0);
    expect(press(scrolled, 'escape').scroll).toBe(0);
  });

  it('takes no more than can be drawn', () => {
    expect(paste(finding('a'), 'b'.repeat(300)).searchBox?.query).toBe(`a${'b'.repeat(199)}`);
  });

  it('takes what is pasted as one line, and runs no code in it', () => {
    const pasted = paste(finding('a'), 'b\n\tc\u001b[31m\u0007d');
    expect(pasted.searchBox).toEqual({ query: 'ab cd', hits: search('ab cd'), cursor: 0 });
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
  ])('by the key %s makes %j to %j', (key, query, expected) => {
    const session = update(finding(query), key);
    expect(session.searchBox).toEqual({ query: expected, hits: search(expected), cursor: 0 });
  });

  it('goes through the hits and stops at the ends', () => {
    const cursorAfter = (...keys: readonly Key[]) => press(finding(''), ...keys).searchBox?.cursor;
    expect(cursorAfter('down')).toBe(1);
    expect(cursorAfter('ctrl-n', 'down')).toBe(2);
    expect(cursorAfter('down', 'down', 'up')).toBe(1);
    expect(cursorAfter('down', 'down', 'ctrl-p')).toBe(1);
    expect(cursorAfter('up')).toBe(0);
    expect(cursorAfter('ctrl-p')).toBe(0);
    expect(cursorAfter(...POOL.map(() => 'down'), 'down')).toBe(POOL.length - 1);
    expect(cursorAfter(...POOL.map(() => 'ctrl-n'), 'ctrl-n')).toBe(POOL.length - 1);
  });

  it('begins at the first hit again when more is typed', () => {
    expect(press(finding(''), 'down', '-').searchBox?.cursor).toBe(0);
    expect(press(finding('-'), 'down', 'backspace').searchBox?.cursor).toBe(0);
  });

  it('has its cursor at 0 where nothing is found', () => {
    expect(press(finding('zzz'), 'down').searchBox).toMatchObject({ hits: [], cursor: 0 });
    expect(press(finding('zzz'), 'up', 'ctrl-p', 'ctrl-n').searchBox?.cursor).toBe(0);
  });

  it('puts the current hit into the current slot, holds it and closes', () => {
    expect(look(press(open(), 'j', '/', '漢', 'enter'))).toBe('a >漢字* c');
    expect(look(press(open(), '/', 'down', 'down', 'down', 'enter'))).toBe('>d* b c');
  });

  it('changes places where the hit is in the hand already', () => {
    expect(look(press(open(), '/', 'c', '-', 'enter'))).toBe('>c* b a');
  });

  it('changes nothing by enter where nothing is found', () => {
    const session = finding('zzz');
    expect(update(session, 'enter')).toBe(session);
  });

  it('goes back by escape to the hand as it was, and does not leave', () => {
    const before = press(open(), 'd', 'j');
    expect(press(before, '/', 'e', 'down', 'escape')).toEqual(before);
  });

  it('keeps the hand as it is while something is typed', () => {
    const session = open();
    expect(typed(session, '/rRxJKud ').hand).toBe(session.hand);
  });

  it('begins anew when opened again', () => {
    expect(look(press(finding('abc'), 'escape', '/'))).toBe('>a b c, find _');
  });

  it('is one change, which undo takes back', () => {
    expect(look(press(open(), '/', 'e', '-', 'enter', 'u'))).toBe('>a b c');
  });
});

describe('the shown keys', () => {
  const shown = press(open(), ' ', 'r', '?');

  it('scroll down and back by the keys that move, and no further up than to the first', () => {
    const scrolled = (...keys: readonly Key[]) => press(shown, ...keys).scroll;
    expect(scrolled('down')).toBe(1);
    expect(scrolled('j', 'ctrl-n', 'pagedown')).toBe(7);
    expect(scrolled('j', 'j', 'j', 'up', 'k')).toBe(1);
    expect(scrolled('j', 'j', 'j', 'ctrl-p', 'pageup')).toBe(0);
    expect(scrolled('pagedown', 'j', 'pageup')).toBe(1);
    expect(scrolled('up')).toBe(0);
  });

  const others = KEYS.filter(({ action }) => !/^(?:move|scroll)-/u.test(action)).flatMap(
    ({ keys }): readonly Key[] => keys,
  );

  it.each(others)('close by the key %j, which does nothing else', (key) => {
    expect(look(press(shown, 'down', key))).toBe('>a* b c');
  });

  it('let no key touch the hand', () => {
    const all = KEYS.flatMap(({ keys }): readonly Key[] => keys);
    expect(all.filter((key) => press(shown, key).hand !== shown.hand)).toEqual([]);
  });

  it('begin at the first of them', () => {
    expect(look(press(open(), 'd', 'pagedown', '?'))).toBe('>a b c, keys, unfolded a');
  });
});
