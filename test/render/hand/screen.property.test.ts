import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealHand, withMessage } from '../../../src/core/hand/hand.ts';
import { KEYS, type Key } from '../../../src/core/hand/key-bindings.ts';
import { type Session, startSession, update } from '../../../src/core/hand/session.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { listDetails } from '../../../src/core/question/details.ts';
import { renderKeyHints } from '../../../src/render/hand/key-hints.ts';
import { type HandLayout, limitScroll, renderScreen } from '../../../src/render/hand/screen.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { manyRuns } from '../../support/arbitraries.ts';
import { createLayout } from '../../support/layouts.ts';
import { questionsIn } from '../../support/read-list.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('团队有多少人', 'команде', 'צוות', 'الفريق', '👩‍👩‍👧', 'e\u0301', 'a'.repeat(60)),
);
const words = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));
const topic = fc.constantFrom('team', 'pay', '团队', 'ways-of-working-with-the-others');
const detail = fc
  .tuple(fc.constantFrom('Follow-up', 'Why', 'Good sign', 'Red flag'), words(15))
  .map(([label, text]) => `\n  - ${label}: ${text}`);
/** Up to 14 questions, some with details. Each begins with `q`, as the parser needs a letter. */
const pool = fc
  .array(fc.tuple(words(30), topic, fc.array(detail, { maxLength: 4 })), { maxLength: 14 })
  .map((items) =>
    items.map(([text, topic, details]) => `- q ${text} #topic/${topic}${details.join('')}`),
  )
  .map((items) => questionsIn(items.join('\n')).map(createLister([])));
const actionKeys = KEYS.flatMap(({ keys }): readonly Key[] => keys).filter(
  (key) => key !== 'enter' && key !== 'escape' && key !== 'H',
);
const keys = fc.array(
  fc.oneof(
    fc.constantFrom(...actionKeys),
    fc.constantFrom('d', '/', 'enter', 'escape', 'down', 'x', 'a', '漢', 'backspace', 'pagedown'),
  ),
  { maxLength: 25 },
);
/** Generates sessions after some keys, with up to 12 questions and at first the longest message. */
const count = fc.integer({ min: 1, max: 12 });
const session = fc.tuple(pool, count, count, keys).map(([pool, size, mainCount, keys]) => {
  const search = (query: string) => pool.filter(({ question }) => question.text.includes(query));
  const hand = withMessage(
    dealHand(pool, size, mainCount),
    'only 3 questions to deal; 12 more are held back until you name them: --stage offer, --tag pay',
  );
  return keys.reduce(update, startSession(hand, search));
});

/** Generates screens with at least these columns and rows. */
const screen = (width: number, rows: number): fc.Arbitrary<HandLayout> =>
  fc
    .record({
      width: fc.integer({ min: width, max: 120 }),
      rows: fc.integer({ min: rows, max: 40 }),
      title: fc.constantFrom(
        'For anyone',
        'For a manager, 10 minutes',
        'For a recruiter or manager or peer or partner or executive, 120 minutes',
      ),
      poolSize: fc.constantFrom(3, 103, 12345),
      askedAt: fc.constantFrom(new Map()),
    })
    .map((changes) => ({ ...createLayout(), ...changes }));
/** Has room for the longest title, the longest message, the keys, and a line of the hand. */
const roomyScreen = fc.oneof(screen(26, 16), screen(40, 12), screen(80, 9));

const linesOf = (session: Session, layout: HandLayout) => renderScreen(session, layout).split('\n');
const squeeze = (text: string) => text.replaceAll(/\s/gu, '');

/** Returns the texts to be shown: the hits, the key list, or the hand with unfolded details. */
function textsIn({ searchBox, hand, unfolded, areKeysShown }: Session): string[] {
  if (searchBox !== undefined) return searchBox.hits.map(({ question }) => question.text);
  if (areKeysShown) return KEYS.map(({ does }) => does);
  return hand.slots.flatMap(({ listed: { question } }) => {
    const details = unfolded.has(question) ? listDetails(question) : [];
    return [question.text, ...details.map(({ label, text }) => `${label}: ${text}`)];
  });
}

/** Whether a question of the hand or a hit must be visible. */
function hasCurrent({ searchBox, hand, areKeysShown, scroll }: Session): boolean {
  if (searchBox !== undefined) return searchBox.hits.length > 0;
  return !areKeysShown && scroll === 0 && hand.slots.length > 0;
}

describe('renderScreen', () => {
  it('leaves the last column free', () => {
    fc.assert(
      fc.property(session, screen(26, 1), (session, layout) => {
        const wide = linesOf(session, layout).filter((line) => measureWidth(line) >= layout.width);
        expect(wide).toEqual([]);
      }),
      manyRuns(300),
    );
  });

  it('leaves the last line free', () => {
    fc.assert(
      fc.property(session, roomyScreen, (session, layout) => {
        expect(linesOf(session, layout).length).toBeLessThan(layout.rows);
      }),
      manyRuns(300),
    );
  });

  it('shows the beginning of the current question or hit once', () => {
    fc.assert(
      fc.property(session, roomyScreen, (session, layout) => {
        const marked = linesOf(session, layout).filter((line) => line.startsWith(' > '));
        if (hasCurrent(session)) expect(marked).toHaveLength(1);
      }),
      manyRuns(300),
    );
  });

  it('cuts nothing if there are enough lines', () => {
    fc.assert(
      fc.property(session, screen(26, 1), (session, layout) => {
        const shown = squeeze(linesOf(session, { ...layout, rows: 9999 }).join(''));
        expect(textsIn(session).filter((text) => !shown.includes(squeeze(text)))).toEqual([]);
      }),
      manyRuns(200),
    );
  });

  it('ends with one line of key hints', () => {
    fc.assert(
      fc.property(session, screen(26, 1), (session, layout) => {
        const isCut = [true, false].map((cut) => renderKeyHints(session, cut, layout));
        expect(isCut).toContain(linesOf(session, layout).at(-1));
      }),
    );
  });
});

describe('limitScroll', () => {
  it('lowers the scroll without changing the screen', () => {
    fc.assert(
      fc.property(session, screen(26, 9), fc.nat(60), (session, layout, scroll) => {
        const scrolled = { ...session, scroll };
        const limited = limitScroll(scrolled, layout);
        expect(limited).toEqual({ ...scrolled, scroll: expect.any(Number) });
        expect(limited.scroll).toBeLessThanOrEqual(scroll);
        expect(linesOf(limited, layout)).toEqual(linesOf(scrolled, layout));
      }),
      manyRuns(200),
    );
  });

  it('lets every two steps of scrolling up to the limit show other lines', () => {
    fc.assert(
      fc.property(session, screen(30, 12), (session, layout) => {
        const most = limitScroll({ ...session, scroll: 999 }, layout).scroll;
        const shown = (scroll: number) => linesOf({ ...session, scroll }, layout).join('\n');
        for (let scroll = 2; scroll <= most; scroll += 1) {
          expect(shown(scroll)).not.toBe(shown(scroll - 2));
        }
      }),
    );
  });
});
