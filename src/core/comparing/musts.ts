import { groupBy } from '../group-by.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import type { Question } from '../question/question.ts';
import { MUST_TAG } from '../question/tag.ts';
import { type CompanyAnswer, isAskedOrAnswered } from './answers.ts';

/** A question tagged `#must`, and what each company has told about it. */
export interface Must {
  readonly question: Question;
  /** One for each company that is compared, in that order. */
  readonly companies: readonly MustAtCompany[];
}

/** What one company has told about a question tagged `#must`. */
interface MustAtCompany {
  readonly company: string;
  /** Those of the people that are compared. What was told unasked is in here, too. */
  readonly answers: readonly CompanyAnswer[];
  /** Whether nobody at the company was asked or has told it unasked. */
  readonly isNeverAsked: boolean;
}

/**
 * Returns the listed questions tagged `#must`, asked or not, with the answers by company that `isTheirs`
 * keeps.
 */
export function findMusts(
  companies: readonly string[],
  listed: readonly ListedQuestion[],
  answers: readonly CompanyAnswer[],
  isTheirs: (answer: CompanyAnswer) => boolean,
): Must[] {
  const told = answers.filter((one) => isAskedOrAnswered(one) || one.status === 'settled');
  const byQuestion = groupBy(told, ({ question }) => question);
  const musts = listed.filter(({ question }) => question.tags.includes(MUST_TAG));
  return musts.map(({ question }) => {
    const byCompany = groupBy(byQuestion.get(question) ?? [], ({ company }) => company);
    const toCompany = (company: string): MustAtCompany => {
      const all = byCompany.get(company) ?? [];
      return { company, answers: all.filter(isTheirs), isNeverAsked: all.length === 0 };
    };
    return { question, companies: companies.map(toCompany) };
  });
}

/** Returns the companies that were never asked some of the questions, with those questions. */
export function findNeverAsked(
  musts: readonly Must[],
): { readonly company: string; readonly questions: readonly Question[] }[] {
  const missing = musts.flatMap(({ question, companies }) =>
    companies
      .filter(({ isNeverAsked }) => isNeverAsked)
      .map(({ company }) => ({ company, question })),
  );
  return [...groupBy(missing, ({ company }) => company)].map(([company, found]) => {
    return { company, questions: found.map(({ question }) => question) };
  });
}
