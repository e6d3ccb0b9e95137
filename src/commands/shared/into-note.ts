import { resolve } from 'node:path';
import type { Note } from '../../core/notes/note.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { UserError } from '../../core/report/user-error.ts';
import { createMeeting, type Meeting } from '../../core/syntax/meeting-heading.ts';
import { type Env, EXIT, type ExitCode } from '../../env.ts';
import { shownPath } from '../../io/files/shown-path.ts';
import { isFolderName, withEnding } from '../../io/notes/note-path.ts';
import type { Format } from '../../render/questions/format.ts';
import { countNoun, hint, say } from './messages.ts';

/** Where the questions go instead of being printed, and whom they are for. */
export interface IntoOptions {
  readonly into?: string;
  /** Who is met. */
  readonly with?: string;
  /** `2026-11-24`. */
  readonly date?: string;
  readonly for: readonly string[];
  readonly details?: boolean;
  readonly format?: Format;
}

/** A note that questions go into, and the meeting that they are for. */
export interface Target {
  /** As messages have it. */
  readonly name: string;
  readonly path: string;
  readonly meeting: Meeting;
}

/** The questions chosen, and what there is to say of there being none or few. */
export interface ChosenQuestions {
  readonly cards: readonly ListedQuestion[];
  readonly message?: string | undefined;
}

// Markdown and YAML, and what locks and writes: files of their own, loaded by who needs them.
const loading = () => import('../../io/files/markdown-bundle.ts');
const changing = () => import('../../io/notes/change-note.ts');

/**
 * The note of `--into`; undefined where the questions are printed.
 * @throws UserError for a flag that has no meaning without `--into`, or none with it.
 */
export function parseTarget(options: IntoOptions, env: Env): Target | undefined {
  const { into, date, format } = options;
  if (into === undefined) {
    const flag = options.with === undefined ? '--date' : '--with';
    if (options.with === undefined && date === undefined) return undefined;
    throw new UserError(`${flag} is for a note: add --into NOTE`);
  }
  if (format !== undefined) {
    throw new UserError('--into adds a checklist to a note: leave --format out');
  }
  if (isFolderName(into)) throw new UserError(`${into} is a folder: name a note in it`);
  const person = options.with ?? options.for.join(', ');
  const name = withEnding(into);
  const meeting = createMeeting(date ?? env.today(), person);
  return { name: shownPath(name), path: resolve(env.cwd, name), meeting };
}

/** Adds to the note what is chosen for it, and says so. */
export async function addInto(
  target: Target,
  choose: (note: Note) => ChosenQuestions,
  options: IntoOptions,
  env: Env,
): Promise<ExitCode> {
  const { cards, message } = await changeTarget(target, options, env, choose);
  if (cards.length === 0) {
    await say(env, message ?? `nothing to add: ${target.name} has it all already`);
    return EXIT.negative;
  }
  await sayAdded(cards, target, env);
  if (message !== undefined) await hint(env, message);
  return EXIT.done;
}

/** Reads the note, to see before a hand is played what it knows, and whether it can be written. */
export async function readTarget(target: Target, options: IntoOptions, env: Env): Promise<Note> {
  let read: Note | undefined;
  await changeTarget(target, options, env, (note) => {
    read = note;
    return { cards: [] };
  });
  if (read === undefined) throw new Error('the note was not read');
  return read;
}

/** Reads the note, adds what is chosen for it, and writes it, with nobody else in between. */
async function changeTarget(
  target: Target,
  { details = false }: IntoOptions,
  env: Env,
  choose: (note: Note) => ChosenQuestions,
): Promise<ChosenQuestions> {
  const [{ loader }, { changeNote }] = await Promise.all([loading(), changing()]);
  let chosen: ChosenQuestions | undefined;
  await changeNote(
    target.path,
    (text = '') => {
      const note = loader.readNote(text, target.name);
      chosen = choose(note);
      const { cards: questions } = chosen;
      if (questions.length === 0) return undefined;
      return loader.addQuestions(note, {
        meeting: target.meeting,
        questions,
        details,
      });
    },
    {
      name: target.name,
      onWait: () => hint(env, `waiting for another program that is writing ${target.name}`),
    },
  );
  if (chosen === undefined) throw new Error('the note was not read');
  return chosen;
}

/** Says what was added, and where. */
async function sayAdded(
  cards: readonly ListedQuestion[],
  { name, meeting: { date, person } }: Target,
  env: Env,
): Promise<void> {
  const added = `${countNoun(cards.length, 'question')} added to ${name}`;
  await env.stderr.write(`${added}, ${[date, person].filter(Boolean).join(' ')}\n`);
}
