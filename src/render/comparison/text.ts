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
import { renderTable } from './table.ts';
import {
  formatLegend,
  formatMark,
  formatMarks,
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

const INDENT = 4;
const GAP = 2;
const MIN_ANSWER_COLUMNS = 24;
/** Stands in the margin before a disagreement, so that it is easy to see. */
const ALARM = '  ! ';

/** Renders shared questions with answers, then other questions by company, then the topic table. */
export function* renderComparisonText(comparison: Comparison, style: Style): Generator<string> {
  const { companies, questions } = comparison;
  yield wrapWords(splitWords(describeOverlap(comparison)), style);
  const isShared = (question: AnsweredQuestion): boolean =>
    companies.length === 1 || companiesAsked(question).length > 1;
  yield* renderShared(questions.filter(isShared), style);
  const others = questions.filter((question) => !isShared(question));
  const byCompany = groupBy(others, (question) => companiesAsked(question)[0]);
  for (const company of companies) {
    const atCompany = byCompany.get(company);
    if (atCompany !== undefined) yield* renderOnlyAt(company, atCompany, style);
  }
  yield '\n';
  yield* renderTable(companies, listTopicRows(comparison), style);
  yield wrapWords(splitWords(formatLegend(String), style.paint.dim), style);
}

function* renderShared(shared: readonly AnsweredQuestion[], style: Style): Generator<string> {
  const columns = measureColumns(shared, style);
  for (const { label, questions } of groupByTopic(shared)) {
    yield `\n${style.paint.bold(label)}\n`;
    for (const [index, { question, answers }] of questions.entries()) {
      if (index > 0) yield '\n';
      yield wrapWords(splitWords(question.text), { indent: 2, width: style.width });
      const byCompany = groupBy(attributeAnswers(answers), ({ answer }) => answer.company);
      for (const attributed of byCompany.values()) {
        yield* attributed.map((answer, nth) => renderAnswer(answer, nth === 0, columns, style));
        const atCompany = attributed.map(({ answer }) => answer);
        yield renderDisagreement(atCompany, style);
      }
    }
  }
}

/** Measures the columns before an answer's text; `isStacked` if the text must go below them. */
function measureColumns(questions: readonly AnsweredQuestion[], { width }: Style) {
  const answers = questions.flatMap((question) => attributeAnswers(question.answers));
  const company = measureWidest(answers.map(({ answer }) => answer.company));
  const person = measureWidest(answers.map(({ person }) => person));
  const answer = INDENT + company + GAP + 1 + 1 + person + GAP;
  return { company, person, answer, isStacked: width - answer < MIN_ANSWER_COLUMNS };
}

/** Renders an answer. Shows the company only if `isFirst`; if stacked, above every answer. */
function renderAnswer(
  { answer, person }: AttributedAnswer,
  isFirst: boolean,
  columns: ReturnType<typeof measureColumns>,
  { paint, width }: Style,
): string {
  const margin = ' '.repeat(INDENT);
  const mark = paintMarks(formatMark(answer.verdict), paint);
  const company = pad(isFirst ? answer.company : '', columns.company + GAP);
  const beside = `${margin}${company}${mark} ${pad(person, columns.person + GAP)}`;
  const indent = columns.isStacked ? INDENT + GAP : columns.answer;
  const head = splitWords(`${answer.company} ${mark} ${person}`);
  const above = columns.isStacked ? wrapWords(head, { prefix: margin, indent, width }) : '';
  const text = answer.text || describeSilence(answer);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // If an answer has several lines, each is wrapped with a deeper indent, to tell the lines apart.
  const hang = lines.length > 1 ? GAP : 0;
  const wrapped = lines.map((line, index) =>
    wrapWords(splitWords(line, answer.text === '' ? paint.dim : undefined), {
      prefix: index === 0 && !columns.isStacked ? beside : ' '.repeat(indent),
      indent: indent + hang,
      width,
    }),
  );
  return above + wrapped.join('');
}

/** Renders the warning that a company's people disagree; empty if they agree. */
function renderDisagreement(
  answersAtCompany: AnsweredQuestion['answers'],
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
  const prefix = paint.bold(paint.yellow(ALARM));
  return wrapWords(words, { prefix, indent: ALARM.length, width });
}

function* renderOnlyAt(
  company: string,
  questions: readonly AnsweredQuestion[],
  style: Style,
): Generator<string> {
  const { paint, width } = style;
  const rows = questions.map((asked) => ({ ...asked, marks: formatMarks(asked.answers) }));
  const marksWidth = measureWidest(rows.map(({ marks }) => marks));
  yield `\n${wrapWords(splitWords(`only at ${company}`, paint.bold), style)}`;
  for (const { question, answers, marks } of rows) {
    const prefix = `  ${pad(paintMarks(marks, paint), marksWidth)} `;
    yield wrapWords(splitWords(question.text), { prefix, indent: 2 + marksWidth + 1, width });
    yield renderDisagreement(answers, style);
  }
}
