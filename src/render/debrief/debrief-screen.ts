import { isTyping, listKeys, type Step } from '../../core/debrief/debrief-keys.ts';
import { currentQuestion, type Debrief } from '../../core/debrief/debrief-session.ts';
import type { TextField } from '../../core/hand/text-field.ts';
import { getMaxScroll, renderParts, type ScreenPart, type Scrolled } from '../hand/scroll.ts';
import { renderDetail } from '../questions/text.ts';
import { alignRight } from '../style/align-right.ts';
import type { Style } from '../style/layout.ts';
import { splitWords, type Word, wrapLines } from '../style/wrap.ts';
import { paintVerdict } from './verdict-words.ts';

/** The size and colors of the screen, and the line above everything. */
export interface DebriefLayout extends Style {
  /** The height of the terminal in lines. */
  readonly rows: number;
  /** The meeting: `Acme, 24 Nov, manager`. */
  readonly title: string;
}

const INDENT = 2;
/** The column in which the values behind `asked?`, `answer` and `verdict` begin. */
const VALUES = INDENT + 'verdict  '.length;
/** On narrower screens, the values stand below their labels. */
const MIN_COLUMNS = 32;
const MIN_ROWS_WITH_GAPS = 12;
const MAX_SAID_LINES = 3;
/** Stands for the cursor until the lines are wrapped; nobody types it. */
const CURSOR = '\ue000';
export const UNASKED =
  'What else did they say? A remark, a question alone, or "question? answer" on one line.';
/** The labels of the rows in which each step is asked. */
const LABELS: Readonly<Record<Step, string>> = {
  ...{ asked: 'asked?', answer: 'answer', verdict: 'verdict', filled: 'answer' },
  unasked: 'unasked',
};
const STATUS_WORDS = { asked: 'yes', settled: 'told me unasked', open: '' } as const;

/** Draws a debrief as lines narrower than the terminal; `row` is the index of the one that asks. */
export function drawDebrief(
  debrief: Debrief,
  layout: DebriefLayout,
): { readonly lines: readonly string[]; readonly row: number } {
  const lines = renderDebrief(debrief, layout).split('\n');
  const label = `${' '.repeat(INDENT)}${layout.paint.cyan(LABELS[debrief.step])}`;
  return {
    lines,
    row: Math.max(
      0,
      lines.findLastIndex((line) => line.startsWith(label)),
    ),
  };
}

/** Renders a debrief as lines narrower than the terminal, without a line break at the end. */
export function renderDebrief(debrief: Debrief, layout: DebriefLayout): string {
  const { head, scrolled, foot, cursorLine } = buildScreen(debrief, layout);
  // A long answer scrolls with the cursor in it; two lines count what is hidden.
  const scroll = cursorLine < 0 ? debrief.scroll : Math.max(0, cursorLine - scrolled.rows + 3);
  const body = renderParts(scrolled, scroll, layout);
  // On a tiny screen, the keys matter most.
  return [...head, ...body, ...foot].slice(-layout.rows).join('\n');
}

/** Returns the debrief, scrolled at most to the end of what is current. */
export function limitDebriefScroll(debrief: Debrief, layout: DebriefLayout): Debrief {
  if (debrief.scroll === 0) return debrief;
  const maxScroll = getMaxScroll(buildScreen(debrief, layout).scrolled);
  return { ...debrief, scroll: Math.min(debrief.scroll, maxScroll) };
}

function buildScreen(debrief: Debrief, terminal: DebriefLayout) {
  // Some terminals wrap a line that fills the last column.
  const layout = { ...terminal, width: terminal.width - 1 };
  const gap = layout.rows < MIN_ROWS_WITH_GAPS ? [] : [''];
  const head = [...renderTitle(debrief, layout), ...gap];
  const answered = renderRows(debrief, layout);
  const hints = renderHints(debrief.step, layout);
  const isLong = isTyping(debrief.step);
  // What can be chosen stays in view below the question; a long answer scrolls with it.
  const foot = isLong
    ? [...gap, ...hints]
    : [...gap, ...answered, ...(hints.length > 0 ? gap : []), ...hints];
  const rows = layout.rows - head.length - foot.length - 1;
  const text = renderText(debrief, layout);
  const signs = renderSigns(debrief, layout);
  const typed = isLong ? [...gap, ...answered] : [];
  const cursorLine = typed.findIndex((line) => line.includes(CURSOR));
  // The signs have been seen when an answer needs their room.
  const fits = text.length + signs.length + typed.length <= rows;
  const above = fits || !isLong ? [...text, ...signs] : text;
  // Each line is a part of its own, so that lines are counted.
  const parts: ScreenPart[] = [
    ...above.map((line) => ({ lines: [line], isCurrent: !isLong })),
    ...typed.map((line) => ({ lines: [line.replace(CURSOR, '_')], isCurrent: isLong })),
  ];
  const scrolled: Scrolled = { parts, rows };
  return { head, scrolled, foot, cursorLine };
}

function renderTitle({ questions, cursor }: Debrief, layout: DebriefLayout): string[] {
  const lines = wrapLines(splitWords(layout.title, layout.paint.bold), { ...layout, indent: 1 });
  const count = questions.length;
  return alignRight(lines, cursor < count ? `${cursor + 1} of ${count}` : `all ${count}`, layout);
}

/** Renders the question, or at the end what is asked there. */
function renderText(debrief: Debrief, { paint, width }: DebriefLayout): string[] {
  const text = currentQuestion(debrief)?.text ?? debrief.unplanned ?? UNASKED;
  const words = splitWords(text, debrief.step === 'unasked' ? undefined : paint.bold);
  return wrapLines(words, { indent: INDENT, width });
}

function renderSigns(debrief: Debrief, layout: DebriefLayout): string[] {
  const { signs = [] } = currentQuestion(debrief) ?? {};
  return signs.flatMap((sign) => renderDetail(sign, INDENT, layout));
}

/** Renders the rows `asked?`, `answer` and `verdict` as far as they are reached. */
function renderRows(debrief: Debrief, layout: DebriefLayout): string[] {
  const { step, status, field, unplanned } = debrief;
  const { paint } = layout;
  const question = currentQuestion(debrief);
  if (step === 'unasked') return renderRow('unasked', typed(field), layout);
  if (step === 'asked') return renderRow('asked?', keyWords(step, layout), layout);
  const words = step === 'filled' ? (question?.answer ?? '') : field.text;
  const told =
    unplanned === undefined ? STATUS_WORDS[question?.status ?? 'open'] || STATUS_WORDS[status] : '';
  const asked = told === '' ? [] : renderRow('asked?', splitWords(told), layout);
  if (step === 'answer') return [...asked, ...renderRow('answer', typed(field), layout)];
  const said = words.trim() === '' ? '(nothing)' : words.replaceAll('\n', ' / ');
  const answer = shorten(renderRow('answer', splitWords(said), layout));
  const verdict =
    step === 'verdict' ? keyWords(step, layout) : paintVerdict(question?.verdict, paint);
  return [
    ...asked,
    ...answer,
    ...(verdict.length === 0 ? [] : renderRow('verdict', verdict, layout)),
  ];
}

/** Returns the first lines of an answer, which is known already. */
function shorten(lines: readonly string[]): string[] {
  if (lines.length <= MAX_SAID_LINES) return [...lines];
  return [...lines.slice(0, MAX_SAID_LINES - 1), `${' '.repeat(INDENT)}…`];
}

function renderRow(label: string, words: readonly Word[], { paint, width }: Style): string[] {
  const name = `${' '.repeat(INDENT)}${paint.cyan(label)}`;
  if (width < MIN_COLUMNS) return [name, ...wrapLines(words, { indent: 2 * INDENT, width })];
  const prefix = `${name}${' '.repeat(VALUES - INDENT - label.length)}`;
  return wrapLines(words, { prefix, indent: VALUES, width });
}

/** Returns the words of a field with the cursor; a `/` stands for a line break. */
function typed({ text, cursor }: TextField): Word[] {
  const shown = `${text.slice(0, cursor)}${CURSOR}${text.slice(cursor)}`.replaceAll('\n', ' / ');
  return [{ text: '>' }, ...splitWords(shown)];
}

/** Returns the keys of a step with what they do: `y yes  n not asked`. */
function keyWords(step: Step, { paint }: Style): Word[] {
  return mainKeys(step).map(({ shown, does }, index, all) => {
    const gap = index < all.length - 1 ? ' ' : '';
    return { text: `${paint.bold(shown)} ${does}${gap}` };
  });
}

/** Renders the keys where no row has them: while something is typed, or where all is filled. */
function renderHints(step: Step, layout: DebriefLayout): string[] {
  if (step === 'asked' || step === 'verdict') return [];
  return wrapLines(keyWords(step, layout), { indent: INDENT, width: layout.width });
}

/** Returns the keys of a step but for those that scroll. */
function mainKeys(step: Step) {
  return listKeys(step).filter(({ action }) => !action.startsWith('scroll'));
}
