import { isTyping, type Step } from '../../core/debrief/debrief-keys.ts';
import { currentQuestion, type Debrief } from '../../core/debrief/debrief-session.ts';
import { MAX_LENGTH, type TextField } from '../../core/hand/text-field.ts';
import { getMaxScroll, renderParts, type ScreenPart, type Scrolled } from '../hand/scroll.ts';
import { renderDetail } from '../questions/text.ts';
import { alignRight } from '../style/align-right.ts';
import type { Style } from '../style/layout.ts';
import { splitWords, type Word, wrapLines } from '../style/wrap.ts';
import { renderKeyLines } from './key-lines.ts';
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
/** Says that more was typed or pasted than there is room for. */
export const IS_CUT = `The rest is not taken: there is room for ${MAX_LENGTH.toLocaleString('en')} characters.`;
/** The labels of the rows in which each step is asked. */
const LABELS: Readonly<Record<Step, string>> = {
  ...{ asked: 'asked?', answer: 'answer', verdict: 'verdict', filled: 'answer' },
  unasked: 'unasked',
};
const STATUS_WORDS = { asked: 'yes', settled: 'told me unasked', open: '' } as const;

/** What a screen has besides the question and what is asked about it. */
interface Extras {
  readonly title: boolean;
  readonly gaps: boolean;
  /** Whether the rows have their labels, and what is known already has rows. */
  readonly labels: boolean;
  readonly signs: boolean;
  readonly keyLines: number;
}

const ALL: Extras = {
  ...{ title: true, gaps: true, labels: true, signs: true },
  keyLines: Number.POSITIVE_INFINITY,
};
const BARE: Extras = { ...ALL, title: false, gaps: false, labels: false, keyLines: 3 };
/** What smaller and smaller screens have: the question comes first. */
const SIZES: readonly [Extras, ...Extras[]] = [
  ALL,
  { ...ALL, gaps: false },
  { ...ALL, gaps: false, keyLines: 2 },
  BARE,
  { ...BARE, keyLines: 2 },
  { ...BARE, keyLines: 2, signs: false },
];
/** In lines: of a question in view where it is not what is asked, and of an answer in view below it. */
const MIN_LINES = 3;

/** Draws a debrief as lines narrower than the terminal; `row` is the index of the one that asks. */
export function drawDebrief(
  debrief: Debrief,
  layout: DebriefLayout,
): { readonly lines: readonly string[]; readonly row: number } {
  const lines = renderDebrief(debrief, layout).split('\n');
  const label = `${' '.repeat(INDENT)}${layout.paint.cyan(LABELS[debrief.step])}`;
  return {
    lines,
    // Without labels, what is asked stands at the end.
    row:
      lines.findLastIndex((line, index) => index === 0 || line.startsWith(label)) ||
      lines.length - 1,
  };
}

/** Renders a debrief as lines narrower than the terminal, without a line break at the end. */
export function renderDebrief(debrief: Debrief, layout: DebriefLayout): string {
  const { head, scrolled, foot, cursorLine } = buildScreen(debrief, layout);
  // A long answer scrolls with the cursor in it; two lines count what is hidden.
  const scroll = cursorLine < 0 ? debrief.scroll : Math.max(0, cursorLine - scrolled.rows + 3);
  const body = renderParts(scrolled, scroll, layout);
  // Where not even three lines of the question fit, the keys matter most.
  return [...head, ...body, ...foot].slice(-layout.rows).join('\n');
}

/** Returns the debrief, scrolled at most to the end of what is current. */
export function limitDebriefScroll(debrief: Debrief, layout: DebriefLayout): Debrief {
  if (debrief.scroll === 0) return debrief;
  const maxScroll = getMaxScroll(buildScreen(debrief, layout).scrolled);
  return { ...debrief, scroll: Math.min(debrief.scroll, maxScroll) };
}

/** Builds the screen with all the extras that leave room for the question. */
function buildScreen(debrief: Debrief, terminal: DebriefLayout) {
  // Some terminals wrap a line that fills the last column.
  const layout = { ...terminal, width: terminal.width - 1 };
  let screen = arrange(debrief, layout, SIZES[0]);
  for (const extras of SIZES.slice(1)) {
    if (screen.isEnough) return screen;
    screen = arrange(debrief, layout, extras);
  }
  return screen;
}

function arrange(debrief: Debrief, layout: DebriefLayout, extras: Extras) {
  const { step } = debrief;
  const gap = extras.gaps && layout.rows >= MIN_ROWS_WITH_GAPS ? [''] : [];
  const head = extras.title ? [...renderTitle(debrief, layout), ...gap] : [];
  const answered = renderRows(debrief, layout, extras);
  const hints = renderHints(step, layout, extras);
  const isLong = isTyping(step);
  // What can be chosen stays in view below the question; a long answer scrolls with it.
  const foot = isLong
    ? [...gap, ...renderCut(debrief, layout), ...hints]
    : [...gap, ...answered, ...(hints.length > 0 ? gap : []), ...hints];
  const rows = layout.rows - head.length - foot.length - gap.length;
  const text = renderText(debrief, layout);
  const signs = extras.signs ? renderSigns(debrief, layout) : [];
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
  // A count of what is hidden takes a line.
  const wanted = (step === 'asked' ? text.length : MIN_LINES - 1) + (isLong ? text.length : 0) + 1;
  const isEnough = rows >= Math.min(parts.length, wanted);
  return { head, scrolled, foot, cursorLine, isEnough };
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

/** Renders the rows `asked?`, `answer` and `verdict` as far as they are reached and have room. */
function renderRows(debrief: Debrief, layout: DebriefLayout, extras: Extras): string[] {
  const { step, status, field, unplanned } = debrief;
  const { paint } = layout;
  const question = currentQuestion(debrief);
  if (step === 'asked') return renderKeyRow(step, layout, extras);
  if (!extras.labels && step === 'verdict') return renderKeyRow(step, layout, extras);
  if (step === 'unasked') return renderRow(step, typed(field), layout, extras);
  const words = step === 'filled' ? (question?.answer ?? '') : field.text;
  const told =
    unplanned === undefined ? STATUS_WORDS[question?.status ?? 'open'] || STATUS_WORDS[status] : '';
  const isKnown = told !== '' && extras.labels;
  const asked = isKnown ? renderRow('asked?', splitWords(told), layout, extras) : [];
  if (step === 'answer') return [...asked, ...renderRow('answer', typed(field), layout, extras)];
  const said = words.trim() === '' ? '(nothing)' : words.replaceAll('\n', ' / ');
  const answer = shorten(renderRow('answer', splitWords(said), layout, extras), extras);
  if (step === 'verdict') return [...asked, ...answer, ...renderKeyRow(step, layout, extras)];
  const verdict = paintVerdict(question?.verdict, paint);
  return [
    ...asked,
    ...answer,
    ...(verdict.length === 0 ? [] : renderRow('verdict', verdict, layout, extras)),
  ];
}

/** Returns the first lines of an answer, which is known already. */
function shorten(lines: readonly string[], { labels }: Extras): string[] {
  const max = labels ? MAX_SAID_LINES : 1;
  if (lines.length <= max) return [...lines];
  const indent = /^ */u.exec(lines[1] ?? '')?.[0] ?? '';
  return labels ? [...lines.slice(0, max - 1), `${indent}…`] : lines.slice(0, max);
}

function renderRow(
  label: string,
  words: readonly Word[],
  { paint, width }: Style,
  { labels }: Extras,
): string[] {
  if (!labels) return wrapLines(words, { indent: INDENT, width });
  const name = `${' '.repeat(INDENT)}${paint.cyan(label)}`;
  if (width < MIN_COLUMNS) return [name, ...wrapLines(words, { indent: 2 * INDENT, width })];
  const prefix = `${name}${' '.repeat(VALUES - INDENT - label.length)}`;
  return wrapLines(words, { prefix, indent: VALUES, width });
}

/** Renders the row of a step in which one chooses: its keys with what they do. */
function renderKeyRow(step: Step, layout: DebriefLayout, extras: Extras): string[] {
  const { paint, width } = layout;
  if (!extras.labels) return renderKeys(step, INDENT, layout, extras);
  const label = LABELS[step];
  const name = `${' '.repeat(INDENT)}${paint.cyan(label)}`;
  if (width < MIN_COLUMNS) return [name, ...renderKeys(step, 2 * INDENT, layout, extras)];
  const gap = ' '.repeat(VALUES - INDENT - label.length);
  return renderKeys(step, VALUES, layout, extras).map((line, index) =>
    index === 0 ? `${name}${gap}${line.trimStart()}` : line,
  );
}

/** Renders the keys where no row has them: while something is typed, or where all is filled. */
function renderHints(step: Step, layout: DebriefLayout, extras: Extras): string[] {
  return step === 'asked' || step === 'verdict' ? [] : renderKeys(step, INDENT, layout, extras);
}

/** Says that not all that was typed or pasted is taken, if so. */
function renderCut({ isCut }: Debrief, { paint, width }: Style): string[] {
  return isCut ? wrapLines(splitWords(IS_CUT, paint.bold), { indent: INDENT, width }) : [];
}

function renderKeys(step: Step, indent: number, layout: DebriefLayout, extras: Extras): string[] {
  const lines = renderKeyLines(step, layout.width - indent, extras.keyLines, layout);
  return lines.map((line) => `${' '.repeat(indent)}${line}`);
}

/** Returns the words of a field with the cursor; a `/` stands for a line break. */
function typed({ text, cursor }: TextField): Word[] {
  const shown = `${text.slice(0, cursor)}${CURSOR}${text.slice(cursor)}`.replaceAll('\n', ' / ');
  return [{ text: '>' }, ...splitWords(shown)];
}
