import type { Placed } from '../question/by-topic.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Search } from './fuzzy-search.ts';
import type { Key } from './key-bindings.ts';

/** A search as far as it is typed, its hits, and the index of the current one. */
export interface Find {
  readonly query: string;
  readonly hits: readonly Placed[];
  readonly cursor: number;
}

/** Longer than any question, and short enough to be drawn. */
const LONGEST_QUERY = 200;

/** A find with this query, at its first hit. */
export function findBy(typed: string, search: Search): Find {
  const query = typed.slice(0, LONGEST_QUERY);
  return { query, hits: search(query), cursor: 0 };
}

/** The find after a key; the same where the key means nothing to it. */
export function updateFind(find: Find, key: Key, search: Search): Find {
  switch (key) {
    case 'up':
    case 'ctrl-p':
      return moveTo(find, find.cursor - 1);
    case 'down':
    case 'ctrl-n':
      return moveTo(find, find.cursor + 1);
    case 'backspace':
      return findBy([...find.query].slice(0, -1).join(''), search);
    case 'ctrl-w':
      return findBy(find.query.replace(/\S*\s*$/u, ''), search);
    case 'ctrl-u':
      return findBy('', search);
    default:
      // The name of a key that types nothing is longer than the one character of a key that does.
      return [...key].length === 1 ? findBy(find.query + key, search) : find;
  }
}

/** The find after a text was pasted, whose lines become one. */
export function pasteIntoFind(find: Find, text: string, search: Search): Find {
  return findBy(find.query + cleanText(text), search);
}

function moveTo(find: Find, cursor: number): Find {
  const last = Math.max(find.hits.length - 1, 0);
  return { ...find, cursor: Math.max(0, Math.min(cursor, last)) };
}
