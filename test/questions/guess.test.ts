import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessTopic } from '../../src/core/guessing/guess-topic.ts';
import { indexTopicPhrases, parseTopicPhrases } from '../../src/core/guessing/topic-phrases.ts';
import { bank } from './bank.ts';

/** Low, because our questions name few things; other questions are guessed right more often. */
const MIN_SHARE_RIGHT = 0.5;
const MIN_SHARE_OF_NAMES = 0.75;
const MAX_KILOBYTES = 150;

const tableFile = join(import.meta.dirname, '../../src/core/guessing/topic-phrases.txt');
const phrases = parseTopicPhrases(readFileSync(tableFile, 'utf8'), bank.topics);
const table = indexTopicPhrases(phrases, bank.topics);
const guess = (text: string) => guessTopic(text, table)?.topic;

describe('guessTopic, with the table that ships', () => {
  it(`is right for at least ${MIN_SHARE_RIGHT * 100} % of the built-in questions`, () => {
    const right = bank.questions.filter(({ text, topics }) =>
      topics.some((topic) => topic === guess(text)),
    );
    expect(right.length / bank.questions.length).toBeGreaterThanOrEqual(MIN_SHARE_RIGHT);
  });

  it(`guesses the right topic for at least ${MIN_SHARE_OF_NAMES * 100} % of the names of topics`, () => {
    const names = bank.topics.flatMap(({ name, title, aliases }) =>
      [name, title, ...aliases].map((text) => ({ text, name })),
    );
    const right = names.filter(({ text, name }) => guess(text) === name);
    expect(right.length / names.length).toBeGreaterThanOrEqual(MIN_SHARE_OF_NAMES);
  });

  it.each(bank.topics)('guesses the topic $name from its name', ({ name }) => {
    expect(guess(name)).toBe(name);
  });

  it.each([
    ['What will I be working on in my first weeks?', 'role'],
    ['How large is the team, and who is on it?', 'team'],
    ['How would you describe your style as a manager?', 'management'],
    ['How do people here get promoted?', 'career'],
    ['What is the culture like?', 'culture'],
    ['Are you using Scrum, and how long are the sprints?', 'process'],
    ['Which programming languages is the product written in?', 'tech'],
    ['Would I be on call, and how often is somebody paged?', 'operations'],
    ['What is the biggest challenge for you this year?', 'challenges'],
    ['Is the company making a profit, and who invested in it?', 'business'],
    ['Is overtime common, and how many vacation days are there?', 'hours'],
    ['May I work from home?', 'remote'],
    ['Is it an open-plan office?', 'workplace'],
    ['What are the salary and the benefits?', 'pay'],
    ['How many women are among the engineers?', 'diversity'],
    ['What are the next steps after this interview?', 'hiring'],
    ['Can I contribute to open source and speak at conferences?', 'community'],
    ['How do you train and evaluate your models?', 'ml'],
    ['Wie groß ist das Team?', 'team'],
    ['Gibt es eine Gehaltserhöhung nach der Probezeit?', 'pay'],
    ['Combien de jours de télétravail par semaine ?', 'remote'],
    ['Comment se passent les congés ?', 'hours'],
    ['¿Cuántos días de vacaciones tengo?', 'hours'],
    ['Qual é a faixa de salário para a vaga?', 'pay'],
  ])('guesses for "%s" the topic %s', (text, topic) => {
    expect(guess(text)).toBe(topic);
  });

  it.each([
    'Can you share more on that?',
    'Could you talk me through it?',
    'Could you walk me through it?',
    'Can you speak to that?',
    'Can you tell me more?',
    'Could you describe it?',
    'Can you give an example?',
    'How did it turn out?',
    'In short, why?',
  ])('makes no guess from words with which people ask: %s', (text) => {
    expect(guess(text)).toBeUndefined();
  });

  it('makes no guess for a question on none of our topics', () => {
    expect(guess('Quels xylophones?')).toBeUndefined();
  });

  it(`uses a table of less than ${MAX_KILOBYTES} kB`, () => {
    expect(JSON.stringify(table).length).toBeLessThan(MAX_KILOBYTES * 1000);
  });
});
