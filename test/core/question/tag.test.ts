import { describe, expect, it } from 'vitest';
import { facetValues, parseTag, tagMatches, withParents } from '../../../src/core/question/tag.ts';

describe('parseTag', () => {
  it.each([
    ['#core', 'core'],
    ['core', 'core'],
    ['#For/Manager', 'for/manager'],
    ['#a/b/c', 'a/b/c'],
    ['#snake_case-1', 'snake_case-1'],
    ['#y2024', 'y2024'],
    ['#2024-01', '2024-01'],
    ['#Überblick', 'überblick'],
    ['#u\u0308', '\u00fc'],
    ['#技術', '技術'],
    ['#🎯', '🎯'],
    ['#👩‍👩‍👧', '👩‍👩‍👧'],
    ['#👍🏽', '👍🏽'],
    ['#🇩🇪', '🇩🇪'],
    ['#a\u0007b', 'ab'],
  ])('reads %j as %j', (word, tag) => {
    expect(parseTag(word)).toBe(tag);
  });

  it.each([
    '',
    '#',
    '#3',
    '#2024/11',
    'C#',
    'a+b',
    '#a.b',
    '#a,b',
    '#a b',
    '#/a',
    '#a/',
    '#a//b',
    '##a',
  ])('finds no tag in %j', (word) => {
    expect(parseTag(word)).toBeUndefined();
  });

  it('accepts only words that are also tags in lower case', () => {
    expect(parseTag('#Ⓜ')).toBeUndefined();
    expect(parseTag('I\u0307\u0316')).toBe('i\u0316\u0307');
  });
});

describe('tagMatches', () => {
  it.each([
    ['field', 'field', true],
    ['field', 'field/ml', true],
    ['field/ml', 'field/ml/nlp', true],
    ['field/ml', 'field', false],
    ['field', 'fieldwork', false],
    ['ml', 'field/ml', false],
  ])('given the wanted tag %j and the tag %j, returns %j', (wanted, tag, matches) => {
    expect(tagMatches(wanted, tag)).toBe(matches);
  });
});

describe('facetValues', () => {
  it('lists the values of one facet', () => {
    const tags = ['core', 'for/manager', 'stage/offer', 'for/peer/senior', 'for', 'forum/x'];
    expect(facetValues(tags, 'for')).toEqual(['manager', 'peer/senior']);
  });
});

describe('withParents', () => {
  it('returns a tag behind its parents', () => {
    expect(withParents('field/ml/nlp')).toEqual(['field', 'field/ml', 'field/ml/nlp']);
    expect(withParents('core')).toEqual(['core']);
  });

  it('returns at most a hundred parents', () => {
    const tag = 'a/'.repeat(1000).concat('b');
    expect(withParents(tag)).toHaveLength(101);
    expect(withParents(tag).at(-2)).toBe('a/'.repeat(100).slice(0, -1));
    expect(withParents(tag).at(-1)).toBe(tag);
  });
});
