import { emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { findAction, KEYS } from '../../../src/core/hand/key-bindings.ts';
import { parseKey } from '../../../src/io/terminal/keyboard.ts';

/** Returns the keys that readline and `parseKey` find in the bytes from a terminal. */
function keysFrom(sent: string): string[] {
  const stream = new PassThrough();
  const keys: string[] = [];
  emitKeypressEvents(stream);
  stream.on('keypress', (_, event) => keys.push(parseKey(event)));
  stream.emit('data', Buffer.from(sent));
  return keys;
}

describe('parseKey', () => {
  it.each([
    ['j', 'j'],
    ['J', 'J'],
    ['/', '/'],
    ['?', '?'],
    [' ', ' '],
    ['ß', 'ß'],
    ['質', '質'],
    ['🦀', '🦀'],
    ['1', '1'],
  ])('returns the character %s unchanged', (sent, key) => {
    expect(keysFrom(sent)).toEqual([key]);
  });

  it.each([
    ['\u001b[A', 'up'],
    ['\u001bOA', 'up'],
    ['\u001b[B', 'down'],
    ['\u001b[5~', 'pageup'],
    ['\u001b[6~', 'pagedown'],
    ['\r', 'enter'],
    ['\n', 'ctrl-j'],
    ['\u007f', 'backspace'],
    ['\b', 'backspace'],
    ['\t', 'tab'],
    ['\u001b[Z', 'shift-tab'],
    ['\u0017', 'ctrl-w'],
    ['\u0015', 'ctrl-u'],
  ])('returns the name of the key that sends %j', (sent, key) => {
    expect(keysFrom(sent)).toEqual([key]);
  });

  it.each(['\u001b\t', '\u001bj', '\u001b[3~', '\u001b[1;5C', '\u0000'])(
    'returns a key that has no action for %j',
    (sent) => {
      const keys = keysFrom(sent);
      expect(keys).toHaveLength(1);
      expect(keys.map(findAction)).toEqual([undefined]);
      expect([...(keys[0] ?? '')].length).toBeGreaterThan(1);
    },
  );

  it('returns a key for every character of a text', () => {
    expect(keysFrom('Zoë 1')).toEqual(['Z', 'o', 'ë', ' ', '1']);
  });
});

it('a terminal can send a key for every action', () => {
  const sent = 'kjgG5 rRKJ/adxu?H\r\u001b\r\u001b[5~\u001b[6~';
  const actions = [...keysFrom(sent), 'escape'].map(findAction);
  expect(new Set(actions)).toEqual(new Set(KEYS.map(({ action }) => action)));
});
