import type { ListedQuestion } from '../question/by-topic.ts';
import type { Search } from './fuzzy-search.ts';
import type { Key } from './key-bindings.ts';

/** The open search: the query typed so far, its hits, and the index of the current hit. */
export interface SearchBox {
  readonly query: string;
  readonly hits: readonly ListedQuestion[];
  readonly cursor: number;
}

/** In UTF-16 units: longer than any useful query, and short enough to be drawn. */
const MAX_QUERY_LENGTH = 200;

/** Returns a search box with this query, cut to the maximum length, at its first hit. */
export function searchFor(typed: string, search: Search): SearchBox {
  const query = typed.slice(0, MAX_QUERY_LENGTH);
  return { query, hits: search(query), cursor: 0 };
}

/** Returns the search box after a key; the same object if the key has no use in a search box. */
export function updateSearchBox(box: SearchBox, key: Key, search: Search): SearchBox {
  switch (key) {
    case 'up':
    case 'ctrl-p':
      return { ...box, cursor: Math.max(box.cursor - 1, 0) };
    case 'down':
    case 'ctrl-n':
      return { ...box, cursor: Math.max(Math.min(box.cursor + 1, box.hits.length - 1), 0) };
    case 'backspace':
      return searchFor([...box.query].slice(0, -1).join(''), search);
    case 'ctrl-w':
      return searchFor(box.query.replace(/\S*\s*$/u, ''), search);
    case 'ctrl-u':
      return searchFor('', search);
    default:
      // A key of one character is typed; a longer name belongs to a key that types nothing.
      if ([...key].length !== 1 || box.query.length >= MAX_QUERY_LENGTH) return box;
      return searchFor(box.query + key, search);
  }
}
