import type { Detail } from '../../core/question/details.ts';
import { renderDetail } from '../questions/text.ts';
import { PLAIN } from '../style/color.ts';
import { SPARES_TITLE } from '../style/spares.ts';
import { splitWords, wrapLines } from '../style/wrap.ts';
import {
  LINES_TO_WRITE_ON,
  listHead,
  listSigns,
  type NumberedQuestion,
  numberQuestions,
  type Sheet,
  SIGNS_TITLE,
} from './sheet.ts';

/** The number of columns of the sheet, on any wider terminal and in a pipe. */
const PAGE_WIDTH = 80;
/** In columns, at either side. At the right, it is what the 80 columns of `lp` are too wide for A4. */
const MARGIN = 4;
/** The lines of a page of Letter as `lp` prints text; A4 has four more. */
const PAGE_LINES = 60;
const NUMBER_WIDTH = 2;
const MIN_LINE_WIDTH = 10;
/** Begins a new page, on which `lp` prints what follows. */
const FORM_FEED = '\f';
/** The empty lines above the first line to write on and above the others, from wide to narrow. */
const SPACINGS = [
  { above: 1, between: 1 },
  { above: 0, between: 1 },
  { above: 0, between: 0 },
] as const;
type Spacing = (typeof SPACINGS)[number];

/**
 * Renders a sheet as text that fits the given columns, 80 at most. The lines to write on are as far apart as
 * one page has room for; what one page cannot hold goes on to the next. The signs begin a page of their own.
 */
export function* renderSheetText(sheet: Sheet, columns: number): Generator<string> {
  const width = Math.min(columns, PAGE_WIDTH) - MARGIN;
  const fronts = SPACINGS.map((spacing) => renderFront(sheet, width, spacing));
  yield fronts.find((front) => front.split('\n').length <= PAGE_LINES + 1) ?? fronts.at(-1) ?? '';
  const signs = sheet.signs ? listSigns(sheet.planned) : [];
  if (signs.length === 0) return;
  yield FORM_FEED + toLines(wrapLines(splitWords(SIGNS_TITLE), { width }));
  for (const { number, text, signs: details } of signs) {
    yield `\n${renderQuestion(number, text, details, width)}`;
  }
}

/** Renders the first page. */
function renderFront(sheet: Sheet, width: number, { above, between }: Spacing): string {
  const head = toLines(wrapLines(splitWords(listHead(sheet).join(' - ')), { width }));
  const { main, spares } = numberQuestions(sheet);
  const line = `${' '.repeat(MARGIN)}${'_'.repeat(Math.max(width - MARGIN, MIN_LINE_WIDTH))}\n`;
  const others = ('\n'.repeat(between) + line).repeat(LINES_TO_WRITE_ON - 1);
  const toWriteOn = '\n'.repeat(above) + line + others;
  const questions = main.map((one) => `\n${renderPlanned(one, width)}${toWriteOn}`);
  const rest = spares.map(({ number, question }) =>
    renderQuestion(number, question.text, [], width),
  );
  const title = rest.length === 0 ? '' : `\n--- ${SPARES_TITLE} ---\n`;
  return head + questions.join('') + title + rest.join('');
}

function renderPlanned({ number, question, followUp }: NumberedQuestion, width: number): string {
  const details: Detail[] = followUp === '' ? [] : [{ label: 'Follow-up', text: followUp }];
  return renderQuestion(number, question.text, details, width);
}

function renderQuestion(
  number: number,
  text: string,
  details: readonly Detail[],
  width: number,
): string {
  const prefix = `${String(number).padStart(NUMBER_WIDTH)}. `;
  const style = { width, paint: PLAIN };
  return toLines([
    ...wrapLines(splitWords(text), { prefix, indent: MARGIN, width }),
    ...details.flatMap((detail) => renderDetail(detail, MARGIN, style)),
  ]);
}

function toLines(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
