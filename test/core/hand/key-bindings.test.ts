import { describe, expect, it } from 'vitest';
import { findAction, KEYS } from '../../../src/core/hand/key-bindings.ts';

const ALL = KEYS.flatMap(({ keys }): readonly string[] => keys);

describe('KEYS', () => {
  it('binds no key twice', () => {
    expect(ALL.filter((key, index) => ALL.indexOf(key) !== index)).toEqual([]);
  });

  it('lists no action twice', () => {
    const actions = KEYS.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it('uses no label for two actions', () => {
    const shown = KEYS.flatMap(({ shown }) => shown.split(' '));
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('labels a key that types a character with that character', () => {
    const labels = (shown: string) => shown.replace('1…9', '1 2 3 4 5 6 7 8 9').split(' ');
    const letters = KEYS.flatMap(({ keys, shown }) =>
      keys.filter((key) => /^\S$/u.test(key)).map((key) => [labels(shown).includes(key), key]),
    );
    expect(letters.filter(([isShown]) => !isShown)).toEqual([]);
  });
});

describe('findAction', () => {
  it.each([
    ['up', 'move-up'],
    ['k', 'move-up'],
    ['K', 'ask-earlier'],
    ['r', 'swap'],
    ['R', 'swap-others'],
    [' ', 'hold'],
    ['?', 'keys'],
    ['ctrl-j', 'move-down'],
    ['ctrl-k', 'move-up'],
    ['5', 'jump'],
    ['a', 'add'],
    ['H', 'take-held'],
  ])('maps %j to %s', (key, action) => {
    expect(findAction(key)).toBe(action);
  });

  it.each(['', 'z', 'U', 'space', 'ctrl-w', '0', 'backspace', 'unknown', 'é', '漢', 'rr'])(
    'maps %j to no action',
    (key) => {
      expect(findAction(key)).toBeUndefined();
    },
  );
});
