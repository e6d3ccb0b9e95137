import { describe, expect, it } from 'vitest';
import { holdBack } from '../../src/core/choosing/hold-back.ts';
import type { Question } from '../../src/core/question/question.ts';
import { growTagTree } from '../../src/core/question/tag-tree.ts';
import {
  ASKERS,
  bank,
  CELLS,
  countQuestions,
  diagnostics,
  files,
  hasTag,
  hasTopic,
  questionsFor,
} from './bank.ts';
import { COMMON_CONCERNS, FIRST_CONCERNS, MUST_SERVE } from './concerns.ts';

const TOPICS = [
  ...['business', 'career', 'challenges', 'community', 'culture', 'diversity', 'hiring', 'hours'],
  ...['management', 'ml', 'operations', 'pay', 'process', 'remote', 'role', 'team', 'tech'],
  'workplace',
];

const isCore = (question: Question): boolean => hasTag(question, 'core');
const isOpener = (question: Question): boolean => hasTag(question, 'opener');

describe('the built-in bank', () => {
  it('loads without problems', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has 320 to 360 questions, 70 to 85 of them core and 30 to 40 openers', () => {
    expect(bank.questions.length).toBeGreaterThanOrEqual(320);
    expect(bank.questions.length).toBeLessThanOrEqual(360);
    expect(countQuestions(isCore)).toBeGreaterThanOrEqual(70);
    expect(countQuestions(isCore)).toBeLessThanOrEqual(85);
    expect(countQuestions(isOpener)).toBeGreaterThanOrEqual(30);
    expect(countQuestions(isOpener)).toBeLessThanOrEqual(40);
  });

  it('has a file for each of its 18 topics', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(TOPICS.map((topic) => `${topic}.md`));
  });

  it.each(TOPICS)('has at least ten questions on %s, some of them core', (topic) => {
    expect(countQuestions(() => true, topic)).toBeGreaterThanOrEqual(10);
    expect(countQuestions(isCore, topic)).toBeGreaterThan(0);
  });

  it.each(ASKERS)('has at least ten questions tagged %s, three of them core', (tag) => {
    expect(countQuestions((question) => hasTag(question, tag))).toBeGreaterThanOrEqual(10);
    const core = countQuestions((question) => hasTag(question, tag) && isCore(question));
    expect(core).toBeGreaterThanOrEqual(3);
  });

  it.each(CELLS)('has for $audience at $stage 12 questions on 6 topics, and an opener', (cell) => {
    const dealt = holdBack(questionsFor(cell), growTagTree([[`stage/${cell.stage}`]])).free;
    expect(dealt.length).toBeGreaterThanOrEqual(12);
    expect(new Set(dealt.flatMap(({ topics }) => topics)).size).toBeGreaterThanOrEqual(6);
    expect(dealt.filter(isOpener).length).toBeGreaterThanOrEqual(1);
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

describe('what people want to know', () => {
  const byId = new Map<string, Question>(bank.questions.map((one) => [one.id, one]));

  it('includes the 19 concerns of the list that the project grew from', () => {
    expect(FIRST_CONCERNS).toHaveLength(19);
  });

  it.each([...FIRST_CONCERNS, ...COMMON_CONCERNS, ...MUST_SERVE])(
    'is asked by the bank: $concern',
    ({ ids }) => {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !byId.has(id))).toEqual([]);
    },
  );

  it('is mostly asked by a core question, where every candidate wants to know it', () => {
    const served = MUST_SERVE.filter(({ ids }) =>
      ids.some((id) => byId.get(id)?.tags.includes('core')),
    );
    expect(served.length).toBeGreaterThan(MUST_SERVE.length / 2);
  });
});
