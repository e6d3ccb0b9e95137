import { describe, expect, it } from 'vitest';
import {
  findPhrase,
  indexTopicPhrases,
  longestPhrase,
  parseTopicPhrases,
} from '../../../src/core/guessing/topic-phrases.ts';
import { toyBank } from '../../support/toy-phrases.ts';

const parse = (text: string) =>
  indexTopicPhrases(parseTopicPhrases(text, toyBank.topics), toyBank.topics);
const find = (words: string, text: string) => {
  const match = findPhrase(words.split(' '), parse(text));
  return match && `${match.topic.name} ${match.weight}`;
};

describe('parseTopicPhrases', () => {
  it('reads the lists of each topic, with their weights', () => {
    const table = '# About\n\n[pay]\nen 3: salary; base pay\nde 1: Geld\n\n[team]\nen 2: people\n';
    expect(find('salary', table)).toBe('pay 3');
    expect(find('bas pay', table)).toBe('pay 3');
    expect(find('geld', table)).toBe('pay 1');
    expect(find('peopl', table)).toBe('team 2');
    expect(find('about', table)).toBeUndefined();
  });

  it('goes on with a list on a line that begins with a space', () => {
    const table = '[pay]\nen 3: salary;\n  base\n  pay; bonus';
    expect(find('bas pay', table)).toBe('pay 3');
    expect(find('bonus', table)).toBe('pay 3');
  });

  it('reads a phrase with a colon', () => {
    expect(find('1 1', '[team]\nen 3: 1:1')).toBe('team 3');
  });

  it.each([
    ['an unknown topic', '[zoo]\nen 3: lion', 'no topic has the name zoo'],
    ['a list without a weight', '[pay]\nen: lion', '"en: lion" is not a list'],
    ['a list without a language', '[pay]\n3: lion', '"3: lion" is not a list'],
    ['a weight above 3', '[pay]\nen 4: lion', '"en 4: lion" is not a list'],
    ['a phrase twice', '[pay]\nen 3: lion\n[team]\nde 1: Lions', '"Lions" stands in it twice'],
    ['a phrase without a word', '[pay]\nen 3: lion;', '"" has no word'],
  ])('throws an error for %s', (_, table, message) => {
    expect(() => parse(table)).toThrow(message);
  });

  it('makes a table that JSON keeps exactly', () => {
    const table = parseTopicPhrases('[pay]\nen 3: salary; base pay', toyBank.topics);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

describe('longestPhrase', () => {
  it('returns the number of words in the longest phrase that begins with a word', () => {
    const table = parse('[pay]\nen 3: base; base pay; base pay or bonus\nen 1: bonus');
    expect(longestPhrase('bas', table)).toBe(4);
    expect(longestPhrase('bonus', table)).toBe(1);
    expect(longestPhrase('constructor', table)).toBe(1);
  });
});
