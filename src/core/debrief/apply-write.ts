import { addRemark, addTold } from '../notes/add-told.ts';
import { fillReply } from '../notes/fill-reply.ts';
import type { MeetingEntries } from '../notes/newest-meeting.ts';
import type { Entry, Note } from '../notes/note.ts';
import { UserError } from '../report/user-error.ts';
import { isSameMeeting } from '../syntax/meeting-heading.ts';
import type { DebriefWrite } from './debrief-session.ts';

/** A note's new text, and why the words stand elsewhere than expected, if they do. */
export interface Applied {
  readonly text: string;
  readonly notice: string | undefined;
}

const MARK_AT_END = /[\s?？.!…:]+$/u;

/**
 * Returns the text of a note with what the candidate said. Words for a question that somebody has answered
 * or removed meanwhile, or for which there is no room, become a remark, so that nothing is lost.
 * @throws UserError if the note cannot hold the words at all.
 */
export function applyWrite(note: Note, plan: MeetingEntries, write: DebriefWrite): Applied {
  const { meeting } = plan;
  if (write.kind === 'remark') {
    return { text: addRemark(note, meeting, write.words), notice: undefined };
  }
  try {
    return { text: addReply(note, plan, write), notice: undefined };
  } catch (error) {
    const { words, verdict } = write.reply;
    const isPlanned = write.kind === 'reply';
    const question = isPlanned ? plan.entries[write.question]?.text : write.question;
    // There is nothing to keep of a planned question but its tick.
    if (!(error instanceof UserError) || question === undefined || (isPlanned && words === ''))
      throw error;
    const tag = verdict === undefined ? '' : ` #${verdict}`;
    const said = words === '' ? '' : `: ${words}`;
    const remark = `${question.replace(MARK_AT_END, '')}${said}${tag}`;
    const notice = `${error.message}: your words stand at the end of the meeting`;
    return { text: addRemark(note, meeting, remark), notice };
  }
}

function addReply(
  note: Note,
  { meeting, entries }: MeetingEntries,
  write: Exclude<DebriefWrite, { kind: 'remark' }>,
): string {
  if (write.kind === 'told') return addTold(note, meeting, write.question, write.reply);
  const planned = entries[write.question];
  if (planned === undefined) throw new Error(`no question ${write.question}`);
  const entry = findAgain(note, planned, entries);
  const place = `${note.file}: "${planned.text}"`;
  if (entry === undefined) throw new UserError(`${place} is not there any more`);
  if (isTaken(entry, planned)) throw new UserError(`${place} has got an answer meanwhile`);
  return fillReply(note, entry, write.reply);
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
