import type { Company, CompanyAnswer } from '../../core/comparing/answers.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Question } from '../../core/question/question.ts';
import { shellWord } from '../../core/text/shell-word.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import type { BankOptions, Filters } from './flags.ts';

/** The given flags that limit which questions are compared. */
export interface Narrowing {
  readonly filters: Filters;
  readonly bank: BankOptions;
  /** The person of `--with`. */
  readonly person: string | undefined;
}

/**
 * Returns the command that adds to the second company's last note the questions that only the first
 * company was asked; undefined if there are none. `questions` are the bank's that pass the filters.
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
    const all = byQuestion.get(question) ?? [];
    const isAsked = all.some((one) => one.company === first.name && one.status === 'asked');
    const isDone = all.some((one) => one.company === second.name && one.status !== 'open');
    return isAsked && !isDone;
  });
  if (!isMissing) return undefined;
  const [from = [], to = []] = [first, second].map((company) => {
    const notes = new Set(company.notes);
    return loaded.filter(({ note }) => notes.has(note)).map(({ path }) => path);
  });
  const { topic, for: audiences, stage, tag, search, not } = filters;
  const words = [
    'ask-them list',
    ...writeFlag('--only', from),
    ...writeFlag('--except', to),
    ...writeFlag('--topic', [topic.join(',')]),
    ...writeFlag('--for', [audiences.join(',')]),
    ...writeFlag('--stage', [stage.join(',')]),
    ...tag.flatMap((names) => writeFlag('--tag', [names.join(',')])),
    ...writeFlag('--search', [search.join(' ')]),
    ...writeFlag('--not', [not.join(',')]),
    ...writeFlag('--bank', bank.bank),
    ...(bank.guess ? [] : ['--no-guess']),
    ...writeFlag('--into', to.slice(-1)),
    ...writeFlag('--with', [person ?? '']),
  ];
  return words.join(' ');
}

/** Returns a flag with its value, for each value that is not empty: `--only acme.md`. */
function writeFlag(flag: string, values: readonly string[]): string[] {
  return values.filter(Boolean).map((value) => `${flag} ${shellWord(value)}`);
}
