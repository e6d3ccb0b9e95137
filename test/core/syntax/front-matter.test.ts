import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/core/syntax/front-matter.ts';

const parse = (text: string) => parseFrontMatter(text.split('\n'), 'f.md');
const block = (yaml: string) => parse(`---\n${yaml}\n---\n- q`);
const problems = (text: string) =>
  parse(text).diagnostics.map(({ code, position }) => [code, position?.line, position?.column]);

describe('parseFrontMatter', () => {
  it('parses topic, title, aliases and tags', () => {
    const yaml =
      'topic: career\ntitle: Career and growth\naliases: [growth, Career path]\ntags: [a]';
    expect(block(yaml)).toMatchObject({
      topics: ['career'],
      title: 'Career and growth',
      company: '',
      aliases: ['growth', 'career-path'],
      tags: ['a'],
      lineCount: 6,
      diagnostics: [],
    });
  });

  it.each([
    ['a text', 'topics: pay', ['pay']],
    ['a text with commas', 'topics: pay, On call', ['pay', 'on-call']],
    ['a list on one line', 'topics: [pay, "On call"]', ['pay', 'on-call']],
    ['a list of several lines', 'topics:\n  - pay\n  - On call', ['pay', 'on-call']],
    ['an empty value', 'topics:', []],
    ['an empty list', 'topics: []', []],
    ['an empty text', 'topics: ""', []],
    ['both keys', 'topics: [b, a]\ntopic: a', ['a', 'b']],
    ['a tag', 'tags: [topic/pay]', ['pay']],
    ['a list with an emoji', 'topics: ["🎯", a]', ['a']],
  ])('parses topics from %s', (_, yaml, topics) => {
    expect(block(yaml)).toMatchObject({ topics, diagnostics: [] });
  });

  it.each([
    ['a text', 'tags: interview', ['interview']],
    ['a text with commas', 'tags: a, for/manager', ['a', 'for/manager']],
    ['a list', 'tags: [a, B/c]', ['a', 'b/c']],
    ['words with #', 'tags: ["#a"]', ['a']],
    ['words with spaces', 'tags: [job search]', ['job-search']],
    ['a list with words that are no tags', 'tags: [3, C#, a]', ['a']],
    ['an empty value', 'tags:', []],
  ])('parses tags from %s', (_, yaml, tags) => {
    expect(block(yaml)).toMatchObject({ tags, diagnostics: [] });
  });

  it.each([
    ['0777', '0777'],
    ['1.10', '1.10'],
    ['1:30', '1:30'],
    ['2026-11-22', '2026-11-22'],
    ['yes', 'yes'],
    ['"a\\tb\\e[31m"', 'a b'],
    ['[a, b]', 'a b'],
    ['', ''],
  ])('keeps the title %j as text and cleans it', (title, expected) => {
    expect(block(`title: ${title}`).title).toBe(expected);
  });

  it.each(['---', '--- ', '---\t', '---yaml', '--- yaml', '---YAML'])(
    'accepts the fence %j',
    (fence) => {
      expect(parse(`${fence}\ntopic: pay\n--- \n- q`)).toMatchObject({
        topics: ['pay'],
        lineCount: 3,
      });
    },
  );

  it.each([
    ['no fence', 'topic: pay\n---\n- q'],
    ['a longer fence', '----\ntopic: pay\n----\n- q'],
    ['no closing fence', '---\ntopic: pay\n- q'],
    ['a fence that is not the first line', '\n---\ntopic: pay\n---'],
    ['a thematic break', '---\n\nSome prose.\n\n---\n- q'],
    ['a list between thematic breaks', '---\n- a\n- b\n---\n- q'],
    ['an empty file', ''],
  ])('finds no front matter in a file with %s', (_, text) => {
    expect(parse(text)).toMatchObject({ topics: [], lineCount: 0, diagnostics: [] });
  });

  it.each(['', '# a comment', '{}'])('accepts the block %j without values', (yaml) => {
    expect(block(yaml)).toMatchObject({ topics: [], lineCount: 3, diagnostics: [] });
  });

  it.each(['js', 'javascript', 'json', 'toml', 'toString', 'constructor', 'coffee'])(
    'refuses a block in %s and still counts its lines',
    (language) => {
      const text = `---${language}\n{ "topic": "pay" }\n---\n- q`;
      expect(parse(text)).toMatchObject({ topics: [], lineCount: 3 });
      expect(problems(text)).toEqual([['refused-front-matter', 1, 1]]);
    },
  );

  it.each(['---js', '--- js', '---javascript', '---JS'])(
    'never runs the code of a block that starts with %s',
    (fence) => {
      parse(`${fence}\nglobalThis.wasRun = true\n---\n`);
      expect(globalThis).not.toHaveProperty('wasRun');
    },
  );

  it.each([
    ['an open list', 'topic: pay\ntags: [a', 4, 1],
    ['a key twice', 'topic: a\ntopic: b', 3, 1],
    ['a NUL', 'topic: a\ntitle: b\0', 3, 9],
    ['an unknown tag', 'topic: !!js/function "x"', 2, 25],
    ['an unknown alias', 'topic: *a', 2, 10],
    ['another fence', 'topic: pay\n----', 3, 1],
    ['a language fence', 'topic: pay\n---js', 3, 1],
  ])('reports the position of an error: %s', (_, yaml, line, column) => {
    expect(block(yaml)).toMatchObject({ topics: [], lineCount: yaml.split('\n').length + 2 });
    expect(problems(`---\n${yaml}\n---\n- q`)).toEqual([['bad-front-matter', line, column]]);
  });

  it('reports a bad block again when it is parsed again', () => {
    expect(problems('---\na: [\n---')).toEqual(problems('---\na: [\n---'));
  });

  it.each([
    ['a map', 'title: x\ntopic: {a: b}', 3],
    ['a list of lists', 'topic: [[a]]', 2],
    ['a map with a quoted key', '"topic": {a: b}', 2],
    ['a map below a longer key', 'topics: a\ntopic: {a: b}', 3],
    ['a list that contains itself', 'topic: &a [*a]', 2],
  ])('warns of a value that is %s, and parses the rest', (_, yaml, line) => {
    expect(block(`${yaml}\ntags: [x]`).tags).toEqual(['x']);
    expect(problems(`---\n${yaml}\n---`)).toEqual([['front-matter-value', line, 1]]);
  });

  it('treats __proto__ and constructor like any other key', () => {
    const yaml = '__proto__: {topic: evil}\nconstructor: x\ntags: [a]';
    expect(block(yaml)).toMatchObject({ topics: [], tags: ['a'], diagnostics: [] });
    expect({}).not.toHaveProperty('topic');
  });

  it('parses an alias bomb without using up the memory', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`)}]`;
    const bomb = [...'bcdefghij'].map((name, index) => level(name, 'abcdefghi'[index] ?? ''));
    const yaml = ['a: &a [x]', ...bomb, 'topic: *j'].join('\n');
    expect(problems(`---\n${yaml}\n---`)).toEqual([['front-matter-value', 12, 1]]);
  });

  it.each(['[', '{a: ', '- '])('reports thousands of nested %j', (opener) => {
    expect(problems(`---\ntopic:\n ${opener.repeat(20_000)}\n---`)).toEqual([
      ['bad-front-matter', 1, 1],
    ]);
  });

  it.each(['topic', 'topics', 'aliases', 'tags'])('parses at most a hundred %s', (key) => {
    const names = Array.from({ length: 101 }, (_, index) => `a${index}`);
    const many = block(`title: b\n${key}: [${names}]`);
    expect([...many.topics, ...many.aliases, ...many.tags]).toEqual(names.slice(0, 100));
    const message = `"${key}" holds 101 names: only the first 100 are read`;
    expect(many.diagnostics).toMatchObject([{ code: 'front-matter-value', message }]);
    expect(many.diagnostics[0]?.position).toEqual({ line: 3, column: 1 });
    expect(block(`${key}: [${names.slice(0, 100)}]`).diagnostics).toEqual([]);
  });

  it('is fast on many empty lines', () => {
    const lines = ['---', 'topic: a', ...Array(200_000).fill(''), 'tags: [b]', 'topic: c', '---'];
    // Takes minutes if the work is quadratic.
    expect(parseFrontMatter(lines, 'f.md').diagnostics).toMatchObject([
      { code: 'bad-front-matter', position: { line: 200_004, column: 1 } },
    ]);
  });

  it('keeps a line of a text that begins with a vertical bar', () => {
    expect(block('title: |\n  a\n\n  |b\naliases: [c]')).toMatchObject({
      title: 'a |b',
      aliases: ['c'],
    });
    expect(problems('---\n|a\n---')).toEqual([['bad-front-matter', 2, 2]]);
  });

  it.each(['tag', 'tags'])('parses tags from "%s"', (key) => {
    expect(block(`${key}: [a, b]`)).toMatchObject({ tags: ['a', 'b'], diagnostics: [] });
  });

  it.each(['alias', 'aliases'])('parses aliases from "%s"', (key) => {
    expect(block(`${key}: Career path`)).toMatchObject({ aliases: ['career-path'] });
  });

  it.each([
    ['texts and lists', 'title = "Pay"\ntopic = \'pay\'\ntags = ["a", \'b\']'],
    ['a list of several lines', 'title = "Pay"\ntopics = [\n  "pay",\n]\ntags = [\n"a",\n"b"\n]'],
    ['a table', 'title="Pay"\ndate = 2026-01-02\n[taxonomies]\ntags = ["a", "b"]\ntopic = ["pay"]'],
  ])('parses TOML with %s', (_, toml) => {
    const frontMatter = parse(`+++\n${toml}\n+++ \n- q`);
    const lineCount = toml.split('\n').length + 2;
    expect(frontMatter).toMatchObject({
      title: 'Pay',
      topics: ['pay'],
      tags: ['a', 'b'],
      lineCount,
    });
    expect(frontMatter.diagnostics).toEqual([]);
  });

  it('takes no lines for TOML if the last fence is missing', () => {
    expect(parse('+++\ntitle = "Pay"\n- q').lineCount).toBe(0);
  });
});
