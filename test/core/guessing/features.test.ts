import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../src/core/guessing/features.ts';

describe('extractFeatures', () => {
  it.each([
    ['stems, and pairs of neighboring stems', 'reviewing codes', ['review', 'code', 'review code']],
    ['no stop words', 'How do you review the code?', extractFeatures('review code')],
    ['no endings of contractions', "Don’t the team's leads", extractFeatures('team leads')],
    ['neither capitals nor accents', 'RÉSUMÉ', extractFeatures('resume')],
    ['each feature once', 'team, team, team', ['team', 'team team']],
    ['names such as C++ with their signs', 'C++ or C#', ['c++', 'c#', 'c++ c#']],
    ['words of every script', 'Сколько 給与', ['сколько', '給与', 'сколько 給与']],
    ['nothing for stop words alone', 'What do you do?', []],
    ['nothing for an empty text', '', []],
  ])('returns %s', (_, text, features) => {
    expect(extractFeatures(text)).toEqual(features);
  });

  it('does not stem an overlong word', () => {
    const [feature] = extractFeatures('x'.repeat(1_000_000));
    expect(feature).toHaveLength(1_000_000);
  });
});
