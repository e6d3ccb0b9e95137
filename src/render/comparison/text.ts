import { findDisagreements, groupBy } from '../../core/comparing/answers.ts';
import {
  type AnsweredQuestion,
  type Comparison,
  companiesAsked,
} from '../../core/comparing/side-by-side.ts';
import type { Style } from '../style/style.ts';
import { formatTopic, isGuess } from '../style/topic-label.ts';
import { measureWidth, splitWords, wrapWords } from '../style/wrap.ts';
import { renderTable } from './table.ts';
import { formatLegend, formatMark, paintMarks } from './verdict.ts';
import {
  type AttributedAnswer,
  attributeAnswers,
  describeDisagreement,
  describeOverlap,
  describeSilence,
  formatMarks,
  topicRows,
} from './wording.ts';

/** The columns of an answer's line, and whether its words have room beside them. */
interface Columns {
  readonly company: number;
  readonly person: number;
  /** Where the words begin. */
  readonly answer: number;
  readonly isStacked: boolean;
}

const INDENT = 4;
const GAP = 2;
/** Answers in fewer columns than this stand on lines of their own. */
const NARROWEST_ANSWER = 24;
/** In the margin, so that it is found by who skims. */
const ALARM = '  ! ';

/** For people at a terminal: questions that several were asked as blocks, others as lists, a table. */
export function* renderComparisonText(comparison: Comparison, style: Style): Generator<string> {
  const { companies, questions } = comparison;
  yield wrapped(describeOverlap(comparison), 0, style);
  const isShared = (one: AnsweredQuestion): boolean =>
    companies.length === 1 || companiesAsked(one).length > 1;
  yield* renderBlocks(questions.filter(isShared), style);
  const others = questions.filter((one) => !isShared(one));
  for (const company of companies) {
    const theirs = others.filter((one) => companiesAsked(one)[0] === company);
    if (theirs.length > 0) yield* renderOnly(company, theirs, style);
  }
  yield '\n';
  yield* renderTable(companies, topicRows(comparison), style);
  yield wrapped(formatLegend(String), 0, style, style.paint.dim);
}

function* renderBlocks(questions: readonly AnsweredQuestion[], style: Style): Generator<string> {
  const columns = measureColumns(questions, style);
  for (const [topic, asked] of groupBy(questions, (one) => one.topic)) {
    const isGuessed = asked.every(({ question }) => isGuess(question));
    yield `\n${style.paint.bold(formatTopic(topic, isGuessed))}\n`;
    for (const [index, one] of asked.entries()) {
      yield (index === 0 ? '' : '\n') + renderBlock(one, columns, style);
    }
  }
}

function measureColumns(questions: readonly AnsweredQuestion[], { width }: Style): Columns {
  const attributedAnswers = questions.flatMap(({ answers }) => attributeAnswers(answers));
  const company = widest(attributedAnswers.map(({ answer }) => answer.company));
  const person = widest(attributedAnswers.map((attributed) => attributed.person));
  const answer = INDENT + company + GAP + 1 + 1 + person + GAP;
  return { company, person, answer, isStacked: width - answer < NARROWEST_ANSWER };
}

function renderBlock({ question, answers }: AnsweredQuestion, columns: Columns, style: Style) {
  const attributedAnswers = [...groupBy(attributeAnswers(answers), ({ answer }) => answer.company)];
  const disagreements = renderDisagreements(answers, style);
  const said = attributedAnswers.map(([company, theirs]) => {
    const lines = theirs.map((attributed, index) =>
      renderAnswer(attributed, index > 0, columns, style),
    );
    return lines.join('') + (disagreements.get(company) ?? '');
  });
  return wrapped(question.text, 2, style) + said.join('');
}

function renderAnswer(
  attributed: AttributedAnswer,
  isNext: boolean,
  columns: Columns,
  style: Style,
): string {
  const { answer, person } = attributed;
  const { paint, width } = style;
  const mark = paintMarks(formatMark(answer.verdict), paint);
  const paintText = answer.text === '' ? paint.dim : undefined;
  const lines = (answer.text || describeSilence(answer))
    .split('\n')
    .filter((line) => line.trim() !== '');
  // A line of the answer begins further out than what goes on with it.
  const hang = lines.length > 1 ? GAP : 0;
  const renderLine = (line: string, lead: string, indent: number): string =>
    wrapWords(splitWords(line, paintText), { lead, indent: indent + hang, width });
  if (columns.isStacked) {
    const head = [
      ...splitWords(answer.company),
      { text: mark, paint: String },
      ...splitWords(person),
    ];
    const indent = INDENT + GAP;
    const first = wrapWords(head, { lead: ' '.repeat(INDENT), indent, width });
    return first + lines.map((line) => renderLine(line, ' '.repeat(indent), indent)).join('');
  }
  const company = pad(isNext ? '' : answer.company, columns.company + GAP);
  const head = `${' '.repeat(INDENT)}${company}${mark} ${pad(person, columns.person + GAP)}`;
  const rest = ' '.repeat(columns.answer);
  return lines
    .map((line, index) => renderLine(line, index === 0 ? head : rest, columns.answer))
    .join('');
}

/** The line about each company whose persons do not agree. */
function renderDisagreements(answers: AnsweredQuestion['answers'], style: Style) {
  const { paint, width } = style;
  const lines = findDisagreements(answers).map((disagreement): [string, string] => {
    const persons = disagreement.persons.flatMap(({ name, verdict }, index) => {
      const comma = index < disagreement.persons.length - 1 ? ',' : '';
      const mark = (text: string): string => paint.bold(paintMarks(text, paint));
      return [{ text: formatMark(verdict), paint: mark }, ...splitWords(name + comma, paint.bold)];
    });
    const words = [...splitWords(`${describeDisagreement(disagreement)}:`, paint.bold), ...persons];
    const lead = paint.bold(paint.yellow(ALARM));
    return [disagreement.company, wrapWords(words, { lead, indent: ALARM.length, width })];
  });
  return new Map(lines);
}

function* renderOnly(
  company: string,
  questions: readonly AnsweredQuestion[],
  style: Style,
): Generator<string> {
  const { paint, width } = style;
  const marks = questions.map(({ answers }) => formatMarks(answers));
  const column = widest(marks);
  const indent = INDENT - 2 + column + 1;
  yield `\n${wrapped(`only at ${company}`, 0, style, paint.bold)}`;
  for (const [index, { question, answers }] of questions.entries()) {
    const mark = marks[index] ?? '';
    const lead = `  ${paintMarks(mark, paint)}${' '.repeat(column - mark.length + 1)}`;
    yield wrapWords(splitWords(question.text), { lead, indent, width });
    yield renderDisagreements(answers, style).get(company) ?? '';
  }
}

function wrapped(text: string, indent: number, { width }: Style, paint?: (text: string) => string) {
  return wrapWords(splitWords(text, paint), { lead: ' '.repeat(indent), indent, width });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}

/** Math.max takes no more numbers than fit on the stack. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, measureWidth(text)), 0);
}
