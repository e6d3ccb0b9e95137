import type { Company, CompanyAnswer } from '../../core/comparing/answers.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Question } from '../../core/question/question.ts';
import { countNoun } from '../../core/text/message-words.ts';
import { pathOperand } from '../../core/text/shell-line.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import {
  findNotesOf,
  MAX_COMMANDS,
  type Narrowing,
  type NextCommand,
  writeIntoCommand,
} from './into-command.ts';

type QuestionsByCompany = ReadonlyMap<string, ReadonlySet<Question>>;

/**
 * Returns the commands that add to a company's last note the questions that only others were asked:
 * at most three, for the companies that lack most. Where no command can name the notes, there is
 * none. `questions` are the bank's that pass the filters.
 */
export function nextCommands(
  companies: readonly Company[],
  questions: readonly Question[],
  answers: readonly CompanyAnswer[],
  loaded: readonly LoadedNote[],
  narrowing: Narrowing,
): NextCommand[] {
  const left = new Set(questions);
  const known = answers.filter(({ question }) => left.has(question));
  const asked = questionsByCompany(known.filter(({ status }) => status === 'asked'));
  const done = questionsByCompany(known.filter(({ status }) => status !== 'open'));
  const askedAnywhere = new Set([...asked.values()].flatMap((some) => [...some]));
  const lacking = companies.map((company) => {
    const doneHere = done.get(company.name) ?? new Set();
    const missing = new Set([...askedAnywhere].filter((one) => !doneHere.has(one)));
    return { company, doneHere, missing };
  });
  const most = lacking
    .filter(({ missing }) => missing.size > 0)
    .sort((a, b) => b.missing.size - a.missing.size);
  const commands = most.flatMap(({ company, doneHere, missing }) => {
    // The user's own --only stays, so the command adds every question that it leaves and that is not done
    // here. It is suggested only if these are the missing ones.
    const isExact = questions.every((one) => doneHere.has(one) || missing.has(one));
    if (narrowing.filters.only.length > 0 && !isExact) return [];
    const sources = findSources(missing, companies, asked);
    const only = nameNotes(findNotesOf(sources, loaded));
    const command = writeIntoCommand(['list'], company, loaded, { ...narrowing, only });
    const whom = companies.length === 2 ? `only ${sources[0]?.name} was` : 'others were';
    const effect = `to ask ${company.name} ${countNoun(missing.size, 'question')} that ${whom} asked`;
    return command === undefined ? [] : [{ effect, command }];
  });
  return commands.slice(0, MAX_COMMANDS);
}

function questionsByCompany(answers: readonly CompanyAnswer[]): QuestionsByCompany {
  const groups = groupBy(answers, ({ company }) => company);
  return new Map(
    [...groups].map(([company, group]) => [company, new Set(group.map((one) => one.question))]),
  );
}

/** Returns companies that together were asked all the questions; none only repeats those before. */
function findSources(
  missing: ReadonlySet<Question>,
  companies: readonly Company[],
  asked: QuestionsByCompany,
): Company[] {
  const unfound = new Set(missing);
  return companies.filter(({ name }) => {
    const found = [...(asked.get(name) ?? [])].filter((question) => unfound.delete(question));
    return found.length > 0;
  });
}

/**
 * Names notes for `--only`. Several notes of one folder are named by the folder: all of its notes are
 * compared, and `--except` leaves out the target's.
 */
function nameNotes(notes: readonly LoadedNote[]): string[] {
  const byName = groupBy(notes, ({ typed }) => typed);
  return [...byName].map(([typed, found]) => pathOperand(found.length > 1 ? typed : found[0].path));
}
