import { describe, expect, it } from 'vitest';
import { findDefaultField, resolveAsker } from '../../../src/core/choosing/who-asks.ts';
import { mergeFiles } from '../../../src/core/question/bank.ts';
import { parseQuestionFile } from '../../support/read-list.ts';

const { bank } = mergeFiles([
  parseQuestionFile(
    '- a #field/ml\n- b #field/ml/nlp #core\n- c #level/lead\n- d #stage/offer',
    'q',
  ),
]);

describe('resolveAsker', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['field/ml', ['field/ml']],
    ['ml', ['field/ml']],
    ['#ML', ['field/ml']],
    ['ml/nlp', ['field/ml/nlp']],
    ['lead,ml', ['level/lead', 'field/ml']],
    ['field', ['field']],
    ['stage/offer', ['stage/offer']],
    ['ml, ml', ['field/ml']],
    ['ml lead', ['field/ml', 'level/lead']],
  ])('finds the tags that %j names', (text, tags) => {
    expect(resolveAsker(text, bank)).toEqual({ tags, problems: [] });
  });

  it.each([
    ['mll', 'ASK_THEM_ME names "mll", a tag that no question has (did you mean "ml"?)'],
    ['leed', 'ASK_THEM_ME names "leed", a tag that no question has (did you mean "lead"?)'],
    [
      'field/nl',
      'ASK_THEM_ME names "field/nl", a tag that no question has (did you mean "field/ml"?)',
    ],
    [
      'underwater',
      'ASK_THEM_ME names "underwater", a tag that no question has: there are ml, ml/nlp, lead',
    ],
    ['a+b', 'ASK_THEM_ME names "a+b", a tag that no question has: there are ml, ml/nlp, lead'],
  ])('has a problem with %j, a name that no question has', (text, problem) => {
    expect(resolveAsker(text, bank).problems).toEqual([problem]);
  });

  it('keeps a field that no question has, because its asker is in no other field', () => {
    expect(resolveAsker('field/law', bank).tags).toEqual(['field/law']);
  });

  it('lists no names in a bank without fields and levels', () => {
    const plain = mergeFiles([parseQuestionFile('- a?', 'q')]).bank;
    expect(resolveAsker('lead', plain).problems).toEqual([
      'ASK_THEM_ME names "lead", a tag that no question has',
    ]);
  });

  it('keeps the known names beside unknown ones, and counts the unknown from the fourth on', () => {
    const { tags, problems } = resolveAsker('v,w,lead,x,y,z', bank);
    expect(tags).toContain('level/lead');
    expect(problems).toHaveLength(4);
    expect(problems.at(-1)).toBe('ASK_THEM_ME names 2 more tags like that');
  });
});

describe('findDefaultField', () => {
  it('is software, unless a field is named', () => {
    expect(findDefaultField([])).toEqual(['field/software']);
    expect(findDefaultField(['level/lead', 'stage/offer'])).toEqual(['field/software']);
    expect(findDefaultField(['field/design'])).toEqual([]);
    expect(findDefaultField(['field'])).toEqual([]);
  });
});
