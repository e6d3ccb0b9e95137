import { Chalk } from 'chalk';
import { guessTopics } from '../../src/core/guessing/guess-topic.ts';
import { type ListedQuestion, listByTopic } from '../../src/core/question/by-topic.ts';
import { PLAIN } from '../../src/render/style/color.ts';
import type { Layout } from '../../src/render/style/layout.ts';
import { bankOf, questionsIn } from './read-list.ts';
import { toyPhrases } from './toy-phrases.ts';

/** Returns a layout: grouped, without details or color, 80 columns wide, with the given changes. */
export function createLayout(changes: Partial<Layout> = {}): Layout {
  return {
    arrangement: 'grouped',
    details: false,
    audience: true,
    width: 80,
    paint: PLAIN,
    ...changes,
  };
}

/** Parses a file as `list` arranges it, and guesses missing topics, which are pay or team. */
export function parseGuessed(text: string): ListedQuestion[] {
  return listByTopic(guessTopics(bankOf(text), toyPhrases).questions, []);
}

/** Paints with the sixteen colors that every terminal has. */
export const COLORS = new Chalk({ level: 1 });

/** Parses the questions of a file as `list` arranges them. */
export function parseListed(text: string): ListedQuestion[] {
  return listByTopic(questionsIn(text), []);
}
