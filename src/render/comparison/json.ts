import type { CompanyAnswer } from '../../core/comparing/answers.ts';
import type { Must } from '../../core/comparing/musts.ts';
import type { OpenQuestion } from '../../core/comparing/open-questions.ts';
import type { AnsweredQuestion, Comparison } from '../../core/comparing/side-by-side.ts';
import { renderDocument } from '../questions/json.ts';

/**
 * Renders `{"version":1,"companies":[…],"questions":[…]}`, one question per line; with `musts` before the
 * questions if the user must know any.
 */
export function renderComparisonJson({
  companies,
  musts,
  questions,
}: Comparison): Generator<string> {
  const others = musts.length === 0 ? { companies } : { companies, musts: musts.map(toJsonMust) };
  return renderDocument('questions', questions, toJson, others);
}

/** Renders `{"version":1,"open":[…]}`, one question per line. */
export function renderOpenJson(open: readonly OpenQuestion[]): Generator<string> {
  return renderDocument('open', open, ({ question: { id, text, markdown }, kind, answer }) => {
    const { company, person, date, ...given } = toJsonAnswer(answer);
    return JSON.stringify({ company, person, date, kind, id, text, markdown, ...given });
  });
}

function toJson({ question, topic, answers }: AnsweredQuestion): string {
  const { id, text, markdown, topicGuessed } = question;
  return JSON.stringify({
    ...{ id, text, markdown, topic, topicGuessed },
    answers: answers.map(toJsonAnswer),
  });
}

function toJsonMust({ question: { id, text }, companies }: Must) {
  const told = companies.map(({ company, answers, isNeverAsked: neverAsked }) => {
    return { company, neverAsked, verdicts: answers.map(({ verdict }) => verdict ?? null) };
  });
  return { id, text, companies: told };
}

/** Names each key instead of spreading: scripts rely on the keys and their order. */
function toJsonAnswer({ company, meeting, status, text, verdict }: CompanyAnswer) {
  const { person, date } = meeting;
  return { company, person, date, status, answer: text, verdict: verdict ?? null };
}
