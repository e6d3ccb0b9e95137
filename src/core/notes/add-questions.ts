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

/** The questions to add to a note. */
export interface Addition {
  readonly meeting: Meeting;
  readonly questions: readonly ListedQuestion[];
  /** Whether their follow-ups go with them. */
  readonly details: boolean;
}

/** Where to add: behind a line, counted from 0. */
interface Gap {
  readonly line: number;
  /** Whether an empty line must come in between. */
  readonly isParted: boolean;
  /** What stands above the questions. */
  readonly heading: string;
}

/**
 * What ends a piece of HTML that nobody has closed (CommonMark 0.31, section 4.6): `-->` a declaration,
 * too, and `</pre>` whatever takes its text as it is.
 */
const HTML_ENDS = ['-->', '</pre>', '?>', ']]>'];

/**
 * The text of a note with the questions of a meeting added: behind those that its section has, or in a
 * new section at the end. Existing text stays, byte for byte; the addition reads back equal.
 * An empty note becomes a new one, titled after its file.
 * @throws UserError where the note ends within something that hides whatever stands behind it.
 */
export function addQuestions(note: Note, addition: Addition): string {
  const { file, text, lines, outline } = note;
  const { meeting, questions, details } = addition;
  if (questions.length === 0) return text;
  const lineBreak = /\r\n|[\r\n]/u.exec(text)?.[0] ?? '\n';
  const questionsText = renderNoteQuestions(questions, details);
  if (lines.length === 1 && lines[0] === '') {
    return `${text}${newNoteLines(file).join('\n')}\n\n${meetingLine(meeting)}\n\n${questionsText}`;
  }
  const gap = findGap(meeting, note);
  const { at, isBroken } = offsetAfterLine(gap.line, text);
  // Without an empty line, text behind the questions would go on with the last answer.
  const separated = /^[ \t]*\S/u.test(text.slice(at)) ? `${questionsText}\n` : questionsText;
  const ends = [outline.lastFence, ...HTML_ENDS].filter(Boolean).map((end) => `${end}\n\n`);
  for (const closing of [gap.isParted ? '\n' : '', ...ends]) {
    const added = `${isBroken ? '' : '\n'}${closing}${gap.heading}${separated}`;
    const whole = text.slice(0, at) + added.replaceAll('\n', lineBreak) + text.slice(at);
    if (isReadBack(parseNote(whole, file), gap.line, addition)) return whole;
  }
  const problem = `cannot add to ${file}: questions would run into what is written there`;
  throw new UserError(`${problem}: put the line "${meetingLine(meeting)}" at its end`);
}

/** Behind the questions and text that the section of a meeting has, else at the end of the note. */
function findGap(meeting: Meeting, { lines, outline, entries }: Note): Gap {
  const { headings, lists } = outline;
  const section = headings.findLastIndex(
    ({ level, text }) => level === MEETING_LEVEL && isSameMeeting(parseMeeting(text), meeting),
  );
  const heading = headings[section];
  if (heading === undefined) {
    const last = lines.length - (lines.at(-1) === '' ? 2 : 1);
    const isParted = (lines[last] ?? '').trim() !== '';
    return { line: last, isParted, heading: `${meetingLine(meeting)}\n\n` };
  }
  const below = headings.slice(section + 1);
  const end = below.find(({ level }) => level <= MEETING_LEVEL)?.start ?? lines.length;
  const own = entries.filter(({ line }) => line > heading.start && line <= end);
  const lastEntry = own.at(-1)?.line ?? 0;
  // Remarks under a heading of their own, below the questions, stay below them.
  const until = below.find(({ start }) => start >= lastEntry)?.start ?? lines.length;
  const filled = lines.slice(heading.end, until).findLastIndex((line) => line.trim() !== '');
  const line = heading.end + filled;
  const isInList = lists.some((list) => line >= list.start && line < list.end);
  return { line, isParted: filled < 0 || !isInList, heading: '' };
}

/** Where the line behind a line begins, and whether a line break parts them. */
function offsetAfterLine(
  line: number,
  text: string,
): { readonly at: number; readonly isBroken: boolean } {
  const lineBreak = [...text.matchAll(/\r\n?|\n/gu)][line];
  if (lineBreak === undefined) return { at: text.length, isBroken: false };
  return { at: lineBreak.index + lineBreak[0].length, isBroken: true };
}

/** Whether the addition, which begins behind a line, is read as the questions that it consists of. */
function isReadBack({ entries }: Note, line: number, { meeting, questions }: Addition): boolean {
  const added = entries.filter((entry) => entry.line > line + 1);
  return questions.every(({ question }, index) => {
    const entry = added[index];
    if (entry?.id !== question.id || entry.status !== 'open' || entry.answer !== '') return false;
    return isSameMeeting(entry.meeting, meeting);
  });
}
