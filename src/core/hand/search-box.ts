import type { ListedQuestion } from '../question/by-topic.ts';
import type { Search } from './fuzzy-search.ts';
import type { Key } from './key-bindings.ts';
import { EMPTY_FIELD, editText, type TextField } from './text-field.ts';

/** The open search: the query typed so far, its hits, and the index of the current hit. */
export interface SearchBox {
  readonly field: TextField;
  readonly hits: readonly ListedQuestion[];
  readonly cursor: number;
  /** Whether the cursor has been moved to its hit since the latest change of the query. */
  readonly isMoved: boolean;
  /** A short sentence about the latest key; may be empty. */
  readonly message: string;
  /** Whether the hit takes the place of the current question, or is added below it. */
  readonly purpose: 'replace' | 'add';
}

/** In UTF-16 units: longer than any useful query, and short enough to be drawn. */
const MAX_QUERY_LENGTH = 200;
const MOVES: Readonly<Record<Key, number>> = {
  ...{ up: -1, 'ctrl-p': -1, 'ctrl-k': -1 },
  ...{ down: 1, 'ctrl-n': 1, 'ctrl-j': 1 },
};

/** Opens a search without a query. */
export function openSearchBox(purpose: SearchBox['purpose'], search: Search): SearchBox {
  const hits = search('');
  return { field: EMPTY_FIELD, hits, cursor: 0, isMoved: false, message: '', purpose };
}

/** Whether the user has chosen the current hit, if there is one: by words or by moving to it. */
export function hasChosen({ field, isMoved }: SearchBox): boolean {
  return isMoved || field.text.trim() !== '';
}

/** Returns a search box that says what to type, if it has no query. */
export function askForWords(box: SearchBox): SearchBox {
  if (box.field.text.trim() !== '') return box;
  const what = box.purpose === 'add' ? 'your question' : 'words to find';
  return { ...box, message: `type ${what}, or go to one with ↓` };
}

/** Returns a search box with this query, cut to the maximum length, at its first hit. */
export function typeInto(box: SearchBox, typed: TextField, search: Search): SearchBox {
  const text = typed.text.slice(0, MAX_QUERY_LENGTH);
  const field = { text, cursor: Math.min(typed.cursor, text.length) };
  // Moving the cursor in the query leaves the hits as they are.
  if (text === box.field.text) return { ...box, field };
  return { ...box, field, hits: search(text), cursor: 0, isMoved: false, message: '' };
}

/** Returns the search box after a key; the same object if the key has no use in a search box. */
export function updateSearchBox(box: SearchBox, key: Key, search: Search): SearchBox {
  const by = MOVES[key];
  if (by !== undefined) return moveThroughHits(box, by);
  if (key === 'alt-enter') return box;
  const field = editText(box.field, key);
  return field === box.field ? box : typeInto(box, field, search);
}

/** Returns the search box with its cursor moved by a number of hits, but not beyond the first and the last. */
export function moveThroughHits(box: SearchBox, by: number): SearchBox {
  const last = Math.max(box.hits.length - 1, 0);
  const cursor = Math.max(0, Math.min(box.cursor + by, last));
  return { ...box, cursor, isMoved: true, message: '' };
}
