import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/core/checking/near-duplicates.ts';
import { AUDIENCES, facetValues, STAGES } from '../../src/core/question/tag.ts';
import { bank } from './bank.ts';
import { britishSpellings, firstWords, isYesOrNo, opening } from './wording.ts';

/** In characters. */
const MAX_LENGTH = 95;
const MAX_DETAIL_LENGTH = 119;
/** In words. */
const USUAL_LENGTH = 14;
/**
 * The shares of the questions that begin with a word, from and to; people ask in about these shares.
 * All words with which a yes-or-no question begins count as one.
 */
const OPENINGS = {
  what: [0.3, 0.4],
  how: [0.2, 0.3],
  'yes or no': [0.08, 0.15],
  which: [0, 0.04],
  who: [0, 0.1],
} as const;
const KNOWN_TAGS = [
  ...AUDIENCES.map((audience) => `for/${audience}`),
  ...STAGES.map((stage) => `stage/${stage}`),
  ...['level/lead', 'level/junior'],
  ...['field/software', 'field/ml', 'field/data', 'field/infrastructure', 'field/security'],
  ...['field/design', 'field/product', 'core', 'once', 'opener'],
];

const { questions } = bank;
const rows = questions.map((question) => [question.id, question] as const);

describe('every built-in question', () => {
  it.each(rows)('%s is one short sentence', (_, { text }) => {
    expect(text).toMatch(/^[A-Z][^?]{10,}\?$/u);
    expect(text.length).toBeLessThanOrEqual(MAX_LENGTH);
    expect(text).not.toMatch(/[;:()—]|[.!] /u);
    expect(text).not.toMatch(/, (?:and|or) (?:how|what|when|where|which|who|whose|why)\b/u);
  });

  it.each(rows)('%s has an id of one to four plain words', (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+){0,3}$/u);
  });

  it.each(rows)('%s has known tags only', (_, { tags }) => {
    expect(tags.filter((tag) => !KNOWN_TAGS.includes(tag))).toEqual([]);
  });

  it.each(rows)('%s names some of the audiences and stages, or none', (_, { tags }) => {
    expect(facetValues(tags, 'for').length).toBeLessThan(AUDIENCES.length);
    expect(facetValues(tags, 'stage').length).toBeLessThan(STAGES.length);
  });

  it.each(rows)('%s has follow-ups, a why and signs, none of them long', (_, question) => {
    const { followUps, why, goodSigns, redFlags } = question;
    for (const texts of [followUps, goodSigns, redFlags]) {
      expect(texts.length).toBeGreaterThanOrEqual(1);
      expect(texts.length).toBeLessThanOrEqual(2);
    }
    const details = [...followUps, why, ...goodSigns, ...redFlags];
    expect(details.filter((text) => text.length === 0 || text.length > MAX_DETAIL_LENGTH)).toEqual(
      [],
    );
  });

  it.each(rows)('%s has follow-ups that are one question each', (_, { followUps }) => {
    expect(followUps.filter((text) => !/^[A-Z][^?]+\?$/u.test(text))).toEqual([]);
  });

  it.each(rows)('%s has American spelling', (_, question) => {
    const { text, followUps, why, goodSigns, redFlags } = question;
    const texts = [text, ...followUps, why, ...goodSigns, ...redFlags];
    expect(texts.flatMap(britishSpellings)).toEqual([]);
  });
});

describe('isYesOrNo', () => {
  it.each(['Is it open?', "Isn't it?", 'Can’t I?', "Don't you?"])(
    'finds a yes-or-no question: %s',
    (text) => {
      expect(isYesOrNo(text)).toBe(true);
      expect(isYesOrNo(`When ${text}`)).toBe(false);
    },
  );
});

describe('britishSpellings', () => {
  it('finds British spellings, but no American ones', () => {
    const british =
      'Which neighbour organises the rota, and who travelled to the centre afterwards?';
    const american = 'Which neighbor promised to revise the schedule, surprised by its own noise?';
    expect(britishSpellings(british)).toHaveLength(6);
    expect(britishSpellings(american)).toEqual([]);
  });
});

describe('the built-in questions together', () => {
  it('mostly have at most 14 words', () => {
    const long = questions.filter(({ text }) => text.split(' ').length > USUAL_LENGTH);
    expect(long.length).toBeLessThan(questions.length / 10);
  });

  it.each(Object.entries(OPENINGS))('begin with "%s" as often as people do', (word, [min, max]) => {
    const share = questions.filter(({ text }) => opening(text) === word).length / questions.length;
    expect(share).toBeGreaterThanOrEqual(min);
    expect(share).toBeLessThanOrEqual(max);
  });

  it('have an open follow-up, if they are yes-or-no questions', () => {
    const closed = questions.filter(({ text }) => isYesOrNo(text));
    expect(closed.filter(({ followUps }) => followUps.every(isYesOrNo))).toEqual([]);
  });

  it('contain words for the recent past in at most one question of four', () => {
    const recent = questions.filter(({ text }) =>
      /\b(?:this (?:year|quarter|month|week)|last|recent|recently|lately|past)\b/iu.test(text),
    );
    expect(recent.length).toBeLessThanOrEqual(questions.length / 4);
    expect(questions.filter(({ text }) => /\b(?:latest|newest)\b/iu.test(text))).toEqual([]);
  });

  it('begin with the same three words at most once in twenty questions', () => {
    const openings = questions.map(({ text }) => firstWords(text));
    const counts = new Map<string, number>();
    for (const words of openings) counts.set(words, (counts.get(words) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > questions.length / 20)).toEqual([]);
  });

  it('share no signs, whys or follow-ups', () => {
    const details = questions.flatMap(({ followUps, why, goodSigns, redFlags }) => [
      ...followUps,
      why,
      ...goodSigns,
      ...redFlags,
    ]);
    expect(details.filter((text, index) => details.indexOf(text) !== index)).toEqual([]);
  });

  it('have no near duplicates', () => {
    expect(nearDuplicates(questions)).toEqual([]);
  });

  it.each([
    ['outgrown-role', 'Where do the people in this role go next?'],
    ['weekend-worked', 'What was the last thing that cost your team a weekend?'],
    ['movable-parts', 'What is still flexible in your offer?'],
  ])('would contain a near duplicate of %s if "%s" were added', (id, text) => {
    const pairs = nearDuplicates([...questions, { id: 'planted', text }]);
    expect(pairs).toEqual([[expect.objectContaining({ id }), { id: 'planted', text }]]);
  });
});
