import { indexTopicPhrases, parseTopicPhrases } from '../../src/core/guessing/topic-phrases.ts';
import { bankOf } from './read-list.ts';

/** A bank of two topics with distinct words. */
export const toyBank = bankOf(
  '---\ntopic: pay\ntitle: Pay and benefits\naliases: [salary, bonus]\n---\n- Who sets the salary?',
  '---\ntopic: team\ntitle: The team\naliases: [colleagues, people]\n---\n- Who leads the team?',
);

const TABLE = `
[pay]
en 3: pay; salary; bonus; team bonus; share of the profit
en 2: money
en 1: range
[team]
en 3: team; colleague
en 2: people
en 1: group
`;

/** A small table of phrases for the topics of the toy bank. */
export const toyPhrases = indexTopicPhrases(
  parseTopicPhrases(TABLE, toyBank.topics),
  toyBank.topics,
);
