import { describe, expect, it } from 'vitest';
import { splitWords, wrapWords } from '../../../src/render/style/wrap.ts';

const wrap = (text: string, width: number, prefix = '- ') =>
  wrapWords(splitWords(text), { prefix, indent: 2, width });

describe('splitWords', () => {
  it('splits at spaces, without empty words', () => {
    expect(splitWords('a  b\u00a0c ')).toEqual([{ text: 'a' }, { text: 'b\u00a0c' }]);
  });

  it('attaches the paint to every word', () => {
    const paint = (text: string) => text;
    expect(splitWords('a b', paint)).toEqual([
      { text: 'a', paint },
      { text: 'b', paint },
    ]);
  });
});

describe('wrapWords', () => {
  it.each([
    ['a line that fits', 'Who left and why?', 20, '- Who left and why?\n'],
    ['a line that exactly fits', 'Who left and why?', 19, '- Who left and why?\n'],
    ['a line of one column too many', 'Who left and why?', 18, '- Who left and\n  why?\n'],
    ['several lines', 'Who left and why?', 12, '- Who left\n  and why?\n'],
    ['wide characters', '漢字 漢字 漢字', 12, '- 漢字 漢字\n  漢字\n'],
    ['joined emoji', '👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧', 12, '- 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧\n  👩‍👩‍👧\n'],
    ['no words', '', 12, '- \n'],
  ])('wraps %s', (_, text, width, wrapped) => {
    expect(wrap(text, width)).toBe(wrapped);
  });

  it.each([
    ['letters', 'abcdefghijklmnop', '- abcdefghij\n  klmnop\n'],
    ['wide characters', '漢字漢字漢字漢字', '- 漢字漢字漢\n  字漢字\n'],
    ['joined emoji', '👩‍👩‍👧'.repeat(6), `- ${'👩‍👩‍👧'.repeat(5)}\n  👩‍👩‍👧\n`],
    ['flags', `a${'🇩🇪'.repeat(6)}`, `- a${'🇩🇪'.repeat(4)}\n  🇩🇪🇩🇪\n`],
    ['skin tones', `a${'👍🏽'.repeat(6)}`, `- a${'👍🏽'.repeat(4)}\n  👍🏽👍🏽\n`],
    ['accents', 'e\u0301'.repeat(12), `- ${'e\u0301'.repeat(10)}\n  ${'e\u0301'.repeat(2)}\n`],
  ])('breaks a word of %s that is wider than a line', (_, text, wrapped) => {
    expect(wrap(text, 12)).toBe(wrapped);
  });

  it('begins a broken word on a new line', () => {
    expect(wrap('see abcdefghijklm x', 12)).toBe('- see\n  abcdefghij\n  klm x\n');
  });

  it.each([11, 5, 0, -3])('uses ten columns for words on a terminal of %i columns', (width) => {
    expect(wrap('Who left and why?', width)).toBe('- Who left\n  and why?\n');
  });

  it('gives an indent to all lines but the first, which has the prefix', () => {
    const frame = { prefix: '', indent: 4, width: 16 };
    expect(wrapWords(splitWords('Who left and why?'), frame)).toBe('Who left and\n    why?\n');
  });

  it('paints words of the same paint together, but no indent', () => {
    const paint = (text: string) => `<${text}>`;
    const words = [...splitWords('a b'), ...splitWords('cc dd e f', paint), ...splitWords('g')];
    const frame = { prefix: '', indent: 2, width: 12 };
    expect(wrapWords(words, frame)).toBe('a b <cc dd>\n  <e f> g\n');
  });
});
