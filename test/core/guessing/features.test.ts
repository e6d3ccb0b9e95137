import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../src/core/guessing/features.ts';

describe('featuresOf', () => {
  it.each([
    ['stems and pairs of neighbors', 'reviewing codes', ['review', 'code', 'review code']],
    [
      'no words that stand everywhere',
      'How do you review the code?',
      extractFeatures('review code'),
    ],
    ['no endings of contractions', "Don’t the team's leads", extractFeatures('team leads')],
    ['no case and no accents', 'RÉSUMÉ', extractFeatures('resume')],
    ['each once', 'team, team, team', ['team', 'team team']],
    ['names with signs whole', 'C++ or C#', ['c++', 'c#', 'c++ c#']],
    ['words of every script', 'Сколько 給与', ['сколько', '給与', 'сколько 給与']],
    ['nothing for what only stands everywhere', 'What do you do?', []],
    ['nothing for nothing', '', []],
  ])('gives %s', (_, text, features) => {
    expect(extractFeatures(text)).toEqual(features);
  });

  it('takes no more time for a word that is none', () => {
    const [feature] = extractFeatures('x'.repeat(1_000_000));
    expect(feature).toHaveLength(1_000_000);
  });
});
