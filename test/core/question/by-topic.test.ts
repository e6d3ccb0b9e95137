import { describe, expect, it } from 'vitest';
import { createLister, isCore, listByTopic } from '../../../src/core/question/by-topic.ts';
import type { TopicName } from '../../../src/core/question/question.ts';
import { questionIn, questionsIn } from '../../support/read-list.ts';

const topics = (...names: readonly string[]) => names as readonly TopicName[];

describe('isCore', () => {
  it.each([
    ['- q #core', true],
    ['- q #Core', true],
    ['- q', false],
    ['- q #core/x', false],
    ['- core', false],
  ])('given %j, returns %j', (text, expected) => {
    expect(isCore(questionIn(text))).toBe(expected);
  });
});

describe('createLister', () => {
  const question = questionIn('- q #topic/a #topic/b #topic/c');

  it.each([
    ['its first topic', [], 'a'],
    ['the named topic that it has', ['x', 'c'], 'c'],
    ['the first named topic that it has', ['c', 'b'], 'c'],
    ['its first topic if it has none of the named topics', ['x'], 'a'],
  ])('puts a question under %s', (_, named, topic) => {
    expect(createLister(topics(...named))(question)).toEqual({ question, topic });
  });
});

describe('listByTopic', () => {
  const list = (text: string, ...named: readonly string[]) =>
    listByTopic(questionsIn(text), topics(...named)).map(
      ({ question, topic }) => `${topic}: ${question.text}`,
    );

  it('groups questions by topic, and sorts topics by their first question', () => {
    expect(list('- p #topic/b\n- q #topic/a\n- r #topic/b')).toEqual(['b: p', 'b: r', 'a: q']);
  });

  it('puts the core questions of each topic first and keeps the order otherwise', () => {
    expect(list('## a\n- p\n- q #core\n- r\n- s #core\n## b\n- t\n- u #core')).toEqual([
      ...['a: q', 'a: s', 'a: p', 'a: r'],
      ...['b: u', 'b: t'],
    ]);
  });

  it('lists a question with several topics once, under the first named one', () => {
    expect(list('- p #topic/a #topic/b\n- q #topic/b', 'b')).toEqual(['b: p', 'b: q']);
  });
});
