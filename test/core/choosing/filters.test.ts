import { describe, expect, it } from 'vitest';
import {
  applyFilters,
  countMetLists,
  type Filter,
  hasTag,
  isOnTopic,
  mentions,
  suits,
} from '../../../src/core/choosing/filters.ts';
import type { TopicName } from '../../../src/core/question/question.ts';
import { growTagTree } from '../../../src/core/question/tag-tree.ts';
import { questionIn, questionsIn } from '../../support/read-list.ts';

const keepOnly = (flag: string, ...texts: readonly string[]): Filter => ({
  flag,
  keeps: (question) => texts.includes(question.text),
});

describe('applyFilters', () => {
  const questions = questionsIn('- a\n- b\n- c');
  const texts = (...filters: readonly Filter[]) =>
    applyFilters(questions, filters).questions.map((question) => question.text);

  it('keeps all questions without a filter', () => {
    expect(texts()).toEqual(['a', 'b', 'c']);
  });

  it('keeps the questions that every filter keeps, in order', () => {
    expect(texts(keepOnly('-t', 'c', 'b'), keepOnly('-f', 'a', 'b'))).toEqual(['b']);
  });

  it('reports the filter that removed the last questions, and their number', () => {
    const filters = [keepOnly('-t x', 'a', 'b'), keepOnly('-f y', 'c'), keepOnly('-s z')];
    expect(applyFilters(questions, filters)).toEqual({
      questions: [],
      emptiedBy: { flag: '-f y', before: 2, suggestion: '' },
    });
  });

  it('reports no filter if the bank is empty', () => {
    expect(applyFilters([], [keepOnly('-t x')])).toEqual({ questions: [] });
  });
});

describe('isOnTopic', () => {
  const question = questionIn('- q #topic/a #topic/b');

  it.each([
    [['a'], true],
    [['b', 'x'], true],
    [['x'], false],
    [[], false],
  ])('given the topics %j, returns %j for a question on a and b', (topics, expected) => {
    expect(isOnTopic(question, new Set(topics as TopicName[]))).toBe(expected);
  });
});

describe('hasTag', () => {
  const question = questionIn('- q #core #field/ml/nlp');

  it.each([
    [['core'], true],
    [['field'], true],
    [['field/ml'], true],
    [['x', 'core'], true],
    [['field/ml/nlp/x'], false],
    [['fie'], false],
    [['cor'], false],
    [[], false],
  ])(
    'given the tags %j, returns %j for a question with #core and #field/ml/nlp',
    (tags, expected) => {
      expect(hasTag(question, growTagTree([tags]))).toBe(expected);
    },
  );
});

describe('countMetLists', () => {
  const lists = growTagTree([['core', 'x'], ['field'], ['field/ml', 'core'], ['once']]);

  it.each([
    ['- q #core #field/ml', 3],
    ['- q #x #field/ml #once', 4],
    ['- q #x #once', 1],
    ['- q #field #once', 0],
    ['- q', 0],
  ])('counts the lists that %j meets, from the first on', (text, count) => {
    expect(countMetLists(questionIn(text), lists)).toBe(count);
  });
});

describe('suits', () => {
  it.each([
    ['managers', '- q #for/manager', true],
    ['several audiences, managers among them', '- q #for/peer #for/manager', true],
    ['senior managers, a child tag', '- q #for/manager/senior', true],
    ['everyone, without an audience tag', '- q #core #stage/final', true],
    ['another audience', '- q #for/peer', false],
    ['no audience, although it has the tag #for', '- q #for', false],
  ])('tells whether managers can be asked a question for %s', (_, text, expected) => {
    expect(suits(questionIn(text), 'for', growTagTree([['manager']]))).toBe(expected);
  });

  it('combines several names with OR', () => {
    expect(suits(questionIn('- q #stage/final'), 'stage', growTagTree([['onsite', 'final']]))).toBe(
      true,
    );
  });
});

describe('mentions', () => {
  const searched = (...words: readonly string[]) =>
    words.map((folded) => ({ folded, topics: new Set<TopicName>() }));

  it('accepts a word of any length', () => {
    const word = 'y'.repeat(50_000);
    expect(mentions(questionIn('- Who?'), searched(word))).toBe(false);
    expect(mentions(questionIn(`- ${word}?`), searched(word))).toBe(true);
  });

  const question = questionIn('## On call\n- Who paid the **Café**, ever? #for/manager ^who-paid');

  it.each([
    [['cafe'], true],
    [['cafe,'], true],
    [['paid', 'who'], true],
    [['on-call'], true],
    [['manager'], true],
    [['who-paid'], true],
    [['the cafe'], true],
    [['aid t'], true],
    [['**cafe**'], false],
    [['paid', 'nowhere'], false],
    [['ever? on'], false],
    [['ever?on'], false],
    [[], true],
  ])('given the words %j, returns %j', (words, expected) => {
    expect(mentions(question, searched(...words))).toBe(expected);
    // Many words are looked for in another way.
    const many = Array.from({ length: 30 }, () => 'who');
    expect(mentions(question, searched(...many, ...words))).toBe(expected);
  });
});
