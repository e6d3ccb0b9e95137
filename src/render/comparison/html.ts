import type { CompanyAnswer } from '../../core/comparing/answers.ts';
import { findDisagreements, formatPerson } from '../../core/comparing/answers.ts';
import { findNeverAsked, type Must } from '../../core/comparing/musts.ts';
import type { OpenQuestion } from '../../core/comparing/open-questions.ts';
import type { AnsweredQuestion, Comparison } from '../../core/comparing/side-by-side.ts';
import { groupBy } from '../../core/group-by.ts';
import { escapeHtml, renderPageInChunks } from '../style/html.ts';
import { renderOpenSections } from './open-page.ts';
import { PAGE_CSS } from './page-css.ts';
import {
  capitalize,
  nameCompanies,
  renderAnswerWords,
  renderBadge,
  renderLegend,
  renderVerdict,
  renderWho,
  renderWords,
} from './page-parts.ts';
import { groupByTopic, listTopics } from './verdict-marks.ts';
import { describeDisagreement, describeOverlap, describeSilence, MUST_TITLE } from './wording.ts';

/** With more companies, a question shows only those that were asked, and tables may become lists. */
const FEW_COMPANIES = 3;
const SOME_COMPANIES = 8;

/** A row of a table: its label, and for each company the badges of its answers. */
interface BadgeRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/**
 * Renders a page that lays answers side by side: what the user must know, the topics by company, every
 * answer with who gave it and when, and what to ask next. In chunks of one question or less.
 */
export function renderComparisonPage(
  comparison: Comparison,
  open: readonly OpenQuestion[],
): Generator<string> {
  const { companies } = comparison;
  const names = nameCompanies(companies);
  const title = companies.length === 1 ? `${names}: what they said` : `${names}, side by side`;
  return renderPageInChunks({ title, css: PAGE_CSS }, renderBody(title, comparison, open));
}

function* renderBody(
  title: string,
  comparison: Comparison,
  open: readonly OpenQuestion[],
): Generator<string> {
  const { companies, musts, questions } = comparison;
  const never = findNeverAsked(musts);
  yield `<main>\n<header>\n<h1>${renderWords(title)}</h1>\n`;
  yield `<p>${renderWords(capitalize(describeOverlap(comparison)))}.</p>\n`;
  yield `${renderLegend(never.length > 0)}</header>\n`;
  if (musts.length > 0) {
    yield `<section class="must">\n<h2>${capitalize(MUST_TITLE)}</h2>\n`;
    yield* renderBadgeTable('question', companies, musts.map(toMustRow));
    yield '</section>\n';
  }
  yield '<section>\n<h2>Topic by topic</h2>\n';
  const topics = listTopics(comparison).map(({ topic, answers }) => {
    return { label: capitalize(topic), cells: answers.map(toBadges) };
  });
  yield* renderBadgeTable('topic', companies, topics);
  yield '</section>\n<section>\n<h2>Every answer</h2>\n';
  for (const group of groupByTopic(questions)) {
    yield `<section class="topic">\n<h3>${renderWords(capitalize(group.topic))}</h3>\n<div>\n`;
    for (const question of group.questions) yield renderQuestion(question, companies);
    yield '</div>\n</section>\n';
  }
  yield '</section>\n';
  yield* renderNext(never, open);
  yield '</main>\n';
}

/** Renders what to ask next: what must be known first, which is not repeated where it is planned. */
function* renderNext(
  never: ReturnType<typeof findNeverAsked>,
  open: readonly OpenQuestion[],
): Generator<string> {
  if (open.length === 0 && never.length === 0) return;
  yield '<section>\n<h2>What to ask next</h2>\n';
  for (const { company, questions } of never) {
    const items = questions.map((question) => {
      const persons = open
        .filter((one) => one.question === question && one.answer.company === company)
        .map(({ answer }) => formatPerson(answer.meeting));
      const names = persons.filter(Boolean).join(', ');
      const plan = names === '' ? '' : ` <small>planned: ${renderWords(names)}</small>`;
      return `<li>${renderWords(question.text)}${plan}</li>`;
    });
    yield `<section class="next">\n<h3>${renderWords(company)}</h3>\n<h4>Never asked, and I must know</h4>\n`;
    yield `<ul>${items.join('\n')}</ul>\n</section>\n`;
  }
  const listed = new Map(never.map(({ company, questions }) => [company, new Set(questions)]));
  const others = open.filter(
    ({ question, answer }) => listed.get(answer.company)?.has(question) !== true,
  );
  yield* renderOpenSections(others, 'h3');
  yield '</section>\n';
}

function toMustRow({ question, companies }: Must): BadgeRow {
  const cells = companies.map(({ answers, isNeverAsked }) =>
    isNeverAsked ? `${renderBadge('never')} <small>never asked</small>` : toBadges(answers),
  );
  return { label: question.text, cells };
}

function toBadges(answers: readonly CompanyAnswer[]): string {
  return answers.map(renderVerdict).join(' ');
}

/** Renders a table that becomes a list where it is too wide: then each cell names its company. */
function* renderBadgeTable(
  heading: string,
  companies: readonly string[],
  rows: readonly BadgeRow[],
): Generator<string> {
  const isFew = companies.length <= FEW_COMPANIES;
  const more = companies.length <= SOME_COMPANIES ? 'some' : 'many';
  const heads = companies.map((name) => `<th scope="col">${renderWords(name)}</th>`);
  yield `<table class="${isFew ? 'few' : more}">\n<thead><tr><th scope="col"><span class="unseen">${heading}</span></th>`;
  yield `${heads.join('')}</tr></thead>\n<tbody>\n`;
  const tags = companies.map((name) =>
    isFew ? '' : `<span class="tag">${renderWords(name)}</span> `,
  );
  for (const { label, cells } of rows) {
    const shown = cells.map((cell, index) => {
      return `<td${cell === '' ? ' class="empty"' : ''}>${tags[index] ?? ''}${cell}</td>`;
    });
    yield `<tr><th scope="row">${renderWords(label)}</th>${shown.join('')}</tr>\n`;
  }
  yield '</tbody>\n</table>\n';
}

/** Renders a question with a column for each company, empty for one of a few that was not asked. */
function renderQuestion(
  { question, answers }: AnsweredQuestion,
  companies: readonly string[],
): string {
  const byCompany = groupBy(answers, ({ company }) => company);
  const isFew = companies.length <= FEW_COMPANIES;
  const shown = isFew ? companies : companies.filter((company) => byCompany.has(company));
  const columns = shown.map((company) => {
    const name = companies.length === 1 ? '' : `<h5>${renderWords(company)}</h5>\n`;
    const told = byCompany.get(company);
    const words = told === undefined ? '<p class="silent">not asked</p>\n' : renderAnswers(told);
    return `<div class="company">\n${name}${words}</div>\n`;
  });
  const columnCount = isFew ? shown.length : FEW_COMPANIES;
  return `<article>\n<h4>${renderWords(question.text)}</h4>
<div class="companies of-${columnCount}">\n${columns.join('')}</div>\n</article>\n`;
}

/** Renders one company's answers to one question, below what its people disagree on. */
function renderAnswers(answers: readonly CompanyAnswer[]): string {
  const warnings = findDisagreements(answers).map((disagreement) => {
    const persons = disagreement.persons.map(
      ({ name, verdict }) => `<li>${renderBadge(verdict)} ${renderWords(name)}</li>`,
    );
    const what = renderWords(describeDisagreement(disagreement));
    return `<div class="differ"><strong>${what}</strong>\n<ul>${persons.join('')}</ul></div>\n`;
  });
  const given = answers.map((answer) => {
    const who = renderWho(answer);
    const silence = `<p class="silent">${escapeHtml(describeSilence(answer))}</p>`;
    const words = answer.text === '' ? silence : renderAnswerWords(answer.text);
    const head = who === '' ? '' : `<p class="who">${who}</p>`;
    return `<li>${renderVerdict(answer)}<div>${head}${words}</div></li>\n`;
  });
  return `${warnings.join('')}<ul class="answers">\n${given.join('')}</ul>\n`;
}
