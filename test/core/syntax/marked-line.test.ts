import { describe, expect, it } from 'vitest';
import type { TopicName } from '../../../src/core/question/question.ts';
import {
  addTag,
  joinLines,
  parseMarkedLine,
  splitAfterId,
} from '../../../src/core/syntax/marked-line.ts';

describe('parseMarkedLine', () => {
  it('parses words, topics, tags and id', () => {
    expect(
      parseMarkedLine('Where did **they** go? #for/manager #topic/pay #core ^they-go'),
    ).toEqual({
      text: 'Where did they go?',
      markdown: 'Where did **they** go?',
      topics: ['pay'],
      tags: ['for/manager', 'core'],
      id: 'they-go',
      strayId: undefined,
    });
  });

  it.each([
    ['at the end', 'Who left? #a #b', 'Who left?', ['a', 'b']],
    ['at the start', '#a Who left?', 'Who left?', ['a']],
    ['among the words', 'Who #a left #b?', 'Who left #b?', ['a']],
    ['with commas', 'Who left? #a, #b; #c', 'Who left?', ['a', 'b', 'c']],
    ['twice, in any case', 'Who left? #a #A', 'Who left?', ['a']],
    ['nested', 'Who left? #for/peer/senior', 'Who left?', ['for/peer/senior']],
    ['made of emoji', 'Who left? #👩‍👩‍👧', 'Who left?', ['👩‍👩‍👧']],
    ['before a no-break space', 'Who left? #a\u00a0', 'Who left?', ['a']],
    ['after a no-break space', '[ ] \u00a0#a Who left?', 'Who left?', ['a']],
  ])('removes tags %s', (_, content, markdown, tags) => {
    expect(parseMarkedLine(content)).toMatchObject({ markdown, tags });
  });

  it.each([
    'Do you use C# or F#?',
    'Who is #3 here?',
    'Who is # here?',
    'Is it a#b?',
    'Is it #a.b?',
    'Is it #a,#b?',
    'Is it (#a)?',
    'Is it \\#a?',
  ])('finds no tag in %j', (content) => {
    expect(parseMarkedLine(content)).toMatchObject({ markdown: content, tags: [] });
  });

  it.each([
    ['Who left? ^a-1', 'Who left?', 'a-1'],
    ['Who left? ^Ab', 'Who left?', 'Ab'],
    ['Who left?\n^a', 'Who left?', 'a'],
    ['Who left? ^a ^b', 'Who left?', 'b'],
    ['Who left? ^a\n^b', 'Who left?', 'b'],
    ['Who left? #core ^a', 'Who left?', 'a'],
    ['Who left? ^a #core', 'Who left?', 'a'],
    ['Who left? ^a #core ^b #once', 'Who left?', 'b'],
    ['Who left? ^a_b', 'Who left? ^a_b', undefined],
    ['Who left?^a', 'Who left?^a', undefined],
    ['Who ^a left?', 'Who \\^a left?', undefined],
    ['Who left? ^a And why? ^b', 'Who left? \\^a And why?', 'b'],
    ['Who left? \\^a And why? ^b', 'Who left? \\^a And why?', 'b'],
    ['Who left `2 ^a`?', 'Who left `2 ^a`?', undefined],
    ['^a', '', 'a'],
    ['^a ^b', '', 'b'],
  ])('parses the block id of %j', (content, markdown, id) => {
    expect(parseMarkedLine(content)).toMatchObject({ markdown, id });
  });

  it.each([
    ['Who left? ^a', undefined],
    ['Who left? ^a ^a', undefined],
    ['Who left? ^a ^b ^c', 'a'],
    ['Who left? ^c ^b ^c', 'b'],
    ['^ab Who ^c left?', 'ab'],
    ['Who ^2 left ^n?', undefined],
    ['Who ^n left?', undefined],
    ['Who \\^a left `^b`? ^c', undefined],
  ])('finds the first word of %j that looks like an id but is not the id', (content, strayId) => {
    expect(parseMarkedLine(content)).toMatchObject({ strayId });
  });

  it.each([
    ['hard-wrapped lines', 'Who left\nand why?'],
    ['two spaces at a line end', 'Who left  \nand why?'],
    ['a backslash at a line end', 'Who left\\\nand why?'],
    ['tabs', 'Who\tleft and\t\twhy?'],
    ['a checkbox', '[x] Who left and why?'],
    ['a checkbox in the state of a theme', '[>] Who left and why?'],
  ])('reads %s as one clean line', (_, content) => {
    expect(parseMarkedLine(content).markdown).toBe('Who left and why?');
  });

  it.each(['[x]Who?', '[xy] Who?', '[Who](a) left?', '\\[ ] Who?'])(
    'finds no checkbox in %j',
    (content) => {
      expect(parseMarkedLine(content).markdown).toBe(content);
    },
  );

  it.each([
    ['a bullet', '[ ] - a', '\\- a'],
    ['a bullet without words', '#x +', '\\+'],
    ['a number', '#x 12. a', '12\\. a'],
    ['a number with a parenthesis', '#x 1) a', '1\\) a'],
    ['a heading', '#x ## a', '\\## a'],
    ['a quote', '#x >a', '\\>a'],
    ['a fence', '#x ``` a', '\\``` a'],
    ['a fence of tildes', '#x ~~~', '\\~~~'],
    ['an HTML block', '#x <div>a', '\\<div>a'],
    ['a comment', '#x <!-- a', '\\<!-- a'],
    ['a second checkbox', '[ ] [x] a', '\\[x] a'],
    ['a link definition', '[a]:', '\\[a]:'],
    ['a bullet that a control character hid', '-\u0001 a', '\\- a'],
    ['a number that a line break hid', '1.\u2028a', '1\\. a'],
    ['a bullet that a no-break space hid', '\u00a0- a', '\\- a'],
  ])('escapes words that would begin %s', (_, content, markdown) => {
    expect(parseMarkedLine(content).markdown).toBe(markdown);
  });

  it.each([
    '<b>Who</b> left?',
    '**Who** left?',
    '*Who* left?',
    '`Who` left?',
    '[Who](a)?',
    '```a``` b',
    '1.5 a',
    '#1',
  ])('does not escape %j after a tag', (markdown) => {
    expect(parseMarkedLine(`#x ${markdown}`).markdown).toBe(markdown);
  });
});

describe('joinLines', () => {
  it('joins lines into one clean line', () => {
    expect(joinLines(' Who\u001b[1m left\\\n   and\r\n\twhy?  ')).toBe('Who left and why?');
  });

  it('keeps an escaped backslash', () => {
    expect(joinLines('a\\\\\nb')).toBe('a\\\\ b');
  });
});

describe('splitAfterId', () => {
  it.each([
    ['Who? ^who', undefined],
    ['Who? ^a ^who', undefined],
    ['Who? ^a #core ^who', undefined],
    ['Who? `2 ^n` or so', undefined],
    ['Who? to Mars', undefined],
    ['', undefined],
    ['Who? ^who to Mars', ['Who? ^who', 'to Mars']],
    ['Who? ^who #mars', ['Who? ^who', '#mars']],
    ['Who? ^a ^who to Mars', ['Who? ^a ^who', 'to Mars']],
    ['Who? ^who to Mars ^37066d', ['Who? ^who', 'to Mars ^37066d']],
    ['Who? \\^a why? ^who to Mars', ['Who? \\^a why? ^who', 'to Mars']],
  ])('splits %j behind the id before other words', (line, parts) => {
    expect(splitAfterId(line)).toEqual(parts);
  });
});

describe('addTag', () => {
  it.each([
    ['core', ['core'], []],
    ['topic/pay', [], ['pay']],
    ['topic/on-call/nights', [], ['on-call-nights']],
    ['topic', ['topic'], []],
    ['topic/-', [], []],
    ['topics/pay', ['topics/pay'], []],
  ])('sorts %j into the tags %j and the topics %j', (tag, expectedTags, expectedTopics) => {
    const tags = new Set<string>();
    const topics = new Set<TopicName>();
    addTag(tag, tags, topics);
    expect([[...tags], [...topics]]).toEqual([expectedTags, expectedTopics]);
  });
});

describe('parseMarkedLine with code', () => {
  it.each([
    [
      'keeps a tag in code as text',
      'What is `a #b c` for? #core',
      'What is `a #b c` for?',
      ['core'],
    ],
    ['keeps a tag in code between longer marks', '``a ` #b`` #core', '``a ` #b``', ['core']],
    ['removes a tag where the code is not closed', 'What is `a #b for?', 'What is `a for?', ['b']],
  ])('%s', (_, content, markdown, tags) => {
    expect(parseMarkedLine(content)).toMatchObject({ markdown, tags });
  });
});
