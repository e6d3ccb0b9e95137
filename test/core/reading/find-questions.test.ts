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
    // Cases 10 and 11 of issue 19.
    [
      '# Prep\n## Questions they will ask me\n- Why did you leave?\n- What is your weakness?\n## Questions I will ask\n- Who left?',
    ],
    [
      '# Vorbereitung\n## Fragen, die man vermeiden sollte\n- Wie viel Urlaub?\n## Preguntas que debes evitar\n- ¿Cuánto se gana?\n## Questions you shouldn’t ask\n- What do you do here?\n## Gute Fragen\n- Who left?',
    ],
    ['# Prep\n## Vragen aan mezelf\n- Wat wil ik?\n## Goede vragen\n- Who left?'],
    ['# Prep\n## 1. 聞かれること\n- なぜ辞めたのですか？\n## 2. 聞きたいこと\n- Who left?'],
    ['## Pay\n**Questions to avoid:**\n- Why so little?\n\n**Better**\n- Who left?'],
  ])('is left out if its heading says that its questions are not to be asked: %j', (text) => {
    expect(texts(text)).toEqual(['Who left?']);
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

describe('a heading that asks above a list of questions', () => {
  const list = '- Is it profitable?\n- Who invests in it?\n- How long does the money last?\n\n';
  const listed = ['Is it profitable?', 'Who invests in it?', 'How long does the money last?'];

  it.each([
    // Case 20 of issue 19.
    ['How does the company live?', '## Who else will I meet?\n\nEarly.\n\n## When did it fail?\n'],
    ['Wovon lebt die Firma?', '## Wen treffe ich noch?\n\n## Wann ist es ausgefallen?\n\nDatum.\n'],
    ['De quoi vit-elle ?', '## Qui vais-je voir ?\n- Et toi ?\n\n## Quand est-elle tombée ?\n'],
  ])('is a question if most of its siblings are: %s', (heading, siblings) => {
    const found = texts(`# Ask\n\n## ${heading}\n\n${list}${siblings}`);
    expect(found.slice(0, 4)).toEqual([heading, ...listed]);
    expect(found).toHaveLength(6);
  });

  it.each([
    ['## How is the pay?\n', '## Team\n\n- Who left?\n'],
    ['## How is the pay?\n', `## How is the team?\n\n${list}`],
    ['## How is the pay?\n', '## Team\n\n## People\n\n## Who left?\n'],
  ])('names their topic otherwise: %j %j', (heading, siblings) => {
    expect(texts(`# Ask\n\n${heading}\n${list}${siblings}`)[0]).toBe('Is it profitable?');
  });
});
