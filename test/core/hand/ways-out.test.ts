import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/core/hand/key-bindings.ts';
import { type Session, turnPage } from '../../../src/core/hand/session.ts';
import { open, press, searching, show, typed } from '../../support/hand-session.ts';

describe('a key that turns pages', () => {
  const six = open(6);

  it('moves through the hand where nothing is left to scroll', () => {
    expect(show(turnPage(six, 'pagedown', 5))).toBe('a b c d e >漢字');
    expect(show(turnPage(press(six, 'G'), 'ctrl-b', 9))).toBe('>a b c d e 漢字');
  });

  it('moves through the hits of a search, except for Ctrl-F and Ctrl-B, which move in the query', () => {
    const cursorAfter = (key: Key, session: Session, shownCount = 3) =>
      turnPage(session, key, shownCount).searchBox?.cursor;
    expect(cursorAfter('pagedown', searching(''))).toBe(3);
    expect(cursorAfter('pagedown', searching(''), 2)).toBe(2);
    expect(cursorAfter('pagedown', searching(''), 0)).toBe(1);
    expect(cursorAfter('pageup', turnPage(searching(''), 'pagedown', 3))).toBe(0);
    expect(cursorAfter('ctrl-f', searching(''))).toBe(0);
    expect(show(press(searching('ab'), 'ctrl-b', 'x'))).toBe('>a b c, find ax_b');
  });

  it('stays in the key list, and other keys turn no page', () => {
    const list = press(six, '?');
    expect(turnPage(list, 'pagedown', 5)).toBe(list);
    expect(turnPage(six, 'j', 5)).toBe(six);
  });
});

describe('adding a question', () => {
  it('puts a found one below the current one, held, and takes no place', () => {
    const added = press(open(), 'a', 'e', '-', 'enter');
    expect(show(added)).toBe('a >e* b c');
    expect(added.hand.mainCount).toBe(4);
    expect(show(press(added, 'u'))).toBe('>a b c');
  });

  it('moves one that the hand has already', () => {
    const added = press(open(), 'a', 'c', '-', 'enter');
    expect(show(added)).toBe('a >c* b');
    expect(added.hand.mainCount).toBe(3);
  });

  it('adds the typed words where nothing is like them', () => {
    const added = press(typed(open(), 'aMay I see the desk?'), 'enter');
    expect(show(added)).toBe('a >May I see the desk?* b c');
    const [, own] = added.hand.slots;
    expect(own?.listed.topic).toBe('other');
    expect(own?.listed.question.id).toMatch(/^[a-z0-9]+$/u);
  });

  it('fills an empty hand', () => {
    expect(show(press(open(1), 'x', 'a', 'e', '-', 'enter'))).toBe('>e*');
  });

  it('adds nothing without a hit and without words', () => {
    const empty = press(typed(open(), 'azzz'), 'ctrl-u', ...'  ');
    expect(press({ ...empty, search: () => [] }, 'x', 'backspace', 'enter').end).toBeUndefined();
  });
});

describe('leaving', () => {
  it.each(['escape', 'q', 'ctrl-d'])('by %s asks once if the hand has been arranged', (key) => {
    const asked = press(open(), 'J', key);
    expect(asked.end).toBeUndefined();
    expect(asked.hand.message).toBe('esc again leaves without these questions, enter takes them');
    expect(press(asked, key).end).toBe('left');
    expect(press(open(), key).end).toBe('left');
  });

  it('is not meant by a q in a search', () => {
    expect(show(press(searching('a'), 'q'))).toBe('>a b c, find aq_');
  });

  it('by Ctrl-D leaves a search only on an empty line, as in readline', () => {
    expect(show(press(searching('ab'), 'left', 'ctrl-d'))).toBe('>a b c, find a_');
    expect(show(press(searching('ab'), 'ctrl-d'))).toBe('>a b c, find ab_');
    expect(show(press(typed(open(), 'aMay I?'), 'ctrl-d'))).toBe('>a b c, add May I?_');
    expect(show(press(searching('ab'), 'ctrl-u', 'ctrl-d'))).toBe('>a b c');
    expect(show(press(searching(''), 'ctrl-d'))).toBe('>a b c');
  });

  it('asks again after another key, whose effect it has', () => {
    const stayed = press(open(), 'J', 'escape', 'j');
    expect(show(stayed)).toBe('b a >c');
    expect(stayed.hand.message).toBe('');
    expect(press(stayed, 'escape').end).toBeUndefined();
    expect(press(open(), 'J', 'escape', 'enter').end).toBe('taken');
  });
});

describe('taking only the held', () => {
  it('leaves out all others', () => {
    expect(show(press(open(), 'j', ' ', 'j', ' ', 'H'))).toBe('>b* c*, taken');
  });

  it('says so if nothing is held', () => {
    const session = press(open(), 'H');
    expect(session.end).toBeUndefined();
    expect(session.hand.message).toBe('nothing is held: space holds a question');
  });
});
