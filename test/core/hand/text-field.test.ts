import { describe, expect, it } from 'vitest';
import { editText, insertText, type TextField } from '../../../src/core/hand/text-field.ts';

/** A field from a text in which `|` stands for the cursor. */
const field = (shown: string): TextField => {
  const cursor = shown.indexOf('|');
  return { text: shown.replace('|', ''), cursor };
};
const show = ({ text, cursor }: TextField) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('a text field', () => {
  it.each([
    ['a|b', 'left', '|ab'],
    ['|ab', 'left', '|ab'],
    ['a|b', 'ctrl-f', 'ab|'],
    ['ab|', 'right', 'ab|'],
    ['👩|x', 'left', '|👩x'],
    ['one two|', 'ctrl-a', '|one two'],
    ['one\ntwo|', 'up', 'one|\ntwo'],
    ['o|ne\ntwo', 'down', 'one\n|two'],
    ['one\ntwo|', 'home', 'one\n|two'],
    ['|one\ntwo', 'end', 'one|\ntwo'],
    ['one two|', 'alt-b', 'one |two'],
    ['|one two', 'alt-f', 'one| two'],
    ['a👩|', 'backspace', 'a|'],
    ['|a', 'backspace', '|a'],
    ['a|👩b', 'delete', 'a|b'],
    ['one two |x', 'ctrl-w', 'one |x'],
    ['one two|', 'alt-backspace', 'one |'],
    ['one |two', 'ctrl-u', '|two'],
    ['one |two', 'ctrl-k', 'one |'],
    ['a|b', 'alt-enter', 'a\n|b'],
    ['a|b', 'é', 'aé|b'],
    ['a|b', 'f5', 'a|b'],
  ])('%s and %s give %s', (before, key, after) => {
    expect(show(editText(field(before), key))).toBe(after);
  });

  it('takes a paste without control characters, and cuts what is too long', () => {
    expect(show(insertText(field('a|b'), 'x\u001b[31m\r\ny'))).toBe('ax\ny|b');
    expect(insertText(field('|'), `${'x'.repeat(19_999)}👩`).text).toHaveLength(19_999);
  });
});
