import type { ListedQuestion } from '../question/by-topic.ts';
import { UserError } from '../report/user-error.ts';
import {
  isSameMeeting,
  MEETING_LEVEL,
  type Meeting,
  parseMeeting,
} from '../syntax/meeting-heading.ts';
import type { Note } from './note.ts';
import { meetingLine, newNoteLines, renderNoteQuestions } from './note-text.ts';
import { parseNote } from './parse-note.ts';

/** A meeting, and the questions to add for it to a note. */
export interface Addition {
  readonly meeting: Meeting;
  readonly questions: readonly ListedQuestion[];
  /** Whether to add their follow-ups, too. */
  readonly details: boolean;
}

/** These close the HTML blocks that an empty line does not end (CommonMark 0.31, section 4.6). */
const HTML_ENDS = ['-->', '</pre>', '?>', ']]>'];

/**
 * Returns the text of a note with a meeting's questions added: below those in its section, or in a
 * new section at the end. The existing text stays byte for byte, and `parseNote` finds the added
 * questions. An empty note also gets front matter, and a title made from its file name.
 * @throws UserError if the note ends in an open block that would swallow the questions.
 */
export function addQuestions(note: Note, addition: Addition): string {
  const { file, text, lines, outline } = note;
  const { meeting, questions, details } = addition;
  if (questions.length === 0) return text;
  const list = renderNoteQuestions(questions, details);
  if (lines.length === 1 && lines[0] === '') {
    return `${text}${newNoteLines(file).join('\n')}\n\n${meetingLine(meeting)}\n\n${list}`;
  }
  const { line, needsEmptyLine, heading } = findInsertionPoint(meeting, note);
  const lineBreaks = [...text.matchAll(/\r\n?|\n/gu)];
  const lineBreak = lineBreaks[line];
  const offset = lineBreak === undefined ? text.length : lineBreak.index + lineBreak[0].length;
  const [above, below] = [text.slice(0, offset), text.slice(offset)];
  // Without an empty line, the text below the questions would continue the last answer.
  const separator = /^[ \t]*\S/u.test(below) ? '\n' : '';
  const closings = [outline.lastFence, ...HTML_ENDS].filter(Boolean).map((end) => `${end}\n\n`);
  for (const closing of [needsEmptyLine ? '\n' : '', ...closings]) {
    const added = `${lineBreak === undefined ? '\n' : ''}${closing}${heading}${list}${separator}`;
    const changed = above + added.replaceAll('\n', lineBreaks[0]?.[0] ?? '\n') + below;
    if (isReadBack(parseNote(changed, file), line, addition)) return changed;
  }
  const problem = `cannot add to ${file}: questions would run into what is written there`;
  throw new UserError(`${problem}: put the line "${meetingLine(meeting)}" at its end`);
}

/** Returns the line to insert below: in the meeting's last section, else at the end of the note. */
function findInsertionPoint(meeting: Meeting, { lines, outline, entries }: Note) {
  const { headings, lists } = outline;
  const section = headings.findLastIndex(
    ({ level, text }) => level === MEETING_LEVEL && isSameMeeting(parseMeeting(text), meeting),
  );
  const heading = headings[section];
  if (heading === undefined) {
    const line = lines.length - (lines.at(-1) === '' ? 2 : 1);
    const needsEmptyLine = (lines[line] ?? '').trim() !== '';
    return { line, needsEmptyLine, heading: `${meetingLine(meeting)}\n\n` };
  }
  const below = headings.slice(section + 1);
  const end = below.find(({ level }) => level <= MEETING_LEVEL)?.start ?? lines.length;
  const lastEntry = entries.findLast((entry) => entry.line > heading.start && entry.line <= end);
  // Questions are added above any subheading that follows the section's last question.
  const limit = below.find(({ start }) => start >= (lastEntry?.line ?? 0))?.start ?? lines.length;
  const filled = lines.slice(heading.end, limit).findLastIndex((text) => text.trim() !== '');
  const line = heading.end + filled;
  const isInList = lists.some((list) => line >= list.start && line < list.end);
  return { line, needsEmptyLine: filled < 0 || !isInList, heading: '' };
}

/** Whether the added questions, below a line, are read as open questions of the meeting. */
function isReadBack({ entries }: Note, line: number, { meeting, questions }: Addition): boolean {
  const added = entries.filter((entry) => entry.line > line + 1);
  return questions.every(({ question }, index) => {
    const entry = added[index];
    if (entry?.id !== question.id || entry.status !== 'open' || entry.answer !== '') return false;
    return isSameMeeting(entry.meeting, meeting);
  });
}
