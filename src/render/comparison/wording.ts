import {
  type CompanyAnswer,
  type Disagreement,
  formatPerson,
  groupBy,
} from '../../core/comparing/answers.ts';
import {
  type AnsweredQuestion,
  type Comparison,
  countOverlap,
} from '../../core/comparing/side-by-side.ts';
import { formatShortDay } from '../../core/syntax/calendar-day.ts';
import { formatTopic, isGuess } from '../style/topic-label.ts';
import { formatMark } from './verdict.ts';

/** An answer of a question, as people see whom it is from. */
export interface AttributedAnswer {
  readonly answer: CompanyAnswer;
  readonly person: string;
}

/** A topic, and the marks of its answers, a text a company. */
export interface TopicRow {
  readonly topic: string;
  readonly marks: readonly string[];
}

const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** `3 asked at both, 6 only at Acme, 4 only at Globex`. */
export function describeOverlap(comparison: Comparison): string {
  const { companies } = comparison;
  const { atAll, atSome, onlyAt } = countOverlap(comparison);
  const only = onlyAt.map(({ company, count }) => `${count} only at ${company}`);
  if (companies.length === 1) return only.join('').replace('only', 'asked');
  if (companies.length === 2) return [`${atAll} asked at both`, ...only].join(', ');
  return [`${atAll} asked at all ${companies.length}`, `${atSome} at some`, ...only].join(', ');
}

/** `Acme says two things`. */
export function describeDisagreement({ company, verdictCount }: Disagreement): string {
  return `${company} says ${COUNTS[verdictCount] ?? verdictCount} things`;
}

/** What stands where an answer has no words. */
export function describeSilence({ status, verdict }: CompanyAnswer): string {
  return status === 'asked' && verdict === undefined ? '(ticked, no answer)' : '(no answer)';
}

/** The answers of a question with their persons; one who answered twice with the day. */
export function attributeAnswers(answers: readonly CompanyAnswer[]): AttributedAnswer[] {
  const byName = groupBy(answers, nameKey);
  return answers.map((answer) => {
    const { meeting } = answer;
    const person = formatPerson(meeting);
    const isTwice = (byName.get(nameKey(answer))?.length ?? 0) > 1;
    const day = formatShortDay(meeting.date);
    return { answer, person: isTwice && day && day !== person ? `${person}, ${day}` : person };
  });
}

/** A topic as a heading has it, for each question: with the mark of a guess where no question says it. */
export function topicRows({ companies, questions }: Comparison): TopicRow[] {
  return [...groupBy(questions, ({ topic }) => topic)].map(([topic, asked]) => {
    const answers = asked.flatMap((question) => question.answers);
    const byCompany = groupBy(answers, ({ company }) => company);
    return {
      topic: formatTopic(topic, asked.every(isGuessed)),
      marks: companies.map((company) => formatMarks(byCompany.get(company) ?? [])),
    };
  });
}

/** The marks of answers, in order. */
export function formatMarks(answers: readonly CompanyAnswer[]): string {
  return answers.map(({ verdict }) => formatMark(verdict)).join('');
}

function isGuessed({ question }: AnsweredQuestion): boolean {
  return isGuess(question);
}

function nameKey({ company, meeting }: CompanyAnswer): string {
  return `${company}\n${formatPerson(meeting)}`;
}
