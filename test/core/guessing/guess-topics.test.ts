import { describe, expect, it } from 'vitest';
import { guessTopics } from '../../../src/core/guessing/guess-topic.ts';
import { hasTopic } from '../../../src/core/question/question.ts';
import { bankOf, questionIn } from '../../support/read-list.ts';
import { toyPhrases } from '../../support/toy-phrases.ts';

/** Each question as `text [topics]`, with a `~` before guessed topics. */
const guessed = (...texts: readonly string[]) =>
  guessTopics(bankOf(...texts), toyPhrases).questions.map(
    ({ text, topics, topicGuessed }) => `${text} [${topicGuessed ? '~' : ''}${topics}]`,
  );

describe('guessTopics', () => {
  it('guesses the topic of a question without one', () => {
    expect(guessed('- What salary?\n- Which colleagues?')).toEqual([
      'What salary? [~pay]',
      'Which colleagues? [~team]',
    ]);
  });

  it('puts a question without known words under the topic other', () => {
    expect(guessed('- Which xylophone?')).toEqual(['Which xylophone? [~other]']);
  });

  it.each(['## money\n- What salary?', '- What salary? #topic/money', '## other\n- What salary?'])(
    'keeps a topic that the file states: %j',
    (text) => {
      expect(guessed(text)[0]).toMatch(/\[(?:money|other)\]$/u);
    },
  );

  it('guesses again if the topic in the file was printed as a guess', () => {
    expect(guessed('## ~money\n\n- What salary?')).toEqual(['What salary? [~pay]']);
  });

  it('keeps the phrases that led to a guess, and only those', () => {
    const { questions } = guessTopics(
      bankOf('- What salary?\n- Why?\n\n## pay\n- Pay?'),
      toyPhrases,
    );
    expect(questions.map(({ topicPhrases }) => topicPhrases)).toEqual([
      ['salary'],
      undefined,
      undefined,
    ]);
  });

  it('takes titles and aliases from the table, and sorts topics by their first question', () => {
    const bank = bankOf('- Which xylophone?\n- Which colleagues?\n- What salary?\n## zoo\n- Team?');
    expect(guessTopics(bank, toyPhrases).topics).toEqual([
      { name: 'other', title: 'other', aliases: [] },
      { name: 'team', title: 'The team', aliases: ['colleagues', 'people'] },
      { name: 'pay', title: 'Pay and benefits', aliases: ['salary', 'bonus'] },
      { name: 'zoo', title: 'zoo', aliases: [] },
    ]);
  });

  it('keeps the title that a file gives a topic', () => {
    const { topics } = guessTopics(bankOf('- What salary?', '## Pay\n- What else?'), toyPhrases);
    expect(topics).toEqual([{ name: 'pay', title: 'Pay', aliases: ['salary', 'bonus'] }]);
  });

  it('adds no alias to a topic that was guessed for no question', () => {
    const { topics } = guessTopics(bankOf('- Which colleagues?', '## Pay\n- Q'), toyPhrases);
    expect(topics.at(-1)).toEqual({ name: 'pay', title: 'Pay', aliases: [] });
  });
});

describe('hasTopic', () => {
  it.each([
    ['## pay\n- q', true],
    ['## other\n- q', true],
    ['- q', false],
  ])('given %j, returns %s', (text, expected) => {
    expect(hasTopic(questionIn(text))).toBe(expected);
  });
});
