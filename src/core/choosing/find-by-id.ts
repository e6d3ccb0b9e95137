import { groupBy } from '../group-by.ts';
import type { Question } from '../question/question.ts';
import { UserError } from '../report/user-error.ts';
import { didYouMean } from '../text/message-words.ts';
import { readOn } from '../text/shell-line.ts';

const MAX_LISTED_IDS = 10;

/** The questions of a bank by their ids in lower case. */
export interface IdIndex {
  readonly questions: readonly Question[];
  readonly byId: ReadonlyMap<string, readonly Question[]>;
  /** The keys of `byId` in order, so that ids with the same beginning are neighbors. */
  readonly sortedIds: readonly string[];
}

/** Indexes questions for `findById`. */
export function indexIds(questions: readonly Question[]): IdIndex {
  const byId = groupBy(questions, ({ id }) => id.toLowerCase());
  return { questions, byId, sortedIds: [...byId.keys()].sort() };
}

/**
 * Returns the questions with this id, or else with the only id that begins with it. Case and a `^`
 * in front are ignored. Several questions are returned only if the bank gives them the same id. `banks` are
 * those of the command line.
 * @throws UserError if `id` is empty, or if no id or more than one begins with it.
 */
export function findById(
  id: string,
  index: IdIndex,
  banks: readonly string[] = [],
): readonly Question[] {
  const wanted = id.replace(/^\^/u, '').toLowerCase();
  if (wanted === '') throw new UserError(`the id is empty${listIds(banks)}`);
  const exact = index.byId.get(wanted);
  if (exact !== undefined) return exact;
  const start = countIdsBefore(wanted, index);
  const near = index.sortedIds.slice(start, start + 2);
  const [match, another] = near.filter((one) => one.startsWith(wanted));
  const found = index.byId.get(match ?? '') ?? [];
  if (another === undefined && new Set(found.map(({ id }) => id)).size === 1) return found;
  throw notFoundError(wanted, index.questions, banks);
}

/** Returns how many ids come before a text, by binary search. */
function countIdsBefore(text: string, { sortedIds }: IdIndex): number {
  let [start, end] = [0, sortedIds.length];
  while (start < end) {
    const middle = Math.floor((start + end) / 2);
    if ((sortedIds[middle] ?? '') < text) start = middle + 1;
    else end = middle;
  }
  return start;
}

function listIds(banks: readonly string[]): string {
  return readOn('list', banks, 'prints every id');
}

function notFoundError(
  wanted: string,
  questions: readonly Question[],
  banks: readonly string[],
): UserError {
  const known = questions.map(({ id }) => id);
  const ids = [...new Set(known.filter((id) => id.toLowerCase().startsWith(wanted)))];
  if (ids.length === 0) {
    const hint = didYouMean(wanted, known);
    return new UserError(`no question ^${wanted}${hint}${listIds(banks)}`);
  }
  const listed = ids.slice(0, MAX_LISTED_IDS).map((match) => `^${match}`);
  const more = ids.length > MAX_LISTED_IDS ? ` and ${ids.length - MAX_LISTED_IDS} more` : '';
  return new UserError(
    `${ids.length} ids begin with "${wanted}", type more of one: ${listed.join(' ')}${more}`,
  );
}
