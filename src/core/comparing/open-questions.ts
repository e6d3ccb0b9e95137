import { groupBy } from '../group-by.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { ONCE_TAG } from '../question/tag.ts';
import { type CompanyAnswer, personKey, sortByDate } from './answers.ts';

/** Why a question is still open, in the order of output. */
const OPEN_KINDS = ['vague', 'unanswered', 'unasked'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** A question that somebody still owes an answer to. */
export interface OpenQuestion extends ListedQuestion {
  readonly kind: OpenKind;
  /** The person's latest answer; of an unasked question, the entry that plans to ask them. */
  readonly answer: CompanyAnswer;
}

/**
 * Finds the listed questions that are still open: by company and person in the order of the answers,
 * then by kind, then in the order listed. A question is closed once the same person has answered it in
 * a later meeting, and a question tagged `#once` as soon as anyone at the company has.
 */
export function findOpen(
  listed: readonly ListedQuestion[],
  answers: readonly CompanyAnswer[],
): OpenQuestion[] {
  const byQuestion = groupBy(answers, ({ question }) => question);
  const open = listed.flatMap(({ question, topic }) => {
    const given = byQuestion.get(question) ?? [];
    const isOnce = question.tags.includes(ONCE_TAG);
    const final = given.filter((answer) => isOnce && classifyOpen(answer) === undefined);
    const closed = new Set(final.map(({ company }) => company));
    return [...groupBy(given, personKey).values()].flatMap((personAnswers) => {
      const sorted = sortByDate(personAnswers);
      // A plan to ask again counts only before the first answer.
      const latest = sorted.findLast((answer) => classifyOpen(answer) !== 'unasked');
      const answer = latest ?? sorted.at(-1) ?? personAnswers[0];
      const kind = classifyOpen(answer);
      if (kind === undefined || closed.has(answer.company)) return [];
      return [{ question, topic, kind, answer }];
    });
  });
  const byPerson = groupBy(open, ({ answer }) => personKey(answer));
  return [...new Set(answers.map(personKey))].flatMap((person) => {
    const personOpen = byPerson.get(person) ?? [];
    return OPEN_KINDS.flatMap((kind) => personOpen.filter((question) => question.kind === kind));
  });
}

/** Undefined for an answer that leaves nothing to ask. */
function classifyOpen({ status, text, verdict }: CompanyAnswer): OpenKind | undefined {
  if (verdict === 'vague') return 'vague';
  if (status === 'settled' || text !== '' || verdict !== undefined) return undefined;
  return status === 'asked' ? 'unanswered' : 'unasked';
}
