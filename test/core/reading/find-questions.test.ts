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
describe('the label "Why this question?"', () => {
  /** Returns the questions of a text with their reasons: `Who left? why: so`. */
  const withReasons = (text: string) =>
    questionsIn(text).map(({ text: words, why }) => `${words} why: ${why}`);
  const EXPECTED = [
    'Who decides on a raise? why: It shows who has a say',
    'How large is the team? why: Sie zeigt, wer mithilft',
  ];

  it.each([
    ['in bold, above a list', '**', '**', '\n\n- '],
    ['in bold, above a paragraph', '**', '**', '\n\n'],
    ['in bold, before its words', '**', '**', ' '],
    ['in bold, above its words', '**', '**', '\n'],
    ['plain, above a list', '', '', '\n\n- '],
    ['a heading, above a list', '### ', '', '\n\n- '],
    ['a heading of the same level', '## ', '', '\n\n'],
    ['an item above nested items', '- ', '', '\n  - '],
    ['an item before its words', '- ', '', ' '],
    ['folded', '<details><summary>', '</summary>', '\n\n'],
  ])('is no question: %s', (_, before, after, between) => {
    const reasons = [
      `Why this question?${after}${between}It shows who has a say`,
      `Warum diese Frage?${after}${between}Sie zeigt, wer mithilft`,
    ].map((reason) => before + reason);
    const text = `## Who decides on a raise?\n\n${reasons[0]}\n\n## How large is the team?\n\n${reasons[1]}\n`;
    expect(withReasons(text)).toEqual(EXPECTED);
  });

  it('labels the text below a question in bold and the cells of a column', () => {
    const bold =
      '**¿Quién decide?**\n**¿Por qué esta pregunta?**\nMuestra mucho\n\n**¿Quién se fue?**\n';
    expect(withReasons(bold)).toEqual([
      '¿Quién decide? why: Muestra mucho',
      '¿Quién se fue? why: ',
    ]);
    const table = '| Question | Why this question? |\n|-|-|\n| Who left? | It shows |\n';
    expect(withReasons(table)).toEqual(['Who left? why: It shows']);
  });

  it('does not count among the headings of its level', () => {
    const reason = '## Why this question?\n\nIt shows.\n\n';
    const text = `## Who left?\n\n${reason}## Who came?\n\n${reason}## Notes\n\nNone.\n`;
    expect(withReasons(text)).toEqual(['Who left? why: It shows.', 'Who came? why: It shows.']);
  });

  it('has no question of its own below it', () => {
    const reason = '### Warum diese Frage?\n\nWer sagt das sonst?\n\n';
    const text = `## Wer ging?\n\n${reason}## Wer kam?\n\n${reason}`;
    expect(questionsIn(text)).toMatchObject([
      { text: 'Wer ging?', followUps: ['Wer sagt das sonst?'] },
      { text: 'Wer kam?', followUps: ['Wer sagt das sonst?'] },
    ]);
  });

  it('is neither a question nor a topic among the items and headings of a list', () => {
    const list =
      '## Pay\n\n- Who decides?\n- Pourquoi cette question ?\n  - Qui sait ?\n  - Qui dit ?\n\n### Why this question?\n\nIt shows.\n\n- Who asks?\n';
    expect(questionsIn(list).map(({ text, topics }) => `${topics[0]}: ${text}`)).toEqual([
      'pay: Who decides?',
      'pay: Who asks?',
    ]);
  });
});

describe('a label alone on a line in bold', () => {
  it.each(['**Good sign:**', '**Good sign**:', 'Good sign:'])(
    'labels the list below it: %s',
    (label) => {
      const text = `## Who left?\n\n${label}\n\n- a name\n- a date\n\n## Who came?\n`;
      expect(questionsIn(text)).toMatchObject([
        { text: 'Who left?', goodSigns: ['a name', 'a date'], followUps: [] },
        { text: 'Who came?' },
      ]);
    },
  );
});
