import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../src/core/bank.ts';
import { parseQuestionFile } from '../src/core/parse.ts';
import type { Question } from '../src/core/question.ts';
import { facetValues } from '../src/core/tag.ts';
import { AUDIENCES, STAGES } from '../src/core/vocabulary.ts';
import { CONCERNS } from './concerns.ts';

const TOPICS =
  'role team management career culture process tech operations challenges business hours remote workplace pay diversity hiring community ml';

const folder = join(import.meta.dirname, '../questions');
const files = readdirSync(folder).map((name) => ({
  name,
  file: parseQuestionFile(readFileSync(join(folder, name), 'utf8'), name),
}));
const { bank, diagnostics } = mergeFiles(files.map(({ file }) => file));
const rows = bank.questions.map((question) => [question.id, question] as const);
const questionsOn = (topic: string): Question[] =>
  bank.questions.filter((question) => question.topics.some((name) => name === topic));

describe('the built-in bank', () => {
  it('loads without a problem', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has a file for each of its 18 topics', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(
      TOPICS.split(' ')
        .map((topic) => `${topic}.md`)
        .sort(),
    );
  });

  it.each(files)('$name holds one topic, with a title and aliases', ({ name, file }) => {
    const topic = name.replace(/\.md$/u, '');
    expect(file.topics).toMatchObject([{ name: topic, title: expect.stringMatching(/^[A-Z]/u) }]);
    expect(file.topics[0]?.aliases.length).toBeGreaterThan(4);
    expect(file.questions.every((question) => question.topics.join() === topic)).toBe(true);
  });

  it('gives an alias to one topic only, and never the name of another', () => {
    const aliases = bank.topics.flatMap((topic) => topic.aliases);
    const words = [...aliases, ...bank.topics.map((topic) => topic.name)];
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it.each(TOPICS.split(' '))(
    'has at least three questions on %s, the best of them core',
    (topic) => {
      expect(questionsOn(topic).length).toBeGreaterThanOrEqual(3);
      expect(questionsOn(topic).some((question) => question.tags.includes('core'))).toBe(true);
    },
  );

  it.each(CONCERNS)('answers the concern "$concern"', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    const known = new Set<string>(bank.questions.map((question) => question.id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('answers the 19 concerns that it grew from', () => {
    expect(CONCERNS).toHaveLength(19);
  });

  it.each(AUDIENCES)('has at least four questions for the %s', (audience) => {
    const asked = bank.questions.filter((question) => question.tags.includes(`for/${audience}`));
    expect(asked.length).toBeGreaterThanOrEqual(4);
  });

  it('marks all of ml as its field', () => {
    expect(questionsOn('ml').every((question) => question.tags.includes('field/ml'))).toBe(true);
  });
});

describe('every question of ours', () => {
  it.each(rows)('%s is one sentence of one breath', (_, { text }) => {
    expect(text).toMatch(/^[A-Z][^?]{10,108}\?$/u);
    expect(text).not.toMatch(/[;()]/u);
  });

  it.each(rows)('%s has an id of two to four plain words', (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+){1,3}$/u);
  });

  it.each(rows)('%s says whom to ask, and carries known tags only', (_, { tags }) => {
    const known = [
      ...AUDIENCES.map((audience) => `for/${audience}`),
      ...STAGES.map((stage) => `stage/${stage}`),
      ...['core', 'once', 'level/lead', 'level/junior', 'field/ml'],
    ];
    expect(tags.filter((tag) => !known.includes(tag))).toEqual([]);
    expect(facetValues(tags, 'for').length).toBeGreaterThanOrEqual(1);
    expect(facetValues(tags, 'for').length).toBeLessThanOrEqual(3);
  });

  it.each(rows)('%s comes with follow-ups, why and signs, none of them long', (_, question) => {
    const { followUps, why, goodSigns, redFlags } = question;
    for (const texts of [followUps, goodSigns, redFlags]) {
      expect(texts.length).toBeGreaterThanOrEqual(1);
      expect(texts.length).toBeLessThanOrEqual(2);
    }
    const details = [...followUps, why, ...goodSigns, ...redFlags];
    expect(details.filter((text) => text.length === 0 || text.length >= 120)).toEqual([]);
  });
});
