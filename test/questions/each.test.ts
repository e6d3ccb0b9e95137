import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/core/checking/near-duplicates.ts';
import { AUDIENCES, facetValues, STAGES } from '../../src/core/question/tag.ts';
import { bank } from './bank.ts';
import { britishSpellings, firstWords, isYesOrNo } from './wording.ts';

/** In characters, like the other lengths. */
const MAX_LENGTH = 110;
const USUAL_LENGTH = 90;
const MAX_DETAIL_LENGTH = 119;
/** The number of questions that may begin with the same words. */
const MAX_SAME_OPENING = 12;
const MAX_AUDIENCES = 3;
const KNOWN_TAGS = [
  ...AUDIENCES.map((audience) => `for/${audience}`),
  ...STAGES.map((stage) => `stage/${stage}`),
  ...['level/lead', 'level/junior'],
  ...['field/ml', 'field/data', 'field/infrastructure', 'field/security', 'field/design'],
  ...['core', 'once'],
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

  it.each(rows)('%s has an id of two to four plain words', (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+){1,3}$/u);
  });

  it.each(rows)('%s has known tags only', (_, { tags }) => {
    expect(tags.filter((tag) => !KNOWN_TAGS.includes(tag))).toEqual([]);
  });

  it.each(rows)('%s is for one to three audiences', (_, { tags }) => {
    const { length } = facetValues(tags, 'for');
    expect(length).toBeGreaterThanOrEqual(1);
    expect(length).toBeLessThanOrEqual(MAX_AUDIENCES);
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
  it('are mostly under 90 characters', () => {
    const long = questions.filter(({ text }) => text.length >= USUAL_LENGTH);
    expect(long.length).toBeLessThan(questions.length / 2);
  });

  it('include at most one yes-or-no question in twelve, each with an open follow-up', () => {
    const closed = questions.filter(({ text }) => isYesOrNo(text));
    expect(closed.length).toBeLessThanOrEqual(questions.length / 12);
    expect(closed.filter(({ followUps }) => followUps.every(isYesOrNo))).toEqual([]);
  });

  it('contain "last" in at most one question of five', () => {
    const dated = questions.filter(({ text }) => /\blast\b/iu.test(text));
    expect(dated.length).toBeLessThanOrEqual(questions.length / 5);
  });

  it('begin with the same three words at most twelve times', () => {
    const openings = questions.map(({ text }) => firstWords(text));
    const counts = new Map<string, number>();
    for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MAX_SAME_OPENING)).toEqual([]);
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
    ['outgrown-role', 'Where did the last people who outgrew this job go?'],
    ['weekend-worked', 'Who made someone on your team work a weekend?'],
    ['movable-parts', 'Which parts of the offer have you already changed for other people?'],
  ])('would contain a near duplicate of %s if "%s" were added', (id, text) => {
    const pairs = nearDuplicates([...questions, { id: 'planted', text }]);
    expect(pairs).toEqual([[expect.objectContaining({ id }), { id: 'planted', text }]]);
  });
});
