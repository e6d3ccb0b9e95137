import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPieces, readTokens, type Token } from '../../../src/core/markdown/tokens.ts';
import { splitLines } from '../../../src/core/text/lines.ts';
import { fileText, manyRuns } from '../../support/arbitraries.ts';

/** What is the same however a document is cut: all but where its lists begin and end. */
const comparable = (tokens: readonly Token[]) =>
  tokens
    .filter(({ type, level }) => !(level === 0 && /list_(?:open|close)$/u.test(type)))
    .map(({ type, level, tag, markup, content, map }) => {
      return { type, level, tag, markup, content, line: map?.[0] };
    });

const inPieces = (lines: readonly string[]) => [...readPieces(lines, 1)];

describe('readPieces', () => {
  it('gives the tokens of the whole, wherever a text is cut', () => {
    fc.assert(
      fc.property(fc.array(fileText, { maxLength: 4 }), (texts) => {
        const lines = splitLines(texts.join('\n'));
        expect(comparable(inPieces(lines).flat())).toEqual(comparable(readTokens(lines)));
      }),
      manyRuns(2000),
    );
  });

  it.each([
    ['before items', '- a\n- b\n* c', 3],
    ['before items behind a paragraph', 'a\n- b', 2],
    ['before headings', '# a\n## b\n- c\n# d', 4],
    ['before numbers in a list', '1. a\n2. b\n3. c', 3],
    ['behind empty lines', 'a\n\nb\n \nc', 3],
    ['behind code that is closed', '```\n- a\n```\nb\n\n- c', 2],
  ])('cuts %s', (_, text, count) => {
    expect(inPieces(text.split('\n'))).toHaveLength(count);
  });

  it.each([
    ['in code', '```\n- a\n\n# b\n```'],
    ['in a comment', '<!--\n- a\n\n# b\n-->'],
    ['in HTML', '<div>\n- a\n# b\n</div>'],
    ['in a paragraph', 'a\n2. b\nc'],
    ['before what would be a table', '- a\n\n- b | c\n-|-'],
    ['before a numbered one', '1. a\n2. b | c\n-|-'],
    ['in an item', '- a\n  - b\n\n  c'],
    ['behind what is nested too deeply', `${'>'.repeat(1000)} a\n\nb`],
  ])('does not cut %s', (_, text) => {
    expect(inPieces(text.split('\n'))).toHaveLength(1);
  });
});
