import { describe, expect, it } from 'vitest';
import { readAdSentences } from '../../../src/core/ad/ad-sentences.ts';
import { createCueFinder } from '../../../src/core/ad/match-cues.ts';

/** The quotes of the cues found in an ad, with their lines: `1 hybrid (3 days)`. */
const find = (ad: string, ...cues: readonly string[]) =>
  readAdSentences(ad, 'ad.md')
    .flatMap(createCueFinder(cues))
    .filter(({ counts }) => counts)
    .map(({ line, quote }) => `${line} ${quote}`);

describe('a cue', () => {
  it.each([
    ['in another case', 'A FAST PACED team', 'fast paced'],
    ['with hyphens', 'A fast-paced team', 'fast paced'],
    ['with accents', 'Une équipe dynamique', 'equipe dynamique'],
    ['in the plural', 'Growth opportunities', 'growth opportunity'],
    ['across a line break', 'A fast\npaced team', 'fast paced'],
    ['with an apostrophe', 'You’ll wear many hats', 'youll wear many hats'],
    ['with a number', 'At 3 days a week', '# days a week'],
    ['with a number in words', 'At three days a week', '# days a week'],
    ['with a long number', 'Some $52,000 a year', '$ # a year'],
    ['with an article in it', 'We own our roadmap', 'own the roadmap'],
    ['with an article that makes its sense', 'A series A startup', 'series a'],
    ['with a small article', 'We are a series a startup', 'series A'],
    ['in French', 'Partagez nos valeurs', 'nos valeurs'],
    ['with a currency', 'Some €50,000 a year', '€ #'],
  ])('is found %s', (_, ad, cue) => {
    expect(find(ad, cue)).toHaveLength(1);
  });

  it.each([
    ['a part of a word', 'hybridization', 'hybrid'],
    ['without an article that makes its sense', 'The values count', 'our values'],
    ['as an emoji', 'We ❤️ tea', '❤️'],
    ['as nothing at all', 'We ❤️ tea', '\u0301'],
    ['across sentences', 'Work is fast. Paced breathing helps.', 'fast paced'],
    ['across items', '- fast\n- paced', 'fast paced'],
    ['in an address', 'See https://a.b/hybrid', 'hybrid'],
    ['in an attribute', '<p class="hybrid">Work</p>', 'hybrid'],
  ])('is not found as %s', (_, ad, cue) => {
    expect(find(ad, cue)).toEqual([]);
  });

  it('is quoted with the rest of its clause, or alone if that is long', () => {
    expect(find('Pay is fair, work is hybrid (3 days), tea is free', 'hybrid')).toEqual([
      '1 work is hybrid (3 days)',
    ]);
    const long = `We are ${'so very '.repeat(10)}hybrid (3 days) and ${'so '.repeat(20)}on`;
    expect(find(long, 'hybrid')).toEqual(['1 hybrid (3 days)']);
  });

  it('gives way to a longer one that shares its words', () => {
    expect(find('Room to grow fast', 'grow', 'room to grow')).toEqual(['1 Room to grow fast']);
  });

  it.each([
    ["You don't have to wear many hats."],
    ["You won't be wearing many hats."],
    ['Nobody wears many hats.'],
  ])('is not found within a longer one that the ad denies: %s', (ad) => {
    expect(find(ad, 'wear many hats', 'many hats')).toEqual([]);
  });

  it('gives way to an equally long one before it that shares its words', () => {
    expect(find('A fast paced team', 'paced team', 'fast paced')).toHaveLength(1);
  });

  it.each([
    ['No on-call'],
    ['There is no regular on-call'],
    ['You will never be on call'],
    ['On-call: none'],
    ['On-call (rota): No'],
    ['On-call – never.'],
    ['On-call: not required'],
    ['On-call: nein, danke'],
    ["You won't have to be on call"],
    ["You don't need to share on-call"],
    ["You won't be sharing on-call"],
    ['Arbeit ohne On-Call'],
    ['On-call is not required'],
    ['This is not a place of endless on-call'],
  ])('is not found where the ad denies it: %s', (ad) => {
    expect(find(ad, 'on call')).toEqual([]);
  });

  it.each([
    ['Not just on-call'],
    ['On-call - never boring.'],
    ['On-call – no cliff.'],
    ['On-call: no nights'],
    ['On-call is not only for founders.'],
    ["On-call isn't just for founders."],
    ['You are not afraid to be on call'],
    ['Not to mention on-call'],
    ['On-Call ist nicht nur für Gründer.'],
    ['No micro-managing, on-call shared by the team'],
    ['Little to no on-call noise'],
    ['No two days are the same: on-call and more'],
    ['On-call: paid'],
  ])('is found where a denial is about something else: %s', (ad) => {
    expect(find(ad, 'on call')).toHaveLength(1);
  });
});
