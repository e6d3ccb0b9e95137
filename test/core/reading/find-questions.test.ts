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

  it.each([
    [1, 3, 1],
    [2, 3, 2],
    [3, 4, 0],
    [1, 2, 0],
  ])(
    'are tagged #core if they are few in a long list: %i in bold, %i plain',
    (bold, plain, count) => {
      expect(countCore(list(bold, plain))).toBe(count);
    },
  );

  it('are tagged #core if another question has an id, and are not if they have an id', () => {
    expect(countCore(`${list(1, 3)} ^some-id`)).toBe(1);
    expect(countCore(`${list(0, 3)}\n- **Who is bold?** ^some-id`)).toBe(0);
  });
});

describe('a section', () => {
  it.each([
    ['## Avoid\n- How?\n### Pay\n- Why?\n## Team\n- Who?\n', ['Who?']],
    ['## Avoid\n- How?\n# Team\n- Who?\n', ['Who?']],
    ['### Avoid\n- How?\n## Team\n- Who?\n#### Avoid\n- How?\n', ['Who?']],
    ['## Avoid\n- How?\n### Avoid\n- Why?\n### Pay\n- When?\n## Team\n- Who?\n', ['Who?']],
    ['## Team\n- Who?\n## Avoid\n- How?\n', ['Who?']],
  ])(
    'of questions to avoid ends at the next heading of its level or above: %j',
    (text, expected) => {
      expect(texts(text)).toEqual(expected);
    },
  );

  it.each([
    ['## Pay\n\nSome prose here.\n\nWho left?\n\nWho came?\n', ['Who left?', 'Who came?']],
    ['## Pay\n\nWho left?\n\nSome prose here.\n', ['Who left?']],
    ['## Pay\n\nWho left?\n\nSome prose here.\n\nAnd more of it.\n', []],
    [
      '## Pay\n\nSome prose here.\n\nAnd more of it.\n\nWho left?\n\nWho came?\n',
      ['Who left?', 'Who came?'],
    ],
  ])(
    'of paragraphs has questions if at least half of them ask, counted from the first: %j',
    (text, expected) => {
      expect(texts(text)).toEqual(expected);
    },
  );

  it.each([
    ['## Pay\n- a?\n##\n- b?\n', ['pay', 'pay']],
    ['## 🎯\n- a?\n- b?\n', ['other', 'other']],
    ['## Pay [12]\n- a?\n- b?\n', ['pay', 'pay']],
    ['## Pay\n- a?\n### Who left?\n\nSo.\n\n### Who came?\n\nSo.\n', ['pay', 'pay', 'pay']],
  ])('gives its questions the topic of its heading, if that has words: %j', (text, topics) => {
    expect(questionsIn(text).map((question) => question.topics[0])).toEqual(topics);
  });
});

describe('a callout', () => {
  it.each(['question', 'FAQ', 'help'])('of kind %s may be a question', (kind) => {
    expect(texts(`## A\n\n> [!${kind}]- Who left?\n`)).toEqual(['Who left?']);
  });

  it.each(['tip', 'note', 'info', 'warning'])('of kind %s is not a question', (kind) => {
    expect(texts(`## A\n\n> [!${kind}] Who left?\n> And why?\n`)).toEqual([]);
  });
});

describe('a list in front matter', () => {
  it.each([
    ['Who left?, The last one who left', 2],
    ['Who left?, pets, dogs', 0],
  ])('has questions if at least half of its items ask: [%s]', (list, count) => {
    expect(texts(`---\nask: [${list}]\n---\n`)).toHaveLength(count);
  });
});

describe('HTML', () => {
  it.each(['pre', 'script', 'style'])('is searched for questions, but not inside <%s>', (tag) => {
    const lines = [`<${tag}>`, 'Who left?', `</${tag}>`, '<p>Who came?</p>'];
    expect(texts(`<div>\n${lines.join('\n')}\n</div>\n`)).toEqual(['Who came?']);
  });
});
