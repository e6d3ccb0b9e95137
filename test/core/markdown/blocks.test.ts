import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/core/markdown/blocks.ts';
import { parseTokens } from '../../../src/core/markdown/tokens.ts';

const blocks = (text: string) => {
  const lines = text.split('\n');
  return toBlocks(parseTokens(lines), lines);
};
/** Returns the contents of all blocks: one for each block, or for each cell of a table row. */
const contents = (text: string) =>
  blocks(text).flatMap((block) => {
    if (block.kind === 'limit') return [];
    return block.kind === 'row' ? block.cells : [block.content];
  });
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- ${level}`).join('\n');

describe('toBlocks', () => {
  it('lists headings and items in the order of the file', () => {
    expect(blocks('# A\n- b\n  - c\n\n## D')).toEqual([
      { kind: 'heading', level: 1, content: 'A', isUnderlined: false, line: 1, column: 3 },
      { kind: 'item', depth: 1, content: 'b', line: 2, column: 3 },
      { kind: 'item', depth: 2, content: 'c', line: 3, column: 5 },
      { kind: 'heading', level: 2, content: 'D', isUnderlined: false, line: 5, column: 4 },
    ]);
  });

  it('parses 498 levels of nested lists and reports the line of the next level', () => {
    expect(blocks(nested(498)).filter(({ kind }) => kind === 'item')).toHaveLength(498);
    expect(blocks(nested(498)).filter(({ kind }) => kind === 'limit')).toEqual([]);
    expect(blocks(nested(600)).filter(({ kind }) => kind === 'limit')).toEqual([
      { kind: 'limit', line: 499 },
    ]);
  });

  it.each([
    ['every bullet', '- a\n* b\n+ c', ['a', 'b', 'c']],
    ['ordered lists', '1. a\n2. b\n\n7) c', ['a', 'b', 'c']],
    ['loose items', '- a\n\n- b', ['a', 'b']],
    ['hard-wrapped items', '- a\n  b\nc', ['a\nb\nc']],
    ['the first paragraph of an item only', '- a\n\n  b', ['a']],
    ['items of a list in a quote', '> - a', ['a']],
    ['underlined headings', 'A\n===\n\nB\n---', ['A', 'B']],
    ['paragraphs', 'a\nb\n\nc', ['a\nb', 'c']],
    ['quotes', '> a\n> b', ['a\nb']],
    ['tables', '| a | b |\n|---|---|\n| c | d |', ['a', 'b', 'c', 'd']],
    ['HTML lists', '<ul>\n<li>a</li>\n<li><b>b</b>\n</ul>', ['a', '**b**']],
    ['headings and paragraphs in HTML', '<h2>a</h2>\n<p>b <i>c</i></p>', ['a', 'b *c*']],
    ['links in HTML as links', '<li><a href="x">a</a></li>', ['[a](#)']],
  ])('reads %s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    ['a fence', '```\n- a\n# b\n```'],
    ['an unclosed fence', '~~~md\n- a'],
    ['indented code', '    - a'],
    ['an HTML comment', '<!--\n- a\n\n# b\n-->'],
    ['a script', '<script>\n- a\n</script>'],
    ['a thematic break', '- - -'],
  ])('finds no block in %s', (_, text) => {
    expect(contents(text)).toEqual([]);
  });

  it('treats a heading in an item as the text of the item, and skips one in a quote', () => {
    expect(contents('> # a\n\n- # b')).toEqual(['b']);
  });

  it('marks underlined headings, header rows and quotes', () => {
    expect(blocks('A\n---\n\n| b |\n|---|\n| c |\n\n> d')).toMatchObject([
      { kind: 'heading', isUnderlined: true },
      { kind: 'row', isHeader: true, line: 4 },
      { kind: 'row', isHeader: false, line: 6 },
      { kind: 'paragraph', isQuoted: true },
    ]);
  });

  it('returns an empty content for an item without words', () => {
    expect(contents('-\n- ```\n  a\n  ```')).toEqual(['', '']);
  });

  it.each([
    ['- a', 1, 3],
    ['\n\n-    a', 3, 6],
    ['10) a', 1, 5],
    ['1. 1', 1, 4],
    ['- [ ] a', 1, 3],
    ['-\n  a', 2, 3],
    ['> * a', 1, 5],
    ['-\ta', 1, 3],
    ['- \0a', 1, 3],
  ])('returns the position of the words in %j', (text, line, column) => {
    expect(blocks(text)).toEqual([expect.objectContaining({ line, column })]);
  });

  it('returns the lines of the texts in a block of HTML', () => {
    const html =
      '<details>\n  <summary>a?</summary>\n\n</details>\n\n<ul>\n<li>b</li>\n\n<li>\nc</li></ul>';
    expect(blocks(html).map((block) => block.line)).toEqual([2, 7, 10]);
  });

  it('counts the depth of items through quotes and mixed lists', () => {
    const depths = blocks('- a\n  1. b\n     > - c\n- d').map(
      (block) => 'depth' in block && block.depth,
    );
    expect(depths).toEqual([1, 2, 3, 1]);
  });

  it('reports the line where lists in one line are nested too deeply', () => {
    const limits = blocks(`- a\n\n${'- '.repeat(600)}b`).filter(({ kind }) => kind === 'limit');
    expect(limits).toEqual([{ kind: 'limit', line: 3 }]);
  });

  it('does not throw on thousands of nested lists and quotes', () => {
    expect(() => blocks(`${'- '.repeat(5000)}\n${'> '.repeat(5000)}`)).not.toThrow();
  });
});
