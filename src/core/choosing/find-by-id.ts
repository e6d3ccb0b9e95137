import type { Bank } from '../question/bank.ts';
import type { Question } from '../question/question.ts';
import { UserError } from '../report/user-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';

const MAX_LISTED_IDS = 10;

/**
 * The questions with an id, or with the only id that begins like this; case and a `^` in front do
 * not matter. Several only where a bank gives one id to several questions.
 * @throws UserError where no id or several ids begin like this.
 */
export function findById(id: string, bank: Bank): Question[] {
  const wanted = id.replace(/^\^/u, '').toLowerCase();
  if (wanted === '') throw new UserError('the id is empty: "ask-them list" prints every id');
  const known = bank.questions.map(({ id }) => id);
  const matches = bank.questions.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const exact = matches.filter(({ id }) => id.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const ids = [...new Set(matches.map(({ id }) => id))];
  if (ids.length === 1) return matches;
  if (ids.length === 0) {
    const hint = didYouMean(wanted, known);
    throw new UserError(`no question ^${wanted}${hint}: "ask-them list" prints every id`);
  }
  const listed = ids.slice(0, MAX_LISTED_IDS).map((match) => `^${match}`);
  const more = ids.length > MAX_LISTED_IDS ? ` and ${ids.length - MAX_LISTED_IDS} more` : '';
  throw new UserError(
    `${ids.length} ids begin with "${wanted}", type more of one: ${listed.join(' ')}${more}`,
  );
}
