import { groupBy } from '../group-by.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { ONCE_TAG } from '../question/tag.ts';
import { type CompanyAnswer, personKey, sortByDate } from './answers.ts';

/** The reasons why a question is still open, in the order of output. */
const OPEN_KINDS = ['vague', 'unanswered', 'unasked'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** A question that one person has not been asked, has not answered, or has answered vaguely. */
export interface OpenQuestion extends ListedQuestion {
  readonly kind: OpenKind;
  /** The person's latest answer; for an unasked question, the plan to ask it. */
  readonly answer: CompanyAnswer;
}

/**
 * Returns the open questions by company and person in the order of the answers, then by kind, then
 * as listed. A person's latest answer decides whether a question is open. A question tagged `#once`
 * is closed for a whole company by one person who settled it or gave an answer that is not vague.
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
      // Once the person has been asked or has answered, a plan to ask again is ignored.
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

/** Returns why a question is open; undefined for an answer that leaves nothing to ask. */
function classifyOpen({ status, text, verdict }: CompanyAnswer): OpenKind | undefined {
  if (verdict === 'vague') return 'vague';
  if (status === 'settled' || text !== '' || verdict !== undefined) return undefined;
  return status === 'asked' ? 'unanswered' : 'unasked';
}
