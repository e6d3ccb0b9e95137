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

/** A move, and the hands before and after it. */
interface PlayedMove {
  readonly name: string;
  readonly before: Hand;
  readonly after: Hand;
}

/** A pool, the hand that was dealt from it, and the moves that followed. */
interface Game {
  readonly pool: readonly ListedQuestion[];
  readonly first: Hand;
  readonly moves: readonly PlayedMove[];
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

/** Generates games that find questions of the pool and, with `outside`, other questions, too. */
function games(options: { readonly outside: boolean }): fc.Arbitrary<Game> {
  return fc.tuple(topics, fc.nat(8)).chain(([topics, size]) => {
    const items = topics.map((topic, index) => `- q${index} #topic/${topic}`);
    const pool = questionsIn(items.join('\n')).map(createLister([]));
    const found = [...pool, ...(options.outside ? OUTSIDE : [])];
    const move = found.length === 0 ? plainMove : fc.oneof(plainMove, plainMove, finding(found));
    return fc.array(move, { maxLength: 40 }).map((moves) => {
      const first = dealHand(pool, size);
      return { pool, first, moves: play(first, moves) };
    });
  });
}

function play(first: Hand, moves: readonly Move[]): PlayedMove[] {
  let before = first;
  return moves.map(([name, act]) => {
    const move = { name, before, after: act(before) };
    before = move.after;
    return move;
  });
}

/** Checks a claim for every move of many games. */
function always(claim: (move: PlayedMove, game: Game) => void, outside = true): void {
  fc.assert(
    fc.property(games({ outside }), (game) => {
      for (const move of game.moves) claim(move, game);
    }),
    manyRuns(300),
  );
}

const inSlots = ({ slots }: Hand) => slots.map((slot) => slot.listed.question);
const topicsOf = (listed: readonly ListedQuestion[]) => new Set(listed.map(({ topic }) => topic));
const everywhere = (hand: Hand) => [
  ...inSlots(hand),
  ...[...hand.stock, ...hand.discards].map(({ question }) => question),
];
const textsOf = (hand: Hand) =>
  everywhere(hand)
    .map(({ text }) => text)
    .toSorted();
const isChanged = ({ before, after }: PlayedMove) => after.previous !== before.previous;

describe('a hand', () => {
  it('never contains a question twice in its slots, stock and discards', () => {
    always(({ after }) => {
      expect(new Set(everywhere(after)).size).toBe(everywhere(after).length);
    });
  });

  it('keeps the whole pool if no question from outside is found', () => {
    always(({ after }, { pool }) => {
      expect(textsOf(after)).toEqual(pool.map(({ question }) => question.text).toSorted());
    }, false);
  });

  it('loses no question if questions from outside are found', () => {
    always(({ name, before, after }) => {
      if (name === 'undo') return;
      const lost = everywhere(before).filter((question) => !everywhere(after).includes(question));
      expect(lost).toEqual([]);
    });
  });

  it('grows only by undo, or if a question is found for an empty hand', () => {
    always(({ name, before, after }, { first }) => {
      const most = Math.max(first.slots.length, 1);
      expect(after.slots.length).toBeLessThanOrEqual(most);
      if (name === 'undo') return;
      const grown = name === 'putHere' && before.slots.length === 0 ? 1 : before.slots.length;
      expect(after.slots.length).toBe(name === 'drop' ? Math.max(grown - 1, 0) : grown);
    });
  });

  it('always has its cursor at a question, or at 0 if it is empty', () => {
    always(({ after: { cursor, slots } }) => {
      expect(slots.length === 0 ? [0] : [...slots.keys()]).toContain(cursor);
    });
  });

  it('keeps each held question in its place in a swap, and holds no other', () => {
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
  it('returns exactly the hand before a change', () => {
    always((move) => {
      if (move.name === 'undo') return;
      const { slots, stock, discards } = move.before;
      if (isChanged(move)) expect(undo(move.after)).toEqual({ ...move.before, message: '' });
      else expect(move.after).toMatchObject({ slots, stock, discards });
    });
  });

  it('returns the first hand if it is repeated often enough', () => {
    fc.assert(
      fc.property(games({ outside: true }), ({ first, moves }) => {
        let hand = moves.at(-1)?.after ?? first;
        while (hand.previous !== undefined) hand = undo(hand);
        expect({ ...hand, message: '', cursor: 0 }).toEqual(first);
      }),
    );
  });
});

describe('a swap', () => {
  it('removes the swapped questions from the hand', () => {
    always(({ name, before, after }) => {
      if (!name.startsWith('swap')) return;
      for (const [index, { listed }] of before.slots.entries()) {
        if (after.slots[index]?.listed === listed) continue;
        expect(inSlots(after)).not.toContain(listed.question);
        expect(after.discards).toContain(listed);
      }
    });
  });

  it('deals a discarded question only if the stock is used up, and says so', () => {
    always(({ name, before, after }) => {
      if (!name.startsWith('swap')) return;
      const isBack = before.discards.some(({ question }) => inSlots(after).includes(question));
      if (!isBack) return;
      const undealt = before.stock.filter(({ question }) => !inSlots(after).includes(question));
      expect(undealt).toEqual([]);
      expect(after.message).toContain('run dry');
    });
  });

  it('replaces a single question whenever there is another one', () => {
    always(({ name, before, after }) => {
      const slot = before.slots[before.cursor];
      if (name !== 'swapOne' || slot === undefined || slot.held) return;
      const isAnother = after.slots[after.cursor]?.listed !== slot.listed;
      expect(isAnother).toBe(before.stock.length + before.discards.length > 0);
    });
  });

  it('replaces a single question by one on a topic that is new to the hand, if possible', () => {
    always((move) => {
      const { name, before, after } = move;
      if (name !== 'swapOne' || !isChanged(move)) return;
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

  it('replaces all questions that are not held, as far as there are others', () => {
    always(({ name, before, after }) => {
      if (name !== 'swapOthers') return;
      const free = before.slots.filter((slot) => !slot.held).length;
      const fresh = inSlots(after).filter((question) => !inSlots(before).includes(question));
      expect(fresh).toHaveLength(Math.min(free, before.stock.length + before.discards.length));
    });
  });
});
