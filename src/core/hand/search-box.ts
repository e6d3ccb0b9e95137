import type { ListedQuestion } from '../question/by-topic.ts';
import { cleanText } from '../text/sanitize.ts';
import type { Search } from './fuzzy-search.ts';
import type { Key } from './key-bindings.ts';

/** A search as far as it is typed, its hits, and the index of the current one. */
export interface SearchBox {
  readonly query: string;
  readonly hits: readonly ListedQuestion[];
  readonly cursor: number;
}

/** Longer than any question, and short enough to be drawn. */
const LONGEST_QUERY = 200;

/** A find with this query, at its first hit. */
export function searchFor(typed: string, search: Search): SearchBox {
  const query = typed.slice(0, LONGEST_QUERY);
  return { query, hits: search(query), cursor: 0 };
}

/** The find after a key; the same where the key means nothing to it. */
export function updateSearchBox(find: SearchBox, key: Key, search: Search): SearchBox {
  switch (key) {
    case 'up':
    case 'ctrl-p':
      return moveTo(find, find.cursor - 1);
    case 'down':
    case 'ctrl-n':
      return moveTo(find, find.cursor + 1);
    case 'backspace':
      return searchFor([...find.query].slice(0, -1).join(''), search);
    case 'ctrl-w':
      return searchFor(find.query.replace(/\S*\s*$/u, ''), search);
    case 'ctrl-u':
      return searchFor('', search);
    default:
      // The name of a key that types nothing is longer than the one character of a key that does.
      return [...key].length === 1 ? searchFor(find.query + key, search) : find;
  }
}

/** The find after a text was pasted, whose lines become one. */
export function pasteIntoSearchBox(find: SearchBox, text: string, search: Search): SearchBox {
  return searchFor(find.query + cleanText(text), search);
}

function moveTo(find: SearchBox, cursor: number): SearchBox {
  const last = Math.max(find.hits.length - 1, 0);
  return { ...find, cursor: Math.max(0, Math.min(cursor, last)) };
}
