import { isAsked } from '../language/question-signs.ts';
import { splitBehindMark } from './behind-mark.ts';
import type { NoteProblem } from './note.ts';
import type { NoteLine } from './note-line.ts';
import { closeEntry, type NoteReader } from './note-reader.ts';
import { addToAnswer, belongsToAnswer, isNested, STATUSES } from './open-entry.ts';
import { CALLOUT, hasBadBox } from './question-line.ts';

/**
 * Reads a line that begins no question; `index` is its own. Adds it to the answer of the question above,
 * or else ends that answer. Reports a line that looks like a mistake, but only below a heading with a
 * date: elsewhere, people keep other lists.
 */
export function readAnswer(line: NoteLine, index: number, reader: NoteReader): void {
  const { open, isBehindGap, meeting } = reader;
  // A box or a bullet without words is nothing yet.
  if (line.words === '' && line.isItem) return;
  // A task to do is no part of the answer, even below the question.
  const isTask = line.box !== undefined && STATUSES[line.box] === undefined;
  if (isTask && isNested(line, open)) return;
  const isAnswer = open !== undefined && belongsToAnswer(line, open, isBehindGap);
  // A callout in an answer has a title, which may be empty: `> [!note] growth`.
  const words = line.isQuoted ? line.words.replace(CALLOUT, '$2') : line.words;
  if (isAnswer) addToAnswer({ kind: 'text', ...line, words }, open, isBehindGap);
  else closeEntry(reader);
  // Of a paragraph that belongs to nothing, the first line is reported.
  const isFirstStray = reader.isBelowQuestions && (open !== undefined || isBehindGap);
  const problem = meeting.date === '' ? undefined : findProblem(line, isAnswer, isFirstStray);
  if (problem !== undefined) reader.problems.push({ ...problem, line: index + 1 });
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
  if (isAsked(splitBehindMark(line.words)[0])) {
    const message = 'looks like a question and is not read as one: begin the line with "- "';
    return { code: 'unread-question', message };
  }
  if (line.box !== undefined) {
    const message = 'not read as a question: end it with a question mark if you want to ask it';
    return { code: 'stray-task', message };
  }
  if (!isFirstStray) return undefined;
  const message = 'belongs to no question: indent it below the one that it answers';
  return { code: 'stray-text', message };
}
