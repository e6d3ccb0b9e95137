import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/core/syntax/front-matter.ts';

const read = (text: string) => parseFrontMatter(text.split('\n'), 'f.md');
const block = (yaml: string) => read(`---\n${yaml}\n---\n- q`);
const problems = (text: string) =>
  read(text).diagnostics.map(({ code, position }) => [code, position?.line, position?.column]);

describe('parseFrontMatter', () => {
  it('reads topic, title, aliases and tags', () => {
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
    ['a list in a line', 'topics: [pay, "On call"]', ['pay', 'on-call']],
    ['a list of lines', 'topics:\n  - pay\n  - On call', ['pay', 'on-call']],
    ['an empty value', 'topics:', []],
    ['an empty list', 'topics: []', []],
    ['an empty text', 'topics: ""', []],
    ['both keys', 'topics: [b, a]\ntopic: a', ['a', 'b']],
    ['a tag', 'tags: [topic/pay]', ['pay']],
    ['what names no topic', 'topics: ["🎯", a]', ['a']],
  ])('reads topics from %s', (_, yaml, topics) => {
    expect(block(yaml)).toMatchObject({ topics, diagnostics: [] });
  });

  it.each([
    ['a text', 'tags: interview', ['interview']],
    ['a text with commas', 'tags: a, for/manager', ['a', 'for/manager']],
    ['a list', 'tags: [a, B/c]', ['a', 'b/c']],
    ['words with #', 'tags: ["#a"]', ['a']],
    ['words with spaces', 'tags: [job search]', ['job-search']],
    ['what is no tag', 'tags: [3, C#, a]', ['a']],
    ['an empty value', 'tags:', []],
  ])('reads tags from %s', (_, yaml, tags) => {
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
  ])('keeps the title %j as written, but clean', (title, expected) => {
    expect(block(`title: ${title}`).title).toBe(expected);
  });

  it.each(['---', '--- ', '---\t', '---yaml', '--- yaml', '---YAML'])(
    'takes %j for its fence',
    (fence) => {
      expect(read(`${fence}\ntopic: pay\n--- \n- q`)).toMatchObject({
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
  ])('reads a file with %s as body only', (_, text) => {
    expect(read(text)).toMatchObject({ topics: [], lineCount: 0, diagnostics: [] });
  });

  it.each(['', '# a comment', '{}'])('takes %j for a block that says nothing', (yaml) => {
    expect(block(yaml)).toMatchObject({ topics: [], lineCount: 3, diagnostics: [] });
  });

  it.each(['js', 'javascript', 'json', 'toml', 'toString', 'constructor', 'coffee'])(
    'refuses a block in %s and leaves it out of the body',
    (language) => {
      const text = `---${language}\n{ "topic": "pay" }\n---\n- q`;
      expect(read(text)).toMatchObject({ topics: [], lineCount: 3 });
      expect(problems(text)).toEqual([['refused-front-matter', 1, 1]]);
    },
  );

  it.each(['---js', '--- js', '---javascript', '---JS'])(
    'never runs the code behind %s',
    (fence) => {
      read(`${fence}\nglobalThis.wasRun = true\n---\n`);
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
  ])('tells where %s breaks the YAML', (_, yaml, line, column) => {
    expect(block(yaml)).toMatchObject({ topics: [], lineCount: yaml.split('\n').length + 2 });
    expect(problems(`---\n${yaml}\n---\n- q`)).toEqual([['bad-front-matter', line, column]]);
  });

  it('says the same when it reads the same bad block again', () => {
    expect(problems('---\na: [\n---')).toEqual(problems('---\na: [\n---'));
  });

  it.each([
    ['a map', 'title: x\ntopic: {a: b}', 3],
    ['a list of lists', 'topic: [[a]]', 2],
    ['a map with a quoted key', '"topic": {a: b}', 2],
    ['a map below a longer key', 'topics: a\ntopic: {a: b}', 3],
    ['itself', 'topic: &a [*a]', 2],
  ])('warns of a value that is %s, and reads the rest', (_, yaml, line) => {
    expect(block(`${yaml}\ntags: [x]`).tags).toEqual(['x']);
    expect(problems(`---\n${yaml}\n---`)).toEqual([['front-matter-value', line, 1]]);
  });

  it('reads __proto__ and constructor as keys like any other', () => {
    const yaml = '__proto__: {topic: evil}\nconstructor: x\ntags: [a]';
    expect(block(yaml)).toMatchObject({ topics: [], tags: ['a'], diagnostics: [] });
    expect({}).not.toHaveProperty('topic');
  });

  it('survives an alias bomb', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`)}]`;
    const bomb = [...'bcdefghij'].map((name, index) => level(name, 'abcdefghi'[index] ?? ''));
    const yaml = ['a: &a [x]', ...bomb, 'topic: *j'].join('\n');
    expect(problems(`---\n${yaml}\n---`)).toEqual([['front-matter-value', 12, 1]]);
  });

  it.each(['[', '{a: ', '- '])('survives thousands of %j in each other', (opener) => {
    expect(problems(`---\ntopic:\n ${opener.repeat(20_000)}\n---`)).toEqual([
      ['bad-front-matter', 1, 1],
    ]);
  });

  it.each(['topic', 'topics', 'aliases', 'tags'])('reads a hundred %s and no more', (key) => {
    const names = Array.from({ length: 101 }, (_, index) => `a${index}`);
    const many = block(`title: b\n${key}: [${names}]`);
    expect([...many.topics, ...many.aliases, ...many.tags]).toEqual(names.slice(0, 100));
    const message = `"${key}" holds 101 names: only the first 100 are read`;
    expect(many.diagnostics).toMatchObject([{ code: 'front-matter-value', message }]);
    expect(many.diagnostics[0]?.position).toEqual({ line: 3, column: 1 });
    expect(block(`${key}: [${names.slice(0, 100)}]`).diagnostics).toEqual([]);
  });

  it('is not slowed down by empty lines', () => {
    const lines = ['---', 'topic: a', ...Array(200_000).fill(''), 'tags: [b]', 'topic: c', '---'];
    // Quadratic time would be minutes.
    expect(parseFrontMatter(lines, 'f.md').diagnostics).toMatchObject([
      { code: 'bad-front-matter', position: { line: 200_004, column: 1 } },
    ]);
  });

  it('keeps a line as it stands, whatever it begins with', () => {
    expect(block('title: |\n  a\n\n  |b\naliases: [c]')).toMatchObject({
      title: 'a |b',
      aliases: ['c'],
    });
    expect(problems('---\n|a\n---')).toEqual([['bad-front-matter', 2, 2]]);
  });
});
