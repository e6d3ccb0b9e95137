import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dealHand,
  drop,
  type Hand,
  moveCursor,
  moveSlot,
  putHere,
  swapOne,
  swapOthers,
  toggleHold,
  undo,
} from '../../../src/core/hand/hand.ts';
import { createLister, type ListedQuestion } from '../../../src/core/question/by-topic.ts';
import { manyRuns } from '../../support/arbitraries.ts';
import { questionsIn } from '../../support/read-list.ts';

/** What was done to a hand: its name, and the hands before and after. */
interface Deed {
  readonly name: string;
  readonly before: Hand;
  readonly after: Hand;
}

/** A hand played from the deal on. */
interface Game {
  readonly pool: readonly ListedQuestion[];
  readonly first: Hand;
  readonly deeds: readonly Deed[];
}

type Move = readonly [name: string, act: (hand: Hand) => Hand];

const OUTSIDE = questionsIn('- found1 #topic/a\n- found2 #topic/z').map(createLister([]));

const topics = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
const by = fc.constantFrom(-1, 1);
const plainMove = fc.oneof(
  fc.constantFrom<Move>(
    ['hold', toggleHold],
    ['swapOne', swapOne],
    ['swapOne', swapOne],
    ['swapOthers', swapOthers],
    ['drop', drop],
    ['undo', undo],
  ),
  by.map<Move>((by) => ['moveCursor', (hand) => moveCursor(hand, by)]),
  by.map<Move>((by) => ['moveSlot', (hand) => moveSlot(hand, by)]),
);
const finding = (found: readonly ListedQuestion[]): fc.Arbitrary<Move> =>
  fc.constantFrom(...found).map((card) => ['putHere', (hand) => putHere(hand, card)]);

/** Games with a find of what is in the pool and, where wanted, of what is not. */
function games(options: { readonly outside: boolean }): fc.Arbitrary<Game> {
  return fc.tuple(topics, fc.nat(8)).chain(([topics, size]) => {
    const items = topics.map((topic, index) => `- q${index} #topic/${topic}`);
    const pool = questionsIn(items.join('\n')).map(createLister([]));
    const found = [...pool, ...(options.outside ? OUTSIDE : [])];
    const move = found.length === 0 ? plainMove : fc.oneof(plainMove, plainMove, finding(found));
    return fc.array(move, { maxLength: 40 }).map((moves) => {
      const first = dealHand(pool, size);
      return { pool, first, deeds: play(first, moves) };
    });
  });
}

function play(first: Hand, moves: readonly Move[]): Deed[] {
  let before = first;
  return moves.map(([name, act]) => {
    const deed = { name, before, after: act(before) };
    before = deed.after;
    return deed;
  });
}

/** Holds for every deed of many games, by default also of those with questions from outside. */
function always(claim: (deed: Deed, game: Game) => void, outside = true): void {
  fc.assert(
    fc.property(games({ outside }), (game) => {
      for (const deed of game.deeds) claim(deed, game);
    }),
    manyRuns(300),
  );
}

const onTable = ({ slots }: Hand) => slots.map((slot) => slot.listed.question);
const topicsOf = (listed: readonly ListedQuestion[]) => new Set(listed.map(({ topic }) => topic));
const everywhere = (hand: Hand) => [
  ...onTable(hand),
  ...[...hand.stock, ...hand.discards].map(({ question }) => question),
];
const textsOf = (hand: Hand) =>
  everywhere(hand)
    .map(({ text }) => text)
    .toSorted();
const isChanged = ({ before, after }: Deed) => after.previous !== before.previous;

describe('a hand', () => {
  it('never has a question twice, on the table or to be dealt', () => {
    always(({ after }) => {
      expect(new Set(everywhere(after)).size).toBe(everywhere(after).length);
    });
  });

  it('and what is left of it are the whole pool, as long as nothing is found outside', () => {
    always(({ after }, { pool }) => {
      expect(textsOf(after)).toEqual(pool.map(({ question }) => question.text).toSorted());
    }, false);
  });

  it('loses no question, where some are found outside', () => {
    always(({ name, before, after }) => {
      if (name === 'undo') return;
      const lost = everywhere(before).filter((question) => !everywhere(after).includes(question));
      expect(lost).toEqual([]);
    });
  });

  it('never grows but by a find into an empty one, and by undo', () => {
    always(({ name, before, after }, { first }) => {
      const most = Math.max(first.slots.length, 1);
      expect(after.slots.length).toBeLessThanOrEqual(most);
      if (name === 'undo') return;
      const grown = name === 'putHere' && before.slots.length === 0 ? 1 : before.slots.length;
      expect(after.slots.length).toBe(name === 'drop' ? Math.max(grown - 1, 0) : grown);
    });
  });

  it('always has its cursor at a question, or at 0 where there is none', () => {
    always(({ after: { cursor, slots } }) => {
      expect(slots.length === 0 ? [0] : [...slots.keys()]).toContain(cursor);
    });
  });

  it('keeps each held question in its place, whatever is swapped, and holds no other', () => {
    always(({ name, before, after }) => {
      if (!name.startsWith('swap')) return;
      for (const [index, slot] of before.slots.entries()) {
        if (slot.held) expect(after.slots[index]).toBe(slot);
        else expect(after.slots[index]?.held).toBe(false);
      }
    });
  });
});

describe('undo', () => {
  it('gives exactly the hand before a change', () => {
    always((deed) => {
      if (deed.name === 'undo') return;
      const { slots, stock, discards } = deed.before;
      if (isChanged(deed)) expect(undo(deed.after)).toEqual({ ...deed.before, message: '' });
      else expect(deed.after).toMatchObject({ slots, stock, discards });
    });
  });

  it('gives the first hand in the end, with the cursor where the first change found it', () => {
    fc.assert(
      fc.property(games({ outside: true }), ({ first, deeds }) => {
        let hand = deeds.at(-1)?.after ?? first;
        while (hand.previous !== undefined) hand = undo(hand);
        expect({ ...hand, message: '', cursor: 0 }).toEqual(first);
      }),
    );
  });
});

describe('a swap', () => {
  it('takes what goes off the table altogether', () => {
    always((deed) => {
      if (!deed.name.startsWith('swap')) return;
      for (const [index, { listed }] of deed.before.slots.entries()) {
        if (deed.after.slots[index]?.listed === listed) continue;
        expect(onTable(deed.after)).not.toContain(listed.question);
        expect(deed.after.discards).toContain(listed);
      }
    });
  });

  it('brings back nothing before the stock has run dry, and says so when it does', () => {
    always(({ name, before, after }) => {
      if (!name.startsWith('swap')) return;
      const isBack = before.discards.some(({ question }) => onTable(after).includes(question));
      if (!isBack) return;
      const undealt = before.stock.filter(({ question }) => !onTable(after).includes(question));
      expect(undealt).toEqual([]);
      expect(after.message).toMatch(/run dry|there were only/u);
    });
  });

  it('of one gives another whenever there is one', () => {
    always(({ name, before, after }) => {
      const slot = before.slots[before.cursor];
      if (name !== 'swapOne' || slot === undefined || slot.held) return;
      const isAnother = after.slots[after.cursor]?.listed !== slot.listed;
      expect(isAnother).toBe(before.stock.length + before.discards.length > 0);
    });
  });

  it('of one gives a topic that is not on the table whenever the stock has one', () => {
    always((deed) => {
      const { name, before, after } = deed;
      if (name !== 'swapOne' || !isChanged(deed)) return;
      const others = before.slots.toSpliced(before.cursor, 1).map(({ listed }) => listed);
      const all = before.slots.map(({ listed }) => listed);
      const dealt = after.slots[after.cursor]?.listed.topic ?? '';
      for (const table of [all, others]) {
        const there: Set<string> = topicsOf(table);
        const isFreshLeft = before.stock.some(({ topic }) => !there.has(topic));
        if (isFreshLeft) expect(there).not.toContain(dealt);
      }
    });
  });

  it('of all gives as many others as there are, up to the number of those not held', () => {
    always(({ name, before, after }) => {
      if (name !== 'swapOthers') return;
      const free = before.slots.filter((slot) => !slot.held).length;
      const fresh = onTable(after).filter((question) => !onTable(before).includes(question));
      expect(fresh).toHaveLength(Math.min(free, before.stock.length + before.discards.length));
    });
  });
});
