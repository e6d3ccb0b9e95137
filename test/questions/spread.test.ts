import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/core/question/question.ts';
import { bank, countOf, diagnostics, files, isOn, isTagged } from './bank.ts';
import { CONCERNS, MUST_HAVES } from './concerns.ts';

/** How many questions each topic has, and how many of them are core: the spread that we want. */
const SPREAD = {
  role: [22, 5],
  team: [20, 4],
  management: [24, 6],
  career: [20, 4],
  culture: [14, 3],
  process: [20, 4],
  tech: [20, 3],
  operations: [14, 3],
  challenges: [14, 4],
  business: [22, 5],
  hours: [18, 4],
  remote: [12, 2],
  workplace: [10, 1],
  pay: [20, 3],
  diversity: [10, 2],
  hiring: [12, 3],
  community: [10, 1],
  ml: [18, 3],
} as const;
const TOLERANCE = 2;

/** The fewest questions that carry a tag. */
const LEAST = {
  'for/manager': 110,
  'for/peer': 110,
  'for/executive': 60,
  'for/recruiter': 60,
  'for/partner': 40,
  'stage/screen': 35,
  'stage/final': 30,
  'stage/offer': 40,
  'level/lead': 25,
  'level/junior': 15,
  'field/ml': 18,
  'field/data': 8,
  'field/infrastructure': 8,
  'field/security': 8,
  'field/design': 8,
} as const;

const topics = Object.entries(SPREAD).map(([topic, [all, core]]) => ({ topic, all, core }));
const isCore = (question: Question): boolean => isTagged(question, 'core');

describe('the built-in bank', () => {
  it('loads without a problem', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has 280 to 320 questions, 55 to 65 of them core', () => {
    expect(bank.questions.length).toBeGreaterThanOrEqual(280);
    expect(bank.questions.length).toBeLessThanOrEqual(320);
    expect(countOf(isCore)).toBeGreaterThanOrEqual(55);
    expect(countOf(isCore)).toBeLessThanOrEqual(65);
  });

  it('has a file for each of its 18 topics', () => {
    const expected = topics.map(({ topic }) => `${topic}.md`).sort();
    expect(files.map(({ name }) => name).sort()).toEqual(expected);
  });

  it.each(topics)(
    'has $all questions on $topic, $core of them core, give or take two',
    (wanted) => {
      const { topic, all, core } = wanted;
      expect(Math.abs(countOf(() => true, topic) - all)).toBeLessThanOrEqual(TOLERANCE);
      expect(Math.abs(countOf(isCore, topic) - core)).toBeLessThanOrEqual(TOLERANCE);
      expect(countOf(isCore, topic)).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(LEAST))('has questions %s, at least %i', (tag, least) => {
    expect(countOf((question) => isTagged(question, tag))).toBeGreaterThanOrEqual(least);
  });

  it('has 60 to 90 questions that one answer settles', () => {
    const count = countOf((question) => isTagged(question, 'once'));
    expect(count).toBeGreaterThanOrEqual(60);
    expect(count).toBeLessThanOrEqual(90);
  });

  it('has six questions on pay or more that a recruiter can be asked at the screen', () => {
    const early = ['for/recruiter', 'stage/screen'];
    const count = countOf((question) => early.every((tag) => isTagged(question, tag)), 'pay');
    expect(count).toBeGreaterThanOrEqual(6);
  });

  it('marks all of ml as its field', () => {
    const questions = bank.questions.filter((question) => isOn(question, 'ml'));
    expect(questions.filter((question) => !isTagged(question, 'field/ml'))).toEqual([]);
  });
});

describe('the topics', () => {
  it.each(files)(
    'of $name: one, with a title, aliases and a line for readers',
    ({ name, file }) => {
      const topic = name.replace(/\.md$/u, '');
      expect(file.topics).toMatchObject([{ name: topic, title: expect.stringMatching(/^[A-Z]/u) }]);
      expect(file.topics[0]?.aliases.length).toBeGreaterThan(4);
      expect(file.questions.every((question) => question.topics.join() === topic)).toBe(true);
    },
  );

  it('share no alias, and none is called like another', () => {
    const aliases = bank.topics.flatMap((topic) => topic.aliases);
    const words = [...aliases, ...bank.topics.map((topic) => topic.name)];
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('the list that the bank grew from', () => {
  it('had 19 concerns', () => {
    expect(CONCERNS).toHaveLength(19);
  });

  it.each([...CONCERNS, ...MUST_HAVES])('"$concern" is answered', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    const known = new Set<string>(bank.questions.map((question) => question.id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
