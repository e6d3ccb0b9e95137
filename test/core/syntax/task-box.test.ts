import { describe, expect, it } from 'vitest';
import { findBox, withoutBox } from '../../../src/core/syntax/task-box.ts';

describe('findBox', () => {
  it.each([
    ['[x] a', ['[x] ', 'x']],
    ['( ) a', ['( ) ', ' ']],
    ['(x) a', ['(x) ', 'x']],
    ['LATER a', ['LATER ', ' ']],
    ['IN-PROGRESS [#B] a', ['IN-PROGRESS [#B] ', ' ']],
    ['DONE', ['DONE', 'x']],
    ['CANCELLED a', ['CANCELLED ', '-']],
    ['a', undefined],
  ])('finds the box of %j', (text, box) => {
    expect(findBox(text)).toEqual(box);
  });
});

describe('withoutBox', () => {
  it.each([
    ['[ ] a', 'a'],
    ['[-] a', 'a'],
    ['[ ]', ''],
    ['[ ] [ ] a', '[ ] a'],
    ['[ ] \u00a0 a', 'a'],
    ['a [ ] b', 'a [ ] b'],
    ['[]', '[]'],
    ['( ) a', 'a'],
    ['(x) a', 'a'],
    ['(b) a', '(b) a'],
    ['TODO a', 'a'],
    ['DONE [#A] a', 'a'],
    ['TODOS a', 'TODOS a'],
    ['Later a', 'Later a'],
  ])('turns %j into %j', (line, rest) => {
    expect(withoutBox(line)).toBe(rest);
  });
});
