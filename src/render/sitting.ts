import type { Placed } from '../core/arrange.ts';
import type { Slot } from '../core/hand.ts';
import { KEYS } from '../core/keys.ts';
import { detailsOf } from '../core/labels.ts';
import type { Find, Sitting } from '../core/sitting.ts';
import { renderKeyLine } from './key-line.ts';
import type { Style } from './layout.ts';
import { type Part, renderParts } from './scroll.ts';
import { renderDetail } from './text.ts';
import { type Word, widthOf, wordsOf, wrapWords } from './wrap.ts';

/** What a sitting is drawn on, and what its first line says. */
export interface Table extends Style {
  /** How many lines the terminal has. */
  readonly rows: number;
  /** Whom the hand is for: `For a manager, 10 minutes`. */
  readonly title: string;
  /** How many questions there are to deal, the hand included. */
  readonly poolSize: number;
  /** How many of the hand there is time for; the spares are below them. */
  readonly mainCount: number;
}

const SPARES = 'if there is time';
const HELD = '[held]';
const FREE = '[ ]';
const KEY_INDENT = 10;
/** On fewer lines than these the title is left out. */
const FEWEST_ROWS_WITH_TITLE = 8;

/** What a sitting looks like: lines without a line break at the end, none wider than the terminal. */
export function renderSitting(sitting: Sitting, table: Table): string {
  const { find, hand, areKeysShown } = sitting;
  const head = find === undefined ? renderTitle(table) : renderQuery(find, table);
  const message = find === undefined && !areKeysShown ? renderMessage(hand.message, table) : [];
  const foot = [...message, renderKeyLine(sitting, table)];
  const body = renderParts(
    partsOf(sitting, table),
    table.rows - 1 - head.length - foot.length,
    table,
  );
  const isRoomy = head.length + body.length + foot.length + 2 < table.rows;
  const gap = isRoomy ? [''] : [];
  return [...head, ...gap, ...body, ...gap, ...foot].join('\n');
}

function renderTitle({ title, poolSize, paint, width, rows }: Table): string[] {
  if (rows < FEWEST_ROWS_WITH_TITLE) return [];
  const lines = fill(wordsOf(title, paint.bold), ' ', 1, width);
  return withRight(lines, `${poolSize} in the pool`, paint.dim, width);
}

function renderQuery({ query, hits }: Find, { paint, width }: Table): string[] {
  const lines = fill(wordsOf(`${query}_`), ` ${paint.bold('find')} `, 6, width);
  return withRight(lines, hits.length === 0 ? 'nothing like it' : '', paint.dim, width);
}

function renderMessage(message: string, { paint, width }: Table): string[] {
  return message === '' ? [] : fill(wordsOf(message, paint.yellow), ' ', 1, width);
}

/** The body, part by part, and which of the parts have to be in sight. */
function partsOf(sitting: Sitting, table: Table): Part[] {
  const { hand, find, areKeysShown, scroll } = sitting;
  if (find !== undefined) {
    return find.hits.map((hit, index) => ({
      lines: renderHit(hit, index === find.cursor, sitting, table),
      isCurrent: index === find.cursor,
    }));
  }
  if (areKeysShown) {
    return KEYS.map((key, index) => ({ lines: renderKey(key, table), isCurrent: index >= scroll }));
  }
  return hand.slots.flatMap((slot, index) => partsOfSlot(slot, index, sitting, table));
}

/** A question and, where it is unfolded, its details; what is scrolled past is not current any more. */
function partsOfSlot(
  slot: Slot,
  index: number,
  { hand, unfolded, scroll }: Sitting,
  table: Table,
): Part[] {
  const { question } = slot.placed;
  const isCurrent = index === hand.cursor;
  const lines = renderSlot(slot, index, hand.slots.length, isCurrent, table);
  const line = index === table.mainCount ? [` ${table.paint.dim(`--- ${SPARES} ---`)}`] : [];
  const details = unfolded.has(question) ? detailsOf(question) : [];
  const indent = indentOf(hand.slots.length);
  const style = { ...table, width: table.width - 1 };
  return [
    { lines: [...line, ...lines], isCurrent: isCurrent && scroll === 0 },
    ...details.map((detail, at) => ({
      lines: linesOf(renderDetail(detail, indent, style)),
      isCurrent: isCurrent && at + 1 >= scroll,
    })),
  ];
}

function renderSlot(
  { placed: { question, topic }, held }: Slot,
  index: number,
  count: number,
  isCurrent: boolean,
  { paint, width }: Table,
): string[] {
  const number = String(index + 1).padStart(String(count).length);
  const box = (held ? HELD : FREE).padEnd(HELD.length);
  const lead = ` ${isCurrent ? paint.cyan('>') : ' '} ${number} ${held ? paint.green(box) : box} `;
  const words = wordsOf(question.text, isCurrent ? paint.bold : undefined);
  return withRight(fill(words, lead, indentOf(count), width), topic, paint.dim, width);
}

/** Where the text of a question begins: behind the cursor, the number and the box. */
function indentOf(count: number): number {
  return 3 + String(count).length + 1 + HELD.length + 1;
}

function renderHit(
  { question, topic }: Placed,
  isCurrent: boolean,
  { hand }: Sitting,
  table: Table,
): string[] {
  const { paint, width } = table;
  const slot = hand.slots.findIndex(({ placed }) => placed.question === question);
  const mark = slot < 0 ? '' : `(${slot + 1} in the hand)`;
  const words = [
    ...wordsOf(question.text, isCurrent ? paint.bold : undefined),
    ...wordsOf(mark, paint.green),
  ];
  const lead = ` ${isCurrent ? paint.cyan('>') : ' '} `;
  return withRight(fill(words, lead, 3, width), topic, paint.dim, width);
}

function renderKey({ shown, does }: (typeof KEYS)[number], { paint, width }: Table): string[] {
  return fill(wordsOf(does), `   ${paint.bold(shown.padEnd(KEY_INDENT - 4))} `, KEY_INDENT, width);
}

/** A text at the right edge of the last line, or of a line of its own where that has no room. */
function withRight(
  lines: string[],
  text: string,
  paint: Word['paint'] & {},
  width: number,
): string[] {
  if (text === '') return lines;
  const last = lines.at(-1) ?? '';
  const room = width - 1;
  const gap = room - widthOf(last) - widthOf(text);
  if (gap >= 1) return [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${paint(text)}`];
  const wrapped = linesOf(wrapWords(wordsOf(text), { lead: '', indent: 0, width: room }));
  const moved = wrapped.map((line) => ' '.repeat(Math.max(room - widthOf(line), 0)) + paint(line));
  return [...lines, ...moved];
}

/** Words in lines that leave the last column free, where some terminals would go on to the next line. */
function fill(words: readonly Word[], lead: string, indent: number, width: number): string[] {
  return linesOf(wrapWords(words, { lead, indent, width: width - 1 }));
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/u, '').split('\n');
}
