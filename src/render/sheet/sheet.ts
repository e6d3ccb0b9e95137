import type { PlannedQuestion } from '../../core/notes/planned-questions.ts';
import { type Detail, listHelp } from '../../core/question/details.ts';
import { formatDay } from '../../core/syntax/calendar-day.ts';
import type { Meeting } from '../../core/syntax/meeting-heading.ts';

/** The questions planned for a meeting, as they go on paper. */
export interface Sheet {
  readonly company: string;
  readonly meeting: Meeting;
  readonly planned: readonly PlannedQuestion[];
  /** The number of questions that there is time for; the other questions are spares. */
  readonly mainCount: number;
  /** Whether a second page has why, good signs and red flags. */
  readonly signs: boolean;
}

/** A question with its number on the sheet, from 1. */
export interface NumberedQuestion extends PlannedQuestion {
  readonly number: number;
}

/** A question's number on the sheet, its sentence, and what a good and a bad answer sound like. */
export interface QuestionSigns {
  readonly number: number;
  readonly text: string;
  readonly signs: readonly Detail[];
}

/** The number of lines to write on below each question. */
export const LINES_TO_WRITE_ON = 3;
/** Stands above the signs, on the second page. */
export const SIGNS_TITLE = 'For yourself: what the answers tell you';

/** Returns what stands on top: the company, the person and the day, as far as they are known. */
export function listHead({ company, meeting }: Sheet): string[] {
  return [company, meeting.person, formatDay(meeting.date)].filter(Boolean);
}

/** Returns the questions that there is time for, and the spares, numbered one after the other. */
export function numberQuestions({ planned, mainCount }: Sheet): {
  readonly main: readonly NumberedQuestion[];
  readonly spares: readonly NumberedQuestion[];
} {
  const numbered = planned.map((one, index) => ({ ...one, number: index + 1 }));
  return { main: numbered.slice(0, mainCount), spares: numbered.slice(mainCount) };
}

/** Returns the signs of each question that has any, with its number on the sheet. */
export function listSigns(planned: readonly PlannedQuestion[]): QuestionSigns[] {
  const listed = planned.map(({ question }, index) => ({
    number: index + 1,
    text: question.text,
    signs: listHelp(question).filter(({ label }) => label !== 'Follow-up'),
  }));
  return listed.filter(({ signs }) => signs.length > 0);
}
