import { findKnown } from '../../core/notes/asked-questions.ts';
import { refuseSeveralPersons, withKnownPerson } from '../../core/notes/known-person.ts';
import { createEntryFinder } from '../../core/notes/match-questions.ts';
import type { Note } from '../../core/notes/note.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { isOwnQuestion } from '../../core/question/own-question.ts';
import type { Question } from '../../core/question/question.ts';
import { FlagError, UserError } from '../../core/report/user-error.ts';
import { createMeeting, type Meeting } from '../../core/syntax/meeting-heading.ts';
import { allOf, countNoun } from '../../core/text/message-words.ts';
import { type Env, EXIT, type ExitCode } from '../../env.ts';
import { absolutePath, shownPath } from '../../io/files/paths.ts';
import {
  type FoundNote,
  findNote,
  hasNoteEnding,
  isFolderName,
  namingVariable,
  refusePart,
} from '../../io/notes/find-note.ts';
import type { IntoOptions, OutputOptions } from './flags.ts';
import { loadMarkdownBundle } from './load-markdown-bundle.ts';
import { hint, say } from './messages.ts';
import type { Query } from './query.ts';

/** The note to add questions to, and the meeting that they are for. */
export interface Target {
  /** The name as the user typed it, completed to that of the note: its folder, ending and case. */
  readonly typed: string;
  /** The name in messages. */
  readonly name: string;
  readonly path: string;
  /** As `namingVariable` returns it. */
  readonly variable: string;
  /** Says which note is taken if the name was found in another case only; else empty. */
  readonly taken: string;
  readonly meeting: Meeting;
  /** The audiences that the meeting is named after; empty if it is named after a person. */
  readonly audiences: readonly string[];
  /** Whether to add the details of each question, such as follow-ups, too. */
  readonly details: boolean;
}

/** Questions to print, deal or add to a note, in this order. */
export interface ChosenQuestions {
  readonly cards: readonly ListedQuestion[];
  /** Why there are no questions, or fewer than wanted; empty if there are enough. */
  readonly message: string;
}

/** Whether questions are added to a note, or that is only tried, and no note is written. */
export type Writing = 'done' | 'tried';

// A separate bundle, loaded on demand, because only --into locks and writes a note.
const importNoteWriter = () => import('../../io/notes/change-note.ts');

/**
 * Returns the note to add to. The meeting is named after the person of `--with`, or else after the audiences.
 * @throws UserError for a folder, `NOTE#words`, `-`, and `--format` beside `--into`.
 */
export function parseTarget(
  into: string,
  { with: person, date }: IntoOptions,
  audiences: readonly string[],
  { format, details }: OutputOptions,
  env: Env,
): Target {
  if (into === '-') {
    throw new UserError('--into takes a file, not "-": to print the questions, leave --into out');
  }
  if (format !== undefined) {
    throw new FlagError(
      '--format',
      (typed) => `--into adds a checklist to a note: leave ${typed} out`,
    );
  }
  const { path: typed, insteadOf } = findNoteToAddTo(into, env);
  const name = shownPath(typed);
  const meeting = createMeeting(date ?? env.today(), person ?? audiences.join(', '));
  const named = person === undefined ? audiences : [];
  const path = absolutePath(typed, env);
  const variable = namingVariable(typed, env);
  const taken =
    insteadOf === undefined ? '' : `${shownPath(insteadOf)} does not exist: using ${name}`;
  return { typed, name, path, variable, taken, meeting, audiences: named, details };
}

/** @throws UserError for a folder and for `NOTE#words`. */
function findNoteToAddTo(into: string, env: Env): FoundNote {
  // With an ending, it can only be the name of a new note: `acme#2.md`.
  const refusal = hasNoteEnding(into) ? undefined : refusePart(into, env);
  if (refusal !== undefined) throw new UserError(`${refusal}, and --with for the person`);
  const found = findNote(into, env);
  const name = shownPath(found.path);
  if (isFolderName(into)) throw new UserError(`${name} is a folder: name a note in it`);
  // If vault.md were begun here, `compare vault` would read it instead of the folder.
  if (found.kind === 'folder') {
    throw new UserError(`${name} is a folder: name a note in it, or ${name}.md beside it`);
  }
  return found;
}

/**
 * Reads and parses the note; a note that does not exist yet is empty.
 * @throws UserError if the note could not be written later, or if `--with` may mean several people.
 */
export async function readTarget(target: Target, env: Env): Promise<Note> {
  const { typed, name, path, variable } = target;
  const { parseNote } = await loadMarkdownBundle();
  const { readNote } = await importNoteWriter();
  const onWait = () => tellWait(name, env);
  const note = parseNote((await readNote(path, { name: typed, variable, onWait })) ?? '', name);
  refuseUnclearPerson(target, note);
  return note;
}

/** A heading made of audiences names no person, so it is never unclear. */
function refuseUnclearPerson({ meeting, audiences }: Target, note: Note): void {
  if (audiences.length === 0) refuseSeveralPersons(meeting.person, note);
}

/**
 * Chooses questions and adds them while the note is locked, so that no other program adds the same.
 * If the note was read `earlier`, it is parsed again only if its text has changed since.
 * @throws UserError if the note cannot be written, or if `--with` may mean several people.
 */
export async function addInto(
  target: Target,
  choose: (note: Note) => ChosenQuestions,
  env: Env,
  earlier?: Note,
): Promise<ExitCode> {
  const { typed, name, path, variable, taken, meeting, audiences, details } = target;
  const { addQuestions, parseNote } = await loadMarkdownBundle();
  const { changeNote } = await importNoteWriter();
  let chosen: ChosenQuestions = { cards: [], message: '' };
  let known = meeting;
  let leftOut: readonly ListedQuestion[] = [];
  let isNew = false;
  const change = (before: string | undefined): string | undefined => {
    isNew = before === undefined;
    const text = before ?? '';
    const note = text === earlier?.text ? earlier : parseNote(text, name);
    refuseUnclearPerson(target, note);
    chosen = choose(note);
    known = withKnownPerson(meeting, note);
    const { cards: questions } = chosen;
    const added = addQuestions(note, { meeting, questions, details });
    leftOut = added.leftOut;
    return questions.length === leftOut.length ? undefined : added.text;
  };
  const warn = (message: string) => say(env, message);
  const onWait = () => tellWait(name, env);
  await changeNote(path, change, { name: typed, variable, onWait, warn });
  if (taken !== '') await say(env, taken);
  const { cards, message } = chosen;
  for (const { question } of leftOut) await say(env, leftOutMessage(question));
  if (cards.length === 0) {
    await say(env, message || `nothing to add: ${name} has it all already`);
    return EXIT.negative;
  }
  const count = cards.length - leftOut.length;
  if (count === 0) {
    await say(env, `nothing added to ${name}`);
    return EXIT.negative;
  }
  const place = isNew ? `${name} (new)` : name;
  const heading = [known.date, known.person].filter(Boolean).join(' ');
  await env.stderr.write(`${countNoun(count, 'question')} added to ${place}, ${heading}\n`);
  if (message !== '') await say(env, message);
  if (new Set(audiences).size > 1) await hint(env, severalPeopleMessage(meeting));
  return EXIT.done;
}

/** Returns the exit code that `addInto` would, without writing. @throws UserError as `readTarget` does. */
export async function tryInto(
  target: Target,
  choose: (note: Note) => ChosenQuestions,
  env: Env,
): Promise<ExitCode> {
  const { cards } = choose(await readTarget(target, env));
  return cards.length === 0 ? EXIT.negative : EXIT.done;
}

/** An answer of one of them would keep the question from the others. */
function severalPeopleMessage({ person }: Meeting): string {
  const wayOut = 'to keep their answers apart, name one by --with';
  return `"${person}" is one heading for several people: ${wayOut}`;
}

/** Shows the words, which may be nowhere else. */
function leftOutMessage(question: Question): string {
  const { id, text, source } = question;
  const place = isOwnQuestion(question) ? '' : ` ^${id} (${source.file}:${source.line})`;
  return `"${text}"${place} is left out, because a note would not hold it as it is: reword it`;
}

/** Returns a function that chooses from the questions that `findKnown` does not find in a note. */
export function chooseFromNew(
  { name, meeting }: Target,
  found: Query,
  choose: (left: Query) => ChosenQuestions,
): (note: Note) => ChosenQuestions {
  const find = createEntryFinder(found.bank.questions);
  return (note) => {
    const all = found.selection.questions;
    const known = findKnown(note, meeting, find);
    const questions = all.filter((question) => !known.has(question));
    if (questions.length > 0 || all.length === 0) {
      return choose({ ...found, selection: { ...found.selection, questions } });
    }
    const has = `${name} already has ${allOf(all.length, 'question')}`;
    return { cards: [], message: `nothing to add: ${has}, asked or to ask` };
  };
}

function tellWait(name: string, env: Env): Promise<void> {
  return hint(env, `waiting for another program that is writing ${name}`);
}
