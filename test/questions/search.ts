import { createSearch, MAX_HITS } from '../../src/core/hand/fuzzy-search.ts';
import type { Question } from '../../src/core/question/question.ts';
import { bank } from './bank.ts';

const MIN_PREFIX_LENGTH = 3;
const search = createSearch(bank.questions, bank.topics);
/** Many names begin with the same letters. */
const found = new Map<string, ReadonlySet<Question>>();

/** Finds questions of the built-in bank as `pick` does. */
export function find(query: string): ReadonlySet<Question> {
  const known = found.get(query) ?? new Set(search(query).map(({ question }) => question));
  found.set(query, known);
  return known;
}

/** Returns the beginnings of a name after which some of its questions are not found, though there is room for them. */
export function prefixesThatHide(name: string): string[] {
  const all = [...find(name)];
  return Array.from(name, (_, at) => name.slice(0, at))
    .slice(MIN_PREFIX_LENGTH)
    .filter((prefix) => {
      const hits = find(prefix);
      return hits.size < MAX_HITS && !all.every((question) => hits.has(question));
    });
}
