import { UserError } from '../report/user-error.ts';
import { isDated, isSameMeeting, MEETING_LEVEL, type Meeting } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';
import { insertInMeeting } from './add-questions.ts';
import { findLastNested, findRange, joinDraft, OUTER, toDraft } from './entry-lines.ts';
import type { Entry, Note } from './note.ts';
import { parseNoteLine } from './note-line.ts';
import { escapeMarkup } from './note-text.ts';
import { parseNote } from './parse-note.ts';
import { cleanReply, type Reply, renderAnswer, toWritten } from './reply.ts';

/** The heading below which remarks stand, in the section of their meeting. */
const REMARKS = 'Notes';
/** Of a heading in Markdown. */
const MAX_LEVEL = 6;
/** The bullets and boxes of a list that was pasted. */
const LIST_MARKS = /^(?:[-*+•]\s+(?:\[[^\]]\]\s+)?)+(?=\S)/u;
/** What a remark may begin with that would make another thing of it: a heading, a quote, code, a box. */
const OTHER_THING =
  /^(?=#{1,6}(?:\s|$)|[>|]|%%|```|~~~|<[a-z!/?]|\[.\](?:\s|$)|\[[^\]]+\]:|[-*+](?:\s|$)|([-*_])\s?\1\s?\1)|(?<=^\d{1,9})(?=[.)](?:\s|$))/iu;

/**
 * Returns the text of a note with a question that was not planned, its tick and its answer, below the last
 * question of a meeting. All else stays byte for byte.
 * @throws UserError if the note would not be read back so.
 */
export function addTold(
  note: Note,
  meeting: Meeting,
  question: string,
  reply: Pick<Reply, 'words' | 'verdict'>,
): string {
  // A bullet or a box of the user's own would stand beside ours.
  const asked = parseNoteLine(cleanText(question)).words;
  for (const written of toWritten(cleanReply(reply))) {
    const isSaid = ({ text, markdown, status, answer, verdict }: Entry): boolean => {
      const isQuestion = text === asked || markdown === asked;
      const isAnswer = answer === written.lines.join('\n') && verdict === written.verdict;
      return isQuestion && isAnswer && status === 'asked';
    };
    const [first = '', ...others] = renderAnswer(written);
    const answer = [`  - Answer: ${first}`.trimEnd(), ...others.map((line) => `    ${line}`)];
    for (const text of [asked, escapeMarkup(asked)]) {
      const changed = insertTold(note, meeting, [`- [x] ${text}`, ...answer], isSaid);
      if (changed !== undefined) return changed;
    }
  }
  throw new UserError(`${note.file} has no room for "${asked}"`);
}

/** Inserts the lines of a question; undefined if the note does not have it then, and all others as before. */
function insertTold(
  note: Note,
  meeting: Meeting,
  lines: readonly string[],
  isSaid: (entry: Entry) => boolean,
): string | undefined {
  const { entries, hasDates } = note;
  const isReadBack = (changed: Note): boolean => {
    const at = changed.entries.findIndex((entry, index) => !isSameEntry(entry, entries[index]));
    const told = changed.entries[at];
    if (told === undefined || !isSaid(told)) return false;
    const rest = changed.entries.toSpliced(at, 1);
    return (!hasDates || isSameMeeting(told.meeting, meeting)) && isSameList(rest, entries);
  };
  const last = entries.findLast((entry) => !hasDates || isSameMeeting(entry.meeting, meeting));
  const below = last === undefined ? undefined : insertBelow(note, last, lines);
  if (below !== undefined && isReadBack(parseNote(below, note.file))) return below;
  return insertInMeeting(note, meeting, `${lines.join('\n')}\n`, isReadBack);
}

/** Inserts lines below an item, as items beside it; undefined below anything else. */
function insertBelow(note: Note, last: Entry, lines: readonly string[]): string | undefined {
  const text = note.lines[last.line - 1] ?? '';
  const own = parseNoteLine(text);
  if (!own.isItem) return undefined;
  const outer = OUTER.exec(text)?.[0] ?? '';
  const at = findLastNested(note, own, findRange(note, last));
  const draft = toDraft(note);
  return joinDraft(
    draft,
    at,
    [draft.lines[at] ?? ''],
    lines.map((line) => outer + line),
  );
}

/**
 * Returns the text of a note with a remark at the end of a meeting's section, below a heading of its own that
 * keeps it apart from the answers. What it begins with makes no other thing of it: a pasted bullet is left out,
 * other markup escaped. All else stays byte for byte.
 * @throws UserError if the remark would be read as a part of an answer.
 */
export function addRemark(note: Note, meeting: Meeting, remark: string): string {
  const said = cleanText(remark.replaceAll('\n', ' ')).trim();
  const bare = said.replace(LIST_MARKS, '');
  const words = bare.replace(OTHER_THING, '\\');
  const { at, heading } = findRemarks(note, meeting);
  const draft = toDraft(note);
  const above = at < 0 ? [] : [draft.lines[at] ?? ''];
  const gap = heading === '' ? [] : ['', heading, ''];
  const end = (note.lines[at + 1] ?? '').trim() === '' ? [] : [''];
  const escaped = escapeMarkup(bare).replaceAll('^', '\\^').replace(OTHER_THING, '\\');
  const items = [[`- ${words}`], [`- ${escaped}`]];
  // An item that asks would be a question, and a paragraph is none. It must not go on with an item above.
  const apart = heading === '' ? [''] : [];
  const paragraphs = [words, escaped].map((text) => [...apart, text]);
  for (const written of [...items, ...paragraphs]) {
    const changed = joinDraft(draft, at, above, [...gap, ...written, ...end]);
    if (isSameList(parseNote(changed, note.file).entries, note.entries)) return changed;
  }
  throw new UserError(`${note.file} has no room for this remark`);
}

/** Returns the index of the line below which a remark goes, and the heading that it needs there, if any. */
function findRemarks({ lines, outline, meetings }: Note, meeting: Meeting) {
  const { headings } = outline;
  const section = headings.findLast(({ start, text }) => {
    const found = meetings.get(start);
    return isDated(text) && found !== undefined && isSameMeeting(found, meeting);
  });
  const level = section === undefined ? MEETING_LEVEL : Math.min(section.level + 1, MAX_LEVEL);
  const from = section?.end ?? 0;
  const isEnd = (other: number): boolean => section !== undefined && other <= section.level;
  const next = headings.find(({ start, level: other }) => start >= from && isEnd(other));
  const end = next?.start ?? lines.length;
  const own = headings.findLast(({ start, end: below, text }) => {
    return start >= from && below <= end && text === REMARKS;
  });
  const limit = own && headings.find(({ start }) => start >= own.end && start < end)?.start;
  const at = lines.slice(0, limit ?? end).findLastIndex((line) => line.trim() !== '');
  return { at, heading: own === undefined ? `${'#'.repeat(level)} ${REMARKS}` : '' };
}

function isSameList(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, index) => isSameEntry(entry, b[index]));
}

function isSameEntry(a: Entry, b: Entry | undefined): boolean {
  const isSame = a.text === b?.text && a.status === b.status && a.answer === b.answer;
  return isSame && a.verdict === b.verdict;
}
