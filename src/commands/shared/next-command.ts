import { type Company, type CompanyAnswer, groupBy } from '../../core/comparing/answers.ts';
import type { Question } from '../../core/question/question.ts';
import { shellWord } from '../../core/text/shell-word.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import type { FilterOptions } from './query.ts';

/**
 * The command that asks the second company what only the first was asked. Undefined where there is
 * no such question among these, which are those of the bank that the filters leave.
 */
export function nextCommand(
  [first, second]: readonly Company[],
  questions: readonly Question[],
  answers: readonly CompanyAnswer[],
  loaded: readonly LoadedNote[],
  options: FilterOptions & { readonly with?: string },
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
    ...filterFlags(options),
    ...flags('--into', to.slice(-1)),
    ...flags('--with', options.with === undefined ? [] : [options.with]),
  ];
  return `ask-them list ${words.join(' ')}`;
}

function notePaths({ notes }: Company, loaded: readonly LoadedNote[]): string[] {
  return loaded.filter(({ note }) => notes.includes(note)).map(({ path }) => path);
}

/** What was typed to narrow the questions down, as it can be typed again. */
function filterFlags(options: FilterOptions): string[] {
  const joined = (names: readonly string[]): string[] =>
    names.length === 0 ? [] : [names.join(',')];
  const { topic, stage, tag, search, not, bank, guess } = options;
  return [
    ...flags('--topic', joined(topic)),
    ...flags('--for', joined(options.for)),
    ...flags('--stage', joined(stage)),
    ...flags('--tag', tag.flatMap(joined)),
    ...flags('--search', search.length === 0 ? [] : [search.join(' ')]),
    ...flags('--not', joined(not)),
    ...flags('--bank', bank),
    ...(guess ? [] : ['--no-guess']),
  ];
}

function flags(name: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [name, shellWord(value)]);
}
