import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../support/read-list.ts';

const texts = (text: string) => questionsIn(text).map((question) => question.text);

describe('questions in bold', () => {
  const list = (bold: number, plain: number) =>
    [
      ...Array.from({ length: bold }, (_, index) => `- **Who is b${index}?**`),
      ...Array.from({ length: plain }, (_, index) => `- Who is p${index}?`),
    ].join('\n');
  const countCore = (text: string) =>
    questionsIn(text).filter(({ tags }) => tags.includes('core')).length;

  it('are the best of a list where they are few', () => {
    expect(countCore(list(1, 3))).toBe(1);
    expect(countCore(list(2, 3))).toBe(2);
  });

  it('are not where they are many, or the list is short', () => {
    expect(countCore(list(3, 4))).toBe(0);
    expect(countCore(list(1, 2))).toBe(0);
  });
});

describe('a section', () => {
  it.each([
    ['## Avoid\n- How?\n### Pay\n- Why?\n## Team\n- Who?\n', ['Who?']],
    ['## Avoid\n- How?\n# Team\n- Who?\n', ['Who?']],
    ['### Avoid\n- How?\n## Team\n- Who?\n#### Avoid\n- How?\n', ['Who?']],
    ['## Avoid\n- How?\n### Avoid\n- Why?\n### Pay\n- When?\n## Team\n- Who?\n', ['Who?']],
    ['## Team\n- Who?\n## Avoid\n- How?\n', ['Who?']],
  ])('of what not to ask ends with a heading as high: %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['## Pay\n\nSome prose here.\n\nWho left?\n\nWho came?\n', ['Who left?', 'Who came?']],
    ['## Pay\n\nWho left?\n\nSome prose here.\n', ['Who left?']],
    ['## Pay\n\nWho left?\n\nSome prose here.\n\nAnd more of it.\n', []],
    [
      '## Pay\n\nSome prose here.\n\nAnd more of it.\n\nWho left?\n\nWho came?\n',
      ['Who left?', 'Who came?'],
    ],
  ])(
    'of paragraphs has questions where at least half ask from the first one on: %j',
    (text, expected) => {
      expect(texts(text)).toEqual(expected);
    },
  );

  it.each([
    ['## Pay\n- a?\n##\n- b?\n', ['pay', 'pay']],
    ['## 🎯\n- a?\n- b?\n', ['other', 'other']],
    ['## Pay [12]\n- a?\n- b?\n', ['pay', 'pay']],
    ['## Pay\n- a?\n### Who left?\n\nSo.\n\n### Who came?\n\nSo.\n', ['pay', 'pay', 'pay']],
  ])('gives its questions their topic: %j', (text, topics) => {
    expect(questionsIn(text).map((question) => question.topics[0])).toEqual(topics);
  });
});

describe('a callout', () => {
  it.each(['question', 'FAQ', 'help'])('of kind %s is a question where it asks', (kind) => {
    expect(texts(`## A\n\n> [!${kind}]- Who left?\n`)).toEqual(['Who left?']);
  });

  it.each(['tip', 'note', 'info', 'warning'])('of kind %s is none', (kind) => {
    expect(texts(`## A\n\n> [!${kind}] Who left?\n> And why?\n`)).toEqual([]);
  });
});

describe('front matter', () => {
  const list = (...values: string[]) => `---\nask: [${values.join(', ')}]\n---\n`;

  it('has questions in a list of which half ask', () => {
    expect(texts(list('Who left?', 'The last one who left'))).toHaveLength(2);
  });

  it('has none in a list of which fewer do', () => {
    expect(texts(list('Who left?', 'pets', 'dogs'))).toEqual([]);
  });
});

describe('HTML', () => {
  it.each(['pre', 'script', 'style'])('has no questions in <%s>', (tag) => {
    const lines = [`<${tag}>`, 'Who left?', `</${tag}>`, '<p>Who came?</p>'];
    expect(texts(`<div>\n${lines.join('\n')}\n</div>\n`)).toEqual(['Who came?']);
  });
});
