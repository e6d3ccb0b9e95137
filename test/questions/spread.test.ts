import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/core/question/question.ts';
import { bank, countQuestions, diagnostics, files, hasTag, hasTopic } from './bank.ts';
import { CONCERNS, MUST_HAVES } from './concerns.ts';

/** The number of questions wanted for each topic, and the number of core questions among them. */
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
const MAX_DEVIATION = 2;

/** The minimum number of questions with each tag. */
const MIN_TAGGED = {
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
const isCore = (question: Question): boolean => hasTag(question, 'core');

describe('the built-in bank', () => {
  it('loads without problems', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has 280 to 320 questions, 55 to 65 of them core', () => {
    expect(bank.questions.length).toBeGreaterThanOrEqual(280);
    expect(bank.questions.length).toBeLessThanOrEqual(320);
    expect(countQuestions(isCore)).toBeGreaterThanOrEqual(55);
    expect(countQuestions(isCore)).toBeLessThanOrEqual(65);
  });

  it('has a file for each of its 18 topics', () => {
    const expected = topics.map(({ topic }) => `${topic}.md`).sort();
    expect(files.map(({ name }) => name).sort()).toEqual(expected);
  });

  it.each(topics)(
    'has $all questions on $topic, $core of them core, give or take two',
    (wanted) => {
      const { topic, all, core } = wanted;
      expect(Math.abs(countQuestions(() => true, topic) - all)).toBeLessThanOrEqual(MAX_DEVIATION);
      expect(Math.abs(countQuestions(isCore, topic) - core)).toBeLessThanOrEqual(MAX_DEVIATION);
      expect(countQuestions(isCore, topic)).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(MIN_TAGGED))('has questions tagged %s: at least %i', (tag, minCount) => {
    expect(countQuestions((question) => hasTag(question, tag))).toBeGreaterThanOrEqual(minCount);
  });

  it('has 60 to 90 #once questions', () => {
    const count = countQuestions((question) => hasTag(question, 'once'));
    expect(count).toBeGreaterThanOrEqual(60);
    expect(count).toBeLessThanOrEqual(90);
  });

  it('has at least six questions on pay for a recruiter at the screen', () => {
    const early = ['for/recruiter', 'stage/screen'];
    const count = countQuestions((question) => early.every((tag) => hasTag(question, tag)), 'pay');
    expect(count).toBeGreaterThanOrEqual(6);
  });

  it('tags all questions of ml with its field', () => {
    const questions = bank.questions.filter((question) => hasTopic(question, 'ml'));
    expect(questions.filter((question) => !hasTag(question, 'field/ml'))).toEqual([]);
  });
});

describe('the built-in topics', () => {
  it.each(files)('are one per file, with a title and aliases: $name', ({ name, file }) => {
    const topic = name.replace(/\.md$/u, '');
    expect(file.topics).toMatchObject([{ name: topic, title: expect.stringMatching(/^[A-Z]/u) }]);
    expect(file.topics[0]?.aliases.length).toBeGreaterThan(4);
    expect(file.questions.every((question) => question.topics.join() === topic)).toBe(true);
  });

  it('share no names or aliases', () => {
    const aliases = bank.topics.flatMap((topic) => topic.aliases);
    const words = [...aliases, ...bank.topics.map((topic) => topic.name)];
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('the concerns that the bank has to cover', () => {
  it('include the 19 of the list that the project grew from', () => {
    expect(CONCERNS).toHaveLength(19);
  });

  it.each([...CONCERNS, ...MUST_HAVES])('have questions on "$concern"', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    const known = new Set<string>(bank.questions.map((question) => question.id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
