import { UserError } from '../report/user-error.ts';
import { isSameMeeting, MEETING_LEVEL, type Meeting } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';
import { insertInMeeting } from './add-questions.ts';
import { cleanReply, type Reply, renderAnswer, toWritten } from './fill-reply.ts';
import type { Entry, Note } from './note.ts';
import { escapeMarkup } from './note-text.ts';
import { parseNote } from './parse-note.ts';

/** The heading below which remarks stand, in the section of their meeting. */
const REMARKS = 'Notes';

/**
 * Returns the text of a note with a question that was not planned, its tick and its answer, at the end of the
 * questions of a meeting. All else stays byte for byte.
 * @throws UserError if the note would not be read back so.
 */
export function addTold(
  note: Note,
  meeting: Meeting,
  question: string,
  reply: Pick<Reply, 'words' | 'verdict'>,
): string {
  const text = cleanText(question).trim();
  const count = note.entries.length;
  for (const written of toWritten(cleanReply(reply))) {
    const [first = '', ...others] = renderAnswer(written);
    const lines = [
      `- [x] ${text}`,
      `  - Answer: ${first}`.trimEnd(),
      ...others.map((line) => `    ${line}`),
    ];
    const isReadBack = ({ entries }: Note): boolean => {
      const told = entries.find((entry) => entry.status === 'asked' && entry.text === text);
      const isSaid = told?.answer === written.lines.join('\n') && told.verdict === written.verdict;
      return isSaid && entries.length === count + 1 && isSameMeeting(told.meeting, meeting);
    };
    const changed = insertInMeeting(note, meeting, `${lines.join('\n')}\n`, isReadBack);
    if (changed !== undefined) return changed;
  }
  throw new UserError(`${note.file} cannot hold this question: write it into the note yourself`);
}

/**
 * Returns the text of a note with a remark at the end of a meeting's section, below a heading of its own that
 * keeps it apart from the answers. All else stays byte for byte.
 * @throws UserError if the remark would be read as a part of an answer.
 */
export function addRemark(note: Note, meeting: Meeting, remark: string): string {
  const words = cleanText(remark.replaceAll('\n', ' ')).trim();
  const { at, heading } = findRemarks(note, meeting);
  const lineBreak = /\r\n?|\n/u.exec(note.text)?.[0] ?? '\n';
  const lines = note.text.match(/[^\r\n]*(?:\r\n?|\n|$)/gu) ?? [];
  const above = lines.slice(0, at).join('');
  const open = above === '' || /[\r\n]$/u.test(above) ? '' : lineBreak;
  const gap = heading === '' ? '' : `${lineBreak}${heading}${lineBreak}${lineBreak}`;
  const below = lines.slice(at).join('');
  const end = /^[ \t]*\S/u.test(below) ? lineBreak : '';
  // An item that asks would be a question, and a paragraph is none.
  for (const written of [`- ${words}`, `- ${escapeMarkup(words)}`, words, escapeMarkup(words)]) {
    const changed = `${above}${open}${gap}${written}${lineBreak}${end}${below}`;
    if (isUnchanged(note.entries, parseNote(changed, note.file).entries)) return changed;
  }
  throw new UserError(`${note.file} cannot hold this remark: write it into the note yourself`);
}

/** Returns the index of the line above which a remark goes, and the heading that it needs there, if any. */
function findRemarks({ lines, outline, meetings }: Note, meeting: Meeting) {
  const { headings } = outline;
  const section = headings.findLast(({ start, level }) => {
    const found = meetings.get(start);
    return level === MEETING_LEVEL && found !== undefined && isSameMeeting(found, meeting);
  });
  const level = section === undefined ? MEETING_LEVEL : MEETING_LEVEL + 1;
  const from = section?.end ?? 0;
  const next = headings.find(
    ({ start, level: other }) => start >= from && section !== undefined && other < level,
  );
  const end = next?.start ?? lines.length;
  const own = headings.findLast(({ start, end: below, text, level: other }) => {
    return start >= from && below <= end && text === REMARKS && other === level;
  });
  const limit = own && headings.find(({ start }) => start >= own.end && start < end)?.start;
  const last = lines.slice(0, limit ?? end).findLastIndex((line) => line.trim() !== '');
  return { at: last + 1, heading: own === undefined ? `${'#'.repeat(level)} ${REMARKS}` : '' };
}

function isUnchanged(before: readonly Entry[], after: readonly Entry[]): boolean {
  return (
    before.length === after.length &&
    before.every((entry, index) => {
      const other = after[index];
      return (
        entry.text === other?.text && entry.status === other.status && entry.answer === other.answer
      );
    })
  );
}
