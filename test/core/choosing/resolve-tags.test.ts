import { describe, expect, it } from 'vitest';
import { resolveTags } from '../../../src/core/choosing/resolve-tags.ts';
import { bankOf } from '../../support/read-list.ts';

const bank = bankOf('- a #field/ml #core\n- b #mine/own #field/data/own #field/data #level/lead');
const resolve = (...given: (readonly string[])[]) => resolveTags(given, bank);

describe('resolveTags', () => {
  it('takes a name for the only tag that ends with it, and tells which', () => {
    const { lists, completed } = resolve(['ml', '#LEAD', 'core'], ['data']);
    expect(lists).toEqual([['field/ml', 'level/lead', 'core'], ['field/data']]);
    expect([...completed]).toEqual([
      ['ml', 'field/ml'],
      ['lead', 'level/lead'],
      ['data', 'field/data'],
    ]);
  });

  it('keeps tags, their parents, tags of ours, and what is no tag', () => {
    const names = ['field', 'field/data', 'must', 'for', 'a+b', 'nobody'];
    const { lists, completed } = resolve(names);
    expect(lists).toEqual([names]);
    expect(completed.size).toBe(0);
  });

  it('keeps a name with which several tags end, and suggests them', () => {
    const { lists, suggest } = resolve(['own']);
    expect(lists).toEqual([['own']]);
    expect(suggest(['own'])).toBe(' (did you mean "mine/own" or "field/data/own"?)');
  });

  it.each([
    ['leed', ' (did you mean "level/lead"?)'],
    ['filed/mll', ' (did you mean "field/ml"?)'],
    ['xylophone', ''],
    ['must', ''],
    ['core', ''],
  ])('suggests a tag for %s: %j', (name, suggestion) => {
    expect(resolve([name]).suggest([name])).toBe(suggestion);
  });

  it('drops a list that repeats another', () => {
    expect(resolve(['ml'], ['field/ml'], ['core']).lists).toEqual([['field/ml'], ['core']]);
    expect(resolve().lists).toEqual([]);
  });
});
