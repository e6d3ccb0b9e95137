import { groupBy } from '../group-by.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { type CompanyAnswer, isAskedOrAnswered } from './answers.ts';
import { findMusts, type Must } from './musts.ts';

/** A question that was asked or answered, with its answers grouped by company. */
export interface AnsweredQuestion extends ListedQuestion {
  /** At least one. */
  readonly answers: readonly CompanyAnswer[];
}

/** The answers of one or more companies, side by side. */
export interface Comparison {
  /** In the order given. */
  readonly companies: readonly string[];
  /** What the user has to know, asked or not, in the order of `questions`; mostly there is none. */
  readonly musts: readonly Must[];
  /** Grouped by topic, in the order of `listByTopic`. */
  readonly questions: readonly AnsweredQuestion[];
}

/** The numbers of questions asked or answered at every company, at several, and at only one. */
interface Overlap {
  /** Asked at every company; 0 if there is only one company. */
  readonly atAll: number;
  /** Asked at more than one company, but not at every one. */
  readonly atSome: number;
  readonly onlyAt: readonly { readonly company: string; readonly count: number }[];
}

/**
 * Returns the listed questions that were asked or answered at any company, with those of the answers that
 * `isTheirs` keeps, which are all by default.
 */
export function compareAnswers(
  companies: readonly string[],
  listed: readonly ListedQuestion[],
  answers: readonly CompanyAnswer[],
  isTheirs: (answer: CompanyAnswer) => boolean = () => true,
): Comparison {
  const theirs = answers.filter((one) => isAskedOrAnswered(one) && isTheirs(one));
  const byQuestion = groupBy(theirs, ({ question }) => question);
  const questions = listed.flatMap(({ question, topic }) => {
    const given = byQuestion.get(question);
    return given === undefined ? [] : [{ question, topic, answers: given }];
  });
  return { companies, musts: findMusts(companies, listed, answers, isTheirs), questions };
}

/** Returns the companies at which a question was asked or answered, in the order given. */
export function companiesAsked({ answers }: AnsweredQuestion): string[] {
  return [...new Set(answers.map(({ company }) => company))];
}

/** Counts the questions asked or answered at every company, at several, and at only one. */
export function countOverlap({ companies, questions }: Comparison): Overlap {
  const asked = questions.map(companiesAsked);
  const several = asked.filter(({ length }) => length > 1);
  const atAll = several.filter(({ length }) => length === companies.length).length;
  const only = groupBy(
    asked.filter(({ length }) => length === 1),
    ([company]) => company,
  );
  return {
    atAll,
    atSome: several.length - atAll,
    onlyAt: companies.map((company) => ({ company, count: only.get(company)?.length ?? 0 })),
  };
}
