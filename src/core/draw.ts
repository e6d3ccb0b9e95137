import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isCore, type Placed, placer } from './arrange.ts';
import { hash64 } from './hash.ts';
import type { Question, TopicName } from './question.ts';
import { compareTexts } from './words.ts';

const ASCII_SIZE = 128;
/** So many make a whole number with a place behind it: below 2^53 in a pool of any size. */
const CHARACTERS = 4;
/** Fewer questions are sorted as texts in less time; ids that are alike so far may be the same. */
const FEW = 500;
const LONGEST_SKIPPED = 40;

/** Returns a whole number from 0 up to, and without, `bound`. */
export type RandomBelow = (bound: number) => number;

/** What to draw: how many, by which seed, and the topics that `--topic` named, if any. */
export interface DrawOptions {
  readonly count: number;
  readonly seed: string;
  readonly named: readonly TopicName[];
}

/**
 * Draws without replacement, the best first and spread over the topics: the pool sorted by id, the
 * core questions shuffled and behind them the others shuffled, dealt from the top in rounds in
 * which each topic gives at most one. The same pool and seed give the same draw on every platform
 * and in every release.
 */
export function draw(pool: readonly Question[], { count, seed, named }: DrawOptions): Placed[] {
  const randomBelow = seededRandom(seed);
  const core: Question[] = [];
  const others: Question[] = [];
  for (const question of sortById(pool)) (isCore(question) ? core : others).push(question);
  const deck = [...shuffle(core, randomBelow), ...shuffle(others, randomBelow)];
  return dealInRounds(deck, placer(named), count);
}

/** A copy in random order, each order as likely as any other (Fisher-Yates, Durstenfeld's version). */
export function shuffle<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const shuffled: T[] = [];
  for (const [index, item] of items.entries()) {
    const at = randomBelow(index + 1);
    const displaced = shuffled[at];
    if (displaced !== undefined) shuffled.push(displaced);
    shuffled[at] = item;
  }
  return shuffled;
}

/** A random source that is a pure function of the seed's text: xoroshiro128+ on 32 bits of its SHA-256. */
export function seededRandom(seed: string): RandomBelow {
  const generator = xoroshiro128plus(Number(BigInt.asIntN(32, hash64(seed))));
  return (bound) => uniformInt(generator, 0, bound - 1);
}

/**
 * A topic's first card goes into the first round, its second into the second; rounds keep the deck's
 * order. Ends where the first round has enough.
 */
function dealInRounds(
  deck: readonly Question[],
  place: (question: Question) => Placed,
  count: number,
): Placed[] {
  const rounds: Placed[][] = [];
  const dealt = new Map<TopicName, number>();
  for (const question of deck) {
    const card = place(question);
    const round = dealt.get(card.topic) ?? 0;
    dealt.set(card.topic, round + 1);
    rounds[round] ??= [];
    rounds[round].push(card);
    if (rounds[0]?.length === count) break;
  }
  return rounds.flat().slice(0, count);
}

/**
 * By id, then by text. Numbers sort many times faster than texts: a few characters of each id and its
 * place in the pool make one, and those that are alike in these are sorted by the next few.
 */
function sortById(pool: readonly Question[], skipped = 0): readonly Question[] {
  const size = pool.length;
  if (size < FEW || skipped > LONGEST_SKIPPED) return [...pool].sort(byIdThenText);
  const keys = pool.map(({ id }, place) => numberOf(id, skipped) * size + place);
  const sortedKeys = new Float64Array(keys).sort();
  const numberAt = (at: number): number => Math.floor((sortedKeys[at] ?? -1) / size);
  const sorted: Question[] = [];
  for (const key of sortedKeys) {
    const question = pool[key % size];
    if (question !== undefined) sorted.push(question);
  }
  for (let from = 0, to = 1; from < size; from = to, to += 1) {
    while (numberAt(to) === numberAt(from)) to += 1;
    if (to - from === 1) continue;
    const alike = sortById(sorted.slice(from, to), skipped + CHARACTERS);
    for (const [offset, question] of alike.entries()) sorted[from + offset] = question;
  }
  return sorted;
}

/** A few characters of an id as a number that sorts as they do: ids are ASCII. */
function numberOf(id: string, skipped: number): number {
  let number = 0;
  for (let at = skipped; at < skipped + CHARACTERS; at += 1) {
    number = number * ASCII_SIZE + (at < id.length ? id.charCodeAt(at) : 0);
  }
  return number;
}

function byIdThenText(a: Question, b: Question): number {
  return compareTexts(a.id, b.id) || compareTexts(a.text, b.text);
}
