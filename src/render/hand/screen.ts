import type { Slot } from '../../core/hand/hand.ts';
import { KEYS } from '../../core/hand/key-bindings.ts';
import type { SearchBox } from '../../core/hand/search-box.ts';
import type { Session } from '../../core/hand/session.ts';
import type { MeetingsOfQuestions } from '../../core/notes/asked-questions.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { listDetails } from '../../core/question/details.ts';
import { formatShortDay } from '../../core/syntax/calendar-day.ts';
import { renderDetail } from '../questions/text.ts';
import type { Style } from '../style/style.ts';
import { formatListedTopic } from '../style/topic-label.ts';
import { splitWords } from '../style/wrap.ts';
import { renderKeyHints } from './key-hints.ts';
import { alignRight, fillLines, splitRows } from './rows.ts';
import { longestScroll, renderParts, type ScreenPart, type Scrolled } from './scroll.ts';

/** What a session is drawn on, and what its first line says. */
export interface HandLayout extends Style {
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

/** What a session looks like: lines without a line break at the end, none wider than the terminal. */
export function renderScreen(session: Session, table: HandLayout): string {
  const head = renderHead(session, table);
  const message = renderMessage(session, table);
  const scrolled = buildScrolled(session, table, head, message);
  const body = renderParts(scrolled, session.scroll, table);
  const foot = [...message, renderKeyHints(session, longestScroll(scrolled) > 0, table)];
  const isRoomy = head.length + body.length + foot.length + 2 < table.rows;
  const gap = isRoomy ? [''] : [];
  return [...head, ...gap, ...body, ...gap, ...foot].join('\n');
}

/** The session, scrolled no further than to the end of what there is to see. */
export function limitScroll(session: Session, table: HandLayout): Session {
  if (session.scroll === 0) return session;
  const head = renderHead(session, table);
  const message = renderMessage(session, table);
  const most = longestScroll(buildScrolled(session, table, head, message));
  return { ...session, scroll: Math.min(session.scroll, most) };
}

/** The parts of the body, and the room between what is above and below; one line is for the keys, one is left free. */
function buildScrolled(
  session: Session,
  table: HandLayout,
  head: readonly string[],
  message: readonly string[],
): Scrolled {
  const rows = table.rows - head.length - message.length - 2;
  return { parts: buildParts(session, table), rows };
}

function renderHead({ find }: Session, table: HandLayout): string[] {
  return find === undefined ? renderTitle(table) : renderQuery(find, table);
}

function renderTitle({ title, poolSize, paint, width, rows }: HandLayout): string[] {
  if (rows < FEWEST_ROWS_WITH_TITLE) return [];
  const lines = fillLines(splitWords(title, paint.bold), ' ', 1, width);
  return alignRight(lines, `${poolSize} in the pool`, paint.dim, width);
}

function renderQuery({ query, hits }: SearchBox, { paint, width }: HandLayout): string[] {
  const lines = fillLines(splitWords(`${query}_`), ` ${paint.bold('find')} `, 6, width);
  return alignRight(lines, hits.length === 0 ? 'nothing like it' : '', paint.dim, width);
}

function renderMessage(
  { hand: { message }, find, areKeysShown }: Session,
  { paint, width }: HandLayout,
): string[] {
  if (message === '' || find !== undefined || areKeysShown) return [];
  return fillLines(splitWords(message, paint.yellow), ' ', 1, width);
}

/** The body, part by part, and which of the parts have to be in sight. */
function buildParts(session: Session, table: HandLayout): ScreenPart[] {
  const { hand, find, areKeysShown } = session;
  if (find !== undefined) {
    return find.hits.map((hit, index) => ({
      lines: renderHit(hit, index === find.cursor, session, table),
      isCurrent: index === find.cursor,
    }));
  }
  if (areKeysShown) {
    return KEYS.map((key) => ({ lines: renderKey(key, table), isCurrent: true }));
  }
  return hand.slots.map((slot, index) => ({
    lines: [
      ...(index === table.mainCount ? [` ${table.paint.dim(`--- ${SPARES} ---`)}`] : []),
      ...renderSlot(slot, index, session, table),
      ...renderDetails(slot, session, table),
    ],
    isCurrent: index === hand.cursor,
  }));
}

function renderSlot(
  { listed, held }: Slot,
  index: number,
  { hand }: Session,
  table: HandLayout,
): string[] {
  const { paint, width } = table;
  const isCurrent = index === hand.cursor;
  const count = hand.slots.length;
  const number = String(index + 1).padStart(String(count).length);
  const box = (held ? HELD : FREE).padEnd(HELD.length);
  const lead = ` ${isCurrent ? paint.cyan('>') : ' '} ${number} ${held ? paint.green(box) : box} `;
  const words = [
    ...splitWords(listed.question.text, isCurrent ? paint.bold : undefined),
    ...splitWords(renderAsked(listed, table), paint.dim),
  ];
  return alignRight(
    fillLines(words, lead, questionIndent(count), width),
    formatListedTopic(listed),
    paint.dim,
    width,
  );
}

function renderDetails(
  { listed: { question } }: Slot,
  { hand, unfolded }: Session,
  table: HandLayout,
): string[] {
  if (!unfolded.has(question)) return [];
  const indent = questionIndent(hand.slots.length);
  const style = { ...table, width: table.width - 1 };
  return listDetails(question).flatMap((detail) => splitRows(renderDetail(detail, indent, style)));
}

/** `(asked: recruiter, 24 Nov)`; empty where nobody was. */
function renderAsked({ question }: ListedQuestion, { askedAt }: HandLayout): string {
  const meetings = askedAt.get(question) ?? [];
  const said = meetings.map(({ person, date }) =>
    [person, formatShortDay(date)].filter(Boolean).join(', '),
  );
  return meetings.length === 0 ? '' : `(asked: ${said.join('; ')})`;
}

/** Where the text of a question begins: behind the cursor, the number and the box. */
function questionIndent(count: number): number {
  return 3 + String(count).length + 1 + HELD.length + 1;
}

function renderHit(
  listed: ListedQuestion,
  isCurrent: boolean,
  { hand }: Session,
  table: HandLayout,
): string[] {
  const { paint, width } = table;
  const { question } = listed;
  const slot = hand.slots.findIndex((one) => one.listed.question === question);
  const mark = slot < 0 ? '' : `(${slot + 1} in the hand)`;
  const words = [
    ...splitWords(question.text, isCurrent ? paint.bold : undefined),
    ...splitWords(renderAsked(listed, table), paint.dim),
    ...splitWords(mark, paint.green),
  ];
  const lead = ` ${isCurrent ? paint.cyan('>') : ' '} `;
  return alignRight(fillLines(words, lead, 3, width), formatListedTopic(listed), paint.dim, width);
}

function renderKey({ shown, does }: (typeof KEYS)[number], { paint, width }: HandLayout): string[] {
  return fillLines(
    splitWords(does),
    `   ${paint.bold(shown.padEnd(KEY_INDENT - 4))} `,
    KEY_INDENT,
    width,
  );
}
