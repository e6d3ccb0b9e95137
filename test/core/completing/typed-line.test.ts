import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedLine, unquote } from '../../../src/core/completing/typed-line.ts';

describe('parseTypedLine', () => {
  it.each([
    ['', ['']],
    ['ask-them', ['ask-them']],
    ['ask-them ', ['ask-them', '']],
    ['a  b\tc', ['a', 'b', 'c']],
    ['a "b c"', ['a', 'b c']],
    ["a 'b c' d", ['a', 'b c', 'd']],
    ['a b\\ c', ['a', 'b c']],
    ['a --bank="b c"d', ['a', '--bank=b cd']],
    ['a "b c', ['a', 'b c']],
    ['a \'b "c', ['a', 'b "c']],
    ['a "b\\" c', ['a', 'b" c']],
    ['a "b\\n"', ['a', 'b\\n']],
    ['a b\\', ['a', 'b']],
    ['a ""', ['a', '']],
    ['a $(b c) `d`', ['a', '$(b', 'c)', '`d`']],
  ])('splits %j into words', (line, words) => {
    expect(parseTypedLine(line)).toEqual({ words, isRedirection: false });
  });

  it.each([
    ['a >', ''],
    ['a > ', ''],
    ['a >b', 'b'],
    ['a >> b', 'b'],
    ['a 2>b', 'b'],
    ['a &> b', 'b'],
    ['a < "b c', 'b c'],
    ['a<b', 'b'],
  ])('finds the target of a redirection in %j', (line, word) => {
    expect(parseTypedLine(line)).toEqual({ words: ['a', word], isRedirection: true });
  });

  it.each(['a > b c', 'a 2>/dev/null c', '>b a c'])(
    'leaves a completed redirection out of the words of %j',
    (line) => {
      expect(parseTypedLine(line)).toEqual({ words: ['a', 'c'], isRedirection: false });
    },
  );

  it('accepts any text, and splits plain words at spaces', () => {
    fc.assert(fc.property(fc.string(), (line) => parseTypedLine(line).words.length > 0));
    const word = fc.stringMatching(/^[a-z=:,.$()-]+$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(parseTypedLine(words.join(' ')).words).toEqual(words);
      }),
    );
  });
});

it('unquote removes quotes and escapes', () => {
  expect(unquote(`a\\ b'c "d'"e'\\$f"`)).toBe(`a bc "de'$f`);
});
