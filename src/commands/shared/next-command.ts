import { type Company, type CompanyAnswer, groupBy } from '../../core/comparing/answers.ts';
import type { Question } from '../../core/question/question.ts';
import { shellWord } from '../../core/text/shell-word.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import type { BankOptions, Filters } from './flags.ts';

/** The flags that were typed to narrow the questions down. */
export interface Narrowing {
  readonly filters: Filters;
  readonly bank: BankOptions;
  /** The person of `--with`. */
  readonly person: string | undefined;
}

/**
 * The command that asks the second company what only the first was asked. Undefined where there is
 * no such question among these, which are those of the bank that the filters leave.
 */
export function nextCommand(
  [first, second]: readonly Company[],
  questions: readonly Question[],
  answers: readonly CompanyAnswer[],
  loaded: readonly LoadedNote[],
  { filters, bank, person }: Narrowing,
): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const byQuestion = groupBy(answers, ({ question }) => question);
  const isMissing = questions.some((question) => {
    const said = byQuestion.get(question) ?? [];
    const isAsked = said.some(({ company, status }) => {
      return company === first.name && status === 'asked';
    });
    const isDone = said.some(({ company, status }) => {
      return company === second.name && status !== 'open';
    });
    return isAsked && !isDone;
  });
  if (!isMissing) return undefined;
  const [from, to] = [notePaths(first, loaded), notePaths(second, loaded)];
  const words = [
    ...flags('--only', from),
    ...flags('--except', to),
    ...narrowingFlags(filters, bank),
    ...flags('--into', to.slice(-1)),
    ...flags('--with', person === undefined ? [] : [person]),
  ];
  return `ask-them list ${words.join(' ')}`;
}

function notePaths({ notes }: Company, loaded: readonly LoadedNote[]): string[] {
  return loaded.filter(({ note }) => notes.includes(note)).map(({ path }) => path);
}

/** The filters, without those by notes, and the banks as they can be typed again. */
function narrowingFlags(
  { topic, for: audiences, stage, tag, search, not }: Filters,
  { bank, guess }: BankOptions,
): string[] {
  const joined = (names: readonly string[], separator = ','): string[] =>
    names.length === 0 ? [] : [names.join(separator)];
  return [
    ...flags('--topic', joined(topic)),
    ...flags('--for', joined(audiences)),
    ...flags('--stage', joined(stage)),
    ...flags(
      '--tag',
      tag.flatMap((names) => joined(names)),
    ),
    ...flags('--search', joined(search, ' ')),
    ...flags('--not', joined(not)),
    ...flags('--bank', bank),
    ...(guess ? [] : ['--no-guess']),
  ];
}

function flags(name: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [name, shellWord(value)]);
}
