import { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { mendTyping } from '../../src/cli/mend-typing.ts';

const SPELLINGS = ['-t, --topic <names>', '-n, --count <count>', '--no-color', '-h, --help'];
const VOCABULARY = {
  commands: ['list', 'random'],
  options: SPELLINGS.map((spelling) => new Option(spelling)),
};

const mend = (...words: readonly string[]) => mendTyping(words, VOCABULARY);

describe('mendTyping', () => {
  it.each([
    [
      ['list', '—topic', 'pay'],
      ['list', '--topic', 'pay'],
    ],
    [
      ['list', '–topic=pay'],
      ['list', '--topic=pay'],
    ],
    [
      ['list', '−t', 'pay', '―no-color'],
      ['list', '-t', 'pay', '--no-color'],
    ],
    [
      ['－－topic', 'pay'],
      ['--topic', 'pay'],
    ],
    [
      ['-–topic', 'pay'],
      ['--topic', 'pay'],
    ],
    [
      ['random', '–n3'],
      ['random', '-n3'],
    ],
    [['—help'], ['--help']],
    [
      ['list', '—topc', 'pay'],
      ['list', '--topc', 'pay'],
    ],
  ])('gives the long dash of %j its hyphens', (typed, words) => {
    expect(mend(...typed)).toMatchObject({ words, fault: 'begins with a long dash' });
  });

  it.each([
    [
      ['-topic', 'pay'],
      ['--topic', 'pay'],
    ],
    [['---topic=pay'], ['--topic=pay']],
    [['-no-color'], ['--no-color']],
  ])('counts the hyphens of %j', (typed, words) => {
    expect(mend(...typed)).toMatchObject({ words, fault: 'has the wrong number of hyphens' });
  });

  it.each([
    [
      ['--topic', '“on', 'call”'],
      ['--topic', 'on call'],
    ],
    [
      ['--topic', '„on', 'call“'],
      ['--topic', 'on call'],
    ],
    [
      ['--search', '“don’t', 'leave”'],
      ['--search', 'don’t leave'],
    ],
    [
      ['“pay”', '“on', 'the', 'call”', 'x”'],
      ['“pay”', 'on the call', 'x”'],
    ],
    [
      ['--topic', '«on', 'call»', 'x'],
      ['--topic', 'on call', 'x'],
    ],
    [['--topic=‘on', 'call’'], ['--topic=on call']],
  ])('removes the typographic quotes of %j', (typed, words) => {
    expect(mend(...typed)).toMatchObject({ words, fault: 'has typographic quotes' });
  });

  it.each([
    [
      ['list\u00a0--topic', 'pay'],
      ['list', '--topic', 'pay'],
    ],
    [
      ['list', '--topic\u00a0pay'],
      ['list', '--topic', 'pay'],
    ],
    [['—topic\u202fpay'], ['--topic', 'pay']],
  ])('splits %j at its no-break space', (typed, words) => {
    expect(mend(...typed)?.words).toEqual(words);
  });

  it('splits a short flag from its value', () => {
    expect(mend('list', '-n=2')).toMatchObject({
      words: ['list', '-n', '2'],
      fault: 'has a "=" too many',
    });
  });

  it('says which word was wrong first', () => {
    expect(mend('list', '--topic', '“on', 'call”', '—count', '3')).toMatchObject({
      words: ['list', '--topic', 'on call', '--count', '3'],
      typed: '“on call”',
      meant: 'on call',
    });
  });

  it.each([
    [['list', '--topic', 'pay', '-n5', '-tpay', '-h']],
    [['--topic', '—topic']],
    [['--topic', '—pay', '-']],
    [['why', 'don’t', 'they', '‘leave']],
    [['“Who', 'left?']],
    [['--search', '“pay”', '--topic=«pay»', '„acme“', '‘pay’,', 'x’']],
    [['“Who', 'left»', 'first’']],
    [['--search', '“pay', '--topic', 'career”']],
    [['“who left', 'first”', '“who', 'left first”']],
    [['on\u00a0call', '–x.md', '—frobnicate', '-frobnicate']],
    [['-n=', '-h=2', '-x=2', '--topic', '-n=2']],
    [['list', '--', '—topic', '“pay”']],
  ])('leaves %j as it is', (typed) => {
    expect(mend(...typed)).toBeUndefined();
  });

  it('reads a line of 100,000 open quotes in less than a second', () => {
    const words = Array.from({ length: 100_000 }, () => '“x');
    const start = performance.now();
    expect(mend(...words)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
