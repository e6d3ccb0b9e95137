import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../src/core/guessing/features.ts';

describe('extractFeatures', () => {
  it.each([
    ['stems and pairs of neighbors', 'reviewing codes', ['review', 'code', 'review code']],
    ['no stop words', 'How do you review the code?', extractFeatures('review code')],
    ['no endings of contractions', "Don’t the team's leads", extractFeatures('team leads')],
    ['no case and no accents', 'RÉSUMÉ', extractFeatures('resume')],
    ['each once', 'team, team, team', ['team', 'team team']],
    ['names with their signs', 'C++ or C#', ['c++', 'c#', 'c++ c#']],
    ['words of every script', 'Сколько 給与', ['сколько', '給与', 'сколько 給与']],
    ['nothing for stop words alone', 'What do you do?', []],
    ['nothing for an empty text', '', []],
  ])('gives %s', (_, text, features) => {
    expect(extractFeatures(text)).toEqual(features);
  });

  it('does not stem an overlong word', () => {
    const [feature] = extractFeatures('x'.repeat(1_000_000));
    expect(feature).toHaveLength(1_000_000);
  });
});
