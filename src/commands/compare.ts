import {
  type CompanyAnswer,
  groupByCompany,
  matchPerson,
  readAnswers,
} from '../core/comparing/answers.ts';
import { findOpen, type OpenQuestion } from '../core/comparing/open-questions.ts';
import { compareAnswers } from '../core/comparing/side-by-side.ts';
import { groupBy } from '../core/group-by.ts';
import { matchNotes } from '../core/notes/match-questions.ts';
import type { Note } from '../core/notes/note.ts';
import { listByTopic } from '../core/question/by-topic.ts';
import { UserError } from '../core/report/user-error.ts';
import { countNoun } from '../core/text/message-words.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { writeChunks } from '../io/streams/output.ts';
import type { ComparisonStyle } from '../render/comparison/answer-lines.ts';
import { type OpenFormat, renderComparison, renderOpen } from '../render/comparison/comparison.ts';
import type { BankOptions, COMPARE_FLAGS, Filters, Options } from './shared/flags.ts';
import { loadMarkdownBundle } from './shared/load-markdown-bundle.ts';
import { hint, say, sayProblems } from './shared/messages.ts';
import { mustCommands } from './shared/must-command.ts';
import { nextCommands } from './shared/next-command.ts';
import { addGuesses, openBank } from './shared/open-bank.ts';
import { chooseFormat, chooseStyle } from './shared/print.ts';
import { isNarrowed, queryBank } from './shared/query.ts';

/** On a terminal, where one long answer would push all others off the screen. */
const MAX_ANSWER_LINES = 20;

/**
 * Prints the answers in notes side by side, or with `--open` the questions that are still open.
 * @throws UserError for missing notes, unknown names, and flags that cannot be combined.
 */
export async function compare(
  options: Options<typeof COMPARE_FLAGS>,
  env: Env,
  names: readonly string[],
): Promise<ExitCode> {
  const { filters, bank, answers: wanted, output } = options;
  const { with: person, open, limit } = wanted;
  const format = chooseFormat(output.format, 'markdown', env);
  if (!open) refuseOpenFlags(limit, format);
  const { loadNotes } = await loadMarkdownBundle();
  const { notes: loaded, problems } = await loadNotes(names, env);
  await sayProblems(env, problems);
  const notes = loaded.map(({ note }) => note);
  const isWith = person === undefined ? () => true : matchPerson(person, notes);
  const isTheirs = ({ heading }: CompanyAnswer): boolean => isWith(heading);
  const { companies, listed, answers, known } = await readAnswersOf(notes, filters, bank, env);
  const scope = isNarrowed(filters) || person !== undefined ? ' among what the flags leave' : '';
  const maxAnswerLines = env.stdout.isTerminal ? MAX_ANSWER_LINES : Number.POSITIVE_INFINITY;
  const style = { ...(await chooseStyle(output.color, env)), maxAnswerLines };
  const found = findOpen(listed, answers).filter(({ answer }) => isTheirs(answer));
  if (open) return printOpen(found, limit, scope, format, style, env);
  const companyNames = companies.map(({ name }) => name);
  const comparison = compareAnswers(companyNames, listed, answers, isTheirs);
  // `refuseOpenFlags` has already refused `plain`.
  const text = renderComparison(format === 'plain' ? 'text' : format, comparison, found, style);
  const nothing = `nothing to compare${scope}: no question is ticked ([x]) or answered`;
  const exitCode = await print(comparison.questions.length, text, nothing, format, env);
  if (exitCode !== EXIT.done) return exitCode;
  const narrowing = { filters, bank, person };
  const commands = [
    ...mustCommands(companies, comparison.musts, loaded, narrowing),
    ...nextCommands(companies, known, answers, loaded, narrowing),
  ];
  for (const { effect, command } of commands) {
    await hint(env, `${effect}:`);
    await hint(env, command);
  }
  return EXIT.done;
}

function refuseOpenFlags(limit: number | undefined, format: OpenFormat): void {
  if (format === 'plain') {
    throw new UserError('--format plain is for what is open: add --open, or take another format');
  }
  if (limit !== undefined) {
    throw new UserError('--limit is for what is open: add --open, or narrow it down by --topic');
  }
}

/** Returns the companies, all answers in the notes, and the questions that pass the filters. */
async function readAnswersOf(
  notes: readonly Note[],
  filters: Filters,
  given: BankOptions,
  env: Env,
) {
  const ours = await openBank(given, env);
  const { bank: whole, places } = matchNotes(ours, notes);
  const bank = await addGuesses(whole, given, env);
  const { selection, topics } = await queryBank(bank, filters, given, env);
  const left = new Set(selection.questions);
  const companies = groupByCompany(notes);
  return {
    companies,
    listed: listByTopic(selection.questions, topics),
    answers: readAnswers(companies, (entry) => bank.questions[places.get(entry) ?? -1]),
    // Excludes the questions that only notes have: `matchNotes` puts them after the bank's own.
    known: bank.questions.slice(0, ours.questions.length).filter((one) => left.has(one)),
  };
}

async function printOpen(
  found: readonly OpenQuestion[],
  limit: number | undefined,
  scope: string,
  format: OpenFormat,
  style: ComparisonStyle,
  env: Env,
): Promise<ExitCode> {
  // `plain` is for a mail, so a question that is open for several people appears only once.
  const byQuestion = [...groupBy(found, ({ question }) => question).values()];
  const open = format === 'plain' ? byQuestion.flatMap((same) => same.slice(0, 1)) : found;
  const shown = open.slice(0, limit);
  const nothing = `nothing is open${scope}: every question is answered or settled`;
  const exitCode = await print(
    shown.length,
    renderOpen(format, shown, style),
    nothing,
    format,
    env,
  );
  if (exitCode !== EXIT.done) return exitCode;
  await hint(env, `${shown.length} of ${countNoun(open.length, 'open question')}`);
  return exitCode;
}

/** Prints the text if `count` is above 0 or the format is JSON; explains a count of 0 on stderr. */
async function print(
  count: number,
  text: Iterable<string>,
  nothing: string,
  format: OpenFormat,
  env: Env,
): Promise<ExitCode> {
  if (count === 0) await say(env, nothing);
  if (count > 0 || format === 'json') await writeChunks(env.stdout, text);
  return count === 0 ? EXIT.negative : EXIT.done;
}
