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
