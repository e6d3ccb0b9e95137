import { describe, expect, it } from 'vitest';
import { guessTopic } from '../../../src/core/guessing/guess-topic.ts';
import {
  bankExamples,
  nameExamples,
  questionExamples,
  trainModel,
} from '../../../src/core/guessing/train.ts';
import { bankOf } from '../../support/read-list.ts';
import { toyBank, toyModel } from '../../support/toy-model.ts';

describe('bankExamples', () => {
  it('returns questions, follow-ups, whys and the names of the topics', () => {
    const bank = bankOf(
      '---\ntopic: pay\ntitle: Money\naliases: [base]\n---\n- q\n  - f\n  - Why: w\n  - Red flag: r',
    );
    expect(bankExamples(bank).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'question: q',
      'followUp: f',
      'why: w',
      'name: pay',
      'name: Money',
      'name: base',
    ]);
  });
});

describe('trainModel', () => {
  it('makes the same model from the same examples', () => {
    expect(trainModel(bankExamples(toyBank), toyBank.topics)).toEqual(toyModel);
  });

  it('makes a model of whole numbers, which JSON keeps exactly', () => {
    expect(JSON.parse(JSON.stringify(toyModel))).toEqual(toyModel);
    expect(Object.values(toyModel.features).flat().every(Number.isInteger)).toBe(true);
  });

  it('gives the name of a topic more weight than a question', () => {
    const { topics } = bankOf('## salary\n- a', '## team\n- b');
    const { questions } = bankOf('## team\n- Salary?\n- Salary, again?');
    const model = trainModel([...questionExamples(questions), ...nameExamples(topics)], topics);
    expect(guessTopic('salary', model)).toBe('salary');
  });

  it('drops a word that only one example has, unless it is in a name', () => {
    const { features } = trainModel(bankExamples(bankOf('## pay\n- Zebras, pay?')), toyBank.topics);
    expect(Object.keys(features)).toEqual(['pai']);
  });

  it('accepts an empty list of examples', () => {
    expect(guessTopic('pay', trainModel([], toyBank.topics))).toBeUndefined();
  });
});
