import { MAX_HITS } from '../../core/hand/fuzzy-search.ts';
import type { Slot } from '../../core/hand/hand.ts';
import { KEYS } from '../../core/hand/key-bindings.ts';
import type { SearchBox } from '../../core/hand/search-box.ts';
import type { Session } from '../../core/hand/session.ts';
import type { MeetingsOfQuestions } from '../../core/notes/asked-questions.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { listHelp } from '../../core/question/details.ts';
import { facetValues } from '../../core/question/tag.ts';
import { formatShortDay } from '../../core/syntax/calendar-day.ts';
import { countNoun } from '../../core/text/message-words.ts';
import { toFoundWords, toSearchWords } from '../../core/text/search-words.ts';
import { formatAd } from '../questions/ad-words.ts';
import { renderDetail } from '../questions/text.ts';
import { alignRight } from '../style/align-right.ts';
import { measureWidth } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';
import { SPARES_TITLE } from '../style/spares.ts';
import { formatListedTopicLabel } from '../style/topic-label.ts';
import { splitWords, type Word, wrapLines } from '../style/wrap.ts';
import { renderKeyHints } from './key-hints.ts';
import { countWhole, getMaxScroll, renderParts, type ScreenPart, type Scrolled } from './scroll.ts';

/** Facts about a hand that the screen shows in addition to its questions. */
export interface HandFacts {
  /** The line above the hand, which says whom it is for: `For a manager, 10 minutes`. */
  readonly title: string;
  /** The meetings at which each question was asked. */
  readonly askedAt: MeetingsOfQuestions;
}

/** The size and colors of the screen, and the facts to show on it. */
export interface HandLayout extends Style, HandFacts {
  /** The height of the terminal in lines. */
  readonly rows: number;
  /** The number of questions in the pool, including those in the hand. */
  readonly poolSize: number;
}

/** What stands behind the number of a question: it says what it means, since enter takes all of them. */
const HELD = 'held';
const FREE = '    ';
const CURSOR_WIDTH = 3;
const KEY_INDENT = 13;
const MIN_ROWS_WITH_TITLE = 8;

/** Draws a session as lines narrower than the terminal; `row` is the index of the current one. */
export function drawScreen(
  session: Session,
  layout: HandLayout,
): { readonly lines: readonly string[]; readonly row: number } {
  const lines = renderScreen(session, layout).split('\n');
  const current = ` ${layout.paint.cyan('>')} `;
  return {
    lines,
    row: Math.max(
      0,
      lines.findIndex((line) => line.startsWith(current)),
    ),
  };
}

/** Renders a session as lines narrower than the terminal, without a line break at the end. */
export function renderScreen(session: Session, layout: HandLayout): string {
  const { head, scrolled, message } = buildScreen(session, layout);
  const body = renderParts(scrolled, session.scroll, layout);
  const foot = [...message, renderKeyHints(session, getMaxScroll(scrolled) > 0, layout)];
  const gap = head.length + body.length + foot.length + 2 < layout.rows ? [''] : [];
  return [...head, ...(head.length > 0 ? gap : []), ...body, ...gap, ...foot].join('\n');
}

/** Returns the session, scrolled at most to the end of the current question, hit or key list. */
export function limitScroll(session: Session, layout: HandLayout): Session {
  if (session.scroll === 0) return session;
  const maxScroll = getMaxScroll(buildScreen(session, layout).scrolled);
  return { ...session, scroll: Math.min(session.scroll, maxScroll) };
}

/** Returns the number of questions, hits or keys that the screen shows whole. */
export function countShown(session: Session, layout: HandLayout): number {
  return countWhole(buildScreen(session, layout).scrolled, session.scroll);
}

/** Builds the head, the scrolled parts and the message of a screen; the key hints go below. */
function buildScreen(session: Session, terminal: HandLayout) {
  // Some terminals wrap a line that fills the last column.
  const layout = { ...terminal, width: terminal.width - 1 };
  const head = renderHead(session, layout);
  const message = renderMessage(session, layout);
  // Two lines are reserved: one for the key hints, and an empty one.
  const rows = layout.rows - head.length - message.length - 2;
  const scrolled: Scrolled = { parts: buildParts(session, layout), rows };
  return { head, scrolled, message };
}

/** Renders the query while the user searches, else the title; none on a low screen and above the key list. */
function renderHead({ searchBox, areKeysShown }: Session, layout: HandLayout): string[] {
  const { title, poolSize, paint, width, rows } = layout;
  if (searchBox !== undefined) {
    const { field, purpose } = searchBox;
    const name = purpose === 'add' ? 'add' : 'find';
    const typed = `${field.text.slice(0, field.cursor)}_${field.text.slice(field.cursor)}`;
    const prefix = ` ${paint.bold(name)} `;
    const lines = wrapLines(splitWords(typed), { prefix, indent: name.length + 2, width });
    return alignRight(lines, describeHits(searchBox), layout);
  }
  if (areKeysShown || rows < MIN_ROWS_WITH_TITLE) return [];
  const lines = wrapLines(splitWords(title, paint.bold), { indent: 1, width });
  return alignRight(lines, `${poolSize} in the pool`, layout);
}

/** Counts the hits of a search, of which the first hundred are shown; without a query, these are all questions. */
function describeHits({ hits, field, purpose }: SearchBox): string {
  if (field.text.trim() === '') return hits.length === 0 ? '' : countNoun(hits.length, 'question');
  if (hits.length >= MAX_HITS) return `${MAX_HITS} hits or more`;
  if (hits.length > 0) return countNoun(hits.length, 'hit');
  return purpose === 'add' ? 'nothing like it: enter adds these words' : 'nothing like it';
}

function renderMessage(
  { hand, searchBox, areKeysShown }: Session,
  { paint, width }: HandLayout,
): string[] {
  const { message } = searchBox ?? hand;
  if (message === '' || areKeysShown) return [];
  return wrapLines(splitWords(message, paint.yellow), { indent: 1, width });
}

function buildParts(session: Session, layout: HandLayout): ScreenPart[] {
  const { hand, searchBox, areKeysShown } = session;
  const { paint, width } = layout;
  if (searchBox !== undefined) {
    return searchBox.hits.map((hit, index) => {
      const slot = hand.slots.findIndex(({ listed }) => listed.question === hit.question);
      const place = slot < 0 ? '' : `(${slot + 1} in the hand)`;
      const { tags } = hit.question;
      const whom = [...facetValues(tags, 'stage'), ...facetValues(tags, 'for')].join(' · ');
      const isCurrent = index === searchBox.cursor;
      // Laying out hundreds of hits that no screen shows would delay every key press.
      if (Math.abs(index - searchBox.cursor) > layout.rows) return { lines: [''], isCurrent };
      const shown = { box: '', note: place, whom, marked: searchBox.field.text };
      return { lines: renderListed(hit, isCurrent, shown, layout), isCurrent };
    });
  }
  if (areKeysShown) {
    return KEYS.map(({ shown, does }) => {
      const prefix = `   ${paint.bold(shown.padEnd(KEY_INDENT - 4))} `;
      const lines = wrapLines(splitWords(does), { prefix, indent: KEY_INDENT, width });
      return { lines, isCurrent: true };
    });
  }
  return hand.slots.map((slot, index) => ({
    lines: [
      ...(index === hand.mainCount ? [` ${paint.dim(`--- ${SPARES_TITLE} ---`)}`] : []),
      ...renderSlot(slot, index, session, layout),
    ],
    isCurrent: index === hand.cursor,
  }));
}

/** Renders a question of the hand, with its details if they are unfolded. */
function renderSlot(
  { listed, held }: Slot,
  index: number,
  { hand, unfolded }: Session,
  layout: HandLayout,
): string[] {
  const { question } = listed;
  const number = String(index + 1).padStart(String(hand.slots.length).length);
  const box = `${number} ${held ? layout.paint.green(HELD) : FREE} `;
  const details = unfolded.has(question) ? listHelp(question) : [];
  const indent = CURSOR_WIDTH + measureWidth(box);
  return [
    ...renderListed(listed, index === hand.cursor, { box, note: '', whom: '', marked: '' }, layout),
    ...details.flatMap((detail) => renderDetail(detail, indent, layout)),
  ];
}

/**
 * Renders cursor, box, question, meetings and note in this order; the topic at the right edge, and what a job
 * ad says about the question on a line below.
 */
function renderListed(
  listed: ListedQuestion,
  isCurrent: boolean,
  { box, note, whom, marked }: Marks,
  layout: HandLayout,
): string[] {
  const { paint, width } = layout;
  const words = [
    ...markWords(listed.question.text, marked, isCurrent, layout),
    ...splitWords(formatAskedAt(listed, layout), paint.dim),
    ...splitWords(whom, paint.dim),
    ...splitWords(note, paint.green),
  ];
  const prefix = ` ${isCurrent ? paint.cyan('>') : ' '} ${box}`;
  const indent = CURSOR_WIDTH + measureWidth(box);
  const lines = wrapLines(words, { prefix, indent, width });
  const adWords = splitWords(formatAd(listed), paint.dim);
  const below = adWords.length === 0 ? [] : wrapLines(adWords, { indent, width });
  return [...alignRight(lines, formatListedTopicLabel(listed), layout), ...below];
}

/** What stands around a question. */
interface Marks {
  /** In front of it: its number, and whether it is held. */
  readonly box: string;
  readonly note: string;
  /** When and whom to ask. */
  readonly whom: string;
  /** The query whose words are marked in the question. */
  readonly marked: string;
}

/** Returns the words of a question, of which those that match a query are marked. */
function markWords(text: string, query: string, isCurrent: boolean, { paint }: HandLayout): Word[] {
  const needles = toSearchWords(query);
  const isMatch = (word: string): boolean =>
    toFoundWords(word).some((found) => needles.some((needle) => found.includes(needle)));
  const usual = isCurrent ? paint.bold : undefined;
  return splitWords(text).map(({ text: word }) => {
    const own = isMatch(word) ? paint.cyan : usual;
    return own === undefined ? { text: word } : { text: word, paint: own };
  });
}

/** Formats when a question was asked: `(asked: recruiter, 24 Nov)`; empty if it never was. */
export function formatAskedAt({ question }: ListedQuestion, { askedAt }: HandFacts): string {
  const labels = (askedAt.get(question) ?? []).map(({ person, date }) =>
    [person, formatShortDay(date)].filter(Boolean).join(', '),
  );
  return labels.length === 0 ? '' : `(asked: ${labels.join('; ')})`;
}
