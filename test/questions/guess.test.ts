import { describe, expect, it } from 'vitest';
import { bestGuess, guessTopic } from '../../src/core/guessing/guess-topic.ts';
import {
  bankExamples,
  nameExamples,
  questionExamples,
  trainModel,
} from '../../src/core/guessing/train.ts';
import type { Question } from '../../src/core/question/question.ts';
import { bank } from './bank.ts';

const FOLDS = 10;
/** Low, because our questions name few things; other questions are guessed right twice as often. */
const MIN_SHARE_RIGHT = 0.4;
const MAX_KILOBYTES = 100;

const model = trainModel(bankExamples(bank), bank.topics);

/** Counts the right guesses in one fold by a model that was trained on the other folds. */
function countRight(fold: number): number {
  const isHeldOut = (_: Question, index: number): boolean => index % FOLDS === fold;
  const others = bank.questions.filter((question, index) => !isHeldOut(question, index));
  const examples = [...questionExamples(others), ...nameExamples(bank.topics)];
  const foldModel = trainModel(examples, bank.topics);
  return bank.questions
    .filter(isHeldOut)
    .filter(({ text, topics }) => bestGuess(text, foldModel)?.topic.name === topics[0]).length;
}

describe('guessTopic, with the model that ships', () => {
  it(`is right for at least ${MIN_SHARE_RIGHT * 100} % of the built-in questions that it was not trained on`, () => {
    const folds = Array.from({ length: FOLDS }, (_, fold) => countRight(fold));
    const share = folds.reduce((sum, right) => sum + right) / bank.questions.length;
    const percent = (share * 100).toFixed(1);
    process.stdout.write(`guessed topics: ${percent} % right, cross-validated in ${FOLDS} folds\n`);
    expect(share).toBeGreaterThanOrEqual(MIN_SHARE_RIGHT);
  });

  it('guesses the right topic for more than 95 % of the names of topics', () => {
    const wrong = bank.topics.flatMap(({ name, title, aliases }) =>
      [name, title, ...aliases].filter((text) => guessTopic(text, model) !== name),
    );
    const all = bank.topics.flatMap(({ aliases }) => aliases);
    expect(wrong.length / all.length, wrong.join(', ')).toBeLessThan(0.05);
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
  ])('guesses for "%s" the topic %s', (text, topic) => {
    expect(guessTopic(text, model)).toBe(topic);
  });

  it('makes no guess for a question on none of our topics', () => {
    expect(guessTopic('Quels xylophones?', model)).toBeUndefined();
  });

  it(`uses a model of less than ${MAX_KILOBYTES} kB`, () => {
    expect(JSON.stringify(model).length).toBeLessThan(MAX_KILOBYTES * 1000);
  });
});
