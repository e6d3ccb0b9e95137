import { findDisagreements, groupBy } from '../../core/comparing/answers.ts';
import type { AnsweredQuestion, Comparison } from '../../core/comparing/side-by-side.ts';
import { formatTopic, isGuess } from '../style/topic-label.ts';
import { formatLegend, formatMark } from './verdict.ts';
import {
  type AttributedAnswer,
  attributeAnswers,
  describeDisagreement,
  describeOverlap,
  describeSilence,
  topicRows,
} from './wording.ts';

/** What is longer does not go into a cell of a table. */
const LONGEST_CELL = 120;
/** Lines that are more than words: items, quotes, code. */
const BLOCK = /^(?:\s|[-+*>] |```|~~~|\d+[.)] )/u;
const FENCE = /^\s*(?:```|~~~)/u;
/** The one that GitHub and Obsidian know both. */
const HARD_BREAK = '  ';
const PIPE = /(\\*)\|/gu;

/** A document for the vault: a topic a section, its short answers in a table, the long ones below. */
export function* renderComparisonMarkdown(comparison: Comparison): Generator<string> {
  const { companies, questions } = comparison;
  yield `# ${companies.map(inline).join(', ')}\n\n${inline(describeOverlap(comparison))}\n`;
  for (const [topic, asked] of groupBy(questions, (one) => one.topic)) {
    const isGuessed = asked.every(({ question }) => isGuess(question));
    yield `\n## ${inline(formatTopic(topic, isGuessed))}\n`;
    const short = asked.filter(isShort);
    if (short.length > 0) yield renderTable(companies, short);
    for (const one of asked.filter((one) => !isShort(one))) yield renderSection(one);
  }
  yield `\n## All topics\n\n${row(['topic', ...companies.map(inline)])}${ruler(companies.length + 1)}`;
  for (const { topic, marks } of topicRows(comparison)) {
    yield row([inline(topic), ...marks.map(code)]);
  }
  yield `\n${formatLegend(code)}\n`;
}

function isShort({ answers }: AnsweredQuestion): boolean {
  return answers.every(({ text }) => {
    return text.length <= LONGEST_CELL && !text.split('\n').some((line) => BLOCK.test(line));
  });
}

function renderTable(companies: readonly string[], questions: readonly AnsweredQuestion[]): string {
  const rows = questions.map(({ question, answers }) => {
    const attributedAnswers = groupBy(attributeAnswers(answers), ({ answer }) => answer.company);
    const cells = companies.map((company) =>
      (attributedAnswers.get(company) ?? []).map(renderCellAnswer),
    );
    return row([question.markdown, ...cells.map((lines) => lines.join('<br>'))]);
  });
  const head = row(['question', ...companies.map(inline)]) + ruler(companies.length + 1);
  return `\n${head}${rows.join('')}${questions.map(renderDisagreements).join('')}`;
}

function renderSection(one: AnsweredQuestion): string {
  const answers = attributeAnswers(one.answers).map(({ answer, person }) => {
    const head = `- **${inline(answer.company)}**, ${inline(person)} ${code(formatMark(answer.verdict))}`;
    return `${head}\n\n${indented(answer.text || describeSilence(answer))}\n`;
  });
  return `\n### ${one.question.markdown}\n\n${answers.join('\n')}${renderDisagreements(one)}`;
}

/** As GitHub and Obsidian have what must not be missed. */
function renderDisagreements({ question, answers }: AnsweredQuestion): string {
  const lines = findDisagreements(answers).map((disagreement) => {
    const persons = disagreement.persons.map(
      ({ name, verdict }) => `${code(formatMark(verdict))} ${inline(name)}`,
    );
    const words = inline(describeDisagreement(disagreement));
    return `\n> [!WARNING]\n> **${words}**: ${persons.join(', ')}. ${question.markdown}\n`;
  });
  return lines.join('');
}

function renderCellAnswer({ answer, person }: AttributedAnswer): string {
  const words = (answer.text || describeSilence(answer)).replaceAll('\n', '<br>');
  return `${code(formatMark(answer.verdict))} ${inline(person)}: ${words}`;
}

/** In an item; lines that follow one another stay lines of their own, and code stays as it is. */
function indented(text: string): string {
  const lines = text.split('\n');
  let isCode = false;
  const indent = (line: string, index: number): string => {
    if (FENCE.test(line)) isCode = !isCode;
    const isFollowed = (lines[index + 1] ?? '') !== '';
    return line === '' ? '' : `  ${line}${isFollowed && !isCode ? HARD_BREAK : ''}`;
  };
  return lines.map(indent).join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |\n`;
}

/** A bar with an odd number of backslashes before it has its own already. */
function escapeCell(text: string): string {
  return text.replace(PIPE, (bar, slashes: string) =>
    slashes.length % 2 === 0 ? `${slashes}\\|` : bar,
  );
}

function ruler(columns: number): string {
  return `|${'---|'.repeat(columns)}\n`;
}

function code(marks: string): string {
  return marks === '' ? '' : `\`${marks}\``;
}

/** Names are words, and no markup. */
function inline(words: string): string {
  return words.replace(/[\\`*_[\]<>~#&]/gu, '\\$&');
}
