import type { Slot } from '../../core/hand/hand.ts';
import { KEYS } from '../../core/hand/key-bindings.ts';
import type { Find } from '../../core/hand/search-box.ts';
import type { Sitting } from '../../core/hand/session.ts';
import type { MeetingsOfQuestions } from '../../core/notes/asked-questions.ts';
import type { Placed } from '../../core/question/by-topic.ts';
import { detailsOf } from '../../core/question/question.ts';
import { shortDay } from '../../core/syntax/meeting-heading.ts';
import { renderDetail } from '../questions/text.ts';
import type { Style } from '../style/style.ts';
import { topicLabel } from '../style/topic-label.ts';
import { wordsOf } from '../style/wrap.ts';
import { renderKeyLine } from './key-hints.ts';
import { fill, linesOf, withRight } from './rows.ts';
import { longestScroll, type Part, renderParts, type Scrolled } from './scroll.ts';

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
  /** Who was asked a question already. */
  readonly askedAt: MeetingsOfQuestions;
}

const SPARES = 'if there is time';
const HELD = '[held]';
const FREE = '[ ]';
const KEY_INDENT = 11;
/** On fewer lines than these the title is left out. */
const FEWEST_ROWS_WITH_TITLE = 8;

/** What a sitting looks like: lines without a line break at the end, none wider than the terminal. */
export function renderSitting(sitting: Sitting, table: Table): string {
  const head = renderHead(sitting, table);
  const message = renderMessage(sitting, table);
  const scrolled = scrolledOf(sitting, table, head, message);
  const body = renderParts(scrolled, sitting.scroll, table);
  const foot = [...message, renderKeyLine(sitting, longestScroll(scrolled) > 0, table)];
  const isRoomy = head.length + body.length + foot.length + 2 < table.rows;
  const gap = isRoomy ? [''] : [];
  return [...head, ...gap, ...body, ...gap, ...foot].join('\n');
}

/** The sitting, scrolled no further than to the end of what there is to see. */
export function limitScroll(sitting: Sitting, table: Table): Sitting {
  if (sitting.scroll === 0) return sitting;
  const head = renderHead(sitting, table);
  const message = renderMessage(sitting, table);
  const most = longestScroll(scrolledOf(sitting, table, head, message));
  return { ...sitting, scroll: Math.min(sitting.scroll, most) };
}

/** The parts of the body, and the room between what is above and below; one line is for the keys, one is left free. */
function scrolledOf(
  sitting: Sitting,
  table: Table,
  head: readonly string[],
  message: readonly string[],
): Scrolled {
  const rows = table.rows - head.length - message.length - 2;
  return { parts: partsOf(sitting, table), rows };
}

function renderHead({ find }: Sitting, table: Table): string[] {
  return find === undefined ? renderTitle(table) : renderQuery(find, table);
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

function renderMessage(
  { hand: { message }, find, areKeysShown }: Sitting,
  { paint, width }: Table,
): string[] {
  if (message === '' || find !== undefined || areKeysShown) return [];
  return fill(wordsOf(message, paint.yellow), ' ', 1, width);
}

/** The body, part by part, and which of the parts have to be in sight. */
function partsOf(sitting: Sitting, table: Table): Part[] {
  const { hand, find, areKeysShown } = sitting;
  if (find !== undefined) {
    return find.hits.map((hit, index) => ({
      lines: renderHit(hit, index === find.cursor, sitting, table),
      isCurrent: index === find.cursor,
    }));
  }
  if (areKeysShown) {
    return KEYS.map((key) => ({ lines: renderKey(key, table), isCurrent: true }));
  }
  return hand.slots.map((slot, index) => ({
    lines: [
      ...(index === table.mainCount ? [` ${table.paint.dim(`--- ${SPARES} ---`)}`] : []),
      ...renderSlot(slot, index, sitting, table),
      ...renderDetails(slot, sitting, table),
    ],
    isCurrent: index === hand.cursor,
  }));
}

function renderSlot(
  { placed, held }: Slot,
  index: number,
  { hand }: Sitting,
  table: Table,
): string[] {
  const { paint, width } = table;
  const isCurrent = index === hand.cursor;
  const count = hand.slots.length;
  const number = String(index + 1).padStart(String(count).length);
  const box = (held ? HELD : FREE).padEnd(HELD.length);
  const lead = ` ${isCurrent ? paint.cyan('>') : ' '} ${number} ${held ? paint.green(box) : box} `;
  const words = [
    ...wordsOf(placed.question.text, isCurrent ? paint.bold : undefined),
    ...wordsOf(renderAsked(placed, table), paint.dim),
  ];
  return withRight(fill(words, lead, indentOf(count), width), topicLabel(placed), paint.dim, width);
}

function renderDetails(
  { placed: { question } }: Slot,
  { hand, unfolded }: Sitting,
  table: Table,
): string[] {
  if (!unfolded.has(question)) return [];
  const indent = indentOf(hand.slots.length);
  const style = { ...table, width: table.width - 1 };
  return detailsOf(question).flatMap((detail) => linesOf(renderDetail(detail, indent, style)));
}

/** `(asked: recruiter, 24 Nov)`; empty where nobody was. */
function renderAsked({ question }: Placed, { askedAt }: Table): string {
  const meetings = askedAt.get(question) ?? [];
  const said = meetings.map(({ person, date }) =>
    [person, shortDay(date)].filter(Boolean).join(', '),
  );
  return meetings.length === 0 ? '' : `(asked: ${said.join('; ')})`;
}

/** Where the text of a question begins: behind the cursor, the number and the box. */
function indentOf(count: number): number {
  return 3 + String(count).length + 1 + HELD.length + 1;
}

function renderHit(placed: Placed, isCurrent: boolean, { hand }: Sitting, table: Table): string[] {
  const { paint, width } = table;
  const { question } = placed;
  const slot = hand.slots.findIndex((one) => one.placed.question === question);
  const mark = slot < 0 ? '' : `(${slot + 1} in the hand)`;
  const words = [
    ...wordsOf(question.text, isCurrent ? paint.bold : undefined),
    ...wordsOf(renderAsked(placed, table), paint.dim),
    ...wordsOf(mark, paint.green),
  ];
  const lead = ` ${isCurrent ? paint.cyan('>') : ' '} `;
  return withRight(fill(words, lead, 3, width), topicLabel(placed), paint.dim, width);
}

function renderKey({ shown, does }: (typeof KEYS)[number], { paint, width }: Table): string[] {
  return fill(wordsOf(does), `   ${paint.bold(shown.padEnd(KEY_INDENT - 4))} `, KEY_INDENT, width);
}
