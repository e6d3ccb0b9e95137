import { findDisagreements } from '../../core/comparing/answers.ts';
import {
  type AnsweredQuestion,
  type Comparison,
  companiesAsked,
} from '../../core/comparing/side-by-side.ts';
import { groupBy } from '../../core/group-by.ts';
import { measureWidest, pad } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';
import { splitWords, wrapWords } from '../style/wrap.ts';
import { type ComparisonStyle, renderAnswerLines } from './answer-lines.ts';
import { renderMustTable } from './must-table.ts';
import { renderTable } from './table.ts';
import {
  formatLegend,
  formatMark,
  groupByTopic,
  listTopicRows,
  paintMarks,
} from './verdict-marks.ts';
import {
  type AttributedAnswer,
  attributeAnswers,
  describeDisagreement,
  describeOverlap,
  describeSilence,
} from './wording.ts';

const INDENT = 2;
const GAP = 2;
const MIN_ANSWER_COLUMNS = 24;
/** Stands in the margin before a disagreement, so that it is easy to see. */
const ALARM = '  ! ';

/** The columns of a section: the indent of its topics, and the widths before an answer's text. */
interface Columns {
  readonly indent: number;
  /** 0 if the section is about one company, which its heading names. */
  readonly company: number;
  /** 0 if nobody in the section has a name. */
  readonly person: number;
  /** The column in which an answer's text begins. */
  readonly answer: number;
  /** Whether there is so little room that the text goes below the company and the person. */
  readonly isStacked: boolean;
}

/**
 * Renders what the user must know, then shared questions with answers, other questions by company, and the
 * topic table.
 */
export function* renderComparisonText(
  comparison: Comparison,
  style: ComparisonStyle,
): Generator<string> {
  const { companies, musts, questions } = comparison;
  yield* renderMustTable(companies, musts, style);
  yield wrapWords(splitWords(describeOverlap(comparison)), style);
  const isShared = (question: AnsweredQuestion): boolean =>
    companies.length === 1 || companiesAsked(question).length > 1;
  const shared = questions.filter(isShared);
  if (shared.length > 0) yield '\n';
  yield* renderTopics(shared, measureColumns(shared, true, style), style);
  const others = questions.filter((question) => !isShared(question));
  const byCompany = groupBy(others, (question) => companiesAsked(question)[0]);
  for (const company of companies) {
    const only = byCompany.get(company);
    if (only === undefined) continue;
    yield `\n${wrapWords(splitWords(`only at ${company}`, style.paint.bold), style)}`;
    yield* renderTopics(only, measureColumns(only, false, style), style);
  }
  yield '\n';
  yield* renderTable(companies, listTopicRows(comparison), style);
  yield wrapWords(splitWords(formatLegend(String), style.paint.dim), style);
}

/** Renders the questions and answers of a section by topic. */
function* renderTopics(
  asked: readonly AnsweredQuestion[],
  columns: Columns,
  style: ComparisonStyle,
): Generator<string> {
  const margin = ' '.repeat(columns.indent);
  const indent = columns.indent + INDENT;
  for (const [nth, { label, questions }] of groupByTopic(asked).entries()) {
    yield `${nth > 0 ? '\n' : ''}${margin}${style.paint.bold(label)}\n`;
    for (const [index, { question, answers }] of questions.entries()) {
      if (index > 0) yield '\n';
      yield wrapWords(splitWords(question.text), { indent, width: style.width });
      const byCompany = groupBy(attributeAnswers(answers), ({ answer }) => answer.company);
      for (const attributed of byCompany.values()) {
        yield* attributed.map((answer, nth) => renderAnswer(answer, nth === 0, columns, style));
        const atCompany = attributed.map(({ answer }) => answer);
        yield renderDisagreement(atCompany, margin, style);
      }
    }
  }
}

/** Measures the columns of a section; `isShared` if it is about several companies. */
function measureColumns(
  questions: readonly AnsweredQuestion[],
  isShared: boolean,
  { width }: Style,
): Columns {
  const answers = questions.flatMap((question) => attributeAnswers(question.answers));
  const indent = isShared ? 0 : INDENT;
  const company = isShared ? measureWidest(answers.map(({ answer }) => answer.company)) + GAP : 0;
  const widest = measureWidest(answers.map(({ person }) => person));
  const person = widest === 0 ? 0 : widest + GAP;
  const answer = indent + 2 * INDENT + company + 1 + 1 + person;
  return { indent, company, person, answer, isStacked: width - answer < MIN_ANSWER_COLUMNS };
}

/** Renders an answer. Shows the company only if `isFirst`; if stacked, above every answer. */
function renderAnswer(
  { answer, person }: AttributedAnswer,
  isFirst: boolean,
  columns: Columns,
  style: ComparisonStyle,
): string {
  const { paint, width } = style;
  const margin = ' '.repeat(columns.indent + 2 * INDENT);
  const mark = paintMarks(formatMark(answer.verdict), paint);
  const silence = describeSilence(answer);
  if (columns.isStacked) {
    const indent = margin.length + GAP;
    const head = splitWords(`${columns.company > 0 ? answer.company : ''} ${mark} ${person}`);
    const above = wrapWords(head, { prefix: margin, indent, width });
    return above + renderAnswerLines(answer, silence, { indent }, style);
  }
  const company = pad(isFirst && columns.company > 0 ? answer.company : '', columns.company);
  const prefix = `${margin}${company}${mark} ${pad(person, columns.person)}`;
  return renderAnswerLines(answer, silence, { prefix, indent: columns.answer }, style);
}

/** Renders the warning that a company's people disagree; empty if they agree. */
function renderDisagreement(
  answersAtCompany: AnsweredQuestion['answers'],
  margin: string,
  { paint, width }: Style,
): string {
  const [disagreement] = findDisagreements(answersAtCompany);
  if (disagreement === undefined) return '';
  const paintMark = (mark: string): string => paint.bold(paintMarks(mark, paint));
  const persons = disagreement.persons.flatMap(({ name, verdict }, index) => {
    const comma = index < disagreement.persons.length - 1 ? ',' : '';
    const mark = { text: formatMark(verdict), paint: paintMark };
    return [mark, ...splitWords(name + comma, paint.bold)];
  });
  const words = [...splitWords(`${describeDisagreement(disagreement)}:`, paint.bold), ...persons];
  const prefix = margin + paint.bold(paint.yellow(ALARM));
  return wrapWords(words, { prefix, indent: margin.length + ALARM.length, width });
}
