import { describe, expect, it } from 'vitest';
import { shufflePool } from '../../src/commands/shared/draw-pool.ts';
import { ASKERS, bank, CELLS, hasTag, questionsFor } from './bank.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => `seed ${index}`);

/** Draws five questions from the bank for an asker, for a cell if it is given. */
function deal(seed: string, asker: readonly string[], cell?: (typeof CELLS)[number]) {
  const questions = cell === undefined ? bank.questions : questionsFor(cell);
  const namedTags = cell === undefined ? [] : [`stage/${cell.stage}`];
  const found = { bank, selection: { questions }, topics: [], audiences: [], namedTags };
  const { cards } = shufflePool(found, { asker, seed, wanted: 5, ad: undefined });
  return cards.slice(0, 5).map(({ question }) => question);
}

describe('sixty draws of five from the built-in bank', () => {
  const hands = SEEDS.map((seed) => deal(seed, []));
  const dealt = hands.flat();

  it('deal at least 110 different questions', () => {
    expect(new Set(dealt).size).toBeGreaterThanOrEqual(110);
  });

  it('deal 50 to 70 % core questions', () => {
    const core = dealt.filter((question) => hasTag(question, 'core'));
    expect(core.length / dealt.length).toBeGreaterThanOrEqual(0.5);
    expect(core.length / dealt.length).toBeLessThanOrEqual(0.7);
  });

  it('begin with an opener, with many different ones', () => {
    const first = hands.map(([question]) => question);
    expect(first.filter((question) => question?.tags.includes('opener'))).toEqual(first);
    expect(new Set(first).size).toBeGreaterThanOrEqual(15);
  });

  it('deal five different topics each', () => {
    for (const hand of hands) expect(new Set(hand.flatMap(({ topics }) => topics)).size).toBe(5);
  });

  it('deal some questions for people who write software, and none for other fields or levels', () => {
    const tags = new Set(dealt.flatMap((question) => question.tags));
    expect(tags).toContain('field/software');
    const forSome = dealt.filter(({ tags: all }) =>
      all.some((tag) => /^(?:field|level)\//u.test(tag)),
    );
    expect(forSome.filter((question) => !hasTag(question, 'field/software'))).toEqual([]);
  });
});

describe('a draw of five from the built-in bank', () => {
  it.each(ASKERS)('deals about two of five for whoever names %s', (asker) => {
    const dealt = SEEDS.flatMap((seed) => deal(seed, [asker]));
    const share = dealt.filter((question) => hasTag(question, asker)).length / dealt.length;
    expect(share).toBeGreaterThanOrEqual(0.36);
    expect(share).toBeLessThanOrEqual(0.5);
  });

  it('deals no questions on software to whoever names another field', () => {
    const dealt = SEEDS.flatMap((seed) => deal(seed, ['field/design']));
    const onSoftware = dealt.filter((question) => hasTag(question, 'field/software'));
    expect(onSoftware.filter((question) => !hasTag(question, 'field/design'))).toEqual([]);
  });

  it.each(CELLS)('deals five for $audience at $stage, an opener first', (cell) => {
    for (const seed of SEEDS.slice(0, 10)) {
      const hand = deal(seed, [], cell);
      expect(hand).toHaveLength(5);
      expect(hand[0]?.tags).toContain('opener');
    }
  });
});
