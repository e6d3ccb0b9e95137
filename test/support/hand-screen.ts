import { dealHand } from '../../src/core/hand/hand.ts';
import type { Key } from '../../src/core/hand/key-bindings.ts';
import { type Session, startSession, update } from '../../src/core/hand/session.ts';
import { createLister } from '../../src/core/question/by-topic.ts';
import { type HandLayout, renderScreen } from '../../src/render/hand/screen.ts';
import { createLayout } from './layouts.ts';
import { questionsIn } from './read-list.ts';

/** Five questions of five topics, the first with all details. */
export const MANAGER = `
- Which decision of yours would you expect to hand me in the first six months? #topic/role
  - Follow-up: And what would you keep to yourself?
  - Why: what they let go of says how much they trust, and whether they have ever done so before
  - Good sign: a name and a date
  - Red flag: silence
- What has someone on your team talked you out of this year? #topic/management
- Who was promoted last? #topic/career
- When did you last work at night? #topic/hours
- Who left? #topic/team
`;
/** What is left to swap for. */
const STOCK = questionsIn(Array.from({ length: 9 }, (_, index) => `- Stock ${index}?`).join('\n'));

/**
 * Starts a session with a hand of these questions, and a search for texts with the query. By default, there are others
 * to swap for.
 */
export function openHand(text = MANAGER, size = 5, mainCount = size, stockCount = 9): Session {
  const pool = questionsIn(text).map(createLister([]));
  const stock = STOCK.slice(0, stockCount).map(createLister([]));
  const count = Math.min(size, pool.length);
  return startSession(dealHand([...pool, ...stock], count, mainCount), (query) =>
    pool.filter(({ question }) => question.text.includes(query)),
  );
}

/** Returns a session after some keys. */
export const press = (session: Session, ...keys: readonly Key[]) => keys.reduce(update, session);
const createHandLayout = (changes: Partial<HandLayout>): HandLayout => ({
  ...createLayout(),
  rows: 24,
  title: 'For a manager, 10 minutes',
  poolSize: 103,
  askedAt: new Map(),
  ...changes,
});
/** Returns the screen of a session, after a line break. */
export const show = (session: Session, changes: Partial<HandLayout> = {}) =>
  `\n${renderScreen(session, createHandLayout(changes))}`;
/** A window in which the hand does not fit. */
export const SMALL = { width: 40, rows: 12 };
