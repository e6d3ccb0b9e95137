import { ABBREVIATION } from './ad-sentences.ts';

/** In characters. The rest of a clause helps to understand the words, as far as it is short. */
const MAX_QUOTE = 60;
const CLAUSE_END = new RegExp(
  String.raw`[;:!?•|–—]|,(?=\s)|\.(?=\s|$)(?<!${ABBREVIATION})|\s-\s`,
  'u',
);
/** A word that joins a clause to the one before. */
const JOINING = /^(?:and|or|but|und|oder|et|ou|y)\s+/iu;
/** A remark behind the words: `hybrid (3 days)`. */
const REMARK = /^\s*\([^()]{1,40}\)/u;

/** Returns the words with the rest of their clause, or with a remark behind them, if that is short. */
export function quoteClause(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - MAX_QUOTE), start);
  const after = text.slice(end, end + MAX_QUOTE);
  const clauseStart = start - (before.split(CLAUSE_END).at(-1) ?? '').length;
  const remark = REMARK.exec(after)?.[0] ?? '';
  const rest = after.slice(remark.length).split(CLAUSE_END)[0] ?? '';
  const clause = text
    .slice(clauseStart, end + remark.length + rest.length)
    .trim()
    .replace(JOINING, '');
  if (clause.length <= MAX_QUOTE) return clause;
  return text.slice(start, end + remark.length).trim();
}
