import type { CompanyAnswer } from '../../core/comparing/answers.ts';
import type { OpenQuestion } from '../../core/comparing/open-questions.ts';
import type { AnsweredQuestion, Comparison } from '../../core/comparing/side-by-side.ts';
import { renderDocument } from '../questions/json.ts';

/** Renders `{"version":1,"companies":[…],"questions":[…]}`, one question per line. */
export function renderComparisonJson({ companies, questions }: Comparison): Generator<string> {
  return renderDocument('questions', questions, toJson, { companies });
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

/** Names each key instead of spreading: scripts rely on the keys and their order. */
function toJsonAnswer({ company, meeting, status, text, verdict }: CompanyAnswer) {
  const { person, date } = meeting;
  return { company, person, date, status, answer: text, verdict: verdict ?? null };
}
