import { readFileSync } from 'node:fs';
import { guessTopics } from '../../core/guessing/guess-topic.ts';
import { indexTopicPhrases, type PhrasesByNumber } from '../../core/guessing/topic-phrases.ts';
import type { Bank } from '../../core/question/bank.ts';
import type { Env } from '../../env.ts';
import { readBuiltInBank } from './built-in-bank.ts';

/** Returns the bank; each question without a topic has a guessed one, if its words speak for one. */
export function withGuesses(bank: Bank, env: Pick<Env, 'builtInFile' | 'topicPhrasesFile'>): Bank {
  const { topicPhrasesFile } = env;
  // Not validated: the build wrote this file, and it ships with the program.
  const phrases = JSON.parse(readFileSync(topicPhrasesFile, 'utf8')) as PhrasesByNumber;
  return guessTopics(bank, indexTopicPhrases(phrases, readBuiltInBank(env).topics));
}
