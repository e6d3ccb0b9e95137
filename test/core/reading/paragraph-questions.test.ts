import { describe, expect, it } from 'vitest';
import { questionIn, questionsIn } from '../../support/read-list.ts';

/** Returns the questions of a text with their positions: `3:1 Who left?`. */
const withPositions = (text: string) =>
  questionsIn(text).map(({ text, source }) => `${source.line}:${source.column} ${text}`);
/** Returns the questions of a text with their reasons: `Who left? why: so`. */
const withReasons = (text: string) =>
  questionsIn(text).map(({ text, why }) => (why === '' ? text : `${text} why: ${why}`));

describe('the lines of a paragraph', () => {
  it.each([
    ['Who left?\nWho came?\n', ['1:1 Who left?', '2:1 Who came?']],
    ['  Who left?\n  Who came?\n', ['1:3 Who left?', '2:1 Who came?']],
    ['## A\n\n> Who left?\n> Who came?\n', ['3:3 Who left?', '4:1 Who came?']],
    ['Who left\nthis year?\n', ['1:1 Who left this year?']],
    [
      'When did somebody leave the team of their own will,\nand why so?\nWho came?\n',
      ['1:1 When did somebody leave the team of their own will, and why so?', '3:1 Who came?'],
    ],
    ['Why: it matters\nWho left?\nWho came?\n', ['2:1 Who left?', '3:1 Who came?']],
    ['Pay: it matters\nWho left?\nWho came?\n', ['2:1 Who left?', '3:1 Who came?']],
  ])('are questions if several of them ask: %j', (text, questions) => {
    expect(withPositions(text)).toEqual(questions);
  });

  it.each([
    ['Pay\nWho left?\nWho came?\n', ['pay', 'pay']],
    ['Pay:\nWho left?\nWho came?\n', ['pay', 'pay']],
    ['**Pay**\nWho left?\nWho came?\n', ['pay', 'pay']],
    ['Tell me about the team\nWho left?\nWho came?\n', ['other', 'other', 'other']],
    ['Pay: it matters\nWho left?\nWho came?\n', ['other', 'other']],
    ['Why: so\nWho left?\nWho came?\n', ['other', 'other']],
  ])('take their topic from a title above them, if there is one: %j', (text, topics) => {
    expect(questionsIn(text).map((question) => question.topics[0])).toEqual(topics);
  });
});

describe('short lines that end in a quote, a bracket or a remark', () => {
  const FOUR = [
    'Who decides on a raise?',
    'Where do you sit?',
    'When was the last outage?',
    'Who left this year?',
  ];
  const decorate = (before: string, after: string) => FOUR.map((line) => before + line + after);

  it.each([
    ['"', '"'],
    ['„', '“'],
    ['»', '«'],
    ['« ', ' »'],
    ['(', ')'],
    ['', ' (pay)'],
    ['', ' [Büro]'],
    ['“', '” (ops)'],
    ['', ' 🙂'],
  ])('are questions and no titles: %sWho …?%s', (before, after) => {
    const lines = decorate(before, after);
    const expected = after === ' 🙂' ? FOUR : lines;
    for (const text of [lines.join('\n'), lines.join('\n\n')]) {
      const questions = questionsIn(text);
      expect(questions.map((question) => question.text)).toEqual(expected);
      expect(questions.map(({ topics }) => topics)).toEqual(FOUR.map(() => ['other']));
    }
  });
});

describe('a label in front of a question', () => {
  it.each([
    ['Q and A', ['Q: Who left?', 'A: Ann', '', 'Q: Who came?', 'A: Bo. Is that enough?']],
    ['in one line', ['Q: Who left? A: Ann', '', 'Q: Who came? A: Bo']],
    ['in Portuguese', ['P: Who left?', 'R: Ann', '', 'P: Who came?', 'R: Bo']],
    ['in German', ['Frage: Who left?', 'Antwort: Ann', '', 'Frage: Who came?', 'Antwort: Bo']],
    ['a transcript', ['me: Who left?', 'ann: two', '', 'me: Who came?', 'ann: one', 'me: so so']],
    ['ein Protokoll', ['ich: Who left?', 'Ann: zwei', '', 'ich: Who came?', 'Ann: einer']],
  ])('shows that it is one, among any other words: %s', (_, lines) => {
    const text = ['A call. It was short.', '', 'Nice people.', '', ...lines].join('\n');
    expect(questionsIn(text).map((question) => question.text)).toEqual(['Who left?', 'Who came?']);
  });
});

describe('a label on one of several questions', () => {
  it.each([
    ['Q: Who left?\nWho decides here?\nHow do you plan?', 3],
    ['Ja: wer zahlt das?\nGehalt: wie hoch ist es?\nUrlaub: wie viel gibt es?', 3],
  ])('leaves the others what they are: %j', (text, count) => {
    expect(questionsIn(text)).toHaveLength(count);
  });
});

describe('short lines with questions and answers', () => {
  it.each([
    ['behind a dash', 'Who checks it? - always two\nWho is on call? - the consultant'],
    ['in a callout', '> [!question] Asked\n> Who checks it? - always two\n> Who is on call? - ann'],
  ])('are questions without the answers: %s', (_, text) => {
    const texts = questionsIn(text).map((question) => question.text);
    expect(texts).toEqual(['Who checks it?', 'Who is on call?']);
  });

  it('are not joined, since the text is not wrapped', () => {
    const lines = [
      'Who programs now?',
      'Mick. No seats spare',
      'Why are you hiring?',
      'one retired',
    ];
    const texts = questionsIn(['# To ask', ...lines].join('\n')).map(({ text }) => text);
    expect(texts).toEqual(['Who programs now?', 'Why are you hiring?']);
  });
});

describe('a heading without a space', () => {
  it.each([
    ['##Pay\n\nWho left?\n\nWho came?\n', 'pay'],
    ['#Pay rise\n\nWho left?\n\nWho came?\n', 'pay-rise'],
    ['＃Pay\n\nWho left?\n\nWho came?\n', 'pay'],
    ['#Pay\n\nWho left?\n\nWho came?\n', 'other'],
  ])('names a topic, unlike a tag: %j', (text, topic) => {
    expect(questionsIn(text).map(({ topics }) => topics)).toEqual([[topic], [topic]]);
  });
});

describe('the marks beside a question in bold', () => {
  it.each([
    ['**Who left the team?** #core ^who', { id: 'who', tags: ['core'] }],
    ['**Who left the team?**\n#topic/pay ^who', { id: 'who', topics: ['pay'] }],
    ['**Who left the team? #once** #core ^who', { id: 'who', tags: ['once', 'core'] }],
    ['**Who left the team? ^who**', { id: 'who' }],
    ['**Who left the team?** So. ^who', { id: 'who', why: 'So.' }],
    ['**Who left the team?** ^a ^who', { id: 'who', why: '' }],
  ])('are its own: %j', (text, marks) => {
    expect(questionIn(text)).toMatchObject({ text: 'Who left the team?', ...marks });
  });
});

describe('the text beside a question', () => {
  it.each([
    [
      'Who left?\n: the boss\n\nWho came?\n: nobody\n',
      ['Who left? why: the boss', 'Who came? why: nobody'],
    ],
    ['**Note** who left?\n\n**Note** who came?\n', ['Note who left?', 'Note who came?']],
    ['**Who left?** So.\n\n**Who came?**\n', ['Who left? why: So.', 'Who came?']],
    ['Q: Who left?\nA: Jo.\n\nQ: Who came?\nA: Al.\n', ['Who left?', 'Who came?']],
    ['Q: Who left\nthis year?\nA: Jo.\n\nQ: Who came?\n', ['Who left this year?', 'Who came?']],
  ])(
    'becomes the reason to ask it, unless it is an answer or a word before it: %j',
    (text, questions) => {
      expect(withReasons(text)).toEqual(questions);
    },
  );

  it.each([
    ['> [!question] Who left?', 'Who left?', ''],
    ['> [!question] Who left?\n> It shows.', 'Who left?', 'It shows.'],
    ['> [!question] Team\n> Who left?', 'Team Who left?', ''],
    ['> [!question]\n> Who left?', 'Who left?', ''],
  ])('is read from a callout, too: %j', (text, words, why) => {
    expect(questionIn(`## A\n\n${text}\n`)).toMatchObject({ text: words, why });
  });

  it('becomes a labelled detail, a follow-up or a reason, but an answer is left out', () => {
    const below = ['Answer: Jo.', 'Since when?', 'It shows.', 'Red flag: silence', 'Why:'];
    expect(questionIn(`**Who left?**\n\n${below.join('\n\n')}\n`)).toMatchObject({
      ...{ text: 'Who left?', followUps: ['Since when?'], why: 'It shows.' },
      ...{ goodSigns: [], redFlags: ['silence'] },
    });
  });
});
