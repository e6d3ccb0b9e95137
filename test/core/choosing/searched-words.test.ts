import { describe, expect, it } from 'vitest';
import { mentions } from '../../../src/core/choosing/filters.ts';
import { indexTopics } from '../../../src/core/choosing/resolve-names.ts';
import { readSearch, suggestTopic } from '../../../src/core/choosing/searched-words.ts';
import { bankOf } from '../../support/read-list.ts';

const builtIn = bankOf(
  '---\ntopic: pay\naliases: [salary, salaries, compensation, health insurance]\n---\n- a',
);
const bank = bankOf(
  '## Compensation\n- What is the range?\n- Who compensates?\n## Notice\n- Who leaves?\n## Équipe\n- Qui décide ?',
);
const index = indexTopics(bank, builtIn.topics);
const find = (...words: readonly string[]): string[] => {
  const searched = readSearch(words, index);
  return bank.questions.filter((one) => mentions(one, searched)).map(({ text }) => text);
};

describe('readSearch', () => {
  it.each([
    ['an alias of a topic', ['salary'], ['What is the range?', 'Who compensates?']],
    ['an alias in capitals', ['SALARY'], ['What is the range?', 'Who compensates?']],
    [
      'an alias of several words',
      ['health', 'insurance'],
      ['What is the range?', 'Who compensates?'],
    ],
    ['an alias with a hyphen', ['health-insurance'], ['What is the range?', 'Who compensates?']],
    ['an alias beside a word of the text', ['range', 'salary'], ['What is the range?']],
    ['a topic without its accent', ['equipe'], ['Qui décide ?']],
  ])('finds a question by %s', (_, words, texts) => {
    expect(find(...words)).toEqual(texts);
  });

  it.each([
    ['part of an alias', ['salar']],
    ['an alias of one topic and a word of another', ['salary', 'leaves']],
    ['one word of an alias of several words', ['insur']],
  ])('finds nothing by %s', (_, words) => {
    expect(find(...words)).toEqual([]);
  });

  it('reads thousands of words in linear time', () => {
    const words = Array.from({ length: 20_000 }, (_, count) => `salary${count}`);
    expect(readSearch(words, index)).toHaveLength(20_000);
  });
});

describe('suggestTopic', () => {
  const suggest = (...words: readonly string[]): string =>
    suggestTopic(readSearch(words, index), bank.questions, index);

  it('names what is nearest to a mistyped word', () => {
    expect(suggest('salry')).toBe(' (did you mean "salary"?)');
    expect(suggest('range', 'compansation')).toBe(' (did you mean "compensation"?)');
  });

  it('names the topic of one word if several words find nothing together', () => {
    expect(suggest('salary', 'xylophone')).toBe(' (did you mean --topic compensation?)');
  });

  it('is empty for a word that names a topic, and where no name is near', () => {
    expect(suggest('salary')).toBe('');
    expect(suggest('xylophone')).toBe('');
  });

  it('corrects no word that a question has', () => {
    // `compensate` is in a question and nearly the alias.
    expect(suggest('compensate', 'leaves')).toBe('');
  });
});
