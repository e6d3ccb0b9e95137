import { splitBehindMark } from '../language/behind-mark.ts';
import { isAsked } from '../language/question-signs.ts';
import type { NoteProblem } from './note.ts';
import type { NoteLine } from './note-line.ts';
import { closeEntry, type NoteReader } from './note-reader.ts';
import { addToAnswer, belongsToAnswer, isNested, STATUSES } from './open-entry.ts';
import { CALLOUT, hasBadBox } from './question-line.ts';

const STRAY = {
  code: 'stray-text',
  message: 'belongs to no question: indent it if it is an answer, or move it below "## Notes"',
} as const;
/** The problem with a line that asks and is not read as a question, but for the number of the line. */
export const UNREAD_QUESTION = {
  code: 'unread-question',
  message: 'looks like a question and is not read as one: begin the line with "- "',
} as const;

/**
 * Reads a line that begins no question, and returns the index of the next line. Adds it to the answer of
 * the question above, or else ends that answer. Reports a line that looks like a mistake, but only at a
 * meeting: below other headings, people keep other lists.
 */
export function readAnswer(line: NoteLine, index: number, reader: NoteReader): number {
  const { open, isBehindGap } = reader;
  // A box or a bullet without words is nothing yet.
  if (line.words === '' && line.isItem) return index + 1;
  // A task to do is no part of the answer, even below the question.
  const isTask = line.box !== undefined && STATUSES[line.box] === undefined;
  if (isTask && isNested(line, open)) return index + 1;
  const isAnswer = open !== undefined && belongsToAnswer(line, open, isBehindGap);
  // A callout in an answer has a title, which may be empty: `> [!note] growth`.
  const words = line.isQuoted ? line.words.replace(CALLOUT, '$2') : line.words;
  if (isAnswer) addToAnswer({ kind: 'text', ...line, words }, open, isBehindGap);
  else closeEntry(reader);
  if (!isAtMeeting(reader)) return index + 1;
  // Of a paragraph that belongs to nothing, the first line is reported.
  const isFirstStray = reader.isBelowQuestions && (open !== undefined || isBehindGap);
  const problem = findProblem(line, isAnswer, isFirstStray);
  if (problem !== undefined) reader.problems.push({ ...problem, line: index + 1 });
  return index + 1;
}

/** Reports words that belong to no question, if questions stand above them at a meeting. */
export function reportStray(index: number, reader: NoteReader): void {
  if (!isAtMeeting(reader) || !reader.isBelowQuestions) return;
  reader.problems.push({ ...STRAY, line: index + 1 });
}

/** Whether a heading with a date stands above, or else no heading of the note has one. */
function isAtMeeting({ meeting, hasDates }: NoteReader): boolean {
  return meeting.date !== '' || !hasDates;
}

function findProblem(
  line: NoteLine,
  isAnswer: boolean,
  isFirstStray: boolean,
): Pick<NoteProblem, 'code' | 'message'> | undefined {
  if (line.isItem && hasBadBox(line)) {
    const message = 'a box holds one character, and a space follows it: [ ] or [x]';
    return { code: 'bad-box', message };
  }
  if (isAnswer) return undefined;
  if (isAsked(splitBehindMark(line.words)[0])) return UNREAD_QUESTION;
  if (line.box !== undefined) {
    const message = 'a task that is no question: end it with "?", or move it below "## To do"';
    return { code: 'stray-task', message };
  }
  return isFirstStray ? STRAY : undefined;
}
