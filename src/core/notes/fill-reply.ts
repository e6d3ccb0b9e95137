import { UserError } from '../report/user-error.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import { isSameMeeting } from '../syntax/meeting-heading.ts';
import { findBox } from '../syntax/task-box.ts';
import {
  type Draft,
  findLastNested,
  findRange,
  joinDraft,
  OUTER,
  type Range,
  toDraft,
} from './entry-lines.ts';
import type { Entry, Note } from './note.ts';
import { NESTING_COLUMNS, type NoteLine, parseNoteLine } from './note-line.ts';
import { parseNote } from './parse-note.ts';
import { type CleanReply, cleanReply, type Reply, renderAnswer, toWritten } from './reply.ts';

/** The boxes of ours, and the marks that they get. */
const EMPTY_BOX = /(\[|\() (?=[\])](?:[ \t]|$))/u;
const BULLET = /^(?:[-*+•◦‣▪–—]|\d{1,9}[.)])[ \t]*/u;
const MARKS: Readonly<Record<Reply['status'], string>> = { asked: 'x', settled: '-' };

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
  throw new UserError(`${place} has no room for this answer`);
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
      // Words behind the mark of a question that gets a tick become the first line of its answer.
      const mayBegin = entry.whole !== undefined;
      const isSaid = written.some(
        (words) => found.answer === words || (mayBegin && found.answer.endsWith(`\n${words}`)),
      );
      return isSaid && found.verdict === clean.verdict && found.status === status;
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
  const draft = toDraft(note);
  const at = entry.line - 1;
  if (hasEmptyBox(note, entry)) {
    draft.lines[at] = (draft.lines[at] ?? '').replace(EMPTY_BOX, `$1${MARKS[status]}`);
  }
  return draft;
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
    const nested = [
      `${prefix}Answer: ${first}`,
      ...others.map((line) => continuePrefix(prefix) + line),
    ];
    texts.push(joinDraft(draft, at, [draft.lines[at] ?? ''], [...gap, ...nested]));
  }
  return texts;
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
  const quote = own.isQuoted ? (OUTER.exec(text)?.[0] ?? '') : '';
  return [
    { at: last, prefix: quote, gap: [] },
    { at: last, prefix: '', gap: [''] },
  ];
}

/** Returns what stands in front of a line nested in an item: as the line below has it, or the item's own width. */
function nestedPrefix(text: string, below: string, own: NoteLine): string {
  const line = parseNoteLine(below);
  if (line.words !== '' && line.indent >= own.indent + NESTING_COLUMNS) {
    return OUTER.exec(below)?.[0] ?? '';
  }
  const outer = OUTER.exec(text)?.[0] ?? '';
  const bullet = BULLET.exec(text.slice(outer.length))?.[0] ?? '';
  return outer + ' '.repeat(Math.max(NESTING_COLUMNS, bullet.trimEnd().length + 1));
}

/** Returns what stands in front of a further line of an answer that begins on this line: spaces for its bullet. */
function continuePrefix(text: string): string {
  const outer = OUTER.exec(text)?.[0] ?? '';
  return outer + ' '.repeat((BULLET.exec(text.slice(outer.length))?.[0] ?? '').length);
}
