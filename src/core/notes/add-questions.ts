import type { ListedQuestion } from '../question/by-topic.ts';
import { isOwnQuestion } from '../question/own-question.ts';
import { UserError } from '../report/user-error.ts';
import {
  isSameMeeting,
  isSamePerson,
  MEETING_LEVEL,
  type Meeting,
  parseMeeting,
} from '../syntax/meeting-heading.ts';
import { withKnownPerson } from './known-person.ts';
import { readAs } from './match-questions.ts';
import type { Note } from './note.ts';
import { escapeMarkup, meetingLine, newNoteLines, renderNoteQuestions } from './note-text.ts';
import { parseNote } from './parse-note.ts';

/** The questions to add to a note for a meeting. */
export interface Addition {
  readonly meeting: Meeting;
  readonly questions: readonly ListedQuestion[];
  /** Whether the follow-ups of the questions are added, too. */
  readonly details: boolean;
}

/** One of these closes any HTML block that no empty line ends (CommonMark 0.31, section 4.6). */
const HTML_ENDS = ['-->', '</pre>', '?>', ']]>'];

/** A note's new text, and the questions that are not in it. */
export interface Added {
  readonly text: string;
  /** Questions that no note would read back as they are, whatever is written around them. */
  readonly leftOut: readonly ListedQuestion[];
}

/**
 * Adds questions to the meeting's section of a note, or to a new section at the end. An open block
 * of code or HTML is closed first. The existing text stays byte for byte. An empty note also gets
 * front matter, and a title made from its file name. The person is who `withKnownPerson` finds.
 * @throws UserError if the text around the added questions keeps `parseNote` from finding them.
 */
export function addQuestions(note: Note, given: Addition): Added {
  const { file, text, lines } = note;
  const addition = { ...given, meeting: withKnownPerson(given.meeting, note) };
  if (addition.questions.length === 0) return { text, leftOut: [] };
  const isEmpty = lines.length === 1 && lines[0] === '';
  const start = isEmpty ? createNote(file, text) : note;
  const whole = insertQuestions(start, addition);
  if (whole !== undefined) return { text: whole, leftOut: [] };
  // Each question is tried alone only now, because parsing a note for each of thousands is slow.
  const newNote = createNote(file);
  const isReadable = (question: ListedQuestion): boolean =>
    insertQuestions(newNote, { ...addition, questions: [question] }) !== undefined;
  const leftOut: ListedQuestion[] = [];
  const questions = addition.questions.flatMap((question) => {
    const readable = [question, ...escapeOwn(question)].find(isReadable);
    if (readable === undefined) leftOut.push(question);
    return readable ?? [];
  });
  if (questions.length === 0) return { text, leftOut };
  const isChanged = questions.some((question, index) => question !== addition.questions[index]);
  const rest =
    isChanged || leftOut.length > 0
      ? insertQuestions(start, { ...addition, questions })
      : undefined;
  if (rest !== undefined) return { text: rest, leftOut };
  const problem = `cannot add to ${file}: questions would run into what is written there`;
  throw new UserError(`${problem}: put the line "${meetingLine(addition.meeting)}" at its end`);
}

/** Returns a question in the user's own words with all markup escaped; other questions stay as their file has them. */
function escapeOwn(listed: ListedQuestion): ListedQuestion[] {
  const { question } = listed;
  if (!isOwnQuestion(question)) return [];
  const markdown = escapeMarkup(question.text);
  return [{ ...listed, question: { ...question, markdown } }];
}

/** Creates a note with front matter and a title; `mark` is the byte-order mark of an empty file. */
function createNote(file: string, mark = ''): Note {
  return parseNote(`${mark}${newNoteLines(file).join('\n')}\n`, file);
}

/** Returns the text of a note with all the questions; undefined if they are not read back. */
function insertQuestions(note: Note, addition: Addition): string | undefined {
  const { meeting, questions, details } = addition;
  const list = renderNoteQuestions(questions, details);
  return insertInMeeting(note, meeting, list, (changed, line) =>
    isReadBack(changed, line, addition),
  );
}

/**
 * Returns the text of a note with a list at the end of a meeting's questions, or below a new heading at the
 * end; undefined if `isReadBack` is false for it, whatever is written around the list. The note's own
 * text stays byte for byte.
 * @param isReadBack Gets the changed note, and the index of the line below which the list stands.
 */
export function insertInMeeting(
  note: Note,
  meeting: Meeting,
  list: string,
  isReadBack: (changed: Note, line: number) => boolean,
): string | undefined {
  const { file, text, outline } = note;
  const { line, needsEmptyLine, heading } = findInsertionPoint(meeting, note);
  const lineBreaks = [...text.matchAll(/\r\n?|\n/gu)];
  const lineBreak = lineBreaks[line];
  const offset = lineBreak === undefined ? text.length : lineBreak.index + lineBreak[0].length;
  const [above, below] = [text.slice(0, offset), text.slice(offset)];
  // Without an empty line, an underlined heading below would continue the last answer.
  const separator = /^[ \t]*\S/u.test(below) ? '\n' : '';
  const closings = [outline.lastFence, ...HTML_ENDS].filter(Boolean).map((end) => `${end}\n\n`);
  for (const closing of [needsEmptyLine ? '\n' : '', ...closings]) {
    const added = `${lineBreak === undefined ? '\n' : ''}${closing}${heading}${list}${separator}`;
    const changed = above + added.replaceAll('\n', lineBreaks[0]?.[0] ?? '\n') + below;
    if (isReadBack(parseNote(changed, file), line)) return changed;
  }
  return undefined;
}

/**
 * Returns the index of the line to insert below, whether an empty line is needed below that line,
 * and the heading of a new section at the end, which is empty if the meeting has a section.
 */
function findInsertionPoint(meeting: Meeting, { lines, outline, entries, meetings }: Note) {
  const { headings, lists } = outline;
  const section = headings.findLastIndex((heading) => {
    const found = heading.level === MEETING_LEVEL ? meetings.get(heading.start) : undefined;
    if (found === undefined || !isSameMeeting(found, meeting)) return false;
    // A heading such as "Ideas" may lie in the section of the meeting, without naming it.
    return isSamePerson(parseMeeting(heading.text), meeting);
  });
  const isInList = (line: number): boolean =>
    lists.some((list) => line >= list.start && line < list.end);
  const heading = headings[section];
  if (heading === undefined) {
    // A note without dates is about one meeting, which needs no heading.
    const newHeading = meeting.date === '' ? '' : `${meetingLine(meeting)}\n\n`;
    const line = lines.length - (lines.at(-1) === '' ? 2 : 1);
    const goesOn = newHeading === '' && isInList(line);
    const needsEmptyLine = !goesOn && (lines[line] ?? '').trim() !== '';
    return { line, needsEmptyLine, heading: newHeading };
  }
  const below = headings.slice(section + 1);
  const end = below.find(({ level }) => level <= MEETING_LEVEL)?.start ?? lines.length;
  const lastEntry = entries.findLast((entry) => entry.line > heading.start && entry.line <= end);
  // Questions are added above the first subheading after the section's last question.
  const limit = below.find(({ start }) => start >= (lastEntry?.line ?? 0))?.start ?? lines.length;
  const filled = lines.slice(heading.end, limit).findLastIndex((text) => text.trim() !== '');
  const line = heading.end + filled;
  return { line, needsEmptyLine: filled < 0 || !isInList(line), heading: '' };
}

/** Whether the first entries below `line` are the meeting's added questions, not yet answered. */
function isReadBack({ entries }: Note, line: number, { meeting, questions }: Addition): boolean {
  const added = entries.filter((entry) => entry.line > line + 1);
  return questions.every(({ question }, index) => {
    const entry = added[index];
    if (entry?.id !== question.id || !isSameMeeting(entry.meeting, meeting)) return false;
    const { markdown, answer, verdict } = readAs(entry, question);
    const isOpen = entry.status === 'open' && answer === '' && verdict === undefined;
    return isOpen && markdown === question.markdown;
  });
}
