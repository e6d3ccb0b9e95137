import { describe, expect, it } from 'vitest';
import { findHeldTags, findTopicTags, holdBack } from '../../../src/core/choosing/hold-back.ts';
import type { TopicName } from '../../../src/core/question/question.ts';
import { growTagTree } from '../../../src/core/question/tag-tree.ts';
import { questionIn, questionsIn } from '../../support/read-list.ts';

describe('holdBack', () => {
  it('splits a pool into free and held questions, each in the order of the pool', () => {
    const pool = questionsIn('- a #field/ml\n- b\n- c #stage/offer\n- d #core');
    const { free, held } = holdBack(pool, growTagTree([[]]));
    expect(free.map(({ text }) => text)).toEqual(['b', 'd']);
    expect(held.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  it('frees only those held questions whose tag is named', () => {
    const pool = questionsIn('- a #field/ml\n- b #field/data\n- c #level/lead\n- d');
    const { free, held } = holdBack(pool, growTagTree([['field/ml']]));
    expect(free.map(({ text }) => text)).toEqual(['a', 'd']);
    expect(held.map(({ text }) => text)).toEqual(['b', 'c']);
    expect(holdBack(pool, growTagTree([['field', 'level']])).free).toEqual(pool);
  });
});

describe('findHeldTags', () => {
  it.each([
    ['an offer', '- q #stage/offer', ['stage/offer']],
    ['a child tag of the offer stage', '- q #stage/offer/signed', ['stage/offer/signed']],
    ['a field', '- q #field/ml', ['field/ml']],
    ['a level', '- q #level/lead', ['level/lead']],
    ['a level and a field', '- q #level/lead #core #field/ml', ['field/ml', 'level/lead']],
  ])('holds back a question for %s', (_, text, tags) => {
    expect(findHeldTags(questionIn(text), growTagTree([[]]))).toEqual(tags);
  });

  it.each([
    '- q',
    '- q #core',
    '- q #for/manager',
    '- q #stage/final',
    '- q #stage/final #stage/offer',
    '- q #offer',
    '- q #fieldwork',
  ])('does not hold back %j', (text) => {
    expect(findHeldTags(questionIn(text), growTagTree([[]]))).toEqual([]);
  });

  it.each([
    ['the tag is named', '- q #field/ml', ['field/ml']],
    ['its parent is named', '- q #field/ml', ['field']],
    ['the stage is named', '- q #stage/offer', ['stage/offer']],
    ['all stages are named', '- q #stage/offer', ['stage']],
    ['another of its fields is named', '- q #field/ml #field/data', ['field/data']],
    ['another of its stages is named', '- q #stage/offer #stage/final', ['stage/final']],
    [
      'a tag of each of its facets is named',
      '- q #field/ml #level/lead',
      ['level/lead', 'field/ml'],
    ],
  ])('frees a question when %s', (_, text, named) => {
    expect(findHeldTags(questionIn(text), growTagTree([named]))).toEqual([]);
  });

  it.each([
    ['another field is named', '- q #field/ml', ['field/data'], ['field/ml']],
    ['only a child of its tag is named', '- q #field/ml', ['field/ml/nlp'], ['field/ml']],
    ['another facet is named', '- q #field/ml', ['level/lead', 'stage/offer'], ['field/ml']],
    [
      'only one of its two facets is named',
      '- q #field/ml #level/lead',
      ['field/ml'],
      ['level/lead'],
    ],
    ['only its tag #core is named', '- q #stage/offer #core', ['core'], ['stage/offer']],
    ['only the last part of its tag is named', '- q #field/ml', ['ml'], ['field/ml']],
  ])('still holds back a question when %s', (_, text, named, tags) => {
    expect(findHeldTags(questionIn(text), growTagTree([named]))).toEqual(tags);
  });
});

describe('findTopicTags', () => {
  const tags = (text: string, ...topics: readonly string[]) =>
    findTopicTags(questionsIn(text), topics as TopicName[]);

  it('returns the tag that every question of a topic carries', () => {
    expect(tags('## ml\n- a #field/ml\n- b #core #field/ml\n## pay\n- c', 'ml')).toEqual([
      'field/ml',
    ]);
  });

  it('returns stage/offer for a topic with only offer questions', () => {
    expect(tags('## pay\n- a #stage/offer', 'pay')).toEqual(['stage/offer']);
  });

  it.each([
    ['one question lacks the tag', '## ml\n- a #field/ml\n- b', 'ml'],
    ['one question has another tag', '## ml\n- a #field/ml\n- b #field/data', 'ml'],
    [
      'a question under another heading lacks the tag',
      '## ml\n- a #field/ml\n- b #topic/pay #topic/ml',
      'ml',
    ],
    ['the tag of its questions does not hold them back', '## ml\n- a #core', 'ml'],
    ['the topic has no question', '## ml\n- a #field/ml', 'pay'],
  ])('returns nothing when %s', (_, text, topic) => {
    expect(tags(text, topic)).toEqual([]);
  });

  it('returns nothing when no topic is named', () => {
    expect(tags('## ml\n- a #field/ml')).toEqual([]);
  });

  it('returns the tags of each named topic, in the order named', () => {
    expect(tags('## ml\n- a #field/ml\n## lead\n- b #level/lead', 'lead', 'ml')).toEqual([
      'level/lead',
      'field/ml',
    ]);
  });
});
