import { normalizeText } from '../text/normalize.ts';

/** A question as far as its wording goes. */
export interface Worded {
  readonly text: string;
}

/** Words that say nothing of what a question is about. */
const COMMON: ReadonlySet<string> = new Set(
  `the a an of in to and or is are do does how what who when which you your this that for on at it
   with was were did has have`.split(/\s+/u),
);
/** Two questions that share this much of their words ask the same. In percent, to count in whole numbers. */
const NEAR_PERCENT = 60;
/** Of fewer words that say something, a question is compared by all of its words, too. */
const FEW = 3;
/** As many questions are found by one word: where many share their rarest, more would take too long. */
const MOST_A_WORD = 50;
const APOSTROPHES = /['’]/gu;

/**
 * The questions that ask nearly the same as an earlier one, each with one of those: the words that say
 * something are the same to a Jaccard similarity of 0.6 or more. `areApart` lets a pair pass.
 *
 * Two sets that are so alike share one of their rarest words (the prefix filter of Chaudhuri, Ganti and
 * Kaushik, 2006), so that only questions with a rare word in common are compared, not all pairs.
 */
export function nearDuplicates<T extends Worded>(
  questions: readonly T[],
  areApart: (earlier: T, later: T) => boolean = () => false,
): (readonly [earlier: T, later: T])[] {
  const withWord = new Map<number, WordSet<T>[]>();
  const pairsOf = (later: WordSet<T>): [T, T][] => {
    const { words } = later;
    const rarest = words.slice(0, words.length - requiredOverlapWithNear(words.length) + 1);
    const earlier = findAmong(
      rarest,
      withWord,
      (bag) => askTheSame(bag, later) && !areApart(bag.question, later.question),
    );
    if (earlier !== undefined) return [[earlier.question, later.question]];
    for (const word of rarest) addTo(withWord, word, later);
    return [];
  };
  return createWordSets(questions).flatMap(pairsOf);
}

/** A question and the words in it that say something, as numbers: the rarest word of all is the lowest. */
interface WordSet<T extends Worded> {
  readonly question: T;
  readonly words: readonly number[];
}

function createWordSets<T extends Worded>(questions: readonly T[]): WordSet<T>[] {
  const sets = questions.map((question) => ({ question, words: contentWords(question.text) }));
  const counts = new Map<string, number>();
  for (const { words } of sets) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => one - other);
  const ranks = new Map(sorted.map(([word], rank) => [word, rank]));
  return sets.map(({ question, words }) => {
    const numbers = [...words].map((word) => ranks.get(word) ?? 0);
    return { question, words: numbers.sort((a, b) => a - b) };
  });
}

function contentWords(text: string): Set<string> {
  return new Set([...allWords(text)].filter((word) => !COMMON.has(word)));
}

function allWords(text: string): Set<string> {
  return new Set(normalizeText(text.replace(APOSTROPHES, '')).split(' ').filter(Boolean));
}

/** How many words a set of this size has in common, at least, with any that is near to it. */
function requiredOverlapWithNear(size: number): number {
  return Math.ceil((size * NEAR_PERCENT) / 100);
}

/** The first bag that passes among those that have one of these words among their rarest. */
function findAmong<T extends Worded>(
  words: readonly number[],
  withWord: ReadonlyMap<number, readonly WordSet<T>[]>,
  passes: (bag: WordSet<T>) => boolean,
): WordSet<T> | undefined {
  for (const word of words) {
    const found = withWord.get(word)?.find(passes);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addTo<T extends Worded>(
  withWord: Map<number, WordSet<T>[]>,
  word: number,
  bag: WordSet<T>,
): void {
  const bags = withWord.get(word);
  if (bags === undefined) withWord.set(word, [bag]);
  else if (bags.length < MOST_A_WORD) bags.push(bag);
}

function askTheSame(one: WordSet<Worded>, other: WordSet<Worded>): boolean {
  if (!areNear(one.words, other.words)) return false;
  const isShort = Math.min(one.words.length, other.words.length) < FEW;
  return !isShort || shareAllWords(one.question, other.question);
}

/** Of two sorted sets: whether enough is in both; leaves off where too little is left. */
function areNear(one: readonly number[], other: readonly number[]): boolean {
  const all = one.length + other.length;
  const needed = requiredOverlap(all);
  let common = 0;
  let at = 0;
  let otherAt = 0;
  while (common < needed) {
    if (common + Math.min(one.length - at, other.length - otherAt) < needed) return false;
    const difference = (one[at] ?? 0) - (other[otherAt] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) otherAt += 1;
  }
  return true;
}

/** *Who do you work with?* and *How do you work?* have one word that says something, and it is the same. */
function shareAllWords(one: Worded, other: Worded): boolean {
  const words = allWords(one.text);
  const others = allWords(other.text);
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= requiredOverlap(words.size + others.size);
}

/** How many words two sets have in common, at least, to be near: the Jaccard index in whole numbers. */
function requiredOverlap(bothSizes: number): number {
  return Math.ceil((bothSizes * NEAR_PERCENT) / (100 + NEAR_PERCENT));
}
