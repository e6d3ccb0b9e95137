import { describe, expect, it } from 'vitest';
import { questionIn, questionsIn } from '../../support/read-list.ts';

/** Returns the questions of a list, with the first topic of each that has one: `pay: Who left?`. */
const parse = (text: string) =>
  questionsIn(text).map(({ text: words, topics: [topic] }) =>
    topic === 'other' ? words : `${topic}: ${words}`,
  );

describe('an item without a question mark', () => {
  it.each([
    [
      '- Who left?\n- [a](b)\n- [c](d)\n- The last one who left\n',
      ['Who left?', 'The last one who left'],
    ],
    [
      '- Who left?\n- The last one who left\n- The first of them\n- The others there\n',
      ['Who left?'],
    ],
    ['- Who left?\n- How do you decide on pay\n', ['Who left?', 'How do you decide on pay']],
    [
      '- How do you decide on pay\n- What do you like here\n',
      ['How do you decide on pay', 'What do you like here'],
    ],
  ])('is a question if enough siblings ask: %j', (text, questions) => {
    expect(parse(text)).toEqual(questions);
  });
});

describe('an id, a topic or a tag of ours', () => {
  const TWO = ['Who decides on a raise?', 'Where do new people sit?'];

  it.each([
    [
      '## Questions\n- Who decides on a raise? ^raise-decided\n- Where do new people sit?\n## Before the call\n- Charge the headset\n- Print two pages\n',
      TWO,
    ],
    [
      '## Fragen\n- Wer geht als Letzter? #core\n## Mitnehmen\n- Zwei Seiten drucken\n- Den Ausweis einpacken\n',
      ['Wer geht als Letzter?'],
    ],
    [
      '## Antes\n- [ ] Cargar el móvil\n- [x] Llamar a Nuria\n\n## Añadidas\n- [ ] ¿Quién cierra el mes? #topic/process\n  - Answer:\n',
      ['¿Quién cierra el mes?'],
    ],
    [
      '- Print two pages\n- The last layoff ^last-layoff\n- Who left?\n- Charge it\n',
      ['The last layoff', 'Who left?'],
    ],
    ['- The last layoff #core\n  - Who left?\n  - Who stayed?\n', ['The last layoff']],
    [
      '- People\n  - The last layoff #core\n  - The first hire ^first-hire\n',
      ['The last layoff', 'The first hire'],
    ],
  ])('proves its own line to be a question, and no other line: %j', (text, questions) => {
    expect(questionsIn(text).map((question) => question.text)).toEqual(questions);
  });

  it.each([
    ['- The last layoff\n- The budget for books\n- Lunch\n', 'The last layoff'],
    ['- Die letzte Kündigung\n- Kantine\n', 'Kantine'],
    ['- Who left?\n- The last one who left\n- Lunch at noon\n', 'Who left?'],
    ['- How do you decide on pay\n- What do you like here\n- Lunch\n', 'What do you like here'],
  ])('changes nothing about the other lines: %j', (text, marked) => {
    const texts = (list: string) => questionsIn(list).map((question) => question.text);
    expect(texts(text.replace(marked, `${marked} ^some-id`))).toEqual(texts(text));
  });
});

describe('an item that is a link, code or a placeholder', () => {
  const CASE = `- [[Office]]
  - Where do you sit?
  - Who sits next to you?
- [Outages](ops.md)
  - When was the last outage?
- https://example.org/pay
  - Who decides on a raise?
`;
  it.each([
    [
      CASE,
      [
        'office: Where do you sit?',
        'office: Who sits next to you?',
        'outages: When was the last outage?',
        'Who decides on a raise?',
      ],
    ],
    [
      '- [[büro|Büro]]\n  - Wo sitzen Sie?\n- [Gehalt](g.md)\n  - Wer entscheidet?\n',
      ['büro: Wo sitzen Sie?', 'gehalt: Wer entscheidet?'],
    ],
    ['1. `equipo`\n   - ¿Quién decide?\n', ['¿Quién decide?']],
    ['* <https://example.org/jobs/123>\n  * Qui décide ?\n', ['Qui décide ?']],
    ['- www.example.org/a/b/c/d\n  - Who decides?\n', ['Who decides?']],
    ['- TBD\n  - Who decides?\n- …\n  - Who left?\n', ['Who decides?', 'Who left?']],
    [
      '- [[Pay]] for the team\n  - Who decides?\n  - Who asks?\n',
      ['pay-for-the-team: Who decides?', 'pay-for-the-team: Who asks?'],
    ],
    [
      '- <Company>\n  - Who left?\n  - Who came?\n- <Firma Nord>\n  - Wer ging?\n',
      ['Who left?', 'Who came?', 'Wer ging?'],
    ],
    ['1. <empresa>\n\n   - ¿Quién decide?\n', ['¿Quién decide?']],
  ])('has questions below it, and a link or a wiki link is their topic: %j', (text, questions) => {
    expect(parse(text)).toEqual(questions);
  });

  it('is no topic of a question that comments on a long title', () => {
    const text =
      '- [Ten things that we learned at work](a.md) by Ann\n  - Is it any good?\n- Who left?\n';
    expect(parse(text)).toEqual(['Who left?']);
  });
});

describe('a linked question with a remark behind it', () => {
  const LINKS = ['[Who decides?](https://a.b)', '[Wer ging?](g.md "Team")', '[[¿Quién decide?]]'];

  it.each([' (important)', ' [wichtig]', ' （重要）'])(
    'is a question as it is without: %s',
    (remark) => {
      for (const link of LINKS) {
        const remarked = parse(`- ${link}${remark}\n`);
        expect(remarked).toEqual(parse(`- ${link}\n`).map((text) => text + remark));
        expect(remarked).toHaveLength(1);
      }
    },
  );

  it.each(['*important*', '_(wichtig)_', '(Tip: wait)'])(
    'has a remark as its reason: %s',
    (remark) => {
      const question = questionIn(`- [Who decides?](https://a.b) ${remark}\n`);
      expect(question.text).toBe('Who decides?');
      expect(question.why).not.toBe('');
    },
  );

  it('stays a link in a list of contents and in a list of other things to read', () => {
    const contents = '# FAQ\n\n- [Who decides?](#who) (important)\n- [Who left?](#left) (new)\n';
    expect(parse(contents)).toEqual([]);
    expect(parse('- [Who decides?](https://a.b) by Ann\n')).toEqual([]);
  });
});

describe('an item of nothing but a placeholder', () => {
  it.each(['<your next question here>', '<nächste Frage an die Firma>', '<une autre question>'])(
    'is no question: %s',
    (placeholder) => {
      expect(parse(`- Who joined <team> last?\n- ${placeholder}\n`)).toEqual([
        'Who joined <team> last?',
      ]);
    },
  );
});

describe('an item without a question mark, in a file with other lists of questions', () => {
  it.each([
    ['- How do you decide on pay\n- pizza on Fridays\n', []],
    [
      '- How do you decide on pay\n- What do you like here\n',
      ['How do you decide on pay', 'What do you like here'],
    ],
    ['- How do you decide on pay\n- What do you like here\n- pizza\n- cats\n- dogs\n', []],
    ['- The last one who left\n  - Why: so\n', ['The last one who left']],
    ['- Who is it?\n- pizza on Fridays\n- cats on Sundays\n', []],
    [
      '- Who is it?\n- How do you decide on pay\n- What do you like here\n',
      ['Who is it?', 'How do you decide on pay', 'What do you like here'],
    ],
  ])('is a question only if its own siblings ask: %j', (list, questions) => {
    const others = '## Team\n- Who left?\n- Who came?\n- Who stayed?\n\n## Pay\n';
    expect(parse(others + list).slice(3)).toEqual(questions.map((words) => `pay: ${words}`));
  });
});

describe('an item with items below it', () => {
  it.each([
    ['- Our team culture\n  - Who left?\n', ['our-team-culture: Who left?']],
    [
      '- Pay\n  - Who?\n  - How?\n- Team\n  - Why?\n  - When?\n- Work from home days\n  - Where?\n',
      ['pay: Who?', 'pay: How?', 'team: Why?', 'team: When?', 'work-from-home-days: Where?'],
    ],
    ['-\n  - Who left?\n  - Who came?\n', ['Who left?', 'Who came?']],
  ])('names the topic of the questions below it: %j', (text, questions) => {
    expect(parse(text)).toEqual(questions);
  });

  it.each([
    ['Jo', 'Al', []],
    ['Jo', 'Why: so', ['Jo']],
    ['Since when?', 'Jo', ['Since when?', 'Jo']],
    ['Answer: Jo\n    - since when?', 'Why: so', []],
  ] as const)(
    'has these as follow-ups, unless they are answers or answer options: %j, %j',
    (one, other, followUps) => {
      expect(questionIn(`- Who left?\n  - ${one}\n  - ${other}\n`).followUps).toEqual(followUps);
    },
  );
});

describe('words about people who ask', () => {
  it.each([
    '- If customers complain and she asked for a refund: who decides?',
    '- Managers ask: how do you say no?',
    'I always ask these. They ask for honesty:\n\n- Who left last year?',
  ])('do not make a question theirs: %s', (text) => {
    expect(questionsIn(text)).toHaveLength(1);
  });
});
