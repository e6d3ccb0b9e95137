import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/core/hand/key-bindings.ts';
import { openMenu, takeMenuLine, updateMenu } from '../../../src/core/hand/menu.ts';

const MENU = openMenu(
  'Which?',
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((value) => ({ value, name: `the ${value}` })),
);
const press = (...keys: readonly Key[]) => keys.reduce(updateMenu, MENU);

describe('a menu', () => {
  it.each<[readonly Key[], number]>([
    [['down'], 1],
    [['j', 'ctrl-j', 'ctrl-n'], 3],
    [['j', 'j', 'ctrl-k'], 1],
    [['j', 'j', 'k', 'ctrl-p', 'up'], 0],
    [['G'], 6],
    [['end', 'down'], 6],
    [['G', 'g'], 0],
    [['G', 'home'], 0],
    [['3'], 2],
    [['9'], 6],
    [['pagedown'], 5],
    [['G', 'ctrl-b'], 1],
  ])('after %j is at %i', (keys, cursor) => {
    expect(press(...keys)).toEqual({ ...MENU, cursor });
  });

  it('ends by enter with a choice, and without by the keys that leave the hand', () => {
    expect(press('j', 'enter')).toMatchObject({ cursor: 1, end: 'chosen' });
    for (const key of ['escape', 'q', 'ctrl-d']) {
      expect(press('j', key)).toMatchObject({ end: 'left' });
    }
  });

  it('ignores other keys', () => {
    expect(press('x', ' ', 'r', '漢')).toBe(MENU);
  });
});

describe('a menu in lines', () => {
  it.each([
    ['', 0],
    ['3', 2],
    [' C ', 2],
  ])('after the line %j has chosen %i', (line, cursor) => {
    expect(takeMenuLine(MENU, line)).toEqual({ ...MENU, cursor, end: 'chosen' });
  });

  it('is left by q, and asks again after a line that means nothing', () => {
    expect(takeMenuLine(MENU, 'q').end).toBe('left');
    expect(takeMenuLine(MENU, '9')).toBe(MENU);
    expect(takeMenuLine(MENU, 'who')).toBe(MENU);
  });
});
