import { bankExamples, trainModel } from '../../src/core/guessing/train.ts';
import { bankOf } from './read-list.ts';

/** A bank of two topics with distinct words. */
export const toyBank = bankOf(
  '---\ntopic: pay\ntitle: Pay and benefits\naliases: [salary, bonus]\n---\n- Who sets the salary?',
  '---\ntopic: team\ntitle: The team\naliases: [colleagues, people]\n---\n- Who leads the team?',
);

/** A model trained on the toy bank. */
export const toyModel = trainModel(bankExamples(toyBank), toyBank.topics);
