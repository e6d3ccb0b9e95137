import {
  type Company,
  type CompanyAnswer,
  groupBy,
  groupByCompany,
  matchPerson,
  readAnswers,
} from '../core/comparing/answers.ts';
import { findOpen } from '../core/comparing/open-questions.ts';
import { compareAnswers } from '../core/comparing/side-by-side.ts';
import { matchNotes } from '../core/notes/match-questions.ts';
import { type ListedQuestion, listByTopic } from '../core/question/by-topic.ts';
import type { Question } from '../core/question/question.ts';
import { UserError } from '../core/report/user-error.ts';
import type { Meeting } from '../core/syntax/meeting-heading.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LoadedNote } from '../io/notes/load-notes.ts';
import { writeChunks } from '../io/streams/output.ts';
import type { OpenFormat } from '../render/comparison/comparison.ts';
import { countNoun, hint, say } from './shared/messages.ts';
import { nextCommand } from './shared/next-command.ts';
import { addGuesses, openBank } from './shared/open-bank.ts';
import { chooseStyle, type OutputOptions } from './shared/print.ts';
import { type FilterOptions, queryBank } from './shared/query.ts';

/** The formats that answers have. */
export const COMPARE_FORMATS = [
  'text',
  'markdown',
  'plain',
  'json',
] as const satisfies readonly OpenFormat[];

/** The options of `compare`. */
export interface CompareOptions extends FilterOptions, OutputOptions {
  readonly format?: OpenFormat;
  /** Whether to print what is open, and not what was answered. */
  readonly open?: boolean;
  readonly limit?: number;
  /** The person to narrow it to. */
  readonly with?: string;
}

/** Notes, and what they say of the questions that the filters leave. */
interface ComparedNotes {
  readonly loaded: readonly LoadedNote[];
  readonly companies: readonly Company[];
  readonly listed: readonly ListedQuestion[];
  readonly answers: readonly CompanyAnswer[];
  /** The questions that the bank has, too. */
  readonly known: readonly Question[];
}

// What reads and draws them is needed by nobody else.
const importNoteLoader = () => import('../io/notes/load-notes.ts');
const importRenderer = () => import('../render/comparison/comparison.ts');

/**
 * Prints the answers of notes side by side, or with `--open` what is still to be answered.
 * @throws UserError for notes that are not there, names that nobody has, and flags that do not go
 * together.
 */
export async function compare(
  names: readonly string[],
  options: CompareOptions,
  env: Env,
): Promise<ExitCode> {
  refuseFlags(options);
  const { loadNotes } = await importNoteLoader();
  const loaded = await loadNotes(names, env);
  const notes = loaded.map(({ note }) => note);
  const isWith = options.with === undefined ? () => true : matchPerson(options.with, notes);
  const reading = await readNotes(loaded, options, env);
  return options.open
    ? printOpen(reading, isWith, options, env)
    : printComparison(reading, isWith, options, env);
}

function refuseFlags({ open, format, limit }: CompareOptions): void {
  if (open) return;
  if (format === 'plain') {
    throw new UserError('--format plain is for what is open: add --open, or take another format');
  }
  if (limit !== undefined) {
    throw new UserError('--limit is for what is open: add --open, or narrow it down by --topic');
  }
}

async function readNotes(
  loaded: readonly LoadedNote[],
  options: CompareOptions,
  env: Env,
): Promise<ComparedNotes> {
  const notes = loaded.map(({ note }) => note);
  const ours = await openBank(options, env);
  const { bank: whole, places } = matchNotes(ours, notes);
  const bank = await addGuesses(whole, options, env);
  const { selection, topics } = await queryBank(bank, options, env);
  const left = new Set(selection.questions);
  const companies = groupByCompany(notes);
  const answers = readAnswers(companies, (entry) => bank.questions[places.get(entry) ?? -1]);
  return {
    ...{ loaded, companies, answers },
    listed: listByTopic(selection.questions, topics),
    known: bank.questions.slice(0, ours.questions.length).filter((one) => left.has(one)),
  };
}

async function printComparison(
  { loaded, companies, listed, answers, known }: ComparedNotes,
  isWith: (meeting: Meeting) => boolean,
  options: CompareOptions,
  env: Env,
): Promise<ExitCode> {
  const theirs = answers.filter(({ meeting }) => isWith(meeting));
  const names = companies.map(({ name }) => name);
  const comparison = compareAnswers(names, listed, theirs);
  const format = chooseFormat(options, env);
  const isEmpty = comparison.questions.length === 0;
  if (isEmpty)
    await say(
      env,
      `nothing to compare${describeScope(options)}: no question is ticked ([x]) or answered`,
    );
  if (!isEmpty || format === 'json') {
    const { renderComparison } = await importRenderer();
    // `plain` has been refused.
    const shown = format === 'plain' ? 'text' : format;
    await writeChunks(
      env.stdout,
      renderComparison(shown, comparison, await chooseStyle(options, env)),
    );
  }
  const next = isEmpty ? undefined : nextCommand(companies, known, answers, loaded, options);
  if (next !== undefined) {
    await hint(env, `to ask ${names[1]} what only ${names[0]} was asked:`);
    await hint(env, next);
  }
  return isEmpty ? EXIT.negative : EXIT.done;
}

async function printOpen(
  { listed, answers }: ComparedNotes,
  isWith: (meeting: Meeting) => boolean,
  options: CompareOptions,
  env: Env,
): Promise<ExitCode> {
  const format = chooseFormat(options, env);
  const theirs = findOpen(listed, answers).filter(({ answer }) => isWith(answer.meeting));
  // A mail asks everything once.
  const byQuestion = [...groupBy(theirs, ({ question }) => question).values()];
  const open = format === 'plain' ? byQuestion.flatMap((ours) => ours.slice(0, 1)) : theirs;
  const shown = open.slice(0, options.limit);
  const isEmpty = shown.length === 0;
  if (isEmpty)
    await say(
      env,
      `nothing is open${describeScope(options)}: every question is answered or settled`,
    );
  if (!isEmpty || format === 'json') {
    const { renderOpen } = await importRenderer();
    await writeChunks(env.stdout, renderOpen(format, shown, await chooseStyle(options, env)));
  }
  if (!isEmpty) await hint(env, `${shown.length} of ${countNoun(open.length, 'open question')}`);
  return isEmpty ? EXIT.negative : EXIT.done;
}

function chooseFormat({ format }: CompareOptions, env: Env): OpenFormat {
  return format ?? (env.stdout.isTerminal ? 'text' : 'markdown');
}

/** Says that there may be more than what was looked at. */
function describeScope(options: CompareOptions): string {
  const { topic, stage, tag, search, not } = options;
  const isNarrowed = [topic, options.for, stage, tag, search, not].some(({ length }) => length > 0);
  return isNarrowed || options.with !== undefined ? ' among what the flags leave' : '';
}
