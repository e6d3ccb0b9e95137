import { readTokens, type Token } from '../markdown/tokens.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { UserError } from '../report/user-error.ts';
import { parseFrontMatter } from '../syntax/front-matter.ts';
import {
  isSameMeeting,
  MEETING_LEVEL,
  type Meeting,
  parseMeeting,
} from '../syntax/meeting-heading.ts';
import { splitLines } from '../text/lines.ts';
import { readEntries } from './entries.ts';
import type { Entry } from './note.ts';
import { meetingLine, newNoteLines, renderNoteQuestions } from './note-text.ts';
import { type Outline, parseOutline } from './outline.ts';

/** What to add to a note. */
export interface Addition {
  /** The note's name, of which a new one gets its title. */
  readonly file: string;
  readonly meeting: Meeting;
  readonly questions: readonly ListedQuestion[];
  /** Whether their follow-ups go with them. */
  readonly details: boolean;
}

/** A note as it is. */
interface Body {
  readonly lines: readonly string[];
  /** How many of the lines are front matter. */
  readonly above: number;
  readonly outline: Outline;
  readonly entries: readonly Entry[];
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
 * new section at the end. What was there stays, byte for byte; what is added reads back equal.
 * An empty text becomes a new note.
 * @throws UserError where the note ends within something that hides whatever stands behind it.
 */
export function addQuestions(text: string, addition: Addition): string {
  const { file, meeting, questions, details } = addition;
  if (questions.length === 0) return text;
  const lineBreak = /\r\n|[\r\n]/u.exec(text)?.[0] ?? '\n';
  const questionsText = renderNoteQuestions(questions, details);
  const body = readBody(text);
  if (body.lines.length === 1 && body.lines[0] === '') {
    return `${text}${newNoteLines(file).join('\n')}\n\n${meetingLine(meeting)}\n\n${questionsText}`;
  }
  const gap = findGap(meeting, body);
  const { at, isBroken } = offsetAfterLine(gap.line, text);
  // The words of a heading that a line of dashes makes would go on with the last answer.
  const asked = /^[ \t]*\S/u.test(text.slice(at)) ? `${questionsText}\n` : questionsText;
  for (const end of ['', ...closingLines(body)]) {
    const isParted = gap.isParted || end !== '';
    const closed = end === '' ? '' : `${end}\n`;
    const added = `${isBroken ? '' : '\n'}${closed}${isParted ? '\n' : ''}${gap.heading}${asked}`;
    const whole = text.slice(0, at) + added.replaceAll('\n', lineBreak) + text.slice(at);
    if (isReadBack(whole, gap.line, addition)) return whole;
  }
  const problem = `cannot add to ${file}: questions would run into what is written there`;
  throw new UserError(`${problem}: put the line "${meetingLine(meeting)}" at its end`);
}

function readBody(text: string): Body {
  const lines = splitLines(text);
  const above = parseFrontMatter(lines, '').lineCount;
  const outline = parseOutline(lines, above);
  return { lines, above, outline, entries: readEntries(lines, above, outline).entries };
}

/** Behind what the section of a meeting says, else at the end of the note. */
function findGap(meeting: Meeting, { lines, above, outline, entries }: Body): Gap {
  const { headings } = outline;
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
  return { line, isParted: filled < 0 || !isInList(line, lines, above), heading: '' };
}

/** Whether a line is part of a list that stands in nothing else. */
function isInList(line: number, lines: readonly string[], above: number): boolean {
  return readTokens(lines.slice(above)).some(({ type, level, map }) => {
    if (level > 0 || !type.endsWith('_list_open')) return false;
    const [start = 0, end = 0] = map ?? [];
    return line >= start + above && line < end + above;
  });
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

/** What may end that within which a note ends. */
function closingLines({ lines, above }: Body): string[] {
  const fence = readTokens(lines.slice(above)).findLast(({ type }: Token) => type === 'fence');
  return fence === undefined ? HTML_ENDS : [fence.markup, ...HTML_ENDS];
}

/** Whether what was added behind a line is read as the questions that it is. */
function isReadBack(text: string, line: number, { meeting, questions }: Addition): boolean {
  const added = readBody(text).entries.filter((entry) => entry.line > line + 1);
  return questions.every(({ question }, index) => {
    const entry = added[index];
    if (entry?.id !== question.id || entry.status !== 'open' || entry.answer !== '') return false;
    return isSameMeeting(entry.meeting, meeting);
  });
}
