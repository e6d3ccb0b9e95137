import { describe, expect, it } from 'vitest';
import {
  findLists,
  growTagTree,
  hasTagOrChild,
  hasTagOrParent,
} from '../../../src/core/question/tag-tree.ts';

const TREE = growTagTree([['field/ml', 'core'], ['field'], ['field/ml/nlp', 'core', 'core']]);

describe('findLists', () => {
  it.each([
    ['field', [1]],
    ['field/ml', [1, 0]],
    ['field/ml/nlp', [1, 0, 2]],
    ['field/ml/nlp/x', [1, 0, 2]],
    ['field/mlx', [1]],
    ['fields', []],
    ['ml', []],
    ['core', [0, 2]],
  ])('returns the lists that have %j or a parent, each once', (tag, lists) => {
    expect(findLists(tag, TREE)).toEqual(lists);
  });
});

describe('a tree of one list', () => {
  const tree = growTagTree([['field/ml', 'core']]);

  it.each([
    ['field/ml', true, true],
    ['field/ml/nlp', true, false],
    ['field', false, true],
    ['fie', false, false],
    ['field/', false, false],
    ['', false, false],
  ])('tells whether it has %j or a parent (%j), or a child (%j)', (tag, parent, child) => {
    expect(hasTagOrParent(tag, tree)).toBe(parent);
    expect(hasTagOrChild(tag, tree)).toBe(child);
  });

  it('has no tag if the list is empty', () => {
    expect(hasTagOrParent('core', growTagTree([[]]))).toBe(false);
    expect(hasTagOrChild('core', growTagTree([]))).toBe(false);
  });
});
