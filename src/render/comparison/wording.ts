import {
  type CompanyAnswer,
  type Disagreement,
  formatPerson,
} from '../../core/comparing/answers.ts';
import { type Comparison, countOverlap } from '../../core/comparing/side-by-side.ts';
import { groupBy } from '../../core/group-by.ts';
import { formatShortDay } from '../../core/syntax/calendar-day.ts';
import { NEVER_ASKED_MARK } from './verdict-marks.ts';

/** An answer, and the name to show for the person who gave it. */
export interface AttributedAnswer {
  readonly answer: CompanyAnswer;
  readonly person: string;
}

/** The title above the questions tagged `#must`. */
export const MUST_TITLE = 'what I must know';

/** The cell of such a question at a company that was never asked. */
export const NEVER_ASKED = `${NEVER_ASKED_MARK} never asked`;

const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** Describes the overlap: `3 asked at both, 6 only at Acme, 4 only at Globex`. */
export function describeOverlap(comparison: Comparison): string {
  const { companies } = comparison;
  const { atAll, atSome, onlyAt } = countOverlap(comparison);
  const only = onlyAt.map(({ company, count }) => `${count} only at ${company}`);
  if (companies.length === 1) return only.join('').replace('only', 'asked');
  if (companies.length === 2) return [`${atAll} asked at both`, ...only].join(', ');
  return [`${atAll} asked at all ${companies.length}`, `${atSome} at some`, ...only].join(', ');
}

/** Describes a disagreement: `Acme says two things`. */
export function describeDisagreement({ company, verdictCount }: Disagreement): string {
  return `${company} says ${COUNTS[verdictCount] ?? verdictCount} things`;
}

/** Returns the text to show in place of an answer without words. */
export function describeSilence({ status, verdict }: CompanyAnswer): string {
  return status === 'asked' && verdict === undefined ? '(ticked, no answer)' : '(no answer)';
}

/** Adds the person's name to each answer, with the day if that person gave several answers. */
export function attributeAnswers(answers: readonly CompanyAnswer[]): AttributedAnswer[] {
  const toKey = ({ company, meeting }: CompanyAnswer): string =>
    `${company}\n${formatPerson(meeting)}`;
  const byPerson = groupBy(answers, toKey);
  return answers.map((answer) => {
    const person = formatPerson(answer.meeting);
    const isTwice = (byPerson.get(toKey(answer))?.length ?? 0) > 1;
    const day = formatShortDay(answer.meeting.date);
    return { answer, person: isTwice && day && day !== person ? `${person}, ${day}` : person };
  });
}
