import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { isColored, readablePaint } from '../../../src/render/style/color.ts';

describe('isColored', () => {
  it.each([
    ['always', {}, false, true],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['never', {}, true, false],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('prefers --color %s to %j', (when, variables, isTerminal, expected) => {
    expect(isColored(when, variables, isTerminal)).toBe(expected);
  });

  it.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['NO_COLOR on a terminal', { NO_COLOR: '1' }, true, false],
    ['NO_COLOR=0, which is not empty', { NO_COLOR: '0' }, true, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['NO_COLOR, which beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['an empty NO_COLOR and FORCE_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, true],
    ['FORCE_COLOR=true', { FORCE_COLOR: 'true' }, false, true],
    ['FORCE_COLOR=3', { FORCE_COLOR: '3' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, false],
    ['FORCE_COLOR, which beats TERM=dumb', { FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
    ['TERM=dumb', { TERM: 'dumb' }, true, false],
    ['another TERM', { TERM: 'xterm-256color' }, true, true],
  ])('with --color auto, decides by %s', (_, variables, isTerminal, expected) => {
    expect(isColored('auto', variables, isTerminal)).toBe(expected);
  });
});

describe('readablePaint', () => {
  it('has neither cyan nor green nor yellow, which are pale on white', () => {
    const painted = Object.values(readablePaint(new Chalk({ level: 1 }))).map((paint) =>
      paint('x'),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colors.
    expect(painted.filter((text) => /\u001b\[3[236]m/u.test(text))).toEqual([]);
    expect(painted.every((text) => text.includes('x') && text.length > 1)).toBe(true);
  });
});
