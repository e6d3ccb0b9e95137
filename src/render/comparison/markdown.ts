import { findDisagreements } from '../../core/comparing/answers.ts';
import type { AnsweredQuestion, Comparison } from '../../core/comparing/side-by-side.ts';
import { groupBy } from '../../core/group-by.ts';
import {
  formatLegend,
  formatMark,
  formatMarks,
  groupByTopic,
  listTopicRows,
} from './verdict-marks.ts';
import {
  attributeAnswers,
  describeDisagreement,
  describeOverlap,
  describeSilence,
  MUST_TITLE,
  NEVER_ASKED,
} from './wording.ts';

/** In UTF-16 units. A question with a longer answer gets a section instead of a table row. */
const MAX_CELL_LENGTH = 120;
/** Matches the start of a line that is indented, or begins a list item, a quote or a code fence. */
const BLOCK = /^(?:\s|[-+*>] |```|~~~|\d+[.)] )/u;
const FENCE = /^\s*(?:```|~~~)/u;
/** The syntax for a line break that both GitHub and Obsidian know. */
const HARD_BREAK = '  ';
const PIPE = /(?<!\\)(\\*)\|/gu;

/** Renders what the user must know, then a section per topic: questions with short answers in a table, the others below it. */
export function* renderComparisonMarkdown(comparison: Comparison): Generator<string> {
  const { companies, musts, questions } = comparison;
  const names = companies.map(escapeMarkup);
  yield `# ${names.join(', ')}\n\n${escapeMarkup(describeOverlap(comparison))}\n`;
  if (musts.length > 0) yield `\n## ${MUST_TITLE}\n\n${renderTableHead(['question', ...names])}`;
  for (const { question, companies: told } of musts) {
    const cells = told.map(({ answers, isNeverAsked }) =>
      isNeverAsked ? NEVER_ASKED : renderCode(formatMarks(answers)),
    );
    yield renderRow([question.markdown, ...cells]);
  }
  for (const group of groupByTopic(questions)) {
    yield `\n## ${escapeMarkup(group.label)}\n`;
    const short = group.questions.filter(isShort);
    if (short.length > 0) yield* renderTable(companies, short);
    for (const long of group.questions.filter((question) => !isShort(question))) {
      yield renderSection(long);
    }
  }
  yield `\n## All topics\n\n${renderTableHead(['topic', ...names])}`;
  for (const { label, marks } of listTopicRows(comparison)) {
    yield renderRow([escapeMarkup(label), ...marks.map(renderCode)]);
  }
  yield `\n${formatLegend(renderCode)}\n`;
}

function isShort({ answers }: AnsweredQuestion): boolean {
  return answers.every(
    ({ text }) =>
      text.length <= MAX_CELL_LENGTH && !text.split('\n').some((line) => BLOCK.test(line)),
  );
}

/** Renders a row at a time: a table of thousands of companies would be too long for one text. */
function* renderTable(
  companies: readonly string[],
  questions: readonly AnsweredQuestion[],
): Generator<string> {
  yield `\n${renderTableHead(['question', ...companies.map(escapeMarkup)])}`;
  for (const { question, answers } of questions) {
    const byCompany = groupBy(attributeAnswers(answers), ({ answer }) => answer.company);
    const cells = companies.map((company) =>
      (byCompany.get(company) ?? [])
        .map(({ answer, person }) => {
          const words = (answer.text || describeSilence(answer)).replaceAll('\n', '<br>');
          const who = person === '' ? '' : `${escapeMarkup(person)}: `;
          return `${renderCode(formatMark(answer.verdict))} ${who}${words}`;
        })
        .join('<br>'),
    );
    yield renderRow([question.markdown, ...cells]);
  }
  for (const question of questions) yield renderDisagreements(question);
}

function renderSection(question: AnsweredQuestion): string {
  const answers = attributeAnswers(question.answers).map(({ answer, person }) => {
    const mark = renderCode(formatMark(answer.verdict));
    const who = person === '' ? '' : `, ${escapeMarkup(person)}`;
    const head = `- **${escapeMarkup(answer.company)}**${who} ${mark}`;
    return `${head}\n\n${indent(answer.text || describeSilence(answer))}\n`;
  });
  const heading = `\n### ${question.question.markdown}\n\n`;
  return `${heading}${answers.join('\n')}${renderDisagreements(question)}`;
}

/** Renders a callout (GitHub, Obsidian) for each company whose people disagree on the question. */
function renderDisagreements({ question, answers }: AnsweredQuestion): string {
  const callouts = findDisagreements(answers).map((disagreement) => {
    const persons = disagreement.persons.map(
      ({ name, verdict }) => `${renderCode(formatMark(verdict))} ${escapeMarkup(name)}`,
    );
    const words = escapeMarkup(describeDisagreement(disagreement));
    return `\n> [!WARNING]\n> **${words}**: ${persons.join(', ')}. ${question.markdown}\n`;
  });
  return callouts.join('');
}

/** Indents a text for a list item; adds hard breaks between its lines, except in fenced code. */
function indent(text: string): string {
  const lines = text.split('\n');
  let isCode = false;
  const indented = lines.map((line, index) => {
    if (FENCE.test(line)) isCode = !isCode;
    const isFollowed = (lines[index + 1] ?? '') !== '';
    return line === '' ? '' : `  ${line}${isFollowed && !isCode ? HARD_BREAK : ''}`;
  });
  return indented.join('\n');
}

function renderTableHead(cells: readonly string[]): string {
  return `${renderRow(cells)}|${'---|'.repeat(cells.length)}\n`;
}

/** Renders a table row. Escapes the pipes in cells unless a backslash escapes them already. */
function renderRow(cells: readonly string[]): string {
  const escaped = cells.map((cell) =>
    cell.replace(PIPE, (pipe, slashes: string) =>
      slashes.length % 2 === 0 ? `${slashes}\\|` : pipe,
    ),
  );
  return `| ${escaped.join(' | ')} |\n`;
}

function renderCode(marks: string): string {
  return marks === '' ? '' : `\`${marks}\``;
}

function escapeMarkup(words: string): string {
  return words.replace(/[\\`*_[\]<>~#&]/gu, '\\$&');
}
