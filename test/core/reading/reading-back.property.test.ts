import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessTopics } from '../../../src/core/guessing/guess-topic.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { renderMarkdown } from '../../../src/render/questions/markdown.ts';
import { fileText, manyRuns } from '../../support/arbitraries.ts';
import { createLayout } from '../../support/layouts.ts';
import { bankOf } from '../../support/read-list.ts';
import { toyPhrases } from '../../support/toy-phrases.ts';

const anyFiles = fc.array(fileText, { minLength: 1, maxLength: 3 });
const questionsOf = (...texts: readonly string[]) =>
  listByTopic(bankOf(...texts).questions, []).map(({ question }) => question);

const print = (questions: readonly Question[], arrangement: 'grouped' | 'flat'): string => {
  const listed = listByTopic(questions, []);
  return [...renderMarkdown(listed, createLayout({ arrangement, details: true }))].join('');
};

/** Removes the fields that are not printed. */
const toPrinted = ({ source, topicGuessed, topicPhrases, ...rest }: Question) => rest;

describe.each(['grouped', 'flat'] as const)('Markdown with details, %s', (layout) => {
  it('is parsed to equal questions in the same order', () => {
    fc.assert(
      fc.property(anyFiles, (texts) => {
        const questions = questionsOf(...texts);
        const again = bankOf(print(questions, layout)).questions;
        expect(again.map(toPrinted)).toEqual(questions.map(toPrinted));
      }),
      manyRuns(1000),
    );
  });

  it('is the same text after it is parsed and printed again', () => {
    fc.assert(
      fc.property(anyFiles, (texts) => {
        const once = print(questionsOf(...texts), layout);
        expect(print(questionsOf(once), layout)).toBe(once);
      }),
      manyRuns(1000),
    );
  });
});

const withGuesses = (...texts: readonly string[]): readonly Question[] =>
  listByTopic(guessTopics(bankOf(...texts), toyPhrases).questions, []).map(
    ({ question }) => question,
  );

describe.each(['grouped', 'flat'] as const)('Markdown with guessed topics, %s', (layout) => {
  it('is parsed to questions with the same guesses', () => {
    fc.assert(
      fc.property(anyFiles, (texts) => {
        const questions = withGuesses(...texts);
        const again = guessTopics(bankOf(print(questions, layout)), toyPhrases).questions;
        expect(again.map(toPrinted)).toEqual(questions.map(toPrinted));
      }),
      manyRuns(1000),
    );
  });

  it('is the same text after it is parsed and printed again', () => {
    fc.assert(
      fc.property(anyFiles, (texts) => {
        const once = print(withGuesses(...texts), layout);
        expect(print(withGuesses(once), layout)).toBe(once);
      }),
      manyRuns(1000),
    );
  });
});
