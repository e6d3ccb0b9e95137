import type { ListedQuestion } from '../question/by-topic.ts';
import { type CompanyAnswer, groupBy, isAskedOrAnswered } from './answers.ts';

/** A question in its place, and what was answered to it, by company in the order given. */
export interface AnsweredQuestion extends ListedQuestion {
  /** At least one. */
  readonly answers: readonly CompanyAnswer[];
}

/** The answers of several companies, side by side. */
export interface Comparison {
  /** In the order given. */
  readonly companies: readonly string[];
  /** By topic in the order of the bank. */
  readonly questions: readonly AnsweredQuestion[];
}

/** How many questions which companies were asked. */
export interface Overlap {
  /** At every company. */
  readonly atAll: number;
  /** At more than one of them, and not at every one. */
  readonly atSome: number;
  readonly onlyAt: readonly { readonly company: string; readonly count: number }[];
}

/** Keeps the questions that anybody answered or was asked, out of those that the filters leave. */
export function compareAnswers(
  companies: readonly string[],
  listed: readonly ListedQuestion[],
  answers: readonly CompanyAnswer[],
): Comparison {
  const byQuestion = groupBy(answers.filter(isAskedOrAnswered), ({ question }) => question);
  const questions = listed.flatMap((one) => {
    const given = byQuestion.get(one.question);
    return given === undefined ? [] : [{ ...one, answers: given }];
  });
  return { companies, questions };
}

/** The companies that were asked a question, in the order given. */
export function companiesAsked({ answers }: AnsweredQuestion): string[] {
  return [...new Set(answers.map(({ company }) => company))];
}

/** Counts the questions by who was asked them. */
export function countOverlap({ companies, questions }: Comparison): Overlap {
  const asked = questions.map(companiesAsked);
  const several = asked.filter(({ length }) => length > 1);
  const atAll = several.filter(({ length }) => length === companies.length).length;
  return {
    atAll,
    atSome: several.length - atAll,
    onlyAt: companies.map((company) => {
      const count = asked.filter(([first, another]) => first === company && another === undefined);
      return { company, count: count.length };
    }),
  };
}
