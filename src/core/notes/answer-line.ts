import { isAsked } from '../language/question-signs.ts';
import type { NoteProblem } from './note.ts';
import type { NoteLine } from './note-line.ts';
import { closeEntry, type NoteReader, STATUSES } from './note-reader.ts';
import { addToAnswer, belongsToAnswer, isNested } from './open-entry.ts';
import { CALLOUT, hasBadBox } from './question-line.ts';

/** Adds a line to the answer, or reports it if it is nobody's and looks like a mistake. */
export function readAnswer(line: NoteLine, index: number, reader: NoteReader): void {
  const { open, isBehindGap, meeting } = reader;
  // A box or a bullet without words is nothing yet.
  if (line.words === '' && line.isItem) return;
  // A task to do is nobody's words, also below a question.
  const isTask = line.box !== undefined && STATUSES[line.box] === undefined;
  if (isTask && isNested(line, open)) return;
  const isStray = line.box !== undefined && !isNested(line, open);
  const isAnswer = open !== undefined && !isStray && belongsToAnswer(line, open, isBehindGap);
  // A callout in an answer has a title, which may be empty: `> [!note] growth`.
  const words = line.isQuoted ? line.words.replace(CALLOUT, '$2') : line.words;
  if (isAnswer) addToAnswer({ kind: 'text', ...line, words }, open);
  else closeEntry(reader);
  // Without a dated heading above, nothing is reported: people keep other to-do lists there.
  const problem = meeting.date === '' ? undefined : findProblem(line, isAnswer, open !== undefined);
  if (problem !== undefined) reader.problems.push({ ...problem, line: index + 1 });
}

/** Returns what is wrong with a line that is no question; `isBelow` if a question was read before it. */
function findProblem(
  line: NoteLine,
  isAnswer: boolean,
  isBelow: boolean,
): Pick<NoteProblem, 'code' | 'message'> | undefined {
  if (line.isItem && hasBadBox(line)) {
    const message = 'a box holds one character, and a space follows it: [ ] or [x]';
    return { code: 'bad-box', message };
  }
  if (isAnswer) return undefined;
  if (isAsked(line.words)) {
    const message = 'looks like a question and is not read as one: begin the line with "- "';
    return { code: 'unread-question', message };
  }
  if (line.box !== undefined) {
    const message = 'a task that is no question: end it with a question mark, or take its box away';
    return { code: 'stray-task', message };
  }
  if (!isBelow) return undefined;
  const message = 'belongs to no question: indent it below the one that it answers';
  return { code: 'stray-text', message };
}
