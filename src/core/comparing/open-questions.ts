import type { ListedQuestion } from '../question/by-topic.ts';
import { ONCE_TAG } from '../question/tag.ts';
import { type CompanyAnswer, groupBy, personKey, sortByDate } from './answers.ts';

/** Why a question is still open; what is nearest to an answer comes first. */
const OPEN_KINDS = ['vague', 'unanswered', 'unasked'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** A question that somebody still owes an answer to. */
export interface OpenQuestion extends ListedQuestion {
  readonly kind: OpenKind;
  /** What was said so far, and by whom; of an unasked question, who was to be asked. */
  readonly answer: CompanyAnswer;
}

/**
 * The questions that are still open, out of those that the filters leave: by company and person in
 * the order of the answers, by kind, then in the order of the questions. What the same person
 * answered in a later section is not open, nor is a fact that anyone of that company gave.
 */
export function findOpen(
  listed: readonly ListedQuestion[],
  answers: readonly CompanyAnswer[],
): OpenQuestion[] {
  const byQuestion = groupBy(answers, ({ question }) => question);
  const open = listed.flatMap((one) => {
    const byCompany = groupBy(byQuestion.get(one.question) ?? [], ({ company }) => company);
    return [...byCompany.values()].flatMap((theirs) => {
      const isKnown = one.question.tags.includes(ONCE_TAG) && theirs.some(isSettled);
      return isKnown ? [] : findOpenByPerson(theirs).map((found) => ({ ...one, ...found }));
    });
  });
  const byPerson = groupBy(open, ({ answer }) => personKey(answer));
  return [...new Set(answers.map(personKey))].flatMap((person) => {
    const theirs = byPerson.get(person) ?? [];
    return OPEN_KINDS.flatMap((kind) => theirs.filter((one) => one.kind === kind));
  });
}

/** Of each person the last word; what was not asked again is open only where nothing was said. */
function findOpenByPerson(
  answers: readonly CompanyAnswer[],
): Pick<OpenQuestion, 'kind' | 'answer'>[] {
  return [...groupBy(answers, personKey).values()].flatMap((theirs) => {
    const said = sortByDate(theirs);
    const answer = said.findLast((one) => classifyOpen(one) !== 'unasked') ?? said.at(-1);
    const kind = answer === undefined ? undefined : classifyOpen(answer);
    return answer === undefined || kind === undefined ? [] : [{ kind, answer }];
  });
}

/** Undefined for what is answered. */
function classifyOpen(answer: CompanyAnswer): OpenKind | undefined {
  if (answer.verdict === 'vague') return 'vague';
  if (isSettled(answer)) return undefined;
  return answer.status === 'asked' ? 'unanswered' : 'unasked';
}

/** Whether an answer leaves nothing to ask. */
function isSettled({ status, text, verdict }: CompanyAnswer): boolean {
  if (verdict === 'vague') return false;
  return status === 'settled' || text !== '' || verdict !== undefined;
}
