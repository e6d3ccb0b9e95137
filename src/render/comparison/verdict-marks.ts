import type { CompanyAnswer } from '../../core/comparing/answers.ts';
import type { AnsweredQuestion, Comparison } from '../../core/comparing/side-by-side.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Verdict } from '../../core/notes/note-verdict.ts';
import { isGuess, type TopicName } from '../../core/question/question.ts';
import type { Paint } from '../style/color.ts';
import { formatTopicLabel } from '../style/topic-label.ts';

/** The character that stands for a verdict, or for an answer without a verdict. */
export type Mark = (typeof MARKS)[keyof typeof MARKS];

const MARKS = { green: '+', red: '-', vague: '~', none: '.' } as const satisfies Record<
  Verdict | 'none',
  string
>;

/** The mark in place of answers where a company was never asked what the user must know. */
export const NEVER_ASKED_MARK = '?';

/** Returns the meanings of all marks in one line; `show` formats a mark. */
export function formatLegend(show: (mark: Mark) => string): string {
  const meanings = Object.entries(MARKS).map(
    ([name, mark]) => `${show(mark)} ${name === 'none' ? 'no verdict' : name}`,
  );
  return `${meanings.join(', ')}; one mark an answer`;
}

/** Returns the mark of a verdict; for undefined, that of an answer without a verdict. */
export function formatMark(verdict: Verdict | undefined): Mark {
  return MARKS[verdict ?? 'none'];
}

/** Colors each mark by its verdict. */
export function paintMarks(marks: string, paint: Paint): string {
  const paints: Readonly<Record<string, (text: string) => string>> = {
    [MARKS.green]: paint.green,
    [MARKS.red]: paint.red,
    [MARKS.vague]: paint.yellow,
    [MARKS.none]: paint.dim,
    [NEVER_ASKED_MARK]: paint.cyan,
  };
  return marks.replace(/./gu, (mark) => paints[mark]?.(mark) ?? mark);
}

/** A topic or a question, and for each company the marks of its answers. */
export interface MarkRow {
  readonly label: string;
  readonly marks: readonly string[];
}

/** Groups questions by topic. The label has a guess mark if every question's topic is a guess. */
export function groupByTopic(questions: readonly AnsweredQuestion[]): {
  readonly topic: TopicName;
  readonly label: string;
  readonly questions: readonly AnsweredQuestion[];
}[] {
  return [...groupBy(questions, ({ topic }) => topic)].map(([topic, asked]) => {
    const isGuessed = asked.every(({ question }) => isGuess(question));
    return { topic, label: formatTopicLabel(topic, isGuessed), questions: asked };
  });
}

/** Returns each topic with the answers on it by company, in the order of the companies. */
export function listTopics({ companies, questions }: Comparison): {
  readonly topic: TopicName;
  readonly label: string;
  readonly answers: readonly (readonly CompanyAnswer[])[];
}[] {
  return groupByTopic(questions).map(({ topic, label, questions: asked }) => {
    const all = asked.flatMap(({ answers }) => answers);
    const byCompany = groupBy(all, ({ company }) => company);
    return { topic, label, answers: companies.map((company) => byCompany.get(company) ?? []) };
  });
}

/** Returns a row for each topic, with one text of marks per company, empty without answers. */
export function listTopicRows(comparison: Comparison): MarkRow[] {
  return listTopics(comparison).map(({ label, answers }) => {
    return { label, marks: answers.map(formatMarks) };
  });
}

/** Returns the marks of answers as one text, in order: `+-.`. */
export function formatMarks(answers: readonly CompanyAnswer[]): string {
  return answers.map(({ verdict }) => formatMark(verdict)).join('');
}
