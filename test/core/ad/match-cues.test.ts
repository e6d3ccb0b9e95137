import { describe, expect, it } from 'vitest';
import { readAdSentences } from '../../../src/core/ad/ad-sentences.ts';
import { createCueFinder } from '../../../src/core/ad/match-cues.ts';

/** The quotes of the cues found in an ad, with their lines: `1 hybrid (3 days)`. */
const find = (ad: string, ...cues: readonly string[]) =>
  readAdSentences(ad, 'ad.md')
    .flatMap(createCueFinder(cues))
    .filter(({ isCovered }) => !isCovered)
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
    ['with a currency', 'Some €50,000 a year', '€ #'],
  ])('is found %s', (_, ad, cue) => {
    expect(find(ad, cue)).toHaveLength(1);
  });

  it.each([
    ['a part of a word', 'hybridization', 'hybrid'],
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
    ['No on-call'],
    ['There is no regular on-call'],
    ['You will never be on call'],
    ['On-call: none'],
    ['On-call (rota): No'],
    ['Arbeit ohne On-Call'],
    ['On-call is not required'],
    ['This is not a place of endless on-call'],
  ])('is not found where the ad denies it: %s', (ad) => {
    expect(find(ad, 'on call')).toEqual([]);
  });

  it.each([
    ['Not just on-call'],
    ['No micro-managing, on-call shared by the team'],
    ['Little to no on-call noise'],
    ['No two days are the same: on-call and more'],
    ['On-call: paid'],
  ])('is found where a denial is about something else: %s', (ad) => {
    expect(find(ad, 'on call')).toHaveLength(1);
  });
});
