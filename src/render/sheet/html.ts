import { escapeHtml, renderPage } from '../style/html.ts';
import { SPARES_TITLE } from '../style/spares.ts';
import {
  LINES_TO_WRITE_ON,
  listHead,
  listSigns,
  type NumberedQuestion,
  numberQuestions,
  type QuestionSigns,
  type Sheet,
  SIGNS_TITLE,
} from './sheet.ts';

/**
 * How far apart the lines are, by the number of questions with lines up to which that fits on one page of A4
 * and of Letter.
 */
const SPACINGS = [
  { upTo: 3, name: 'wide' },
  { upTo: 5, name: 'medium' },
] as const;
/** The most questions, with spares, that have wide or medium lines. */
const MAX_SPACED = 7;

const CSS = `
:root { --paper: #fff; --around: #eceae6; --ink: #1b1b1b; --faint: #595959; --line: #767676; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  color: var(--ink);
  font: 11pt/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
.sheet, .signs { background: var(--paper); }
header { border-bottom: 1.5pt solid var(--ink); padding-bottom: 1.5mm; }
h1 { font-size: 14pt; line-height: 1.2; }
h2 { font-size: 11pt; }
ol { list-style: none; }
li { display: grid; grid-template-columns: 8mm minmax(0, 1fr); break-inside: avoid; }
.number { font-weight: 600; font-variant-numeric: tabular-nums; }
.text { font-weight: 600; }
.follow-up, .signs dd { font-size: 9.5pt; }
.follow-up, .spares, .signs dt { color: var(--faint); }
.main li { padding-top: 3.5mm; }
.line { border-bottom: 0.75pt solid var(--line); height: 6.5mm; }
.medium .line { height: 9.5mm; }
.wide .line { height: 12mm; }
.spares { font-size: 9pt; padding-top: 4mm; }
.spares h2 { font-size: 9pt; }
.spares h2::first-letter { text-transform: uppercase; }
.spares .text, .spares .number { font-weight: 400; }
.signs li { padding-top: 3mm; }
.signs dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); column-gap: 2mm; }
.signs dt { font-size: 9.5pt; }
@media screen {
  body { background: var(--around); padding: 1rem; }
  .sheet, .signs {
    border-radius: 4px;
    margin: 0 auto 1rem;
    max-width: 52rem;
    padding: clamp(1rem, 4vw, 2.5rem);
  }
}
@media screen and (max-width: 30rem) {
  body { padding: 0; }
  .sheet, .signs { border-radius: 0; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1c1d1f; --around: #101112; --ink: #ececec; --faint: #b3b3b3; --line: #8c8c8c; }
}
@media print {
  :root { color-scheme: light; }
  .signs { break-before: page; }
}
@page { margin: 10mm 15mm; }
`;

/**
 * Renders a sheet as a page for the browser to print: up to seven questions of ordinary length take one page
 * of A4 or of Letter, and more go on to the next. The signs begin a page of their own.
 */
export function renderSheetHtml(sheet: Sheet): string {
  const { main, spares } = numberQuestions(sheet);
  const [company = '', ...others] = listHead(sheet);
  const about = others.map((words) => `<bdi>${escapeHtml(words)}</bdi>`).join(', ');
  const signs = sheet.signs ? listSigns(sheet.planned) : [];
  const body = [
    '<main class="sheet">',
    `<header><h1 dir="auto">${escapeHtml(company)}</h1>`,
    ...(about === '' ? [] : [`<p>${about}</p>`]),
    '</header>',
    `<ol class="main ${chooseSpacing(sheet)}">`,
    ...main.map(renderQuestion),
    '</ol>',
    ...renderSpares(spares),
    '</main>',
    ...renderSigns(signs),
  ];
  return renderPage({ title: listHead(sheet).join(' - '), css: CSS, body: body.join('\n') });
}

function chooseSpacing({ planned, mainCount }: Sheet): string {
  const count = Math.min(planned.length, mainCount);
  const fitting = SPACINGS.find(({ upTo }) => planned.length <= MAX_SPACED && count <= upTo);
  return fitting?.name ?? 'narrow';
}

function renderQuestion({ number, question, followUp }: NumberedQuestion): string {
  const below = `<p class="follow-up">Follow-up: <bdi>${escapeHtml(followUp)}</bdi></p>\n`;
  const lines = '<div class="line"></div>'.repeat(LINES_TO_WRITE_ON);
  return renderItem(number, question.text, (followUp === '' ? '' : below) + lines);
}

function renderSpares(spares: readonly NumberedQuestion[]): string[] {
  if (spares.length === 0) return [];
  const items = spares.map(({ number, question }) => renderItem(number, question.text, ''));
  const title = `<h2>${escapeHtml(SPARES_TITLE)}</h2>`;
  return ['<section class="spares">', title, '<ol>', ...items, '</ol>', '</section>'];
}

function renderSigns(listed: readonly QuestionSigns[]): string[] {
  if (listed.length === 0) return [];
  const items = listed.map(({ number, text, signs }) => {
    const rows = signs.map(({ label, text: words }) => {
      return `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(words)}</dd>`;
    });
    return renderItem(number, text, `<dl>${rows.join('\n')}</dl>`);
  });
  const title = `<header><h1>${escapeHtml(SIGNS_TITLE)}</h1></header>`;
  return ['<section class="signs">', title, '<ol>', ...items, '</ol>', '</section>'];
}

/** Renders an item of a list; `below` is the HTML below its text. */
function renderItem(number: number, text: string, below: string): string {
  const words = `<p class="text" dir="auto">${escapeHtml(text)}</p>`;
  return `<li><span class="number">${number}.</span><div>${words}\n${below}</div></li>`;
}
