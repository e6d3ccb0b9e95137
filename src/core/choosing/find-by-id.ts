import type { Bank } from '../question/bank.ts';
import type { Question } from '../question/question.ts';
import { UserError } from '../report/user-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';

const MOST_LISTED = 10;

/**
 * The questions with an id, or with the only id that begins so; a `^` in front and case do not matter.
 * There are several only where a bank gives one id to several questions.
 * @throws UserError where no id or several ids begin so.
 */
export function findById(id: string, bank: Bank): Question[] {
  const wanted = id.replace(/^\^/u, '').toLowerCase();
  if (wanted === '') throw new UserError('the id is empty: "ask-them list" prints every id');
  const exact = bank.questions.filter((question) => question.id.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const begun = bank.questions.filter((question) => question.id.toLowerCase().startsWith(wanted));
  const ids = [...new Set(begun.map((question) => question.id))];
  if (ids.length === 1) return begun;
  if (ids.length === 0) {
    const near = didYouMean(
      wanted,
      bank.questions.map((question) => question.id),
    );
    throw new UserError(`no question ^${wanted}${near}: "ask-them list" prints every id`);
  }
  const listed = ids
    .slice(0, MOST_LISTED)
    .map((name) => `^${name}`)
    .join(' ');
  const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : '';
  throw new UserError(
    `${ids.length} ids begin with "${wanted}", type more of one: ${listed}${more}`,
  );
}
