import { UserError } from '../report/user-error.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import { isSameMeeting } from '../syntax/meeting-heading.ts';
import { findBox } from '../syntax/task-box.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Entry, EntryStatus, Note } from './note.ts';
import { NESTING_COLUMNS, type NoteLine, parseNoteLine, THEMATIC_BREAK } from './note-line.ts';
import { escapeMarkup } from './note-text.ts';
import { takeVerdict, type Verdict } from './note-verdict.ts';
import { parseNote } from './parse-note.ts';

/** What somebody said to a question, as the candidate types it after the interview. */
export interface Reply {
  /** Whether the question was asked, or they told it unasked. */
  readonly status: Exclude<EntryStatus, 'open'>;
  /** The candidate's words, with lines joined by `\n`; empty for a question that has only a tick. */
  readonly words: string;
  readonly verdict: Verdict | undefined;
}

/** The words and the verdict of a reply as a note that has them is read back. */
export interface CleanReply {
  readonly lines: readonly string[];
  readonly verdict: Verdict | undefined;
}

/** A note whose lines can be changed, each with its line break. */
interface Draft {
  readonly lines: string[];
  readonly lineBreak: string;
}

/** The boxes of ours, and the marks that they get. */
const EMPTY_BOX = /(\[|\() (?=[\])](?:[ \t]|$))/u;
const MARKS: Readonly<Record<Reply['status'], string>> = { asked: 'x', settled: '-' };
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/gu;

/** Whether a question of a note has an empty box, which can get a mark. */
function hasEmptyBox({ lines }: Pick<Note, 'lines'>, { line }: Pick<Entry, 'line'>): boolean {
  const text = lines[line - 1] ?? '';
  const { box, words } = parseNoteLine(text);
  return (box ?? findBox(words)?.[1]) === ' ' && EMPTY_BOX.test(text);
}

/** Whether a question stands in a table, which has no room for more lines. */
function isInTable({ outline }: Note, { line }: Entry): boolean {
  return outline.tables.some(({ start, end }) => line > start && line <= end);
}

/**
 * Returns the text of a note with a reply to one of its questions, which has no answer yet. Only two things
 * change: its empty box gets a mark, and its empty `Answer:` the words and the verdict, or else a new line
 * below the question does. All else stays byte for byte.
 * @throws UserError if the note would not be read back as the reply says.
 */
export function fillReply(note: Note, entry: Entry, reply: Reply): string {
  const clean = cleanReply(reply);
  const isSaid = (text: string): boolean =>
    isReadBack(note, entry, parseNote(text, note.file), reply);
  if (!isInTable(note, entry)) {
    const marked = markBox(note, entry, reply.status);
    if (clean.lines.length === 0 && clean.verdict === undefined) return marked.lines.join('');
    for (const written of toWritten(clean)) {
      const text = writeAnswer(marked, note, entry, written).find(isSaid);
      if (text !== undefined) return text;
    }
  }
  const place = `${note.file}:${entry.line}`;
  throw new UserError(`${place} cannot hold this answer: write it into the note yourself`);
}

/** Returns a reply without what a note would not keep: control characters, empty lines, verdicts as words. */
export function cleanReply({ words, verdict }: Pick<Reply, 'words' | 'verdict'>): CleanReply {
  const read = words.split('\n').map((line) => takeVerdict(cleanText(line).trim()));
  const found = read.findLast((line) => line.verdict !== undefined)?.verdict;
  return {
    lines: read.map(({ text }) => text.replace(/\s+/gu, ' ')).filter(Boolean),
    verdict: verdict ?? found,
  };
}

/** Returns the ways to write a reply: as it is; else with what could be markup, a list or a label escaped. */
export function toWritten({ lines, verdict }: CleanReply): CleanReply[] {
  const escaped = lines.map((line) =>
    escapeMarkup(line).replace(/^(\d{1,9})(?=[.)])|^([^:：]{1,40})(?=[:：])/u, '$&\\'),
  );
  return [
    { lines, verdict },
    { lines: escaped, verdict },
  ];
}

/** Returns the lines of an answer: the first behind its label, the others below, the verdict at the end. */
export function renderAnswer({ lines, verdict }: CleanReply): string[] {
  const tag = verdict === undefined ? [] : [`#${verdict}`];
  return lines.length === 0
    ? tag
    : lines.map((line, index) => (index === lines.length - 1 ? [line, ...tag].join(' ') : line));
}

/** Whether a changed note has the reply at its question, and all others as they were. */
function isReadBack(before: Note, entry: Entry, after: Note, reply: Reply): boolean {
  const place = before.entries.indexOf(entry);
  const clean = cleanReply(reply);
  const written = toWritten(clean).map(({ lines }) => lines.join('\n'));
  const status = hasEmptyBox(before, entry) ? reply.status : entry.status;
  return (
    after.entries.length === before.entries.length &&
    after.entries.every((found, index) => {
      const old = before.entries[index];
      if (old === undefined || !isSameQuestion(found, old)) return false;
      if (index !== place) return isSameReply(found, old);
      const isSaid = written.includes(found.answer) && found.verdict === clean.verdict;
      return isSaid && found.status === status;
    })
  );
}

function isSameQuestion(a: Entry, b: Entry): boolean {
  return a.text === b.text && a.id === b.id && isSameMeeting(a.meeting, b.meeting);
}

function isSameReply(a: Entry, b: Entry): boolean {
  return a.status === b.status && a.answer === b.answer && a.verdict === b.verdict;
}

/** Splits a note into lines; puts the mark of the status into the empty box of the question. */
function markBox(note: Note, entry: Entry, status: Reply['status']): Draft {
  const lines = note.text.match(LINE) ?? [];
  const lineBreak = /\r\n?|\n/u.exec(note.text)?.[0] ?? '\n';
  if (hasEmptyBox(note, entry)) {
    const at = entry.line - 1;
    lines[at] = (lines[at] ?? '').replace(EMPTY_BOX, `$1${MARKS[status]}`);
  }
  return { lines, lineBreak };
}

/** Returns the texts that have the answer at one of the places where it may stand, the best first. */
function writeAnswer(draft: Draft, note: Note, entry: Entry, reply: CleanReply): string[] {
  const [first = '', ...others] = renderAnswer(reply);
  const range = findRange(note, entry);
  const label = findEmptyLabel(note, range);
  const texts: string[] = [];
  if (label !== undefined) {
    const text = note.lines[label] ?? '';
    const { [label]: ended = '' } = draft.lines;
    const filled = `${text}${/[ \t]$/u.test(text) ? '' : ' '}${first}${ended.slice(text.length)}`;
    const nested = others.map((line) => `${continuePrefix(text)}${line}`);
    texts.push(joinDraft(draft, label, [filled], nested));
  }
  for (const { at, prefix, gap } of findPlaces(note, entry, range)) {
    const nested = [`${prefix}Answer: ${first}`, ...others.map((line) => nest(prefix) + line)];
    texts.push(joinDraft(draft, at, [draft.lines[at] ?? ''], [...gap, ...nested]));
  }
  return texts;
}

/** Returns the text with other lines in place of one, and new lines below it. */
function joinDraft(
  { lines, lineBreak }: Draft,
  at: number,
  replaced: readonly string[],
  added: readonly string[],
): string {
  const above = [...lines.slice(0, at), ...replaced].join('');
  const isOpen = added.length > 0 && !/[\r\n]$/u.test(above);
  const inserted = added.join(lineBreak) + (added.length > 0 && !isOpen ? lineBreak : '');
  return `${above}${isOpen ? lineBreak : ''}${inserted}${lines.slice(at + 1).join('')}`;
}

/** The indexes of the lines that may belong to a question: from its own to the next question or heading. */
interface Range {
  readonly start: number;
  readonly end: number;
}

function findRange({ lines, entries, outline }: Note, { line }: Entry): Range {
  const next = entries.find((other) => other.line > line)?.line ?? Number.POSITIVE_INFINITY;
  const heading = outline.headings.find(({ start }) => start >= line)?.start ?? lines.length;
  const end = Math.min(next - 1, heading, lines.length);
  const isEnd = (text: string): boolean => THEMATIC_BREAK.test(text);
  const divider = lines.slice(line, end).findIndex(isEnd);
  return { start: line - 1, end: divider < 0 ? end : line + divider };
}

/** Returns the index of the line with an `Answer:` behind which nothing stands. */
function findEmptyLabel({ lines, outline }: Note, { start, end }: Range): number | undefined {
  for (let index = start + 1; index < end; index += 1) {
    if (outline.verbatim.has(index)) continue;
    if (splitAnswerLabel(parseNoteLine(lines[index] ?? '').words) === '') return index;
  }
  return undefined;
}

/** A line below which an answer may be put, what stands in front of it, and the lines between. */
interface Place {
  readonly at: number;
  readonly prefix: string;
  readonly gap: readonly string[];
}

/** Returns the places for an answer of a question that has no label: below what is nested, or directly below. */
function findPlaces(note: Note, { line }: Entry, { start, end }: Range): Place[] {
  const text = note.lines[start] ?? '';
  const own = parseNoteLine(text);
  const heading = note.outline.headings.find((one) => one.start === start);
  if (heading !== undefined) return [{ at: heading.end - 1, prefix: '', gap: [''] }];
  const last = findLastNested(note, own, { start, end });
  if (own.isItem) {
    const prefix = nestedPrefix(text, note.lines[line] ?? '', own);
    return [last, start].map((at) => ({ at, prefix: `${prefix}- `, gap: [] }));
  }
  const quote = own.isQuoted ? (/^[ \t>]*/u.exec(text)?.[0] ?? '') : '';
  return [
    { at: last, prefix: quote, gap: [] },
    { at: last, prefix: '', gap: [''] },
  ];
}

/** Returns the index of the last line of a question's paragraph and what is nested below it. */
function findLastNested({ lines }: Note, own: NoteLine, { start, end }: Range): number {
  let last = start;
  for (let index = start + 1; index < end; index += 1) {
    const line = parseNoteLine(lines[index] ?? '');
    const isNested = line.indent >= own.indent + NESTING_COLUMNS;
    if (line.words === '' || (own.isItem && !isNested && line.isItem)) break;
    last = index;
  }
  return last;
}

/** Returns what stands in front of a line nested in an item: as the line below has it, or the item's own width. */
function nestedPrefix(text: string, below: string, own: NoteLine): string {
  const line = parseNoteLine(below);
  if (line.words !== '' && line.indent >= own.indent + NESTING_COLUMNS) {
    return /^[ \t>]*/u.exec(below)?.[0] ?? '';
  }
  const outer = /^[ \t>]*/u.exec(text)?.[0] ?? '';
  const bullet = /^(?:[-*+•◦‣▪–—]|\d{1,9}[.)])[ \t]*/u.exec(text.slice(outer.length))?.[0] ?? '';
  return outer + ' '.repeat(Math.max(NESTING_COLUMNS, bullet.trimEnd().length + 1));
}

/** Returns what stands in front of a further line of an answer that begins on this line. */
function continuePrefix(text: string): string {
  return nest(/^[ \t>]*(?:[-*+•] )?/u.exec(text)?.[0] ?? '');
}

/** Returns spaces in place of the bullet of a prefix. */
function nest(prefix: string): string {
  return prefix.replace(/[-*+•] $/u, '  ');
}
