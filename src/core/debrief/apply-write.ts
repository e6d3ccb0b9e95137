import { addRemark, addTold } from '../notes/add-told.ts';
import { fillReply } from '../notes/fill-reply.ts';
import type { Entry, Note } from '../notes/note.ts';
import { isUserError, UserError } from '../report/user-error.ts';
import { isSameMeeting, type Meeting } from '../syntax/meeting-heading.ts';
import type { DebriefWrite } from './debrief-session.ts';

/** The questions of a debrief, as they stood in the note when it began. */
export interface DebriefPlan {
  readonly meeting: Meeting;
  readonly entries: readonly Entry[];
}

/** A note's new text, and why the words stand elsewhere than expected, if they do. */
export interface Applied {
  readonly text: string;
  readonly notice: string | undefined;
}

const MARK_AT_END = /[\s?？.!…:]+$/u;

/**
 * Returns the text of a note with what the candidate said. Words for a question that somebody has answered
 * or removed meanwhile, or that cannot hold them, become a remark, so that nothing is lost.
 * @throws UserError if the note cannot hold the words at all.
 */
export function applyWrite(
  note: Note,
  { meeting, entries }: DebriefPlan,
  write: DebriefWrite,
): Applied {
  if (write.kind === 'remark') {
    return { text: addRemark(note, meeting, write.words), notice: undefined };
  }
  if (write.kind === 'told') {
    return { text: addTold(note, meeting, write.question, write.reply), notice: undefined };
  }
  const planned = entries[write.question];
  if (planned === undefined) throw new Error(`no question ${write.question}`);
  const { reply } = write;
  const entry = findAgain(note, planned, entries);
  const place = `${note.file}: "${planned.text}"`;
  try {
    if (entry === undefined) throw new UserError(`${place} is not there any more`);
    if (isTaken(entry, planned)) throw new UserError(`${place} has got an answer meanwhile`);
    return { text: fillReply(note, entry, reply), notice: undefined };
  } catch (error) {
    if (!isUserError(error) || reply.words === '') throw error;
    const tag = reply.verdict === undefined ? '' : ` #${reply.verdict}`;
    const remark = `${planned.text.replace(MARK_AT_END, '')}: ${reply.words}${tag}`;
    const notice = `${error.message}: your words stand at the end of the meeting`;
    return { text: addRemark(note, meeting, remark), notice };
  }
}

/** Finds a planned question in a note that may have changed: the same one of several with these words. */
function findAgain(note: Note, planned: Entry, entries: readonly Entry[]): Entry | undefined {
  const isSame = (entry: Entry): boolean =>
    entry.id === planned.id &&
    entry.text === planned.text &&
    isSameMeeting(entry.meeting, planned.meeting);
  const nth = entries.filter(isSame).indexOf(planned);
  return note.entries.filter(isSame)[nth];
}

/** Whether somebody else has answered a question. */
function isTaken(entry: Entry, planned: Entry): boolean {
  const isAnswered = entry.answer !== planned.answer || entry.verdict !== planned.verdict;
  return isAnswered && (entry.answer !== '' || entry.verdict !== undefined);
}
