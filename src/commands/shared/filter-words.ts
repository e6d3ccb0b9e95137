import { pathOperand } from '../../core/text/shell-line.ts';
import type { BankOptions, Filters } from './flags.ts';

/** Returns the words that repeat given filters and banks in a suggested command. */
export function writeFilters(filters: Filters, bank: BankOptions): string[] {
  const { topic, for: audiences, stage, tag, search, not, except, only } = filters;
  return [
    ...writeFlag('--only', only.map(pathOperand)),
    ...writeFlag('--except', except.map(pathOperand)),
    ...writeFlag('--topic', [topic.join(',')]),
    ...writeFlag('--for', [audiences.join(',')]),
    ...writeFlag('--stage', [stage.join(',')]),
    ...tag.flatMap((names) => writeFlag('--tag', [names.join(',')])),
    ...writeFlag('--search', [search.join(' ')]),
    ...writeFlag('--not', [not.join(',')]),
    ...writeFlag('--bank', bank.bank),
    ...(bank.guess ? [] : ['--no-guess']),
  ];
}

/** Returns a flag and its value as two words, for each value that is not empty. */
export function writeFlag(flag: string, values: readonly string[]): string[] {
  return values.filter(Boolean).flatMap((value) => [flag, value]);
}
