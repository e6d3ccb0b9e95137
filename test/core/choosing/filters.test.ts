import { describe, expect, it } from 'vitest';
import {
  applyFilters,
  type Filter,
  hasTag,
  mentions,
  onTopics,
  suits,
} from '../../../src/core/choosing/filters.ts';
import type { TopicName } from '../../../src/core/question/question.ts';
import { questionIn, questionsIn } from '../../support/read-list.ts';

const within = (flag: string, ...texts: readonly string[]): Filter => ({
  flag,
  keeps: (question) => texts.includes(question.text),
});

describe('select', () => {
  const questions = questionsIn('- a\n- b\n- c');
  const texts = (...filters: readonly Filter[]) =>
    applyFilters(questions, filters).questions.map((question) => question.text);

  it('keeps all where there is no filter', () => {
    expect(texts()).toEqual(['a', 'b', 'c']);
  });

  it('keeps what every filter keeps, in order', () => {
    expect(texts(within('-t', 'c', 'b'), within('-f', 'a', 'b'))).toEqual(['b']);
  });

  it('says which filter left nothing, and of how many', () => {
    const filters = [within('-t x', 'a', 'b'), within('-f y', 'c'), within('-s z')];
    expect(applyFilters(questions, filters)).toEqual({
      questions: [],
      emptiedBy: { flag: '-f y', before: 2 },
    });
  });

  it('blames no filter for an empty bank', () => {
    expect(applyFilters([], [within('-t x')])).toEqual({ questions: [] });
  });
});

describe('onTopics', () => {
  const question = questionIn('- q #topic/a #topic/b');

  it.each([
    [['a'], true],
    [['b', 'x'], true],
    [['x'], false],
    [[], false],
  ])('of %j is %j for a question on a and b', (topics, expected) => {
    expect(onTopics(question, new Set(topics as TopicName[]))).toBe(expected);
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
  ])('of %j is %j for a question with #core and #field/ml/nlp', (tags, expected) => {
    expect(hasTag(question, tags)).toBe(expected);
  });
});

describe('suits', () => {
  it.each([
    ['who is named', '- q #for/manager', true],
    ['who is named among others', '- q #for/peer #for/manager', true],
    ['a kind of who is named', '- q #for/manager/senior', true],
    ['everyone', '- q #core #stage/final', true],
    ['another', '- q #for/peer', false],
    ['nobody in particular', '- q #for', false],
  ])('asks a manager what is for %s', (_, text, expected) => {
    expect(suits(questionIn(text), 'for', ['manager'])).toBe(expected);
  });

  it('takes several names as one or the other', () => {
    expect(suits(questionIn('- q #stage/final'), 'stage', ['onsite', 'final'])).toBe(true);
  });
});

describe('mentions', () => {
  it('takes a word of any length', () => {
    const word = 'y'.repeat(50_000);
    expect(mentions([word])(questionIn('- Who?'))).toBe(false);
    expect(mentions([word])(questionIn(`- ${word}?`))).toBe(true);
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
  ])('of %j is %j', (words, expected) => {
    expect(mentions(words)(question)).toBe(expected);
  });
});
