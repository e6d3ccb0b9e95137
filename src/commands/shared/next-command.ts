import type { Company, CompanyAnswer } from '../../core/comparing/answers.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Question } from '../../core/question/question.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import { hasNoteEnding } from '../../io/notes/find-note.ts';
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
 * company was asked; undefined without such questions, or if no command can name the notes. `questions`
 * are the bank's that pass the filters.
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
    return loaded.filter(({ note }) => notes.has(note));
  });
  // A pipe such as /dev/fd/63, for a shell's <(…), cannot be added to. A note with an ending is a file.
  if (to.slice(-1).some(({ note }) => !hasNoteEnding(note.file))) return undefined;
  const { topic, for: audiences, stage, tag, search, not } = filters;
  return shellLine([
    'ask-them',
    'list',
    ...writeFlag('--only', from.map(toOperand)),
    ...writeFlag('--except', to.map(toOperand)),
    ...writeFlag('--topic', [topic.join(',')]),
    ...writeFlag('--for', [audiences.join(',')]),
    ...writeFlag('--stage', [stage.join(',')]),
    ...tag.flatMap((names) => writeFlag('--tag', [names.join(',')])),
    ...writeFlag('--search', [search.join(' ')]),
    ...writeFlag('--not', [not.join(',')]),
    ...writeFlag('--bank', bank.bank),
    ...(bank.guess ? [] : ['--no-guess']),
    ...writeFlag('--into', to.slice(-1).map(toOperand)),
    ...writeFlag('--with', [person ?? '']),
  ]);
}

function toOperand({ path }: LoadedNote): string {
  return pathOperand(path);
}

/** Returns a flag and its value as two words, for each value that is not empty. */
function writeFlag(flag: string, values: readonly string[]): string[] {
  return values.filter(Boolean).flatMap((value) => [flag, value]);
}
