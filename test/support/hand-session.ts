import { dealHand } from '../../src/core/hand/hand.ts';
import type { Key } from '../../src/core/hand/key-bindings.ts';
import type { SearchBox } from '../../src/core/hand/search-box.ts';
import { type Session, startSession, update } from '../../src/core/hand/session.ts';
import { createLister, type ListedQuestion } from '../../src/core/question/by-topic.ts';
import { questionsIn } from './read-list.ts';

/** Six questions of six topics, named by letters. */
export const POOL = questionsIn(`
- a #topic/one
  - Follow-up: and then?
  - Why: because
- b #topic/two
- c #topic/three
- d #topic/four
  - Why: because of d
- e #topic/five
- 漢字 #topic/six
`).map(createLister([]));
/** Finds the questions whose text, with `-question` behind it, has the query. */
export const search = (query: string) =>
  POOL.filter(({ question: { text } }) => `${text}-question`.includes(query));

/** Starts a session with a hand of the first cards. */
export const open = (size = 3, cards: readonly ListedQuestion[] = POOL) =>
  startSession(dealHand(cards, size), search);
/** Returns a session after some keys. */
export const press = (session: Session, ...keys: readonly Key[]) => keys.reduce(update, session);
/** Returns a session after the characters of a text. */
export const typed = (session: Session, text: string) => press(session, ...text);
/** Starts a session and opens a search with a query. */
export const searching = (query: string) => typed(open(), `/${query}`);

/** Lists the questions of the hand: `>a b* c` has its cursor at `a` and holds `b`. */
function showHand({ hand: { slots, cursor } }: Session): string {
  return slots
    .map(({ listed: { question }, held }, index) => {
      return `${index === cursor ? '>' : ''}${question.text}${held ? '*' : ''}`;
    })
    .join(' ');
}

/** Describes an open search, with `_` in place of the cursor in its query. */
function showSearch({ field: { text, cursor }, purpose }: SearchBox): string {
  return `${purpose === 'add' ? 'add' : 'find'} ${text.slice(0, cursor)}_${text.slice(cursor)}`;
}

/** Describes everything that a session shows: `>a b* c, find x_`. */
export function show(session: Session): string {
  const { searchBox, areKeysShown, unfolded, scroll, end } = session;
  return [
    showHand(session),
    searchBox === undefined ? '' : showSearch(searchBox),
    areKeysShown ? 'keys' : '',
    unfolded.size > 0 ? `unfolded ${[...unfolded].map(({ text }) => text).join(' ')}` : '',
    scroll > 0 ? `scroll ${scroll}` : '',
    end ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}
